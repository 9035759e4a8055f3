// SPDX-License-Identifier: Apache-2.0
#include "app/certificate.h"

#include "app/console.h"
#include "tls/selfsigned.h"

#include <algorithm>

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QSysInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QStringList hostsFor(const Options &options, const QStringList &domains)
{
    if (!options.hosts.isEmpty())
        return options.hosts;
    QStringList hosts = domains;
    hosts << QSysInfo::machineHostName().toLower() << u"localhost"_s << u"127.0.0.1"_s << u"::1"_s;
    hosts.removeAll(QString());
    hosts.removeDuplicates();
    return hosts;
}

/// As certificates write them: brackets gone, letters of other scripts in ASCII (RFC 5280, 7.2).
base::Result<std::vector<QByteArray>, QString> written(const QStringList &hosts)
{
    std::vector<QByteArray> all;
    for (const QString &host : hosts) {
        const bool isBracketed = host.startsWith(u'[') && host.endsWith(u']');
        const QString bare = isBracketed ? host.sliced(1).chopped(1) : host;
        const bool isAddress = !QHostAddress(bare).isNull();
        const QByteArray name = isAddress ? bare.toLatin1() : QUrl::toAce(bare);
        if (name.isEmpty() || name.contains(',') || (!isAddress && name.contains(':'))) {
            return base::Unexpected(
                u"--host %1: needs a name or an IP address, such as sip.example.com"_s.arg(host));
        }
        all.push_back(name);
    }
    return all;
}

/// Never over what is there: it may be a key that phones have been told to trust.
base::Result<void, QString> writeNew(const QString &name, const QByteArray &text,
                                     QFile::Permissions permissions)
{
    QFile file(name);
    if (file.exists())
        return base::Unexpected(u"%1 is there already, and stays as it is; choose another "
                                "--out"_s.arg(name));
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, permissions) &&
                         file.write(text) == text.size() && file.flush();
    if (!written)
        return base::Unexpected(u"cannot write %1: %2"_s.arg(name, file.errorString()));
    return {};
}

/// As a shell reads it.
QString quoted(QString text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isLetterOrNumber() || u"/._-+@"_s.contains(c);
    });
    return isPlain ? text : u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

int makeCertificate(const Options &options, const QStringList &domains)
{
    const QStringList hosts = hostsFor(options, domains);
    const auto names = written(hosts);
    if (!names) {
        complain(names.error());
        return ExitUsage;
    }
    const auto made = tls::makeSelfSigned(*names, options.days);
    if (!made) {
        complain(u"cannot make a certificate: "_s + QString::fromUtf8(made.error()));
        return ExitFailed;
    }
    const QDir folder(options.outFolder);
    if (!folder.mkpath(u"."_s)) {
        complain(u"--out: cannot make the folder %1"_s.arg(options.outFolder));
        return ExitFailed;
    }
    const QString certificate = QDir::cleanPath(folder.filePath(u"certificate.pem"_s));
    const QString key = QDir::cleanPath(folder.filePath(u"key.pem"_s));
    const QFile::Permissions mine = QFile::ReadOwner | QFile::WriteOwner;
    auto written = writeNew(key, made->key, mine);
    if (written) {
        written =
            writeNew(certificate, made->certificate, mine | QFile::ReadGroup | QFile::ReadOther);
        if (!written)
            QFile::remove(key); // half a pair is of no use, and stands in the way of the next
    }
    if (!written) {
        complain(written.error());
        return ExitFailed;
    }
    print(u"%1 (give it to phones to trust) and %2 (keep it secret) are for %3, %4 days.\n"
          "Next: hereabouts --listen tls:0.0.0.0:5061 --tls-certificate %5 --tls-key %6\n"_s
              .arg(certificate, key, hosts.join(u", "))
              .arg(options.days)
              .arg(quoted(certificate), quoted(key)));
    return ExitDone;
}

} // namespace app
