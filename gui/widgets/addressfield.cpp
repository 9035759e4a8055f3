// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/addressfield.h"

#include <QCompleter>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace gui {

using server::AddressFault;

AddressField::AddressField(const QString &name, const QString &what,
                           std::function<QStringList()> proposals, QWidget *parent)
    : QLineEdit(parent)
    , m_proposals(std::move(proposals))
    , m_known(new QStringListModel(this))
{
    setObjectName(name);
    setAccessibleName(what);
    setPlaceholderText(u"sip:somebody@example.com"_s);
    setClearButtonEnabled(true);
    setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    auto *completer = new QCompleter(m_known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
}

QByteArray AddressField::address() const
{
    const auto typed = server::typedAddress(text());
    return typed ? *typed : QByteArray();
}

QString AddressField::fault() const
{
    const auto typed = server::typedAddress(text());
    if (typed)
        return {};
    switch (typed.error()) {
    case AddressFault::Empty: break;
    case AddressFault::NoAddress:
        return tr("“%1” is no address, such as sip:somebody@example.com.").arg(text().trimmed());
    case AddressFault::NoUser:
        return tr("“%1” says nobody's name: write it as name@domain.").arg(text().trimmed());
    case AddressFault::TooLong: return tr("This address is longer than the tables allow.");
    }
    return {};
}

void AddressField::focusInEvent(QFocusEvent *event)
{
    if (m_proposals)
        m_known->setStringList(m_proposals());
    QLineEdit::focusInEvent(event);
}

} // namespace gui
