// SPDX-License-Identifier: Apache-2.0
#pragma once

// Changes to a text as a list of cuts and insertions, made all at once, and white space as the
// document around a place has it. Used by RulesEditor; every byte that no change names stays.

#include <vector>

#include <QByteArray>

#include "presence/xmlspans.h"

namespace presence {

class XmlSplice
{
public:
    explicit XmlSplice(QByteArrayView text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_changes.empty(); }
    /// Changes may touch but not overlap; insertions at one place keep their order and stand before
    /// what is cut out there.
    void replace(qsizetype begin, qsizetype end, const QByteArray &with);
    /// Takes out what stands there, with the white space before it.
    void remove(qsizetype begin, qsizetype end);
    /// Into the element, behind `at`, which is its last child's end, or its contentBegin.
    /// `lastLine` stands before the end tag of what was an empty tag.
    void insert(const XmlSpan &parent, qsizetype at, const QByteArray &content,
                const QByteArray &lastLine);
    [[nodiscard]] QByteArray apply() const;

    /// The line break and the indentation before this place; empty when there is no line break.
    [[nodiscard]] QByteArray lineBefore(qsizetype begin) const;

private:
    struct Change
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        QByteArray with;
    };
    [[nodiscard]] qsizetype spaceBefore(qsizetype begin) const;

    QByteArrayView m_text;
    std::vector<Change> m_changes;
};

/// `text` as the value of an attribute in double quotes, or as characters.
[[nodiscard]] QByteArray escapedAttribute(QByteArrayView text);

} // namespace presence
