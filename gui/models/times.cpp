// SPDX-License-Identifier: Apache-2.0
#include "gui/models/times.h"

#include <cstdlib>

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr qint64 Minute = 60;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

} // namespace

QString Times::relative(qint64 moment)
{
    return relative(moment, QDateTime::currentSecsSinceEpoch());
}

QString Times::relative(qint64 moment, qint64 now)
{
    if (moment == 0)
        return {};
    const qint64 away = moment - now;
    if (away == 0)
        return tr("now", "moment");
    const QString text = duration(std::abs(away));
    return away > 0 ? tr("in %1", "duration").arg(text) : tr("%1 ago", "duration").arg(text);
}

QString Times::samples()
{
    constexpr qint64 Now = 100 * Day;
    QStringList all;
    for (const qint64 away : {9 * Minute + 59, 23 * Hour + 59 * Minute, 99 * Day})
        all << relative(Now - away, Now) << relative(Now + away, Now);
    return all.join(u'\n');
}

QString Times::exact(qint64 moment)
{
    if (moment == 0)
        return {};
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(moment), QLocale::LongFormat);
}

QString Times::duration(qint64 seconds)
{
    // Two units where the second one matters, so that nothing seems to stand still.
    if (seconds < Minute)
        return tr("%1 s", "seconds").arg(seconds);
    if (seconds < Hour)
        return seconds < 10 * Minute && seconds % Minute != 0
                   ? tr("%1 min %2 s").arg(seconds / Minute).arg(seconds % Minute)
                   : tr("%1 min", "minutes").arg(seconds / Minute);
    if (seconds < Day)
        return seconds % Hour / Minute != 0
                   ? tr("%1 h %2 min").arg(seconds / Hour).arg(seconds % Hour / Minute)
                   : tr("%1 h", "hours").arg(seconds / Hour);
    return tr("%n day(s)", "", int(seconds / Day));
}

} // namespace gui
