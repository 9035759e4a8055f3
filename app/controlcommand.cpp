// SPDX-License-Identifier: Apache-2.0
#include "app/controlcommand.h"

#include <algorithm>
#include <array>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Command
{
    QLatin1StringView name;       ///< one word, or two
    QLatin1StringView parameters; ///< as shown to people; see Parameter
    QLatin1StringView meaning;
};

constexpr std::array<Command, 22> commands{{
    {"status"_L1, ""_L1, "health and counters of the server"_L1},
    {"presentities"_L1, ""_L1, "who is known, and with what state"_L1},
    {"subscriptions"_L1, ""_L1, "who watches whom now"_L1},
    {"watchers"_L1, "[pending]"_L1, "decisions about watchers, or those that wait for one"_L1},
    {"registrations"_L1, ""_L1, "contacts registered"_L1},
    {"approve"_L1, "PRESENTITY WATCHER..."_L1, "let them see it, who need not have asked yet"_L1},
    {"block"_L1, "PRESENTITY WATCHER..."_L1, "refuse the watchers"_L1},
    {"polite-block"_L1, "PRESENTITY WATCHER..."_L1, "show the watchers an absent presentity"_L1},
    {"reset"_L1, "PRESENTITY WATCHER..."_L1, "forget what was decided about them"_L1},
    {"explain"_L1, "PRESENTITY WATCHER"_L1, "what the watcher sees, and which rules say so"_L1},
    {"refresh"_L1, ""_L1, "read the tables again after a change from outside"_L1},
    {"show"_L1, "PRESENTITY"_L1, "the composed state of a presentity"_L1},
    {"publications"_L1, "PRESENTITY"_L1, "what was published for a presentity"_L1},
    {"documents list"_L1, "[USER]"_L1, "the XCAP documents, of all users or of one"_L1},
    {"documents get"_L1, "USER KIND [NAME]"_L1, "one document; KIND as in its XCAP path"_L1},
    {"documents put"_L1, "USER KIND FILE [NAME]"_L1, "store a file (- is standard input)"_L1},
    {"documents delete"_L1, "USER KIND [NAME]"_L1, "remove a document"_L1},
    {"documents import"_L1, "DATABASE FAMILY"_L1,
     "take over documents; FAMILY openser or kamailio"_L1},
    {"users list"_L1, ""_L1, "who can prove who he is"_L1},
    {"users add"_L1, "USER"_L1, "add a user; asks for the password"_L1},
    {"users passwd"_L1, "USER"_L1, "give a user another password"_L1},
    {"users delete"_L1, "USER"_L1, "take a user's password away"_L1},
}};

QString commandNames()
{
    QStringList names;
    for (const Command &command : commands)
        names += command.name;
    return names.join(u", ");
}

/// sip:alice@example.com as it is; alice@example.com with the scheme put before.
base::Result<QString, QString> addressFrom(const QString &word, const QString &parameter)
{
    const qsizetype at = word.indexOf(u'@');
    const qsizetype colon = word.indexOf(u':');
    if (at < 1 || at + 1 == word.size()) {
        return base::Unexpected(
            u"%1 '%2' is no address; write it like sip:alice@example.com"_s.arg(parameter, word));
    }
    return colon >= 0 && colon < at ? word : u"sip:"_s + word;
}

/// One word of Command::parameters. In brackets it may be left out, and in lower case it stands for
/// itself; with dots behind it there may be several. PRESENTITY, WATCHER and USER are addresses.
struct Parameter
{
    explicit Parameter(QString word)
        : isOptional(word.startsWith(u'['))
    {
        if (isOptional)
            word = word.mid(1, word.size() - 2);
        isList = word.endsWith("..."_L1);
        if (isList)
            word.chop(3);
        name = word;
        isAddress = name == "PRESENTITY"_L1 || name == "WATCHER"_L1 || name == "USER"_L1;
        isLiteral = name.front().isLower();
    }

    QString name;
    bool isOptional = false;
    bool isList = false;
    bool isAddress = false;
    bool isLiteral = false;
};

/// Gives the words behind a command to its parameters, one after the other.
class ParameterReader
{
public:
    ParameterReader(const QStringList &words, QString usage, QJsonObject &request)
        : m_words(words)
        , m_usage(std::move(usage))
        , m_request(request)
    {
    }

    base::Result<void, QString> read(const Parameter &parameter)
    {
        if (m_words.isEmpty()) {
            if (parameter.isOptional)
                return {};
            return base::Unexpected(u"%1 is missing: %2"_s.arg(parameter.name, m_usage));
        }
        if (parameter.isList)
            return readList(parameter);
        const auto value = valueOf(parameter, m_words.takeFirst());
        if (!value)
            return base::Unexpected(value.error());
        m_request.insert(parameter.isLiteral ? u"status"_s : parameter.name.toLower(), *value);
        return {};
    }
    base::Result<void, QString> finish() const
    {
        if (m_words.isEmpty())
            return {};
        return base::Unexpected(u"'%1' is too much: %2"_s.arg(m_words.constLast(), m_usage));
    }

private:
    base::Result<QString, QString> valueOf(const Parameter &parameter, const QString &word) const
    {
        if (parameter.isLiteral && word != parameter.name) {
            return base::Unexpected(u"'%1' should be %2: %3"_s.arg(word, parameter.name, m_usage));
        }
        return parameter.isAddress ? addressFrom(word, parameter.name)
                                   : base::Result<QString, QString>(word);
    }
    base::Result<void, QString> readList(const Parameter &parameter)
    {
        QJsonArray values;
        while (!m_words.isEmpty()) {
            const auto value = valueOf(parameter, m_words.takeFirst());
            if (!value)
                return base::Unexpected(value.error());
            values.append(*value);
        }
        m_request.insert(parameter.name.toLower() + u's', values);
        return {};
    }

    QStringList m_words;
    QString m_usage;
    QJsonObject &m_request;
};

/// The command that the words begin with; nullptr: none.
const Command *findCommand(const QStringList &words)
{
    const QString two = words.mid(0, 2).join(u' ');
    const auto *const command =
        std::find_if(commands.begin(), commands.end(), [&](const Command &candidate) {
            return candidate.name == words.constFirst() || candidate.name == two;
        });
    return command == commands.end() ? nullptr : command;
}

} // namespace

base::Result<QJsonObject, QString> controlRequest(const QStringList &words)
{
    if (words.isEmpty())
        return base::Unexpected(u"ctl needs a command: "_s + commandNames());
    const Command *const command = findCommand(words);
    if (!command) {
        return base::Unexpected(u"unknown command 'ctl %1'; the commands are %2"_s.arg(
            words.mid(0, 2).join(u' '), commandNames()));
    }
    const QString name = command->name;
    QJsonObject request{{"op"_L1, name}};
    ParameterReader reader(words.mid(name.count(u' ') + 1),
                           (u"hereabouts ctl %1 "_s.arg(name) + command->parameters).trimmed(),
                           request);
    const QStringList parameters = QString(command->parameters).split(u' ', Qt::SkipEmptyParts);
    for (const QString &parameter : parameters) {
        if (const auto read = reader.read(Parameter(parameter)); !read)
            return base::Unexpected(read.error());
    }
    if (const auto finished = reader.finish(); !finished)
        return base::Unexpected(finished.error());
    return request;
}

QString controlCommandHelp()
{
    QString text;
    for (const Command &command : commands) {
        const QString left = u"  "_s + command.name + u' ' + command.parameters;
        text += left.leftJustified(44) + command.meaning + u'\n';
    }
    return text;
}

} // namespace app
