// SPDX-License-Identifier: Apache-2.0
#include "server/config.h"

#include <algorithm>

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace server {

bool Config::listensWider() const
{
    const bool bySip =
        std::any_of(listen.addresses.begin(), listen.addresses.end(),
                    [](const ListenAddress &each) { return !each.endpoint.isLoopback(); });
    return bySip ||
           std::any_of(xcap.addresses.begin(), xcap.addresses.end(), [](const HttpAddress &each) {
               return each.scheme != HttpAddress::Scheme::None && !each.endpoint.isLoopback();
           });
}

bool Config::needsCertificate() const
{
    return std::any_of(
               listen.addresses.begin(), listen.addresses.end(),
               [](const ListenAddress &each) { return each.protocol == sip::Protocol::Tls; }) ||
           std::any_of(xcap.addresses.begin(), xcap.addresses.end(), [](const HttpAddress &each) {
               return each.scheme == HttpAddress::Scheme::Https;
           });
}

bool Config::requiresProof() const
{
    return auth.mode == AuthMode::Required || (auth.mode == AuthMode::Auto && listensWider());
}

int Config::amplificationFactor() const
{
    switch (limits.amplification) {
    case Amplification::Once: return 1;
    case Amplification::Thrice: return 3;
    case Amplification::Unlimited: return 0;
    case Amplification::Auto: break;
    }
    const bool isReached = std::any_of(
        listen.addresses.begin(), listen.addresses.end(), [](const ListenAddress &each) {
            return each.protocol == sip::Protocol::Udp && !each.endpoint.isLoopback();
        });
    // Without passwords nobody can prove himself before the first NOTIFY: so much as RFC 9000, 8.1,
    // allows there.
    return !isReached ? 0 : requiresProof() ? 1 : 3;
}

QString Config::databaseFile() const
{
    if (!store.database.isEmpty())
        return store.database;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return folder + "/hereabouts/hereabouts.sqlite"_L1;
}

QString Config::controlSocketFile() const
{
    if (control.socket == "none"_L1)
        return {};
    if (!control.socket.isEmpty())
        return control.socket;
    const QString runtimeFolder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtimeFolder.isEmpty() && QFileInfo(runtimeFolder).isDir())
        return runtimeFolder + "/hereabouts.sock"_L1;
    return QFileInfo(databaseFile()).absolutePath() + "/hereabouts.sock"_L1;
}

} // namespace server
