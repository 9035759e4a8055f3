// SPDX-License-Identifier: Apache-2.0
#pragma once

// Everybody the server knows a state of or whom somebody watches, and below the list all about the
// chosen one. GUI thread.

#include "gui/models/presentitymodel.h"
#include "gui/pages/tablepage.h"

class QComboBox;
class QSplitter;
class QToolBar;

namespace gui {

class PresentityDetails;

class PresentitiesPage final : public TablePage
{
    Q_OBJECT

public:
    explicit PresentitiesPage(const Surroundings &around, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> pageActions() const override;
    /// An address, or whatever else the filter finds; with the address of a watcher behind it, as
    /// that watcher sees it.
    void showOnly(const QString &what) override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

private:
    void build();
    QToolBar *buildTools();
    void buildFilter();
    void connectActions();
    void filter();
    void showEmptyText();
    void showChosen();
    void chooseWanted();
    void removePublication();

    PresentityModel m_model;
    QByteArray m_wanted; // to be chosen as soon as it is there
    QSplitter *m_parts = nullptr;
    PresentityDetails *m_details = nullptr;
    QComboBox *m_state = nullptr;
};

} // namespace gui
