// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the tests of the store share: a database in a folder of its own, a second connection that
// plays the person with a command line, a sink that keeps what it was told, and ready records.

#include <memory>

#include <QSqlDatabase>
#include <QStringList>
#include <QTemporaryDir>

#include "store/committer.h"
#include "store/databaseoptions.h"

namespace test {

/// A database file that is gone with the object.
class StoreFixture
{
public:
    StoreFixture();

    [[nodiscard]] store::DatabaseOptions options() const;
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("presence.db")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

/// Any other program with a connection to the same file.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &path);
    ~OtherProgram();
    OtherProgram(const OtherProgram &) = delete;
    OtherProgram &operator=(const OtherProgram &) = delete;

    /// Executes one statement; the driver's words if it fails, else nothing.
    QString run(const QString &text);
    /// Executes a file of statements, each ending with a semicolon at the end of a line.
    QString runFile(const QString &fileName);
    /// The rows of a query, columns joined with `|`.
    QStringList rows(const QString &query);

private:
    QSqlDatabase m_connection;
};

/// Keeps the results.
class SinkRecorder : public store::CommitSink
{
public:
    void committed(const store::CommitResult &result) override { results.push_back(result); }

    std::vector<store::CommitResult> results;
};

[[nodiscard]] store::PublicationRecord publication(const QByteArray &username,
                                                   const QByteArray &etag);
[[nodiscard]] store::SubscriptionRecord subscription(int number);
[[nodiscard]] store::WatcherRecord watcher(const QByteArray &presentity, const QByteArray &watcher);
[[nodiscard]] store::DocumentRecord document(const QByteArray &username);
[[nodiscard]] store::BindingRecord binding(const QByteArray &username);
[[nodiscard]] store::CredentialRecord credential(const QByteArray &username);

} // namespace test
