// SPDX-License-Identifier: Apache-2.0
#include "flowpattern.h"

#include <QByteArrayView>

namespace test {

namespace {

/// The name in braces at the head of `text`; empty: there is none.
QByteArrayView braced(QByteArrayView text)
{
    const qsizetype end = text.startsWith('{') ? text.indexOf('}') : -1;
    if (end < 2)
        return {};
    const QByteArrayView inside = text.sliced(1, end - 1);
    for (const char c : inside) {
        if (c == ' ' || c == '{' || c == '"' || c == '\n')
            return {};
        if (c == '=')
            break;
    }
    return inside;
}

bool matchHere(QByteArrayView pattern, QByteArrayView text, Variables &variables);

bool matchRun(QByteArrayView rest, QByteArrayView text, Variables &variables,
              const QByteArray &name)
{
    for (qsizetype length = 0; length <= text.size(); ++length) {
        Variables trial = variables;
        if (!name.isEmpty())
            trial.insert(name, text.first(length).toByteArray());
        if (matchHere(rest, text.sliced(length), trial)) {
            variables = std::move(trial);
            return true;
        }
    }
    return false;
}

bool matchHere(QByteArrayView pattern, QByteArrayView text, Variables &variables)
{
    while (!pattern.isEmpty()) {
        if (pattern[0] == '*')
            return matchRun(pattern.sliced(1), text, variables, {});
        if (const QByteArray name = braced(pattern).toByteArray(); !name.isEmpty()) {
            const QByteArrayView rest = pattern.sliced(name.size() + 2);
            const auto known = variables.constFind(name);
            if (known == variables.constEnd())
                return matchRun(rest, text, variables, name);
            if (!text.startsWith(*known))
                return false;
            text = text.sliced(known->size());
            pattern = rest;
            continue;
        }
        if (text.isEmpty() || text[0] != pattern[0])
            return false;
        pattern = pattern.sliced(1);
        text = text.sliced(1);
    }
    return text.isEmpty();
}

} // namespace

bool matches(const QByteArray &pattern, const QByteArray &text, Variables &variables)
{
    return matchHere(pattern, text, variables);
}

Substituted substitute(const QByteArray &text, const Variables &variables)
{
    Substituted result;
    for (qsizetype i = 0; i < text.size();) {
        const QByteArrayView inside = braced(QByteArrayView(text).sliced(i));
        if (inside.isEmpty()) {
            result.text += text[i++];
            continue;
        }
        const qsizetype equals = inside.indexOf('=');
        const QByteArray name = inside.first(equals < 0 ? inside.size() : equals).toByteArray();
        if (variables.contains(name))
            result.text += variables.value(name);
        else if (equals >= 0)
            result.text += inside.sliced(equals + 1);
        else
            result.unknown = name;
        i += inside.size() + 2;
    }
    return result;
}

} // namespace test
