// SPDX-License-Identifier: Apache-2.0
#pragma once

// How the server is, at one glance: what to type into a phone, what wants attention and where it is
// dealt with, how much there is of what, and the last ten minutes as curves. GUI thread.

#include <QElapsedTimer>

#include "gui/models/needs.h"
#include "gui/models/phoneaddresses.h"
#include "gui/models/ratehistory.h"
#include "gui/page.h"

class QGridLayout;
class QGroupBox;
class QLabel;
class QListWidget;
class QListWidgetItem;

namespace gui {

class CounterGrid;
class RateChart;

class OverviewPage final : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(const Surroundings &around, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> pageActions() const override;
    void focusFilter() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildAddresses();
    QWidget *buildNeeds();
    QWidget *buildCounters();
    QWidget *buildProof();
    QWidget *buildCharts();
    void take();
    void refresh();
    void showHealth();
    void showAddresses();
    void showNeeds();
    void showCounters();
    void copy(const QString &text);
    void follow(const QListWidgetItem *item);

    Surroundings m_around;
    RateHistory m_history;
    QElapsedTimer m_clock;
    std::vector<Need> m_needs;
    std::vector<QByteArray> m_shownListeners;
    std::vector<QByteArray> m_shownRoots;
    QLabel *m_healthSymbol = nullptr;
    QLabel *m_health = nullptr;
    QGridLayout *m_addresses = nullptr;
    QLabel *m_addressHint = nullptr;
    QGroupBox *m_addressBox = nullptr;
    QListWidget *m_needsList = nullptr;
    QLabel *m_nothingNeeded = nullptr;
    CounterGrid *m_counters = nullptr;
    QLabel *m_limits = nullptr; // hidden while none was reached
    QGroupBox *m_proofBox = nullptr;
    CounterGrid *m_proof = nullptr;
    std::vector<RateChart *> m_charts;
};

} // namespace gui
