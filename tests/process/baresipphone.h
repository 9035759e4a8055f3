// SPDX-License-Identifier: Apache-2.0
#pragma once

// A real softphone: Debian's baresip in a process and a folder of its own, on loopback, told what
// to do over its control port. It registers, publishes and follows one contact by itself.

#include <memory>

#include <QProcess>
#include <QTemporaryDir>

class BaresipPhone
{
public:
    /// NAME@example.com, a customer of the server at `serverPort`, whose only contact is
    /// FRIEND@example.com.
    BaresipPhone(quint16 serverPort, const QByteArray &name, const QByteArray &contact,
                 const QByteArray &password = {}, const QString &caFile = {});
    ~BaresipPhone();

    /// False when the program is missing or does not start; output() tells.
    [[nodiscard]] bool start();
    [[nodiscard]] QByteArray output();

    /// A command of its menu, such as "presence_offline"; what it said to it.
    QByteArray command(const QByteArray &name) const;
    /// What its user sees of the contact: "Online", "Offline", "Busy", "Away" or "Unknown".
    [[nodiscard]] QByteArray seen() const;

private:
    bool writeFile(const QByteArray &name, const QByteArray &text) const;

    QByteArray m_name;
    quint16 m_controlPort;
    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_output;
};
