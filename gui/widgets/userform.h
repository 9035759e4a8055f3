// SPDX-License-Identifier: Apache-2.0
#pragma once

// Adds a user, or gives one another password: a form above the table that says, while one types,
// what is wrong. It never shows a password, and forgets it when it closes. GUI thread.

#include <QFrame>

#include "gui/models/livedata.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gui {

class AddressField;

class UserForm : public QFrame
{
    Q_OBJECT

public:
    /// Both must outlive it.
    UserForm(LiveData &live, server::ServerThread &server, QWidget *parent);

    /// For somebody new, and then for the next one, until it is closed.
    void openForNew();
    /// For this one's password; it closes when that is set.
    void openForPassword(const server::UserRow &user);

Q_SIGNALS:
    void closed();
    void done(const QString &sentence);
    void failed(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Purpose : quint8 { New, Password };

    void build();
    QLineEdit *makePasswordField(const QString &name, const QString &what);
    void open(Purpose purpose);
    void check();
    /// What is wrong; empty: nothing, or not enough is typed to tell.
    [[nodiscard]] QString fault() const;
    [[nodiscard]] QString userFault() const;
    [[nodiscard]] QString passwordFault() const;
    void submit();
    void concluded(const server::Outcome &outcome);
    void forgetPasswords();

    LiveData &m_data;
    server::ServerThread &m_server;
    Purpose m_purpose = Purpose::New;
    bool m_isAsking = false;
    AddressField *m_user;
    QLineEdit *m_password;
    QLineEdit *m_again;
    QCheckBox *m_readable;
    QLabel *m_hint;
    QPushButton *m_accept;
};

} // namespace gui
