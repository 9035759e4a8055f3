// SPDX-License-Identifier: Apache-2.0
#include "gui/models/presentitymodel.h"

#include <QLocale>

#include "gui/models/comparing.h"
#include "gui/models/times.h"

using namespace Qt::StringLiterals;

namespace gui {

using presence::BasicStatus;
using server::PresentityRow;

PresentityModel::PresentityModel(RowStore<PresentityRow> &rows, QObject *parent)
    : RowModel(rows, parent)
{
    filter();
}

void PresentityModel::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    this->filter();
}

QString PresentityModel::stateText(BasicStatus state)
{
    switch (state) {
    case BasicStatus::Open: return tr("● open", "presence state");
    case BasicStatus::Closed: return tr("○ closed", "presence state");
    case BasicStatus::None: break;
    }
    return tr("– unknown", "presence state");
}

QString PresentityModel::stateTexts()
{
    return QStringList{stateText(BasicStatus::Open), stateText(BasicStatus::Closed),
                       stateText(BasicStatus::None)}
        .join(u'\n');
}

QString PresentityModel::heading(int column) const
{
    switch (column) {
    case Address: return tr("Presentity");
    case State: return tr("State");
    case Activity: return tr("Activity");
    case Note: return tr("Note");
    case Devices: return tr("Devices");
    case Publications: return tr("Publications");
    case Watchers: return tr("Watchers");
    case Waiting: return tr("Waiting", "watchers");
    case Changed: return tr("Last change");
    case Expires: return tr("Next expiry");
    default: return {};
    }
}

QString PresentityModel::sample(int column) const
{
    switch (column) {
    case Address: return u"sip:somebody@example.com"_s;
    case State: return stateTexts();
    case Activity: return u"on-the-phone"_s;
    case Note: return u"In a meeting until three, call"_s;
    case Changed:
    case Expires: return Times::samples();
    default: return {};
    }
}

QString PresentityModel::cell(const PresentityRow &row, int column) const
{
    const auto number = [](int count) {
        return count == 0 ? QString() : QLocale().toString(count);
    };
    switch (column) {
    case Address: return QString::fromUtf8(row.aor);
    case State: return stateText(row.summary.basic);
    case Activity: return row.summary.activity;
    case Note: return row.summary.note.simplified();
    case Devices: return number(row.summary.devices);
    case Publications: return number(row.publications);
    case Watchers: return number(row.watchersActive);
    case Waiting: return number(row.watchersPending);
    case Changed: return Times::relative(row.changed);
    case Expires: return Times::relative(row.nextExpiry);
    default: return {};
    }
}

QString PresentityModel::tip(const PresentityRow &row, int column) const
{
    switch (column) {
    case Note: return row.summary.note;
    case Changed: return Times::exact(row.changed);
    case Expires: return Times::exact(row.nextExpiry);
    default: return cell(row, column);
    }
}

bool PresentityModel::isNumber(int column) const
{
    return column >= Devices && column <= Waiting;
}

int PresentityModel::orderOf(const PresentityRow &a, const PresentityRow &b, int column) const
{
    const auto rank = [](BasicStatus state) { // unknown is the least
        return state == BasicStatus::Open ? 0 : state == BasicStatus::Closed ? 1 : 2;
    };
    switch (column) {
    case Address: return orderOfKeys(a, b);
    case State: return order(rank(a.summary.basic), rank(b.summary.basic));
    case Activity: return order(a.summary.activity, b.summary.activity);
    case Note: return order(a.summary.note, b.summary.note);
    case Devices: return order(a.summary.devices, b.summary.devices);
    case Publications: return order(a.publications, b.publications);
    case Watchers: return order(a.watchersActive, b.watchersActive);
    case Waiting: return order(a.watchersPending, b.watchersPending);
    case Changed: return order(a.changed, b.changed);
    case Expires: return orderOfMoments(a.nextExpiry, b.nextExpiry);
    default: return 0;
    }
}

int PresentityModel::orderOfKeys(const PresentityRow &a, const PresentityRow &b) const
{
    return order(a.aor, b.aor);
}

bool PresentityModel::fits(const PresentityRow &row) const
{
    if (m_filter.state && row.summary.basic != *m_filter.state)
        return false;
    if (m_filter.hasWaiting && row.watchersPending == 0)
        return false;
    return m_filter.words.fit(row.aor, row.summary.note, row.summary.activity, row.summary.mood,
                              row.summary.contact);
}

} // namespace gui
