// SPDX-License-Identifier: Apache-2.0
#pragma once

// Every SIP message in and out, live: a list, the ladder of the dialog of the chosen message, and
// its source. It records while it is shown, or in the background when the user asks for that; at
// other times the server does not even look. GUI thread.

#include "gui/models/trafficmodel.h"
#include "gui/page.h"

class QLabel;
class QSplitter;
class QStackedWidget;
class QToolBar;

namespace gui {

class EmptyState;
class TrafficDetails;
class TrafficFilterBar;
class TrafficTable;
struct FileToSave;

class TrafficPage final : public Page
{
    Q_OBJECT

public:
    explicit TrafficPage(const Surroundings &around, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> pageActions() const override;
    void focusFilter() override;
    /// A user, a Call-ID, or whatever else the filter finds.
    void showOnly(const QString &what) override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QToolBar *buildTools();
    QWidget *buildList();
    void connectActions();
    void record();
    void filter();
    void modelChanged();
    [[nodiscard]] QString counts() const;
    void showEmptyText();
    void showSelection();
    void chosenInLadder(quint64 number);
    void onlyThisDialog();
    void saveText();
    void saveFlow();
    void save(const FileToSave &file);
    [[nodiscard]] QSet<QByteArray> dialogsOf(const std::vector<int> &rows) const;

    Surroundings m_around;
    TrafficModel m_model;
    TrafficFilterBar *m_filter = nullptr;
    QStackedWidget *m_stack = nullptr;
    TrafficTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QSplitter *m_parts = nullptr;
    TrafficDetails *m_details = nullptr;
    bool m_records = false;
    bool m_choosing = false; // in the ladder, which is to stay as it is
};

} // namespace gui
