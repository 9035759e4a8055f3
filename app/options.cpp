// SPDX-License-Identifier: Apache-2.0
#include "app/options.h"

#include "app/controlcommand.h"

#include <array>

#include <QCommandLineParser>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// A flag that is another name for a setting.
struct SettingFlag
{
    QLatin1StringView flag;
    QLatin1StringView key;
    QLatin1StringView valueName; ///< empty: the flag alone says true
    QLatin1StringView meaning;
};

constexpr std::array<SettingFlag, 14> settingFlags{{
    {"listen"_L1, "listen.addresses"_L1, "ADDRESS"_L1,
     "listen at udp:, tcp: or tls:ADDR:PORT; may be repeated"_L1},
    {"xcap"_L1, "xcap.addresses"_L1, "ADDRESS"_L1,
     "serve XCAP at http: or https:ADDR:PORT, or none; repeatable"_L1},
    {"xcap-trust-header"_L1, "xcap.trust_header"_L1, "NAME"_L1,
     "believe this header field of a proxy who asks"_L1},
    {"tls-certificate"_L1, "tls.certificate"_L1, "FILE"_L1,
     "PEM file of the certificate for tls: and https:"_L1},
    {"tls-key"_L1, "tls.private_key"_L1, "FILE"_L1, "PEM file of its key"_L1},
    {"domain"_L1, "server.domains"_L1, "NAME"_L1, "serve this domain; may be repeated"_L1},
    {"database"_L1, "store.database"_L1, "FILE"_L1, "keep the state in this SQLite file"_L1},
    {"durability"_L1, "store.durability"_L1, "WORD"_L1, "strict (default) or relaxed"_L1},
    {"auth"_L1, "auth.mode"_L1, "WORD"_L1,
     "required: everybody proves who he is; none: nobody has to"_L1},
    {"trusted-peer"_L1, "auth.trusted_peers"_L1, "ADDRESS"_L1,
     "believe this proxy's P-Asserted-Identity; may be repeated"_L1},
    {"shutdown"_L1, "process.shutdown"_L1, "WORD"_L1,
     "subscriptions at the end: keep (default) or deactivate"_L1},
    {"force-active"_L1, "policy.force_active"_L1, ""_L1,
     "let unknown watchers see the presence at once"_L1},
    {"log-level"_L1, "log.level"_L1, "LEVEL"_L1, "such as debug, or info,sip=debug"_L1},
    {"socket"_L1, "control.socket"_L1, "FILE"_L1, "the control socket, for server and ctl"_L1},
}};

struct PlainFlag
{
    QLatin1StringView flag;
    QLatin1StringView valueName;
    QLatin1StringView meaning;
};

constexpr std::array<PlainFlag, 13> plainFlags{{
    {"no-gui"_L1, ""_L1, "run without a window"_L1},
    {"config"_L1, "FILE"_L1, "read the settings from this file"_L1},
    {"set"_L1, "KEY=VALUE"_L1, "set any setting, as in publish.min_expires=30; may be repeated"_L1},
    {"print-config"_L1, ""_L1, "show all settings with meaning, default and source"_L1},
    {"sample-config"_L1, ""_L1, "show a config file with every setting at its default"_L1},
    {"json"_L1, ""_L1, "with ctl: print JSON"_L1},
    {"password-stdin"_L1, ""_L1, "with ctl users: read the password from standard input"_L1},
    {"clear-password"_L1, ""_L1, "with ctl users: keep the password readable in the database"_L1},
    {"host"_L1, "NAME"_L1, "with certificate: a name or address it is for; may be repeated"_L1},
    {"out"_L1, "DIR"_L1, "with certificate: where to write its two files"_L1},
    {"days"_L1, "NUMBER"_L1, "with certificate: how long it is valid; 825 if nothing is said"_L1},
    {"help"_L1, ""_L1, "show this"_L1},
    {"version"_L1, ""_L1, "show the version"_L1},
}};

/// One line of --help for a flag.
QString helpLine(QLatin1StringView flag, QLatin1StringView valueName, QLatin1StringView meaning)
{
    QString left = u"  --"_s + flag;
    if (!valueName.isEmpty())
        left += u' ' + valueName;
    return left.leftJustified(26) + meaning + u'\n';
}

void addFlags(QCommandLineParser &parser)
{
    for (const PlainFlag &flag : plainFlags)
        parser.addOption(QCommandLineOption(QString(flag.flag), QString(), flag.valueName));
    for (const SettingFlag &flag : settingFlags)
        parser.addOption(QCommandLineOption(QString(flag.flag), QString(), flag.valueName));
    parser.addOption(QCommandLineOption(u"password"_s, QString(), u"TEXT"_s)); // to say why not
}

/// What QCommandLineParser found wrong, with the flag written as the user knows it.
QString parserError(const QCommandLineParser &parser)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (unknown.isEmpty()) {
        const QString text = parser.errorText().remove(u'\'').chopped(1);
        return text.front().toLower() + text.mid(1);
    }
    const QString &name = unknown.constFirst();
    return u"unknown option %1%2 (see hereabouts --help)"_s.arg(name.size() == 1 ? u"-"_s : u"--"_s,
                                                                name);
}

base::Result<void, QString> readAssignments(const QCommandLineParser &parser, Options &options)
{
    for (const SettingFlag &flag : settingFlags) {
        const QString name = u"--"_s + flag.flag;
        if (flag.valueName.isEmpty() && parser.isSet(flag.flag))
            options.assignments.push_back({name, flag.key, u"true"_s});
        const QStringList values =
            flag.valueName.isEmpty() ? QStringList() : parser.values(flag.flag);
        for (const QString &value : values)
            options.assignments.push_back({name, flag.key, value});
    }
    const QStringList assignments = parser.values(u"set"_s);
    for (const QString &assignment : assignments) {
        const qsizetype equals = assignment.indexOf(u'=');
        if (equals < 1) {
            return base::Unexpected(u"--set %1: write it as section.key=value"_s.arg(assignment));
        }
        options.assignments.push_back({u"--set "_s + assignment, assignment.left(equals).trimmed(),
                                       assignment.mid(equals + 1).trimmed()});
    }
    return {};
}

base::Result<void, QString> readPasswordFlags(const QCommandLineParser &parser, Options &options)
{
    if (parser.isSet(u"password"_s)) {
        return base::Unexpected(
            u"--password is refused: every user of this machine could read it in the list of "
            "processes; you are asked for it, or use --password-stdin"_s);
    }
    options.passwordFromInput = parser.isSet(u"password-stdin"_s);
    options.keepsClearPassword = parser.isSet(u"clear-password"_s);
    if (!options.passwordFromInput && !options.keepsClearPassword)
        return {};
    const QString verb = options.controlWords.value(1);
    if (options.controlWords.value(0) != "users"_L1 || (verb != "add"_L1 && verb != "passwd"_L1)) {
        return base::Unexpected(u"--password-stdin and --clear-password belong to hereabouts ctl "
                                "users add and passwd"_s);
    }
    return {};
}

base::Result<void, QString> readCertificateFlags(const QCommandLineParser &parser,
                                                 bool isCertificate, Options &options)
{
    for (const QString &flag : {u"host"_s, u"out"_s, u"days"_s}) {
        if (!isCertificate && parser.isSet(flag))
            return base::Unexpected(u"--%1 belongs to hereabouts certificate"_s.arg(flag));
    }
    if (!isCertificate)
        return {};
    if (options.controlWords.size() > 1) {
        return base::Unexpected(u"certificate takes no '%1'; names go behind --host"_s.arg(
            options.controlWords.value(1)));
    }
    options.hosts = parser.values(u"host"_s);
    if (parser.isSet(u"out"_s))
        options.outFolder = parser.value(u"out"_s);
    if (options.outFolder.isEmpty())
        return base::Unexpected(u"--out needs the name of a folder"_s);
    if (!parser.isSet(u"days"_s))
        return {};
    bool isNumber = false;
    options.days = parser.value(u"days"_s).toInt(&isNumber);
    // Behind -1 lies what has expired, for tests.
    if (!isNumber || options.days < -1 || options.days > 36500)
        return base::Unexpected(
            u"--days needs a number up to 36500, not '%1'"_s.arg(parser.value(u"days"_s)));
    return {};
}

Options::Mode modeOf(const QCommandLineParser &parser, const QString &command)
{
    if (parser.isSet(u"help"_s))
        return Options::Mode::Help;
    if (parser.isSet(u"version"_s))
        return Options::Mode::Version;
    if (parser.isSet(u"sample-config"_s))
        return Options::Mode::SampleConfig;
    if (parser.isSet(u"print-config"_s))
        return Options::Mode::PrintConfig;
    if (command == "certificate"_L1)
        return Options::Mode::Certificate;
    return command == "ctl"_L1 ? Options::Mode::Control : Options::Mode::Serve;
}

} // namespace

base::Result<Options, QString> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addFlags(parser);
    if (!parser.parse(arguments))
        return base::Unexpected(parserError(parser));

    Options options;
    QStringList words = parser.positionalArguments();
    const QString command = words.value(0);
    const bool isControl = command == "ctl"_L1;
    const bool isCertificate = command == "certificate"_L1;
    if (!isControl && !isCertificate && !words.isEmpty()) {
        return base::Unexpected(
            u"unknown command '%1' (there are ctl and certificate, see hereabouts --help)"_s.arg(
                words.constFirst()));
    }
    options.mode = modeOf(parser, command);
    if (isControl)
        words.removeFirst();
    options.controlWords = words;
    options.wantsWindow = command.isEmpty() && !parser.isSet(u"no-gui"_s);
    options.wantsJson = parser.isSet(u"json"_s);
    if (options.wantsJson && !isControl)
        return base::Unexpected(u"--json belongs to hereabouts ctl"_s);
    if (const auto read = readPasswordFlags(parser, options); !read)
        return base::Unexpected(read.error());
    if (const auto read = readCertificateFlags(parser, isCertificate, options); !read)
        return base::Unexpected(read.error());
    options.configFile = parser.value(u"config"_s);
    if (parser.isSet(u"config"_s) && options.configFile.isEmpty())
        return base::Unexpected(u"--config needs the name of a file"_s);
    const auto read = readAssignments(parser, options);
    if (!read)
        return base::Unexpected(read.error());
    return options;
}

server::ConfigRequest Options::configRequest() const
{
    if (ignoresConfigFile)
        return {QString(), assignments};
    QString file = configFile;
    if (file.isEmpty()) {
        file = QStandardPaths::locate(QStandardPaths::GenericConfigLocation,
                                      u"hereabouts/hereabouts.conf"_s);
    }
    return {file, assignments};
}

QString helpText()
{
    QString text = u"Usage: hereabouts [options]             run the presence server\n"
                   "       hereabouts ctl COMMAND [options]  ask or tell a running server\n"
                   "       hereabouts certificate [options]  make a certificate for a lab\n\n"
                   "Options:\n"_s;
    for (const PlainFlag &flag : plainFlags)
        text += helpLine(flag.flag, flag.valueName, flag.meaning);
    for (const SettingFlag &flag : settingFlags)
        text += helpLine(flag.flag, flag.valueName, flag.meaning);
    text += u"\nCommands of ctl:\n"_s + controlCommandHelp();
    text += u"\nExit codes: 0 done, 1 failed, 2 wrong use.\n"_s;
    return text;
}

} // namespace app
