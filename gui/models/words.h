// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a user types above a table: words, all of which must be found in a row, each in any of its
// fields and in any case. Quick enough for a hundred thousand rows at every key: fields stay the
// bytes they are. GUI thread.

#include <vector>

#include <QByteArrayView>
#include <QString>

namespace gui {

class Words
{
public:
    Words() = default;
    explicit Words(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }
    /// Fields are UTF-8 or QString; no words fit everything.
    template <class... Fields>
    [[nodiscard]] bool fit(const Fields &...fields) const
    {
        for (const Word &word : m_words) {
            if (!(word.isIn(fields) || ...))
                return false;
        }
        return true;
    }

    friend bool operator==(const Words &, const Words &) = default;

private:
    struct Word
    {
        QString text;
        QByteArray bytes; ///< in lower case; empty: not of ASCII alone

        [[nodiscard]] bool isIn(QByteArrayView field) const;
        [[nodiscard]] bool isIn(const QByteArray &field) const
        {
            return isIn(QByteArrayView(field));
        }
        [[nodiscard]] bool isIn(const QString &field) const;

        friend bool operator==(const Word &, const Word &) = default;
    };

    std::vector<Word> m_words;
};

} // namespace gui
