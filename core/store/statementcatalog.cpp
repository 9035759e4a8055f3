// SPDX-License-Identifier: Apache-2.0
#include "store/statementcatalog.h"

#include <algorithm>

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace store {

namespace {

QString folderOf(Driver driver)
{
    switch (driver) {
    case Driver::Sqlite: return QStringLiteral(":/sql/sqlite");
    case Driver::Mysql: return QStringLiteral(":/sql/mysql");
    case Driver::Postgresql: return QStringLiteral(":/sql/postgresql");
    }
    Q_UNREACHABLE();
}

QStringList linesOf(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
}

bool isComment(const QString &line)
{
    return line.startsWith(QLatin1String("--"));
}

/// A statement ends with a semicolon before an empty line: sql/README.md.
QStringList statementsOf(const QString &fileName)
{
    QStringList statements;
    QString statement;
    for (const QString &line : linesOf(fileName)) {
        if (isComment(line))
            continue;
        if (!line.trimmed().isEmpty()) {
            statement += line + QLatin1Char('\n');
        } else if (statement.endsWith(QLatin1String(";\n"))) {
            statements << statement.chopped(2);
            statement.clear();
        }
    }
    if (!statement.isEmpty())
        statements << (statement.endsWith(QLatin1String(";\n")) ? statement.chopped(2) : statement);
    return statements;
}

} // namespace

StatementCatalog::StatementCatalog(Driver driver)
    : m_folder(folderOf(driver))
{
    const QDir common(QStringLiteral(":/sql/common"));
    for (const QString &name : common.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name))
        readBlocks(common.filePath(name));
    readBlocks(m_folder + QStringLiteral("/overrides.sql"));
}

void StatementCatalog::readBlocks(const QString &fileName)
{
    const QString head = QStringLiteral("-- name: ");
    QString name;
    QString text;
    const auto store = [&] {
        if (!name.isEmpty())
            m_blocks.insert(name, text.trimmed());
        text.clear();
    };
    for (const QString &line : linesOf(fileName)) {
        if (line.startsWith(head)) {
            store();
            name = line.mid(head.size()).trimmed();
        } else if (!isComment(line)) {
            text += line + QLatin1Char('\n');
        }
    }
    store();
}

QString StatementCatalog::expanded(QString text) const
{
    static const QRegularExpression block(QStringLiteral("\\{([a-z_]+)\\}"));
    static const QRegularExpression column(QStringLiteral("\\$([a-z][a-z0-9_]*)"));
    for (auto match = block.match(text); match.hasMatch(); match = block.match(text)) {
        Q_ASSERT(m_blocks.contains(match.captured(1)));
        text.replace(match.capturedStart(), match.capturedLength(),
                     m_blocks.value(match.captured(1)));
    }
    text.replace(QStringLiteral("$?"), m_blocks.value(QStringLiteral("text_value")));
    const QString columnText = m_blocks.value(QStringLiteral("text_column"));
    for (auto match = column.match(text); match.hasMatch(); match = column.match(text)) {
        text.replace(match.capturedStart(), match.capturedLength(),
                     columnText.arg(match.captured(1)));
    }
    return text;
}

QString StatementCatalog::text(const QString &name) const
{
    Q_ASSERT(m_blocks.contains(name));
    return expanded(m_blocks.value(name));
}

QStringList StatementCatalog::names() const
{
    QStringList names = m_blocks.keys();
    names.sort();
    return names;
}

QString StatementCatalog::foreignDocuments(const QString &family)
{
    return statementsOf(QStringLiteral(":/sql/foreign/") + family + QStringLiteral(".sql"))
        .value(0);
}

QStringList StatementCatalog::connectionScript() const
{
    return statementsOf(m_folder + QStringLiteral("/connection.sql"));
}

QStringList StatementCatalog::restScript() const
{
    return statementsOf(m_folder + QStringLiteral("/rest.sql"));
}

std::vector<StatementCatalog::Migration> StatementCatalog::migrations() const
{
    std::vector<Migration> migrations;
    const QDir folder(m_folder + QStringLiteral("/migrations"));
    for (const QString &file :
         folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        const QString name = file.chopped(4);
        const int version = QStringView(name).left(4).toInt();
        migrations.push_back({version, name, statementsOf(folder.filePath(file))});
    }
    return migrations;
}

} // namespace store
