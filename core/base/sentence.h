// SPDX-License-Identifier: Apache-2.0
#pragma once

// A sentence for people. It is English wherever a QString is wanted: in the log, on the wire and in
// what `ctl` prints. Where its template was marked with QT_TRANSLATE_NOOP("core", ...) and what
// stands in for %1 to %9 is kept apart, so the window can say the same in its user's language
// (gui/said.h). A value; crosses threads.

#include <functional>
#include <vector>

#include <QByteArrayView>
#include <QString>

namespace base {

class Sentence
{
public:
    /// Says a marked template in another language.
    using Translation = std::function<QString(const char *marked)>;

    Sentence() = default;
    /// Somebody else's words, such as a driver's, or an address: the same in every language.
    Sentence(QString words) // implicit: it stands for the words
        : m_words(std::move(words))
    {
    }
    /// What QT_TRANSLATE_NOOP("core", ...) gave; it must live as long as the program.
    explicit Sentence(const char *marked)
        : m_marked(marked)
    {
    }

    /// What stands in for %1, %2 and so on, in the order given; sentences may stand in sentences.
    template <class... Parts>
    [[nodiscard]] Sentence arg(const Parts &...parts) const
    {
        Sentence result = *this;
        (result.m_parts.push_back(part(parts)), ...);
        return result;
    }

    [[nodiscard]] bool isEmpty() const { return !m_marked && m_words.isEmpty(); }
    [[nodiscard]] QString english() const;
    [[nodiscard]] QString in(const Translation &translation) const;
    operator QString() const { return english(); }

    friend bool operator==(const Sentence &a, const Sentence &b)
    {
        return a.english() == b.english();
    }
    friend bool operator==(const Sentence &a, const QString &b) { return a.english() == b; }

private:
    [[nodiscard]] static Sentence part(const Sentence &sentence) { return sentence; }
    [[nodiscard]] static Sentence part(QStringView words) { return words.toString(); }
    [[nodiscard]] static Sentence part(const QString &words) { return words; }
    [[nodiscard]] static Sentence part(QLatin1StringView words) { return QString(words); }
    /// UTF-8.
    [[nodiscard]] static Sentence part(QByteArrayView words) { return QString::fromUtf8(words); }
    [[nodiscard]] static Sentence part(qint64 number) { return QString::number(number); }
    [[nodiscard]] static Sentence part(int number) { return QString::number(number); }

    const char *m_marked = nullptr;
    QString m_words;
    std::vector<Sentence> m_parts;
};

} // namespace base
