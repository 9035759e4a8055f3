// SPDX-License-Identifier: Apache-2.0
#include "gui/models/registrationmodel.h"

#include "gui/models/comparing.h"
#include "gui/models/times.h"

using namespace Qt::StringLiterals;

namespace gui {

using server::RegistrationRow;

RegistrationModel::RegistrationModel(RowStore<RegistrationRow> &rows, QObject *parent)
    : RowModel(rows, parent)
{
    filter();
}

void RegistrationModel::setFilter(const Words &words)
{
    if (words == m_words)
        return;
    m_words = words;
    filter();
}

QString RegistrationModel::heading(int column) const
{
    switch (column) {
    case Address: return tr("Address");
    case Contact: return tr("Contact");
    case Expires: return tr("Expires");
    case UserAgent: return tr("User agent");
    case Received: return tr("Received from");
    default: return {};
    }
}

QString RegistrationModel::sample(int column) const
{
    switch (column) {
    case Address: return u"sip:somebody@example.com"_s;
    case Contact: return u"sip:somebody@192.0.2.255:50600;transport=tcp"_s;
    case Expires: return Times::samples();
    case UserAgent: return u"Linphone Desktop/5.2.0 (Debian)"_s;
    default: return {};
    }
}

QString RegistrationModel::cell(const RegistrationRow &row, int column) const
{
    switch (column) {
    case Address: return QString::fromUtf8(row.aor);
    case Contact: return QString::fromUtf8(row.contact);
    case Expires: return Times::relative(row.expires);
    case UserAgent: return QString::fromUtf8(row.userAgent);
    case Received: return QString::fromUtf8(row.received);
    default: return {};
    }
}

QString RegistrationModel::tip(const RegistrationRow &row, int column) const
{
    return column == Expires ? Times::exact(row.expires) : cell(row, column);
}

bool RegistrationModel::canChange(int column) const
{
    return column != Address && column != Contact;
}

int RegistrationModel::orderOf(const RegistrationRow &a, const RegistrationRow &b, int column) const
{
    switch (column) {
    case Address: return order(a.aor, b.aor);
    case Contact: return order(a.contact, b.contact);
    case Expires: return orderOfMoments(a.expires, b.expires);
    case UserAgent: return order(a.userAgent, b.userAgent);
    case Received: return order(a.received, b.received);
    default: return 0;
    }
}

int RegistrationModel::orderOfKeys(const RegistrationRow &a, const RegistrationRow &b) const
{
    const int byAddress = order(a.aor, b.aor);
    return byAddress != 0 ? byAddress : order(a.contact, b.contact);
}

bool RegistrationModel::fits(const RegistrationRow &row) const
{
    return m_words.fit(row.aor, row.contact, row.userAgent, row.received);
}

} // namespace gui
