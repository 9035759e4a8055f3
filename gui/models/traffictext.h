// SPDX-License-Identifier: Apache-2.0
#pragma once

// A message of the traffic in words: for the table, the ladder and the sentences of a screen
// reader. Words of SIP stay as they are, all others are translated. GUI thread.

#include <QCoreApplication>
#include <QString>

#include "server/trafficrecord.h"

namespace gui {

class TrafficText
{
    Q_DECLARE_TR_FUNCTIONS(gui::TrafficText)

public:
    /// What stands in a column of TrafficModel.
    [[nodiscard]] static QString cell(const server::TrafficRecord &record, int column);
    /// "NOTIFY", "200 OK to PUBLISH", "unreadable: no Call-ID"; marked when it is sent again.
    [[nodiscard]] static QString message(const server::TrafficRecord &record);
    /// "14:03:07.250".
    [[nodiscard]] static QString time(qint64 wallMilliseconds);
    /// "alice@example.com": without the scheme that every address has.
    [[nodiscard]] static QString address(const QByteArray &uri);
    /// "presence, active".
    [[nodiscard]] static QString event(const server::TrafficRecord &record);
    /// One sentence that says it all.
    [[nodiscard]] static QString sentence(const server::TrafficRecord &record);
    /// As it passed, with line ends of one character; what is no UTF-8 as replacement characters.
    [[nodiscard]] static QString source(const server::TrafficRecord &record);
};

} // namespace gui
