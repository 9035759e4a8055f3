// SPDX-License-Identifier: Apache-2.0
#pragma once

// Every dialog in which somebody is told something: how it stands, what became of its last NOTIFY
// or why none was sent, and how to send one again or to end it. GUI thread.

#include "events/subscription.h"
#include "gui/models/subscriptionmodel.h"
#include "gui/pages/tablepage.h"

class QComboBox;
class QToolBar;

namespace server {
class Administration;
struct Outcome;
} // namespace server

namespace gui {

class SubscriptionsPage final : public TablePage
{
    Q_OBJECT

public:
    explicit SubscriptionsPage(const Surroundings &around, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> pageActions() const override;
    /// Wanted::InTrouble too.
    void showOnly(const QString &what) override;
    void restoreState(QSettings &settings) override;

private:
    void build();
    QToolBar *buildTools();
    void buildFilter();
    void connectActions();
    void filter();
    void learnPackages(const PlaceChanges &changes);
    void chooseWantedPackage();
    void showEmptyText();
    void showChosen();
    [[nodiscard]] QList<QAction *> endActions() const;
    [[nodiscard]] const server::SubscriptionRow *firstChosen() const;
    void sendAgain();
    void end(events::TerminationReason reason);
    /// Asks for each of the chosen dialogs; `done` makes a sentence of how many it was done for.
    void
    forChosen(const std::function<server::Outcome(server::Administration &, qint64 id)> &question,
              const std::function<QString(int count)> &done);

    SubscriptionModel m_model;
    QComboBox *m_which = nullptr;
    QComboBox *m_package = nullptr;
    QString m_wantedPackage; // from the settings, until a dialog of it is seen
};

} // namespace gui
