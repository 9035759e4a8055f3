// SPDX-License-Identifier: Apache-2.0
#include "server/limitsettings.h"

#include "server/settingkinds.h"

using namespace Qt::StringLiterals;

namespace server {

using namespace settingkinds;

namespace {

constexpr int Million = 1'000'000;

template <auto Member>
void add(std::vector<Setting> &all, const QString &name, int minimum, int maximum,
         const QString &unit, const char *meaning)
{
    all.push_back(integer<&Config::limits, Member>(u"limits."_s + name, minimum, maximum, unit,
                                                   marked(meaning)));
}

void addMessages(std::vector<Setting> &all)
{
    add<&LimitsConfig::messageSize>(
        all, u"message_size"_s, 2048, 16777216, u"bytes"_s,
        QT_TRANSLATE_NOOP("settings", "The largest SIP message taken; a larger one gets 513."));
    add<&LimitsConfig::headerFields>(
        all, u"header_fields"_s, 16, 10000, QString(),
        QT_TRANSLATE_NOOP("settings", "The most header fields of a message; more get 400."));
    add<&LimitsConfig::headerBytes>(
        all, u"header_bytes"_s, 1024, 1048576, u"bytes"_s,
        QT_TRANSLATE_NOOP("settings",
                          "The most bytes before the body of a message; more get 513."));
    add<&LimitsConfig::tcpConnections>(
        all, u"tcp_connections"_s, 1, Million, QString(),
        QT_TRANSLATE_NOOP("settings",
                          "The most TCP connections of SIP at a time; more are closed at once."));
    add<&LimitsConfig::tcpConnectionsPerAddress>(
        all, u"tcp_connections_per_address"_s, 1, Million, QString(),
        QT_TRANSLATE_NOOP("settings", "The most of them from one address, as which all phones "
                                      "behind a router count; more are closed at once."));
    add<&LimitsConfig::tcpIdleTime>(
        all, u"tcp_idle_time"_s, 60, 604800, u"seconds"_s,
        QT_TRANSLATE_NOOP("settings",
                          "A TCP connection of SIP by which nothing comes for so long is closed."));
    add<&LimitsConfig::tcpMessageTime>(
        all, u"tcp_message_time"_s, 1, 3600, u"seconds"_s,
        QT_TRANSLATE_NOOP("settings",
                          "How long a message may take by TCP to come whole, the first one of a "
                          "connection from its begin; then the connection is closed."));
    add<&LimitsConfig::tcpUnreadBytes>(
        all, u"tcp_unread_bytes"_s, 131072, 1073741824, u"bytes"_s,
        QT_TRANSLATE_NOOP("settings",
                          "How much may wait for the other side of a TCP connection to read it; at "
                          "more the connection is closed."));
    for (Setting &each : all) {
        if (each.section() == "limits"_L1)
            each.applies = Setting::Applies::OnRestart;
    }
}

void addState(std::vector<Setting> &all)
{
    add<&LimitsConfig::publicationsPerPresentity>(
        all, u"publications_per_presentity"_s, 1, 10000, QString(),
        QT_TRANSLATE_NOOP("settings",
                          "The most publications that one presentity may have at a time; more get "
                          "403."));
    add<&LimitsConfig::bindingsPerUser>(
        all, u"bindings_per_user"_s, 1, 10000, QString(),
        QT_TRANSLATE_NOOP("settings",
                          "The most contacts that one user may register at a time; more get 403."));
    add<&LimitsConfig::subscriptions>(
        all, u"subscriptions"_s, 1, 100 * Million, QString(),
        QT_TRANSLATE_NOOP("settings", "The most subscriptions of the whole server; more get 503."));
    add<&LimitsConfig::subscriptionsPerPresentity>(
        all, u"subscriptions_per_presentity"_s, 1, 100 * Million, QString(),
        QT_TRANSLATE_NOOP("settings", "The most subscriptions to one presentity, and the most "
                                      "watchers that it remembers; more get 503."));
    add<&LimitsConfig::subscriptionsPerWatcher>(
        all, u"subscriptions_per_watcher"_s, 1, 100 * Million, QString(),
        QT_TRANSLATE_NOOP("settings", "The most subscriptions of one watcher; more get 403."));
    add<&LimitsConfig::presentitiesPerWatcher>(
        all, u"presentities_per_watcher"_s, 1, 100 * Million, QString(),
        QT_TRANSLATE_NOOP("settings",
                          "The most presentities that remember one watcher, because he asked; who "
                          "asks for more gets 403."));
    add<&LimitsConfig::presentities>(
        all, u"presentities"_s, 1, 100 * Million, QString(),
        QT_TRANSLATE_NOOP("settings",
                          "The most that may be published to or watched, each address counted once "
                          "for each kind of event; more get 503."));
}

void addDocuments(std::vector<Setting> &all)
{
    add<&LimitsConfig::xmlDepth>(
        all, u"xml_depth"_s, 8, 1000, QString(),
        QT_TRANSLATE_NOOP("settings",
                          "The deepest nesting of elements in a published document; a deeper one "
                          "gets 400."));
    add<&LimitsConfig::xmlElements>(
        all, u"xml_elements"_s, 16, Million, QString(),
        QT_TRANSLATE_NOOP("settings",
                          "The most elements of a published document; one with more gets 400."));
    add<&LimitsConfig::xmlAttributes>(
        all, u"xml_attributes"_s, 8, 1000, QString(),
        QT_TRANSLATE_NOOP("settings", "The most attributes of one element of a published document, "
                                      "namespaces included; one with more gets 400."));
    add<&LimitsConfig::documentsPerUser>(
        all, u"documents_per_user"_s, 1, Million, QString(),
        QT_TRANSLATE_NOOP("settings",
                          "The most XCAP documents that one user may keep; one more gets 507."));
    add<&LimitsConfig::documentBytesPerUser>(
        all, u"document_bytes_per_user"_s, 1024, 1024 * Million, u"bytes"_s,
        QT_TRANSLATE_NOOP("settings",
                          "The most bytes of all XCAP documents of one user; what would "
                          "make them more gets 507."));
    add<&LimitsConfig::documentSize>(
        all, u"document_size"_s, 1024, 1048576, u"bytes"_s,
        QT_TRANSLATE_NOOP("settings", "The largest XCAP document; what would be larger gets 409."));
    add<&LimitsConfig::documentDepth>(
        all, u"document_depth"_s, 8, 64, QString(),
        QT_TRANSLATE_NOOP("settings",
                          "The deepest nesting of elements in an XCAP document; a deeper one gets "
                          "409."));
    add<&LimitsConfig::documentElements>(
        all, u"document_elements"_s, 16, 32768, QString(),
        QT_TRANSLATE_NOOP("settings",
                          "The most elements of an XCAP document; one with more gets 409."));
    add<&LimitsConfig::documentAttributes>(
        all, u"document_attributes"_s, 8, 64, QString(),
        QT_TRANSLATE_NOOP("settings", "The most attributes of one element of an XCAP document, "
                                      "namespaces included; one with more gets 409."));
}

void addRates(std::vector<Setting> &all)
{
    add<&LimitsConfig::requestsPerAddress>(
        all, u"requests_per_address"_s, 0, Million, u"requests per second"_s,
        QT_TRANSLATE_NOOP(
            "settings", "How often requests may come from one address (of IPv6: from one network "
                        "of 64 bits), trusted proxies excepted; more get 503 with Retry-After, by "
                        "HTTP 429. 0: as often as they like."));
    add<&LimitsConfig::requestsPerUser>(
        all, u"requests_per_user"_s, 0, Million, u"requests per second"_s,
        QT_TRANSLATE_NOOP("settings",
                          "How often one user who has proved who he is may ask for something; more "
                          "get 500 with Retry-After, by HTTP 429. 0: as often as he likes."));
    add<&LimitsConfig::burst>(
        all, u"burst"_s, 1, 3600, u"seconds"_s,
        QT_TRANSLATE_NOOP("settings", "Who sent less than he may catches up with as much as he may "
                                      "send in so long a time."));
    all.push_back(boolean<&Config::limits, &LimitsConfig::exemptLoopback>(
        u"limits.exempt_loopback"_s,
        marked(QT_TRANSLATE_NOOP("settings",
                                 "What comes from this machine may come as often as it likes."))));
    add<&LimitsConfig::queueTime>(
        all, u"queue_time"_s, 0, 60000, u"milliseconds"_s,
        QT_TRANSLATE_NOOP("settings",
                          "When requests have to wait so long, those that begin something new get "
                          "503 with Retry-After, and when they have to wait twice as long, all. 0: "
                          "they wait as long as it takes."));
    add<&LimitsConfig::transactions>(
        all, u"transactions"_s, 1, 100 * Million, QString(),
        QT_TRANSLATE_NOOP(
            "settings",
            "How many requests are remembered, that a repeated one gets the same answer: by UDP 32 "
            "seconds each, about a KiB of memory. At more than this, requests that begin "
            "something new get 503 with Retry-After, and at a quarter more, all."));
    add<&LimitsConfig::memory>(
        all, u"memory"_s, 0, Million, u"MiB"_s,
        QT_TRANSLATE_NOOP(
            "settings", "When the server has more memory than this, requests that begin something "
                        "new get 503 with Retry-After; what there is goes on. 0: three quarters of "
                        "what the machine, or the control group, has."));
    all.push_back(word<&Config::limits, &LimitsConfig::amplification>(
        u"limits.amplification"_s, {u"auto"_s, u"once"_s, u"thrice"_s, u"unlimited"_s},
        marked(QT_TRANSLATE_NOOP(
            "settings",
            "How many bytes are sent by UDP to an address that has not shown yet that it reads "
            "them: as many as came from it, three times as many, or any number. What is beyond is "
            "not sent. auto: unlimited where only this machine is listened to, else once if users "
            "have to prove who they are, else thrice."))));
}

void addLookUps(std::vector<Setting> &all)
{
    add<&LimitsConfig::lookups>(
        all, u"lookups"_s, 2, Million, QString(),
        QT_TRANSLATE_NOOP("settings",
                          "The most names of other machines whose addresses are looked for in DNS "
                          "at a time, and half as many of one domain; what is to be sent to more "
                          "is tried again after notify.retry_interval."));
    add<&LimitsConfig::lookupTime>(
        all, u"lookup_time"_s, 1, 300, u"seconds"_s,
        QT_TRANSLATE_NOOP("settings",
                          "How long DNS may take to tell one of them; then there is no way to it, "
                          "and a NOTIFY to it counts as not answered."));
}

} // namespace

void addLimitSettings(std::vector<Setting> &all)
{
    addMessages(all);
    addState(all);
    addDocuments(all);
    addRates(all);
    addLookUps(all);
}

} // namespace server
