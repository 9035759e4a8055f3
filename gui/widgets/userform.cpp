// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/userform.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "gui/models/usermodel.h"
#include "gui/translated.h"
#include "gui/widgets/addressfield.h"

using namespace Qt::StringLiterals;

namespace gui {

using server::UserAdministration;

UserForm::UserForm(LiveData &live, server::ServerThread &server, QWidget *parent)
    : QFrame(parent)
    , m_data(live)
    , m_server(server)
    , m_user(new AddressField(u"userName"_s, tr("Name and domain of the user"), {}, this))
    , m_password(makePasswordField(u"userPassword"_s, tr("Password")))
    , m_again(makePasswordField(u"userPasswordAgain"_s, tr("The password once more")))
    , m_readable(new QCheckBox(tr("&Keep it readable in the database"), this))
    , m_hint(new QLabel(this))
    , m_accept(new QPushButton(this))
{
    setObjectName(u"userForm"_s);
    setFrameShape(StyledPanel);
    build();
    for (QLineEdit *field : {static_cast<QLineEdit *>(m_user), m_password, m_again}) {
        connect(field, &QLineEdit::textChanged, this, &UserForm::check);
        connect(field, &QLineEdit::returnPressed, this, &UserForm::submit);
    }
    connect(m_readable, &QCheckBox::toggled, this, &UserForm::check);
    connect(m_accept, &QPushButton::clicked, this, &UserForm::submit);
    connect(&m_data.users(), &Places::changed, this, &UserForm::check);
    check();
    hide();
}

QLineEdit *UserForm::makePasswordField(const QString &name, const QString &what)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(what);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase |
                               Qt::ImhNoPredictiveText);
    return field;
}

void UserForm::build()
{
    m_user->setPlaceholderText(u"alice@example.com"_s);
    m_readable->setObjectName(u"userReadable"_s);
    m_readable->setToolTip(tr("For phones that are set up from the database, or if the realm is to "
                              "change: hashes count for one realm only."));
    m_hint->setObjectName(u"userHint"_s);
    m_hint->setWordWrap(true);
    m_hint->setMinimumHeight(fontMetrics().height() * 2);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_accept->setObjectName(u"userAccept"_s);
    auto *close = new QPushButton(tr("Close", "form"), this);
    close->setObjectName(u"userClose"_s);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    auto *layout = new QGridLayout(this);
    const auto add = [&](const QString &text, QWidget *field, int column) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        layout->addWidget(label, 0, column);
        layout->addWidget(field, 1, column);
        layout->setColumnStretch(column, 1);
    };
    add(tr("&User"), m_user, 0);
    add(tr("&Password"), m_password, 1);
    add(tr("&Once more", "password"), m_again, 2);
    layout->addWidget(m_accept, 1, 3);
    layout->addWidget(close, 1, 4);
    layout->addWidget(m_readable, 2, 0, 1, 5);
    layout->addWidget(m_hint, 3, 0, 1, 5);
    const QWidgetList order = {m_user, m_password, m_again, m_readable, m_accept, close};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void UserForm::open(Purpose purpose)
{
    m_purpose = purpose;
    forgetPasswords();
    m_readable->setChecked(false);
    m_user->setReadOnly(purpose == Purpose::Password);
    m_user->setClearButtonEnabled(purpose == Purpose::New);
    setAccessibleName(purpose == Purpose::New ? tr("Add a user") : tr("Set a password"));
    check();
    show();
    (purpose == Purpose::New ? m_user : m_password)->setFocus(Qt::OtherFocusReason);
}

void UserForm::openForNew()
{
    m_user->clear();
    open(Purpose::New);
}

void UserForm::openForPassword(const server::UserRow &user)
{
    m_user->setText(UserModel::nameOf(user));
    open(Purpose::Password);
}

QString UserForm::userFault() const
{
    if (QString fault = m_user->fault(); !fault.isEmpty())
        return fault;
    const QByteArray address = m_user->address();
    if (address.isEmpty())
        return {};
    if (m_purpose == Purpose::Password)
        return m_data.users().row(address) ? QString() : tr("This user is gone.");
    if (m_data.users().row(address)) {
        return tr("There is such a user already. Close this form and choose him in the table to "
                  "give him another password.");
    }
    const QString domain = QString::fromUtf8(address.mid(address.lastIndexOf('@') + 1));
    const QStringList &served = m_data.status().domains;
    if (!served.isEmpty() && !served.contains(domain, Qt::CaseInsensitive)) {
        return tr("This server serves %1, not %2.", "domains").arg(served.join(u", "_s), domain);
    }
    return {};
}

QString UserForm::passwordFault() const
{
    const QString password = m_password->text();
    if (password.isEmpty())
        return {};
    if (const auto fault = UserAdministration::passwordFault(password.toUtf8()))
        return translated(*fault);
    // Nothing to say while what is typed may yet become the same.
    return password.startsWith(m_again->text()) ? QString() : tr("The two passwords differ.");
}

QString UserForm::fault() const
{
    const QString ofUser = userFault();
    return ofUser.isEmpty() ? passwordFault() : ofUser;
}

void UserForm::check()
{
    m_accept->setText(m_purpose == Purpose::New ? tr("Add") : tr("Set", "password"));
    const QString wrong = fault();
    const bool isComplete = !m_user->address().isEmpty() && !m_password->text().isEmpty() &&
                            m_password->text() == m_again->text();
    m_accept->setEnabled(isComplete && wrong.isEmpty() && !m_isAsking);
    if (!wrong.isEmpty())
        m_hint->setText(u"⚠ "_s + wrong);
    else if (m_readable->isChecked())
        m_hint->setText(u"⚠ "_s + tr("Whoever can read the database will read this password."));
    else if (m_purpose == Purpose::Password)
        m_hint->setText(tr("The old password counts no more as soon as the new one is stored; the "
                           "phones of this user must be told."));
    else
        m_hint->setText(tr("The phone logs in with the name before the @ and this password. Only "
                           "hashes of it are stored."));
}

void UserForm::submit()
{
    if (!m_accept->isEnabled())
        return;
    m_isAsking = true;
    check();
    const auto keep = m_readable->isChecked() ? UserAdministration::Keep::Clear
                                              : UserAdministration::Keep::Hashes;
    m_server.askLater<server::Outcome>(
        this,
        [purpose = m_purpose, user = m_user->address(), password = m_password->text().toUtf8(),
         keep](server::Administration &administration, const auto &reply) {
            if (purpose == Purpose::New)
                administration.users().add(user, password, keep, reply);
            else
                administration.users().setPassword(user, password, keep, reply);
        },
        [this](const server::Outcome &outcome) { concluded(outcome); });
}

void UserForm::concluded(const server::Outcome &outcome)
{
    m_isAsking = false;
    if (!outcome.ok) {
        check();
        Q_EMIT failed(translated(outcome.sentence));
        return;
    }
    if (m_purpose == Purpose::Password || !isVisible())
        hide();
    else
        openForNew();
    Q_EMIT done(translated(outcome.sentence));
}

void UserForm::forgetPasswords()
{
    m_password->clear();
    m_again->clear();
}

void UserForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    QFrame::keyPressEvent(event);
}

void UserForm::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (event->spontaneous())
        return;
    forgetPasswords();
    Q_EMIT closed();
}

} // namespace gui
