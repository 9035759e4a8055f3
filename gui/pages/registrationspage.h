// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which phones are registered, where, and until when. GUI thread.

#include "gui/models/registrationmodel.h"
#include "gui/page.h"

namespace gui {

class TablePanel;

class RegistrationsPage : public Page
{
    Q_OBJECT

public:
    explicit RegistrationsPage(const Surroundings &around, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> pageActions() const override;
    void focusFilter() override;
    void showOnly(const QString &what) override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

private:
    void build();
    void connectActions();
    void showEmptyText();
    [[nodiscard]] QString chosenAddress() const;

    Surroundings m_around;
    RegistrationModel m_model;
    TablePanel *m_panel = nullptr;
};

} // namespace gui
