// SPDX-License-Identifier: Apache-2.0
#include "server/configwriter.h"

#include <algorithm>

#include <QStringList>

#include "server/inireader.h"

using namespace Qt::StringLiterals;

namespace server {

namespace {

bool isComment(const QString &line)
{
    const QString text = line.trimmed();
    return !text.isEmpty() && isCommentSign(text.front());
}

/// Of "name = value"; empty for another kind of line.
QString nameOf(const QString &line)
{
    if (isComment(line) || line.trimmed().startsWith(u'['))
        return {};
    const qsizetype equals = line.indexOf(u'=');
    return equals < 1 ? QString() : line.left(equals).trimmed();
}

/// Of "#name = value", as the sample has it.
QString commentedNameOf(const QString &line)
{
    return isComment(line) ? nameOf(line.trimmed().mid(1)) : QString();
}

/// As inireader.h reads it back.
QString written(const QString &value)
{
    const bool needsQuotes = value.contains(u'#') || value.contains(u';') ||
                             value.startsWith(u'"') || value != value.trimmed();
    return needsQuotes ? u'"' + value + u'"' : value;
}

/// What stands behind the value: white space and a comment.
QString tailOf(const QString &line)
{
    qsizetype at = line.indexOf(u'=') + 1;
    while (at < line.size() && line[at].isSpace())
        ++at;
    if (at < line.size() && line[at] == u'"')
        at = std::max(line.indexOf(u'"', at + 1), at);
    for (; at < line.size(); ++at) {
        if (!isCommentSign(line[at]) || !line[at - 1].isSpace())
            continue;
        while (line[at - 1].isSpace() && line[at - 2].isSpace())
            --at;
        return line.mid(at - 1);
    }
    return {};
}

/// The lines of a file, and where its sections are.
class Lines
{
public:
    explicit Lines(const QByteArray &text)
        : m_end(text.contains("\r\n") ? "\r\n"_L1 : "\n"_L1)
        , m_lines(QString::fromUtf8(text).split(m_end))
        , m_endsWithNewline(m_lines.constLast().isEmpty())
    {
        if (m_endsWithNewline)
            m_lines.removeLast();
    }
    void apply(const SettingChange &change)
    {
        const QString section = change.key.section(u'.', 0, 0);
        const QString name = change.key.section(u'.', 1);
        QList<qsizetype> places = placesOf(section, name, nameOf);
        if (change.value && places.isEmpty()) {
            insert(section, name, *change.value);
            return;
        }
        if (change.value)
            replace(places.takeFirst(), *change.value);
        for (auto each = places.crbegin(); each != places.crend(); ++each)
            m_lines.removeAt(*each);
    }
    [[nodiscard]] QByteArray text() const
    {
        QString text = m_lines.join(m_end);
        if (!m_lines.isEmpty() && m_endsWithNewline)
            text += m_end;
        return text.toUtf8();
    }

private:
    template <class NameOf>
    [[nodiscard]] QList<qsizetype> placesOf(const QString &section, const QString &name,
                                            NameOf nameIn) const
    {
        QList<qsizetype> places;
        QString current;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QString line = m_lines[i].trimmed();
            if (line.startsWith(u'[') && line.endsWith(u']'))
                current = line.mid(1, line.size() - 2).trimmed();
            else if (current == section && nameIn(m_lines[i]) == name)
                places.append(i);
        }
        return places;
    }
    void replace(qsizetype place, const QString &value)
    {
        QString &line = m_lines[place];
        qsizetype begin = line.indexOf(u'=') + 1;
        while (begin < line.size() && line[begin].isSpace())
            ++begin;
        line = line.left(begin) + written(value) + tailOf(line);
    }
    void insert(const QString &section, const QString &name, const QString &value)
    {
        const QString line = name + " = "_L1 + written(value);
        const QList<qsizetype> samples = placesOf(section, name, commentedNameOf);
        if (!samples.isEmpty()) {
            m_lines.insert(samples.constLast() + 1, line);
            return;
        }
        qsizetype last = lastLineOf(section);
        if (last < 0) {
            if (!m_lines.isEmpty())
                m_lines.append(QString());
            m_lines.append(u'[' + section + u']');
            last = m_lines.size() - 1;
            m_endsWithNewline = true;
        }
        m_lines.insert(last + 1, line);
    }
    /// The last one that is not empty; -1: there is no such section.
    [[nodiscard]] qsizetype lastLineOf(const QString &section) const
    {
        qsizetype last = -1;
        QString current;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QString line = m_lines[i].trimmed();
            if (line.startsWith(u'[') && line.endsWith(u']'))
                current = line.mid(1, line.size() - 2).trimmed();
            if (current == section && !line.isEmpty())
                last = i;
        }
        return last;
    }

    QString m_end;
    QStringList m_lines;
    bool m_endsWithNewline = true;
};

} // namespace

QByteArray changedConfigText(const QByteArray &text, const std::vector<SettingChange> &changes)
{
    Lines lines(text);
    for (const SettingChange &change : changes)
        lines.apply(change);
    return lines.text();
}

} // namespace server
