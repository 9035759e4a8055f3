// SPDX-License-Identifier: Apache-2.0
#pragma once

// All about one presentity: its document as cards and as source, what its phones published, what
// changed since the window was opened, and what a watcher gets to see. It asks the server when the
// presentity changes, and once a second while it is seen. GUI thread.

#include <optional>

#include <QTabWidget>

#include "server/administration.h"

class QSettings;
class QSplitter;

namespace server {
class ServerThread;
}

namespace gui {

class Actions;
class HistoryModel;
class LiveData;
class PresenceCards;
class PublicationModel;
class Table;
class ViewAsPane;
class XmlEditor;
struct Surroundings;

class PresentityDetails : public QTabWidget
{
    Q_OBJECT

public:
    PresentityDetails(const Surroundings &around, QWidget *parent);
    ~PresentityDetails() override;

    /// Empty: nobody.
    void showPresentity(const QByteArray &aor);
    /// The last tab, with this watcher.
    void viewAs(const QByteArray &watcher);
    [[nodiscard]] const QByteArray &presentity() const { return m_aor; }
    /// Empty: none is chosen, or its tab is not seen.
    [[nodiscard]] QByteArray chosenPublication() const;

    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

Q_SIGNALS:
    void chosenPublicationChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build(const Actions &actions);
    QWidget *buildPublications(const Actions &actions);
    void buildHistory(const Actions &actions);
    void dataTaken();
    void ask();
    void take(const std::optional<server::PresentityDetail> &detail);
    void showSource(const QString &source);
    void showBody();

    server::ServerThread &m_server;
    LiveData &m_data;
    QByteArray m_aor;
    std::optional<server::PresentityRow> m_row; // as it was when it was asked for last
    bool m_isAsking = false;
    bool m_isStale = false;
    std::unique_ptr<PublicationModel> m_publications;
    std::unique_ptr<HistoryModel> m_history;
    PresenceCards *m_cards = nullptr;
    XmlEditor *m_source = nullptr;
    QString m_sourceText; // not its toPlainText(), which makes spaces of those that do not break
    QSplitter *m_publicationParts = nullptr;
    Table *m_publicationTable = nullptr;
    XmlEditor *m_body = nullptr;
    QString m_bodyText;
    Table *m_historyTable = nullptr;
    ViewAsPane *m_viewAs = nullptr;
};

} // namespace gui
