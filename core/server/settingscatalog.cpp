// SPDX-License-Identifier: Apache-2.0
#include "server/settingscatalog.h"

#include "base/loglevels.h"
#include "server/authsettings.h"
#include "server/limitsettings.h"
#include "server/settingkinds.h"
#include "server/tlssettings.h"
#include "server/xcapsettings.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace server {

using namespace settingkinds;

namespace {

constexpr int oneYear = 31536000;

struct AddressItem
{
    static base::Result<ListenAddress, base::Sentence> fromText(const QString &text)
    {
        return ListenAddress::parse(text);
    }
    static QString toText(const ListenAddress &address) { return address.toString(); }
};

struct DomainItem
{
    static base::Result<QString, base::Sentence> fromText(const QString &text)
    {
        const bool isName = std::all_of(text.begin(), text.end(), [](QChar c) {
            return c.isLetterOrNumber() || c == u'-' || c == u'.' || c == u'_';
        });
        // A literal address is a domain too: sip:alice@192.0.2.1 and sip:alice@[2001:db8::1].
        if (!isName && !(text.startsWith(u'[') && text.endsWith(u']')))
            return base::Unexpected(
                base::Sentence(QT_TRANSLATE_NOOP("core", "needs names like example.com, not '%1'"))
                    .arg(text));
        return text.toLower();
    }
    static QString toText(const QString &domain) { return domain; }
};

base::Result<QString, base::Sentence> anyText(const QString &value)
{
    return value;
}

base::Result<QString, base::Sentence> logLevelText(const QString &value)
{
    const auto levels = base::LogLevels::parse(value);
    if (!levels)
        return base::Unexpected(base::Sentence(QT_TRANSLATE_NOOP("core", "cannot be '%1': %2"))
                                    .arg(value, levels.error()));
    return value;
}

void addNetwork(std::vector<Setting> &all)
{
    all.push_back(list<&Config::listen, &ListenConfig::addresses, AddressItem>(
        u"listen.addresses"_s,
        marked(QT_TRANSLATE_NOOP("settings",
                                 "Where to listen: udp:ADDRESS:PORT, tcp:ADDRESS:PORT or "
                                 "tls:ADDRESS:PORT, which needs tls.certificate. "
                                 "0.0.0.0 and [::] are all addresses of this machine."))));
    all.back().applies = Setting::Applies::OnRestart;
    all.push_back(list<&Config::server, &ServerConfig::domains, DomainItem>(
        u"server.domains"_s,
        marked(QT_TRANSLATE_NOOP("settings", "The domains served; requests for others get 404. "
                                             "Empty: any domain is served (for a lab)."))));
    all.push_back(text<&Config::server, &ServerConfig::advertisedHost, anyText>(
        u"server.advertised_host"_s,
        marked(QT_TRANSLATE_NOOP("settings",
                                 "Host name or address that peers reach this server by, for "
                                 "sockets that listen at all addresses. Empty: the machine's."))));
    all.back().applies = Setting::Applies::OnRestart;
}

void addStore(std::vector<Setting> &all)
{
    all.push_back(text<&Config::store, &StoreConfig::database, anyText>(
        u"store.database"_s,
        marked(QT_TRANSLATE_NOOP(
            "settings",
            "The SQLite file. Empty: hereabouts/hereabouts.sqlite in the user's data folder."))));
    all.back().applies = Setting::Applies::OnRestart;
    all.push_back(word<&Config::store, &StoreConfig::durability>(
        u"store.durability"_s, {u"strict"_s, u"relaxed"_s},
        marked(QT_TRANSLATE_NOOP(
            "settings",
            "strict: nothing is answered before it is on disk. relaxed: answers at once and writes "
            "behind; a power cut may lose the last second."))));
    all.back().applies = Setting::Applies::OnRestart;
}

/// What the three settings of one kind of lifetime mean.
struct ExpiresMeanings
{
    const char *shortest;
    const char *longest;
    const char *usual;
};

template <auto Group>
void addExpires(std::vector<Setting> &all, const QString &section, const ExpiresMeanings &meanings)
{
    all.push_back(integer<Group, &ExpiresConfig::minExpires>(
        section + ".min_expires"_L1, 1, oneYear, u"seconds"_s, marked(meanings.shortest)));
    all.push_back(integer<Group, &ExpiresConfig::maxExpires>(
        section + ".max_expires"_L1, 1, oneYear, u"seconds"_s, marked(meanings.longest)));
    all.push_back(integer<Group, &ExpiresConfig::defaultExpires>(
        section + ".default_expires"_L1, 1, oneYear, u"seconds"_s, marked(meanings.usual)));
}

void addLifetimes(std::vector<Setting> &all)
{
    addExpires<&Config::publish>(
        all, u"publish"_s,
        {QT_TRANSLATE_NOOP("settings",
                           "The shortest life of a publication; a shorter one is refused with "
                           "423."),
         QT_TRANSLATE_NOOP("settings",
                           "The longest life of a publication; a longer one is shortened to it."),
         QT_TRANSLATE_NOOP("settings", "The life of a publication that asks for none.")});
    addExpires<&Config::subscribe>(
        all, u"subscribe"_s,
        {QT_TRANSLATE_NOOP("settings",
                           "The shortest life of a subscription; a shorter one is refused with "
                           "423."),
         QT_TRANSLATE_NOOP("settings",
                           "The longest life of a subscription; a longer one is shortened to it."),
         QT_TRANSLATE_NOOP("settings", "The life of a subscription that asks for none.")});
    addExpires<&Config::registration>(
        all, u"register"_s,
        {QT_TRANSLATE_NOOP("settings",
                           "The shortest life of a registration; a shorter one is refused with "
                           "423."),
         QT_TRANSLATE_NOOP("settings",
                           "The longest life of a registration; a longer one is shortened to it."),
         QT_TRANSLATE_NOOP("settings", "The life of a registration that asks for none.")});
}

void addNotify(std::vector<Setting> &all)
{
    all.push_back(integer<&Config::notify, &NotifyConfig::minInterval>(
        u"notify.min_interval"_s, 0, 3600000, u"milliseconds"_s,
        marked(QT_TRANSLATE_NOOP(
            "settings",
            "The shortest time between two NOTIFYs of one subscription; what changes meanwhile is "
            "told in one. 0: no wait."))));
    all.push_back(integer<&Config::notify, &NotifyConfig::maxTimeouts>(
        u"notify.max_timeouts"_s, 1, 100, QString(),
        marked(QT_TRANSLATE_NOOP(
            "settings", "Unanswered NOTIFYs in a row after which a subscription is removed."))));
    all.push_back(integer<&Config::notify, &NotifyConfig::retryInterval>(
        u"notify.retry_interval"_s, 0, 3600, u"seconds"_s,
        marked(QT_TRANSLATE_NOOP("settings", "How long after an unanswered NOTIFY the newest state "
                                             "is tried again, if nothing changes "
                                             "before. 0: not before something changes."))));
}

void addPolicy(std::vector<Setting> &all)
{
    all.push_back(boolean<&Config::policy, &PolicyConfig::forceActive>(
        u"policy.force_active"_s,
        marked(QT_TRANSLATE_NOOP("settings",
                                 "Watchers without a decision see the presence at once instead "
                                 "of waiting for approval. A block still holds."))));
    all.push_back(integer<&Config::policy, &PolicyConfig::pendingDays>(
        u"policy.pending_days"_s, 1, 3650, u"days"_s,
        marked(QT_TRANSLATE_NOOP(
            "settings",
            "How long a watcher that waits for approval is remembered without a subscription."))));
    all.push_back(word<&Config::composition, &CompositionConfig::policy>(
        u"composition.policy"_s, {u"merge"_s, u"newest"_s, u"all"_s},
        marked(QT_TRANSLATE_NOOP(
            "settings",
            "How several publications become one document. merge: services by id, the newest wins. "
            "newest: only the latest publication. all: every service of every publication."))));
    all.push_back(boolean<&Config::composition, &CompositionConfig::registrationState>(
        u"composition.registration_state"_s,
        marked(QT_TRANSLATE_NOOP(
            "settings",
            "A presentity that is registered and publishes nothing is shown as open."))));
}

void addRules(std::vector<Setting> &all)
{
    all.push_back(word<&Config::policy, &PolicyConfig::unmatched>(
        u"policy.unmatched"_s, {u"confirm"_s, u"block"_s},
        marked(QT_TRANSLATE_NOOP(
            "settings",
            "What becomes of a watcher whom none of a presentity's rules names. confirm: waits for "
            "approval. block: is refused. Without rules he always waits."))));
    all.push_back(word<&Config::policy, &PolicyConfig::allowWithoutTransformations>(
        u"policy.allow_without_transformations"_s, {u"nothing"_s, u"everything"_s},
        marked(QT_TRANSLATE_NOOP("settings", "What a rule shows that allows and grants no part of "
                                             "the document. nothing: as RFC 5025 "
                                             "has it. everything: as OpenSER had it."))));
    all.push_back(boolean<&Config::policy, &PolicyConfig::omaRules>(
        u"policy.oma_rules"_s,
        marked(QT_TRANSLATE_NOOP(
            "settings", "The additions of the Open Mobile Alliance to presence rules "
                        "count, which phones of the RCS kind write. If not, such rules are "
                        "refused with 404, so that no phone believes that they hold."))));
}

void addSip(std::vector<Setting> &all)
{
    const std::size_t first = all.size();
    all.push_back(integer<&Config::sip, &SipConfig::t1>(
        u"sip.t1"_s, 10, 60000, u"milliseconds"_s,
        marked(QT_TRANSLATE_NOOP("settings", "RFC 3261 timer T1, the round trip time to expect; a "
                                             "transaction gives up after 64 T1."))));
    all.push_back(integer<&Config::sip, &SipConfig::t2>(
        u"sip.t2"_s, 10, 60000, u"milliseconds"_s,
        marked(QT_TRANSLATE_NOOP(
            "settings", "RFC 3261 timer T2, the longest interval between retransmissions."))));
    all.push_back(integer<&Config::sip, &SipConfig::t4>(
        u"sip.t4"_s, 10, 60000, u"milliseconds"_s,
        marked(QT_TRANSLATE_NOOP(
            "settings", "RFC 3261 timer T4, how long a message may stay in the network."))));
    all.push_back(integer<&Config::sip, &SipConfig::receiveBuffer>(
        u"sip.receive_buffer"_s, 65536, 1073741824, u"bytes"_s,
        marked(QT_TRANSLATE_NOOP(
            "settings",
            "Receive buffer asked for each UDP socket; the system may grant less, see the log."))));
    for (std::size_t i = first; i < all.size(); ++i)
        all[i].applies = Setting::Applies::OnRestart;
}

void addOperation(std::vector<Setting> &all)
{
    all.push_back(text<&Config::control, &ControlConfig::socket, anyText>(
        u"control.socket"_s,
        marked(QT_TRANSLATE_NOOP(
            "settings",
            "The local socket for 'hereabouts ctl'; none: no socket. Empty: hereabouts.sock in "
            "XDG_RUNTIME_DIR or, without that, beside the database."))));
    all.back().applies = Setting::Applies::OnRestart;
    all.push_back(text<&Config::log, &LogConfig::level, logLevelText>(
        u"log.level"_s,
        marked(QT_TRANSLATE_NOOP(
            "settings", "debug, info, warning or critical, and others for single categories, as "
                        "in info,sip=debug."))));
    all.push_back(text<&Config::log, &LogConfig::file, anyText>(
        u"log.file"_s,
        marked(QT_TRANSLATE_NOOP("settings",
                                 "File that gets the log besides standard error. Empty: none."))));
    all.push_back(integer<&Config::log, &LogConfig::maxSize>(
        u"log.max_size"_s, 0, 1000000, u"MiB"_s,
        marked(QT_TRANSLATE_NOOP("settings",
                                 "At this size the file gets .1 behind its name, in place of an "
                                 "older one, and a new one begins. 0: it grows."))));
}

void addProcess(std::vector<Setting> &all)
{
    all.push_back(word<&Config::process, &ProcessConfig::shutdown>(
        u"process.shutdown"_s, {u"keep"_s, u"deactivate"_s},
        marked(QT_TRANSLATE_NOOP(
            "settings",
            "What becomes of subscriptions when the server is stopped. keep: they go on after the "
            "next start. deactivate: their watchers are told that they ended, and may subscribe "
            "elsewhere."))));
    all.push_back(boolean<&Config::process, &ProcessConfig::coreDumps>(
        u"process.core_dumps"_s,
        marked(QT_TRANSLATE_NOOP(
            "settings",
            "The system may write the memory of a crashed server to a file, for who looks for the "
            "fault. Keys and what phones sent stand in it."))));
    all.back().applies = Setting::Applies::OnRestart;
}

std::vector<Setting> makeCatalog()
{
    std::vector<Setting> all;
    addNetwork(all);
    addTlsSettings(all);
    addAuthSettings(all);
    addStore(all);
    addLifetimes(all);
    addNotify(all);
    addPolicy(all);
    addRules(all);
    addXcapSettings(all);
    addHttpSettings(all);
    addLimitSettings(all);
    addSip(all);
    addOperation(all);
    addProcess(all);
    return all;
}

/// Levenshtein's distance: how many letters to put in, take out or change.
qsizetype editDistance(const QString &from, const QString &to)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(to.size()) + 1);
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = static_cast<qsizetype>(i);
    for (const QChar letter : from) {
        qsizetype diagonal = row[0]++;
        for (std::size_t i = 1; i < row.size(); ++i) {
            const qsizetype same = diagonal + (letter == to[static_cast<qsizetype>(i) - 1] ? 0 : 1);
            diagonal = row[i];
            row[i] = std::min({same, row[i] + 1, row[i - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

base::Sentence Setting::allowedValues() const
{
    switch (kind) {
    case Kind::Integer:
        return unit.isEmpty()
                   ? base::Sentence(QT_TRANSLATE_NOOP("core", "a whole number from %1 to %2"))
                         .arg(minimum, maximum)
                   : base::Sentence(QT_TRANSLATE_NOOP("core", "a whole number from %1 to %2 (%3)"))
                         .arg(minimum, maximum, unit);
    case Kind::Boolean: return base::Sentence(QT_TRANSLATE_NOOP("core", "true or false"));
    case Kind::Word:
        return base::Sentence(QT_TRANSLATE_NOOP("core", "one of %1")).arg(words.join(u", "));
    case Kind::List: return base::Sentence(QT_TRANSLATE_NOOP("core", "a list separated by commas"));
    case Kind::Text: break;
    }
    return base::Sentence(QT_TRANSLATE_NOOP("core", "a text"));
}

const std::vector<Setting> &settingsCatalog()
{
    static const std::vector<Setting> catalog = makeCatalog();
    return catalog;
}

const Setting *findSetting(const QString &key)
{
    const auto &catalog = settingsCatalog();
    const auto found = std::find_if(catalog.begin(), catalog.end(),
                                    [&key](const Setting &setting) { return setting.key == key; });
    return found == catalog.end() ? nullptr : &*found;
}

QString similarKey(const QString &key)
{
    QString best;
    qsizetype bestDistance = 4;
    const QString wanted = key.toLower().replace(u'-', u'_');
    for (const Setting &setting : settingsCatalog()) {
        const bool isBeginning = wanted.contains(u'.') && setting.key.startsWith(wanted);
        const qsizetype distance = isBeginning ? 1 : editDistance(wanted, setting.key);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = setting.key;
        }
    }
    return best;
}

QStringList changedForRestart(const Config &running, const Config &loaded)
{
    QStringList keys;
    for (const Setting &setting : settingsCatalog()) {
        if (setting.applies == Setting::Applies::OnRestart &&
            setting.value(running) != setting.value(loaded))
            keys += setting.key;
    }
    return keys;
}

} // namespace server
