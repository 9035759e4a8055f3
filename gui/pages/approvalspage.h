// SPDX-License-Identifier: Apache-2.0
#pragma once

// Who asks to see whom, and what is decided about them: a queue to work through with four keys, in
// which several are decided at once, and every decision can be taken back. GUI thread.

#include "gui/decider.h"
#include "gui/models/watchermodel.h"
#include "gui/pages/tablepage.h"

class QComboBox;
class QToolBar;

namespace gui {

class ApprovalForm;

class ApprovalsPage final : public TablePage
{
    Q_OBJECT

public:
    explicit ApprovalsPage(const Surroundings &around, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> pageActions() const override;
    /// Wanted::Undecided; or all watchers, decided or not, of this presentity or with these words.
    void showOnly(const QString &what) override;

private:
    void build();
    QToolBar *buildTools();
    void buildFilter();
    void connectActions();
    void filter();
    void showBadge();
    void showEmptyText();
    void showChosen();
    [[nodiscard]] WatcherModel::Which which() const;
    [[nodiscard]] std::vector<Watching> chosen() const;
    [[nodiscard]] QByteArray presentityOfCurrent() const;
    void decide(events::WatcherDecision decision);
    void later();
    void moveOn();
    void wantViewAs();

    WatcherModel m_model;
    Decider m_decider;
    ApprovalForm *m_form = nullptr;
    QComboBox *m_which = nullptr;
};

} // namespace gui
