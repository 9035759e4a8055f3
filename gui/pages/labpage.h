// SPDX-License-Identifier: Apache-2.0
#pragma once

// Simulated phones for who has none at hand: they speak SIP to the server of this window, and are
// told here what to publish, whom to watch and how to misbehave. Holds the laboratory's thread, and
// with it Help > Show me. GUI thread.

#include "gui/models/lableftovers.h"
#include "gui/models/phonemodel.h"
#include "gui/page.h"
#include "server/labthread.h"

class QLabel;
class QLineEdit;
class QSpinBox;
class QSplitter;
class QStackedWidget;
class QToolBar;

namespace gui {

class EmptyState;
class PhonePanel;
class PhoneTree;
class WaitingLine;

class LabPage final : public Page
{
    Q_OBJECT

public:
    explicit LabPage(const Surroundings &around, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> pageActions() const override;
    void focusFilter() override;
    void showOnly(const QString &what) override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

private:
    void build();
    QToolBar *buildTools();
    QWidget *buildFilter();
    void connectActions();
    void connectPanel();

    void take(const server::LabBatch &batch);
    void takeFacts(const server::LabFacts &facts);
    void showPhone();
    void showCounts();

    void toggleCast();
    void addPhone();
    void publish();
    void watch();
    void stopWatching();
    void removeSelected();

    [[nodiscard]] QString freeName() const;
    [[nodiscard]] QStringList addresses() const;

    Surroundings m_around;
    server::LabThread m_lab;
    PhoneModel m_model;
    server::LabFacts m_facts;
    LabLeftovers m_leftovers;
    QLineEdit *m_name = nullptr;
    QSpinBox *m_rate = nullptr;
    QLineEdit *m_words = nullptr;
    QLabel *m_counts = nullptr;
    WaitingLine *m_waiting = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QSplitter *m_parts = nullptr;
    PhoneTree *m_tree = nullptr;
    PhonePanel *m_panel = nullptr;
    bool m_castIsWanted = false;
    bool m_castIsLeaving = false;
    bool m_selectsNext = false; // the phone that comes next is the one just asked for
};

} // namespace gui
