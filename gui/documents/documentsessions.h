// SPDX-License-Identifier: Apache-2.0
#pragma once

// The documents that are open: the one that is shown, and those that were changed and not stored
// before another was looked at. The latter outlive the program as drafts in the settings. Part of
// the page Documents; GUI thread.

#include <map>
#include <memory>

#include "gui/documents/documentsession.h"

class QSettings;

namespace gui {

class DocumentSessions : public QObject
{
    Q_OBJECT

public:
    /// `server` must outlive it.
    explicit DocumentSessions(server::ServerThread &server, QObject *parent = nullptr);

    /// Made when there is none.
    [[nodiscard]] DocumentSession &of(const server::DocumentName &name);
    /// Null when it is not open.
    [[nodiscard]] DocumentSession *find(const QByteArray &key) const;
    void close(const QByteArray &key);
    /// Closes all that hold nothing of their own, but the one that is shown.
    void closeUnused(const DocumentSession *shown);

    void saveDrafts(QSettings &settings) const;
    /// How many there were.
    int restoreDrafts(QSettings &settings);

Q_SIGNALS:
    void opened(gui::DocumentSession *session);

private:
    server::ServerThread &m_server;
    std::map<QByteArray, std::unique_ptr<DocumentSession>> m_sessions; // by key
};

} // namespace gui
