// SPDX-License-Identifier: Apache-2.0
#pragma once

// Who can log in: adds users, sets their passwords and takes them away, and says whether anybody
// has to log in at all. GUI thread.

#include "gui/models/usermodel.h"
#include "gui/pages/tablepage.h"

class QComboBox;
class QLabel;

namespace gui {

class AskBar;
class UserForm;

class UsersPage final : public TablePage
{
    Q_OBJECT

public:
    explicit UsersPage(const Surroundings &around, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> pageActions() const override;
    void showOnly(const QString &what) override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void buildFilter();
    QToolBar *buildTools();
    void connectActions();
    void filter();
    void showMode();
    void showChosen();
    [[nodiscard]] std::vector<QByteArray> chosen() const;
    void setPassword();
    void askToRemove();
    void remove(const std::vector<QByteArray> &users);

    UserModel m_model;
    QLabel *m_mode = nullptr;
    UserForm *m_form = nullptr;
    AskBar *m_question = nullptr;
    QComboBox *m_which = nullptr;
};

} // namespace gui
