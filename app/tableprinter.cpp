// SPDX-License-Identifier: Apache-2.0
#include "app/tableprinter.h"

#include "app/displaywidth.h"

#include <algorithm>
#include <numeric>
#include <vector>

#include <QJsonArray>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int gap = 2;
constexpr int narrowest = 8; ///< no column is shortened below this

struct Column
{
    QString title;
    std::vector<QString> cells;
    bool isNumeric = true;
    int width = 0;
};

QString cellText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? u"yes"_s : u"no"_s;
    case QJsonValue::Double: {
        const qint64 whole = value.toInteger();
        return static_cast<double>(whole) == value.toDouble()
                   ? QString::number(whole)
                   : QString::number(value.toDouble(), 'f', 2);
    }
    case QJsonValue::String: {
        const QString text = value.toString();
        return text.isEmpty() ? u"-"_s : printable(text, LineBreaks::Escape);
    }
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const auto &part : array)
            parts += cellText(part);
        return parts.isEmpty() ? u"-"_s : parts.join(u", ");
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
    case QJsonValue::Object: break;
    }
    return u"-"_s;
}

std::vector<Column> readColumns(const QJsonArray &titles, const QJsonArray &rows)
{
    std::vector<Column> columns;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        Column column{.title = cellText(titles[i]).toUpper(), .cells = {}};
        column.width = displayWidth(column.title);
        for (const auto &row : rows) {
            const QJsonValue value = row.toArray().at(i);
            column.isNumeric = column.isNumeric && (value.isDouble() || value.isNull());
            column.cells.push_back(cellText(value));
            column.width = std::max(column.width, displayWidth(column.cells.back()));
        }
        columns.push_back(std::move(column));
    }
    return columns;
}

/// Takes width from the widest column again and again until a line fits.
void fit(std::vector<Column> &columns, int lineWidth)
{
    const auto total = [&columns] {
        return std::accumulate(columns.begin(), columns.end(), -gap,
                               [](int sum, const Column &c) { return sum + c.width + gap; });
    };
    for (int excess = total() - lineWidth; excess > 0; --excess) {
        const auto widest =
            std::max_element(columns.begin(), columns.end(),
                             [](const Column &a, const Column &b) { return a.width < b.width; });
        if (widest->width <= narrowest)
            return;
        --widest->width;
    }
}

QString tableText(const QJsonObject &section, int lineWidth)
{
    const QJsonArray rows = section.value("rows"_L1).toArray();
    if (rows.isEmpty())
        return u"none\n"_s;
    std::vector<Column> columns = readColumns(section.value("columns"_L1).toArray(), rows);
    if (lineWidth > 0)
        fit(columns, lineWidth);

    QString text;
    const auto addLine = [&](const auto &cellOf) {
        QString line;
        for (const Column &column : columns) {
            const QString cell = shortened(cellOf(column), column.width);
            const QString padding(column.width - displayWidth(cell), u' ');
            line += column.isNumeric ? padding + cell : cell + padding;
            line += QString(gap, u' ');
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    };
    addLine([](const Column &column) { return column.title; });
    for (std::size_t i = 0; i < static_cast<std::size_t>(rows.size()); ++i)
        addLine([i](const Column &column) { return column.cells[i]; });
    return text;
}

QString fieldsText(const QJsonObject &section)
{
    const QJsonObject fields = section.value("fields"_L1).toObject();
    QStringList names;
    const QJsonArray order = section.value("order"_L1).toArray();
    for (const auto &name : order)
        names += name.toString();
    const QStringList all = fields.keys();
    for (const QString &name : all) {
        if (!names.contains(name))
            names += name;
    }
    int width = 0;
    for (const QString &name : names)
        width = std::max(width, displayWidth(name));
    QString text;
    for (const QString &name : names) {
        text += name + QString(width - displayWidth(name) + gap, u' ') +
                cellText(fields.value(name)) + u'\n';
    }
    return text;
}

} // namespace

QString answerAsText(const QJsonObject &answer, int lineWidth)
{
    QStringList blocks;
    if (answer.contains("message"_L1))
        blocks += cellText(answer.value("message"_L1)) + u'\n';
    if (answer.contains("fields"_L1))
        blocks += fieldsText(answer);
    if (answer.contains("columns"_L1))
        blocks += tableText(answer, lineWidth);
    if (answer.contains("text"_L1)) {
        QString text = printable(answer.value("text"_L1).toString(), LineBreaks::Keep);
        if (!text.endsWith(u'\n'))
            text += u'\n';
        blocks += text;
    }
    const QJsonArray sections = answer.value("sections"_L1).toArray();
    for (const auto &value : sections) {
        const QJsonObject section = value.toObject();
        QString title;
        if (section.contains("title"_L1))
            title = cellText(section.value("title"_L1)) + u":\n"_s;
        blocks += title + answerAsText(section, lineWidth);
    }
    return blocks.join(u'\n');
}

QJsonObject answerAsJson(QJsonObject answer)
{
    answer.remove("order"_L1);
    if (answer.contains("columns"_L1)) {
        const QJsonArray columns = answer.take("columns"_L1).toArray();
        const QJsonArray rows = answer.value("rows"_L1).toArray();
        QJsonArray objects;
        for (const auto &row : rows) {
            QJsonObject object;
            for (qsizetype i = 0; i < columns.size(); ++i)
                object.insert(columns[i].toString(), row.toArray().at(i));
            objects.append(object);
        }
        answer.insert("rows"_L1, objects);
    }
    if (answer.contains("sections"_L1)) {
        QJsonArray sections;
        const QJsonArray plain = answer.value("sections"_L1).toArray();
        for (const auto &section : plain)
            sections.append(answerAsJson(section.toObject()));
        answer.insert("sections"_L1, sections);
    }
    return answer;
}

} // namespace app
