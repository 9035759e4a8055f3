// SPDX-License-Identifier: Apache-2.0
#include "tls/handshakefault.h"

#include <array>

#include <QtGlobal>

namespace tls {

namespace {

struct Saying
{
    QLatin1StringView said; // a part of it
    const char *plain = nullptr;
};

// "alert" and its name (RFC 8446, 6.2) is what the peer has told us; the rest is what we found.
constexpr std::array Sayings = {
    Saying{QLatin1StringView("alert unknown ca"),
           QT_TRANSLATE_NOOP("core", "the peer does not know the authority of our certificate")},
    Saying{QLatin1StringView("alert certificate expired"),
           QT_TRANSLATE_NOOP("core", "our certificate has expired, says the peer")},
    Saying{QLatin1StringView("alert certificate required"),
           QT_TRANSLATE_NOOP("core", "the peer wants a certificate of us")},
    Saying{QLatin1StringView("alert bad certificate"),
           QT_TRANSLATE_NOOP("core", "the peer refuses our certificate")},
    Saying{QLatin1StringView("alert certificate unknown"),
           QT_TRANSLATE_NOOP("core", "the peer refuses our certificate")},
    Saying{QLatin1StringView("alert protocol version"),
           QT_TRANSLATE_NOOP("core", "both sides have no version of TLS in common")},
    Saying{QLatin1StringView("unsupported protocol"),
           QT_TRANSLATE_NOOP("core", "both sides have no version of TLS in common")},
    Saying{QLatin1StringView("no shared cipher"),
           QT_TRANSLATE_NOOP("core", "both sides have no cipher in common")},
    Saying{QLatin1StringView("alert handshake failure"),
           QT_TRANSLATE_NOOP("core", "the peer takes nothing of what we offer")},
    Saying{QLatin1StringView("wrong version number"),
           QT_TRANSLATE_NOOP("core", "the peer does not speak TLS")},
    Saying{QLatin1StringView("http request"),
           QT_TRANSLATE_NOOP("core", "the peer does not speak TLS")},
    Saying{QLatin1StringView("did not return a certificate"),
           QT_TRANSLATE_NOOP("core", "the peer shows no certificate, which "
                                     "tls.client_certificates requires")},
    Saying{QLatin1StringView("closed by the peer"),
           QT_TRANSLATE_NOOP("core", "the peer closed the connection; perhaps it does not believe "
                                     "our certificate")},
    Saying{QLatin1StringView("remote host closed"),
           QT_TRANSLATE_NOOP("core", "the peer closed the connection; perhaps it does not believe "
                                     "our certificate")},
    Saying{QLatin1StringView("unexpected eof"),
           QT_TRANSLATE_NOOP("core", "the peer closed the connection; perhaps it does not believe "
                                     "our certificate")},
    Saying{QLatin1StringView("took too long"),
           QT_TRANSLATE_NOOP("core", "the peer did not answer in time")},
    Saying{QLatin1StringView("no connection in time"),
           QT_TRANSLATE_NOOP("core", "the peer did not answer in time")},
};

} // namespace

base::Sentence handshakeFault(const QString &said)
{
    for (const Saying &each : Sayings) {
        if (said.contains(each.said, Qt::CaseInsensitive))
            return base::Sentence(each.plain);
    }
    return said;
}

bool isRefusalOfPeer(const QString &said)
{
    return said.contains(QLatin1StringView(" alert "), Qt::CaseInsensitive);
}

} // namespace tls
