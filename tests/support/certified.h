// SPDX-License-Identifier: Apache-2.0
#pragma once

// A folder with a self-signed certificate and its key in both.pem, and credentials that have read
// them and believe nobody else. Another test's folder is another authority.

#include <QFile>
#include <QTemporaryDir>

#include "tls/credentials.h"
#include "tls/selfsigned.h"

namespace test {

class Certified
{
public:
    tls::Settings settings;
    tls::Credentials credentials;

    explicit Certified(const QByteArray &host = "127.0.0.1")
    {
        renew(host);
        settings.certificate = file();
        settings.authorities = file();
    }
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("both.pem")); }
    /// Another certificate in the same file; nobody has read it yet.
    void renew(const QByteArray &host)
    {
        const auto made = tls::makeSelfSigned({host}, 1);
        QFile both(file());
        const QFile::Permissions mine = QFile::ReadOwner | QFile::WriteOwner;
        if (made && both.open(QIODevice::WriteOnly, mine))
            both.write(made->certificate + made->key);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace test
