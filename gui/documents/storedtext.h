// SPDX-License-Identifier: Apache-2.0
#pragma once

// A document as it is stored and as an editor shows it. An editor knows one kind of line break;
// what is stored may have others, and a byte order mark, and all of it has to come back letter for
// letter where nobody wrote. A value; used by DocumentSession.

#include <vector>

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace gui {

class StoredText
{
public:
    StoredText() = default;
    explicit StoredText(const QByteArray &bytes);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// With '\n' for every line break.
    [[nodiscard]] const QString &text() const { return m_text; }
    /// False when some bytes are no characters: they are lost when it is stored again.
    [[nodiscard]] bool isUtf8() const { return m_isUtf8; }
    /// What to store when text() has become `edited`: lines before and behind the change keep
    /// their breaks, new ones get the most usual.
    [[nodiscard]] QByteArray toBytes(const QString &edited) const;

private:
    void readLines(const QString &all);

    QByteArray m_bytes;
    QString m_text;
    QStringList m_lines;           // of m_text
    std::vector<QString> m_breaks; // behind each line but the last
    QString m_usual = QStringLiteral("\n");
    bool m_isUtf8 = true;
    bool m_hasMark = false;
};

} // namespace gui
