// SPDX-License-Identifier: Apache-2.0
#pragma once

// What is typed into a phone so that it finds this server: out of the addresses that the server
// listens at. One that stands for all addresses of this machine becomes one that others can use.
// GUI thread.

#include <QCoreApplication>

#include "server/administration.h"

namespace gui {

struct PhoneAddress
{
    QString what; ///< "SIP over UDP", "XCAP root"
    QString text; ///< "192.0.2.17:5060"
};

class PhoneAddresses
{
    Q_DECLARE_TR_FUNCTIONS(gui::PhoneAddresses)

public:
    [[nodiscard]] static std::vector<PhoneAddress> of(const server::Status &status);
    /// What to do with them, and whether a name and password belong to it.
    [[nodiscard]] static QString hint(const server::Status &status);
    /// `endpoint` with an address of this machine in place of 0.0.0.0 or [::].
    [[nodiscard]] static QString reachable(const QString &endpoint);
};

} // namespace gui
