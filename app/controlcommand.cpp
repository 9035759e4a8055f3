// SPDX-License-Identifier: Apache-2.0
#include "app/controlcommand.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Command
{
    QLatin1StringView name;
    QLatin1StringView parameters; ///< as shown to people; in brackets: may be left out
    QLatin1StringView meaning;
};

constexpr std::array<Command, 11> commands{{
    {"status"_L1, ""_L1, "health and counters of the server"_L1},
    {"presentities"_L1, ""_L1, "who is known, and with what state"_L1},
    {"subscriptions"_L1, ""_L1, "who watches whom now"_L1},
    {"watchers"_L1, "[pending]"_L1, "decisions about watchers, or those that wait for one"_L1},
    {"registrations"_L1, ""_L1, "contacts registered"_L1},
    {"approve"_L1, "PRESENTITY WATCHER"_L1, "let the watcher see the presentity"_L1},
    {"block"_L1, "PRESENTITY WATCHER"_L1, "refuse the watcher"_L1},
    {"polite-block"_L1, "PRESENTITY WATCHER"_L1, "show the watcher an absent presentity"_L1},
    {"refresh"_L1, ""_L1, "read the tables again after a change from outside"_L1},
    {"show"_L1, "PRESENTITY"_L1, "the composed state of a presentity"_L1},
    {"publications"_L1, "PRESENTITY"_L1, "what was published for a presentity"_L1},
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

} // namespace

base::Result<QJsonObject, QString> controlRequest(const QStringList &words)
{
    if (words.isEmpty())
        return base::Unexpected(u"ctl needs a command: "_s + commandNames());
    const QString &name = words.constFirst();
    const auto *const command =
        std::find_if(commands.begin(), commands.end(),
                     [&name](const Command &candidate) { return candidate.name == name; });
    if (command == commands.end()) {
        return base::Unexpected(
            u"unknown command 'ctl %1'; the commands are %2"_s.arg(name, commandNames()));
    }

    QJsonObject request{{"op"_L1, name}};
    const QStringList parameters = QString(command->parameters).split(u' ', Qt::SkipEmptyParts);
    const QString usage = (u"hereabouts ctl %1 "_s.arg(name) + command->parameters).trimmed();
    if (words.size() - 1 > parameters.size())
        return base::Unexpected(u"'%1' is too much: %2"_s.arg(words.constLast(), usage));
    for (qsizetype i = 0; i < parameters.size(); ++i) {
        const QString &parameter = parameters[i];
        if (parameter.startsWith(u'[')) {
            const QString word = parameter.mid(1, parameter.size() - 2);
            if (words.size() <= i + 1)
                continue;
            if (words[i + 1] != word)
                return base::Unexpected(u"'%1' should be %2: %3"_s.arg(words[i + 1], word, usage));
            request.insert(u"status"_s, word);
        } else if (words.size() <= i + 1) {
            return base::Unexpected(u"%1 is missing: %2"_s.arg(parameter, usage));
        } else {
            const auto address = addressFrom(words[i + 1], parameter);
            if (!address)
                return base::Unexpected(address.error());
            request.insert(parameter.toLower(), address.value());
        }
    }
    return request;
}

QString controlCommandHelp()
{
    QString text;
    for (const Command &command : commands) {
        const QString left = u"  "_s + command.name + u' ' + command.parameters;
        text += left.leftJustified(36) + command.meaning + u'\n';
    }
    return text;
}

} // namespace app
