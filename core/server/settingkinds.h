// SPDX-License-Identifier: Apache-2.0
#pragma once

// Makers of Setting rows, one per kind of value. The two pointers to members lead to the field of
// Config, so reading and writing are generated and cannot name another one. Only for
// settingscatalog.cpp.

#include "server/settingscatalog.h"

#include <utility>

namespace server::settingkinds {

/// The field of a Config that two pointers to members name.
template <auto Group, auto Member>
auto &field(Config &config)
{
    return (config.*Group).*Member;
}
template <auto Group, auto Member>
const auto &field(const Config &config)
{
    return (config.*Group).*Member;
}

/// Of a text that is marked for translation: the window shows it in its own language.
[[nodiscard]] inline QString marked(const char *text)
{
    return QString::fromLatin1(text);
}
[[nodiscard]] Setting described(Setting::Kind kind, const QString &key, const QString &meaning);
[[nodiscard]] base::Result<int, base::Sentence> readInteger(const Setting &setting,
                                                            const QString &value);
[[nodiscard]] base::Result<bool, base::Sentence> readBoolean(const QString &value);
[[nodiscard]] base::Result<int, base::Sentence> readWord(const Setting &setting,
                                                         const QString &value);
/// The parts of a comma-separated list; an empty part is an error, an empty list is not.
[[nodiscard]] base::Result<QStringList, base::Sentence> readList(const QString &value);

template <auto Group, auto Member>
Setting integer(const QString &key, int minimum, int maximum, const QString &unit,
                const QString &meaning)
{
    Setting setting = described(Setting::Kind::Integer, key, meaning);
    setting.minimum = minimum;
    setting.maximum = maximum;
    setting.unit = unit;
    setting.read = [](const Setting &, const Config &config) {
        return QString::number(field<Group, Member>(config));
    };
    setting.write = [](const Setting &self, Config &config,
                       const QString &value) -> base::Result<void, base::Sentence> {
        const auto number = readInteger(self, value);
        if (!number)
            return base::Unexpected(number.error());
        field<Group, Member>(config) = number.value();
        return {};
    };
    return setting;
}

template <auto Group, auto Member>
Setting boolean(const QString &key, const QString &meaning)
{
    Setting setting = described(Setting::Kind::Boolean, key, meaning);
    setting.read = [](const Setting &, const Config &config) {
        return field<Group, Member>(config) ? QStringLiteral("true") : QStringLiteral("false");
    };
    setting.write = [](const Setting &, Config &config,
                       const QString &value) -> base::Result<void, base::Sentence> {
        const auto truth = readBoolean(value);
        if (!truth)
            return base::Unexpected(truth.error());
        field<Group, Member>(config) = truth.value();
        return {};
    };
    return setting;
}

/// An enumeration; `words` are its enumerators in their order.
template <auto Group, auto Member>
Setting word(const QString &key, const QStringList &words, const QString &meaning)
{
    Setting setting = described(Setting::Kind::Word, key, meaning);
    setting.words = words;
    setting.read = [](const Setting &self, const Config &config) {
        return self.words.value(static_cast<int>(field<Group, Member>(config)));
    };
    setting.write = [](const Setting &self, Config &config,
                       const QString &value) -> base::Result<void, base::Sentence> {
        const auto index = readWord(self, value);
        if (!index)
            return base::Unexpected(index.error());
        auto &target = field<Group, Member>(config);
        target = static_cast<std::remove_reference_t<decltype(target)>>(index.value());
        return {};
    };
    return setting;
}

using TextCheck = base::Result<QString, base::Sentence> (*)(const QString &value);

/// A text; `Check` returns it as it shall be kept, or why it cannot be.
template <auto Group, auto Member, TextCheck Check>
Setting text(const QString &key, const QString &meaning)
{
    Setting setting = described(Setting::Kind::Text, key, meaning);
    setting.read = [](const Setting &, const Config &config) {
        return QString(field<Group, Member>(config));
    };
    setting.write = [](const Setting &, Config &config,
                       const QString &value) -> base::Result<void, base::Sentence> {
        auto checked = Check(value);
        if (!checked)
            return base::Unexpected(base::Sentence(checked.error()));
        field<Group, Member>(config) = std::move(checked).value();
        return {};
    };
    return setting;
}

/// A list; `Item::fromText` and `Item::toText` lead from and to the text of one member.
template <auto Group, auto Member, class Item>
Setting list(const QString &key, const QString &meaning)
{
    Setting setting = described(Setting::Kind::List, key, meaning);
    setting.read = [](const Setting &, const Config &config) {
        QStringList parts;
        for (const auto &item : field<Group, Member>(config))
            parts += Item::toText(item);
        return parts.join(u", ");
    };
    setting.write = [](const Setting &, Config &config,
                       const QString &value) -> base::Result<void, base::Sentence> {
        const auto parts = readList(value);
        if (!parts)
            return base::Unexpected(parts.error());
        for (const QString &part : parts.value()) {
            auto item = Item::fromText(part);
            if (!item)
                return base::Unexpected(base::Sentence(item.error()));
            field<Group, Member>(config).push_back(std::move(item).value());
        }
        return {};
    };
    setting.clear = [](Config &config) { field<Group, Member>(config).clear(); };
    return setting;
}

} // namespace server::settingkinds
