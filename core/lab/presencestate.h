// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a simulated phone says of its user, and what it understands of a document it is sent: the
// few facts a person looks for, out of PIDF (RFC 3863) with RPID activities (RFC 4480). A phone's
// own small reader and writer, so that it checks the server's instead of sharing its mistakes.

#include <optional>

#include <QByteArray>
#include <QString>

namespace lab {

enum class Basic : quint8 { Open, Closed };

struct PresenceState
{
    Basic basic = Basic::Open;
    QString activity; ///< an RPID activity, such as "meeting"; empty: none
    QString note;

    friend bool operator==(const PresenceState &, const PresenceState &) = default;
};

/// The RPID activities a phone offers, in the order of RFC 4480, 3.2.
[[nodiscard]] const QStringList &activities();

/// The document a phone publishes; `device` tells the phones of one person apart.
[[nodiscard]] QByteArray toPidf(const PresenceState &state, const QByteArray &entity,
                                const QByteArray &device);

/// What was seen: nothing of it may be known, as in the document for a pending watcher.
struct SeenState
{
    std::optional<Basic> basic; ///< open when any tuple is
    QString activity;
    QString note;
    int tuples = 0;

    friend bool operator==(const SeenState &, const SeenState &) = default;
};

/// Nothing when it is no PIDF document.
[[nodiscard]] std::optional<SeenState> fromPidf(QByteArrayView document);

} // namespace lab
