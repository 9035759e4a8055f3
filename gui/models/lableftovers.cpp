// SPDX-License-Identifier: Apache-2.0
#include "gui/models/lableftovers.h"

#include "gui/windowsettings.h"

namespace gui {

namespace {
constexpr char PeopleKey[] = "lab/people";
}

std::vector<QByteArray> LabLeftovers::take()
{
    QSettings settings = windowSettings();
    const QString key = QString::fromLatin1(PeopleKey);
    std::vector<QByteArray> people;
    for (const QString &name : settings.value(key).toStringList())
        people.push_back(name.toUtf8());
    settings.remove(key);
    return people;
}

void LabLeftovers::remember(const std::vector<lab::PhoneState> &phones)
{
    const qsizetype known = m_people.size();
    for (const lab::PhoneState &phone : phones)
        m_people.insert(phone.aor);
    if (m_people.size() == known)
        return;
    QStringList names;
    for (const QByteArray &aor : std::as_const(m_people))
        names.append(QString::fromUtf8(aor));
    QSettings settings = windowSettings();
    settings.setValue(QString::fromLatin1(PeopleKey), names);
}

} // namespace gui
