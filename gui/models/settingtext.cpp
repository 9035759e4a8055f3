// SPDX-License-Identifier: Apache-2.0
#include "gui/models/settingtext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

struct Label
{
    const char *key;
    const char *text;
};

constexpr std::array Labels = {
    Label{"listen.addresses", QT_TRANSLATE_NOOP("gui::SettingText", "Listening addresses")},
    Label{"server.domains", QT_TRANSLATE_NOOP("gui::SettingText", "Domains served")},
    Label{"server.advertised_host", QT_TRANSLATE_NOOP("gui::SettingText", "Name told to peers")},
    Label{"tls.certificate", QT_TRANSLATE_NOOP("gui::SettingText", "Certificate file")},
    Label{"tls.private_key", QT_TRANSLATE_NOOP("gui::SettingText", "Key file")},
    Label{"tls.ca_file", QT_TRANSLATE_NOOP("gui::SettingText", "Authorities' file")},
    Label{"tls.verify_peers", QT_TRANSLATE_NOOP("gui::SettingText", "Peers have to prove")},
    Label{"tls.client_certificates",
          QT_TRANSLATE_NOOP("gui::SettingText", "Certificates of clients")},
    Label{"tls.handshake_time", QT_TRANSLATE_NOOP("gui::SettingText", "TLS: time to agree")},
    Label{"tls.handshakes", QT_TRANSLATE_NOOP("gui::SettingText", "TLS: handshakes under way")},
    Label{"tls.handshakes_per_address",
          QT_TRANSLATE_NOOP("gui::SettingText", "TLS: handshakes of one address")},
    Label{"process.shutdown", QT_TRANSLATE_NOOP("gui::SettingText", "Subscriptions at the end")},
    Label{"process.core_dumps", QT_TRANSLATE_NOOP("gui::SettingText", "Core dumps")},
    Label{"auth.mode", QT_TRANSLATE_NOOP("gui::SettingText", "Passwords")},
    Label{"auth.realm", QT_TRANSLATE_NOOP("gui::SettingText", "Realm")},
    Label{"auth.algorithms", QT_TRANSLATE_NOOP("gui::SettingText", "Ways of hashing")},
    Label{"auth.md5_only_agents", QT_TRANSLATE_NOOP("gui::SettingText", "Phones that know MD5")},
    Label{"auth.nonce_lifetime", QT_TRANSLATE_NOOP("gui::SettingText", "Life of a challenge")},
    Label{"auth.nonce_uses", QT_TRANSLATE_NOOP("gui::SettingText", "Answers remembered")},
    Label{"auth.strict_nonce_count", QT_TRANSLATE_NOOP("gui::SettingText", "Counts must rise")},
    Label{"auth.allow_rfc2069", QT_TRANSLATE_NOOP("gui::SettingText", "Old style of answers")},
    Label{"auth.trusted_peers", QT_TRANSLATE_NOOP("gui::SettingText", "Trusted proxies")},
    Label{"auth.proxy_style", QT_TRANSLATE_NOOP("gui::SettingText", "Ask as a proxy")},
    Label{"store.database", QT_TRANSLATE_NOOP("gui::SettingText", "Database file")},
    Label{"store.durability", QT_TRANSLATE_NOOP("gui::SettingText", "Durability")},
    Label{"publish.min_expires",
          QT_TRANSLATE_NOOP("gui::SettingText", "Publications, shortest life")},
    Label{"publish.max_expires",
          QT_TRANSLATE_NOOP("gui::SettingText", "Publications, longest life")},
    Label{"publish.default_expires",
          QT_TRANSLATE_NOOP("gui::SettingText", "Publications, usual life")},
    Label{"subscribe.min_expires",
          QT_TRANSLATE_NOOP("gui::SettingText", "Subscriptions, shortest life")},
    Label{"subscribe.max_expires",
          QT_TRANSLATE_NOOP("gui::SettingText", "Subscriptions, longest life")},
    Label{"subscribe.default_expires",
          QT_TRANSLATE_NOOP("gui::SettingText", "Subscriptions, usual life")},
    Label{"register.min_expires",
          QT_TRANSLATE_NOOP("gui::SettingText", "Registrations, shortest life")},
    Label{"register.max_expires",
          QT_TRANSLATE_NOOP("gui::SettingText", "Registrations, longest life")},
    Label{"register.default_expires",
          QT_TRANSLATE_NOOP("gui::SettingText", "Registrations, usual life")},
    Label{"notify.min_interval", QT_TRANSLATE_NOOP("gui::SettingText", "Pause between NOTIFYs")},
    Label{"notify.max_timeouts", QT_TRANSLATE_NOOP("gui::SettingText", "Unanswered NOTIFYs")},
    Label{"notify.retry_interval", QT_TRANSLATE_NOOP("gui::SettingText", "Try again after")},
    Label{"policy.force_active", QT_TRANSLATE_NOOP("gui::SettingText", "No approval needed")},
    Label{"policy.pending_days", QT_TRANSLATE_NOOP("gui::SettingText", "Remember who waits for")},
    Label{"policy.unmatched", QT_TRANSLATE_NOOP("gui::SettingText", "Watchers no rule names")},
    Label{"policy.allow_without_transformations",
          QT_TRANSLATE_NOOP("gui::SettingText", "Rules that grant no part show")},
    Label{"policy.oma_rules", QT_TRANSLATE_NOOP("gui::SettingText", "Rules of the OMA")},
    Label{"composition.policy", QT_TRANSLATE_NOOP("gui::SettingText", "Several publications")},
    Label{"composition.registration_state",
          QT_TRANSLATE_NOOP("gui::SettingText", "Registered means open")},
    Label{"xcap.addresses", QT_TRANSLATE_NOOP("gui::SettingText", "XCAP addresses")},
    Label{"xcap.root", QT_TRANSLATE_NOOP("gui::SettingText", "XCAP root")},
    Label{"xcap.public_root", QT_TRANSLATE_NOOP("gui::SettingText", "XCAP root for phones")},
    Label{"xcap.trust_header", QT_TRANSLATE_NOOP("gui::SettingText", "Header of a trusted proxy")},
    Label{"http.request_line", QT_TRANSLATE_NOOP("gui::SettingText", "HTTP: request line")},
    Label{"http.header_bytes", QT_TRANSLATE_NOOP("gui::SettingText", "HTTP: size of the header")},
    Label{"http.header_fields", QT_TRANSLATE_NOOP("gui::SettingText", "HTTP: header fields")},
    Label{"http.body_size", QT_TRANSLATE_NOOP("gui::SettingText", "HTTP: size of the body")},
    Label{"http.connections", QT_TRANSLATE_NOOP("gui::SettingText", "HTTP: connections")},
    Label{"http.connections_per_address",
          QT_TRANSLATE_NOOP("gui::SettingText", "HTTP: connections of one address")},
    Label{"http.requests_per_connection",
          QT_TRANSLATE_NOOP("gui::SettingText", "HTTP: requests of one connection")},
    Label{"http.header_time", QT_TRANSLATE_NOOP("gui::SettingText", "HTTP: time for the header")},
    Label{"http.body_time", QT_TRANSLATE_NOOP("gui::SettingText", "HTTP: time for the body")},
    Label{"http.progress_time", QT_TRANSLATE_NOOP("gui::SettingText", "HTTP: period of progress")},
    Label{"http.progress_bytes", QT_TRANSLATE_NOOP("gui::SettingText", "HTTP: bytes in a period")},
    Label{"http.idle_time", QT_TRANSLATE_NOOP("gui::SettingText", "HTTP: time without a request")},
    Label{"limits.message_size", QT_TRANSLATE_NOOP("gui::SettingText", "Size of a SIP message")},
    Label{"limits.header_fields", QT_TRANSLATE_NOOP("gui::SettingText", "SIP header fields")},
    Label{"limits.header_bytes", QT_TRANSLATE_NOOP("gui::SettingText", "Size of a SIP header")},
    Label{"limits.publications_per_presentity",
          QT_TRANSLATE_NOOP("gui::SettingText", "Publications of a presentity")},
    Label{"limits.bindings_per_user", QT_TRANSLATE_NOOP("gui::SettingText", "Contacts of a user")},
    Label{"limits.subscriptions", QT_TRANSLATE_NOOP("gui::SettingText", "Subscriptions in all")},
    Label{"limits.subscriptions_per_presentity",
          QT_TRANSLATE_NOOP("gui::SettingText", "Subscriptions to a presentity")},
    Label{"limits.xml_depth", QT_TRANSLATE_NOOP("gui::SettingText", "Depth of a document")},
    Label{"limits.tcp_connections", QT_TRANSLATE_NOOP("gui::SettingText", "TCP connections")},
    Label{"limits.subscriptions_per_watcher",
          QT_TRANSLATE_NOOP("gui::SettingText", "Subscriptions of a watcher")},
    Label{"limits.presentities_per_watcher",
          QT_TRANSLATE_NOOP("gui::SettingText", "Presentities that remember a watcher")},
    Label{"limits.presentities", QT_TRANSLATE_NOOP("gui::SettingText", "Presentities in all")},
    Label{"limits.xml_elements", QT_TRANSLATE_NOOP("gui::SettingText", "Elements of a document")},
    Label{"limits.xml_attributes",
          QT_TRANSLATE_NOOP("gui::SettingText", "Attributes of an element")},
    Label{"limits.documents_per_user",
          QT_TRANSLATE_NOOP("gui::SettingText", "Documents of a user")},
    Label{"limits.document_bytes_per_user",
          QT_TRANSLATE_NOOP("gui::SettingText", "Bytes of a user's documents")},
    Label{"limits.document_size",
          QT_TRANSLATE_NOOP("gui::SettingText", "Size of an XCAP document")},
    Label{"limits.document_depth",
          QT_TRANSLATE_NOOP("gui::SettingText", "Depth of an XCAP document")},
    Label{"limits.document_elements",
          QT_TRANSLATE_NOOP("gui::SettingText", "Elements of an XCAP document")},
    Label{"limits.document_attributes",
          QT_TRANSLATE_NOOP("gui::SettingText", "Attributes of an XCAP element")},
    Label{"limits.requests_per_address",
          QT_TRANSLATE_NOOP("gui::SettingText", "Requests a second, of an address")},
    Label{"limits.requests_per_user",
          QT_TRANSLATE_NOOP("gui::SettingText", "Requests a second, of a user")},
    Label{"limits.burst", QT_TRANSLATE_NOOP("gui::SettingText", "Seconds saved up")},
    Label{"limits.exempt_loopback",
          QT_TRANSLATE_NOOP("gui::SettingText", "This machine is exempt")},
    Label{"limits.queue_time", QT_TRANSLATE_NOOP("gui::SettingText", "Longest wait")},
    Label{"limits.transactions", QT_TRANSLATE_NOOP("gui::SettingText", "Requests remembered")},
    Label{"limits.memory", QT_TRANSLATE_NOOP("gui::SettingText", "Memory")},
    Label{"limits.amplification", QT_TRANSLATE_NOOP("gui::SettingText", "Bytes to strangers")},
    Label{"limits.lookups", QT_TRANSLATE_NOOP("gui::SettingText", "Names looked for in DNS")},
    Label{"limits.lookup_time", QT_TRANSLATE_NOOP("gui::SettingText", "Longest look-up")},
    Label{"limits.tcp_connections_per_address",
          QT_TRANSLATE_NOOP("gui::SettingText", "TCP connections of an address")},
    Label{"limits.tcp_idle_time",
          QT_TRANSLATE_NOOP("gui::SettingText", "TCP: time without a word")},
    Label{"limits.tcp_message_time",
          QT_TRANSLATE_NOOP("gui::SettingText", "TCP: time for a message")},
    Label{"limits.tcp_unread_bytes",
          QT_TRANSLATE_NOOP("gui::SettingText", "TCP: bytes the other side leaves unread")},
    Label{"sip.t1", QT_TRANSLATE_NOOP("gui::SettingText", "Timer T1")},
    Label{"sip.t2", QT_TRANSLATE_NOOP("gui::SettingText", "Timer T2")},
    Label{"sip.t4", QT_TRANSLATE_NOOP("gui::SettingText", "Timer T4")},
    Label{"sip.receive_buffer", QT_TRANSLATE_NOOP("gui::SettingText", "Receive buffer")},
    Label{"control.socket", QT_TRANSLATE_NOOP("gui::SettingText", "Control socket")},
    Label{"log.level", QT_TRANSLATE_NOOP("gui::SettingText", "Log level")},
    Label{"log.file", QT_TRANSLATE_NOOP("gui::SettingText", "Log file")},
    Label{"log.max_size", QT_TRANSLATE_NOOP("gui::SettingText", "Size of the log file")},
};

struct GroupOfSections
{
    const char *name;
    const char *title;
    std::array<const char *, 3> sections; // of the config file
};

// The last one takes what is left.
constexpr std::array Groups = {
    GroupOfSections{"addresses",
                    QT_TRANSLATE_NOOP("gui::SettingText", "Addresses"),
                    {"listen", "server", "tls"}},
    GroupOfSections{
        "auth", QT_TRANSLATE_NOOP("gui::SettingText", "Users and passwords"), {"auth", "", ""}},
    GroupOfSections{"xcap", QT_TRANSLATE_NOOP("gui::SettingText", "XCAP"), {"xcap", "", ""}},
    GroupOfSections{
        "database", QT_TRANSLATE_NOOP("gui::SettingText", "Database"), {"store", "", ""}},
    GroupOfSections{"policy",
                    QT_TRANSLATE_NOOP("gui::SettingText", "Approval and rules"),
                    {"policy", "composition", ""}},
    GroupOfSections{"defaults",
                    QT_TRANSLATE_NOOP("gui::SettingText", "Lifetimes"),
                    {"publish", "subscribe", "register"}},
    GroupOfSections{
        "notify", QT_TRANSLATE_NOOP("gui::SettingText", "Notifications"), {"notify", "sip", ""}},
    GroupOfSections{
        "limits", QT_TRANSLATE_NOOP("gui::SettingText", "Limits"), {"limits", "http", ""}},
    GroupOfSections{"program", QT_TRANSLATE_NOOP("gui::SettingText", "Program"), {"", "", ""}},
};

bool belongs(const server::Setting &setting, const GroupOfSections &group)
{
    return std::any_of(group.sections.begin(), group.sections.end(), [&](const char *section) {
        return setting.section() == QLatin1StringView(section);
    });
}

} // namespace

std::vector<SettingText::Group> SettingText::groups()
{
    std::vector<Group> all;
    all.reserve(Groups.size());
    for (const GroupOfSections &group : Groups)
        all.push_back({QString::fromLatin1(group.name), tr(group.title), {}});
    for (const server::Setting &setting : server::settingsCatalog()) {
        const auto found = std::find_if(
            Groups.begin(), Groups.end() - 1,
            [&setting](const GroupOfSections &group) { return belongs(setting, group); });
        all[size_t(found - Groups.begin())].settings.push_back(&setting);
    }
    return all;
}

QString SettingText::label(const server::Setting &setting)
{
    const auto found = std::find_if(Labels.begin(), Labels.end(), [&](const Label &label) {
        return setting.key == QLatin1StringView(label.key);
    });
    return found == Labels.end() ? setting.key : tr(found->text);
}

QString SettingText::meaning(const server::Setting &setting)
{
    return QCoreApplication::translate("settings", setting.meaning.toUtf8().constData());
}

QString SettingText::suffix(const server::Setting &setting, int value)
{
    if (setting.unit == "seconds"_L1)
        return tr(" s", "seconds");
    if (setting.unit == "milliseconds"_L1)
        return tr(" ms", "milliseconds");
    if (setting.unit == "bytes"_L1)
        return tr(" bytes");
    if (setting.unit == "days"_L1)
        return tr(" day(s)", "behind a number", value);
    return setting.unit.isEmpty() ? QString() : u' ' + setting.unit;
}

} // namespace gui
