// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which phones are registered, where, and until when. GUI thread.

#include "gui/models/registrationmodel.h"
#include "gui/pages/tablepage.h"

namespace gui {

class RegistrationsPage final : public TablePage
{
    Q_OBJECT

public:
    explicit RegistrationsPage(const Surroundings &around, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> pageActions() const override;
    void showOnly(const QString &what) override;

private:
    void build();
    void connectActions();
    void showEmptyText();
    [[nodiscard]] QString chosenAddress() const;

    RegistrationModel m_model;
};

} // namespace gui
