// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a watcher gets to see of a presentity, and why: asked anew every second while it is seen, so
// that a change of rules shows at once. GUI thread.

#include <optional>

#include <QWidget>

#include "presence/decisionreport.h"

class QLabel;
class QSplitter;
class QStackedWidget;
class QTextBrowser;

namespace server {
class ServerThread;
}

namespace gui {

class AddressField;
class LiveData;
class XmlEditor;

class ViewAsPane : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ViewAsPane(server::ServerThread &server, LiveData &data, QWidget *parent);

    void setPresentity(const QByteArray &presentity);
    void setWatcher(const QByteArray &watcher);
    /// How its parts share the room.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void ask();
    void showReport(const presence::DecisionReport &report);
    void showHint(const QString &hint);
    [[nodiscard]] QStringList knownWatchers() const;

    server::ServerThread &m_server;
    LiveData &m_data;
    QByteArray m_presentity;
    std::optional<presence::DecisionReport> m_report; // what is shown
    bool m_isAsking = false;
    bool m_isStale = false; // something else was wanted meanwhile
    AddressField *m_watcher;
    QLabel *m_hint;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_parts = nullptr;
    QTextBrowser *m_text = nullptr;
    XmlEditor *m_document = nullptr;
};

} // namespace gui
