// SPDX-License-Identifier: Apache-2.0
#pragma once

// Everybody the server knows a state of, and who watches them. GUI thread.

#include "gui/models/presentitymodel.h"
#include "gui/page.h"

class QComboBox;

namespace gui {

class TablePanel;

class PresentitiesPage : public Page
{
    Q_OBJECT

public:
    explicit PresentitiesPage(const Surroundings &around, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> pageActions() const override;
    void focusFilter() override;
    /// An address, or whatever else the filter finds.
    void showOnly(const QString &what) override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

private:
    void build();
    void filter();
    void showEmptyText();

    Surroundings m_around;
    PresentityModel m_model;
    TablePanel *m_panel = nullptr;
    QComboBox *m_state = nullptr;
};

} // namespace gui
