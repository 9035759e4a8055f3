// SPDX-License-Identifier: Apache-2.0
#include "gui/documents/forecasttext.h"

#include <array>

#include <QCoreApplication>

#include "gui/documents/rulesentence.h"
#include "gui/documents/usage.h"

using namespace Qt::StringLiterals;

namespace gui {

using server::DocumentForecast;
using server::WatcherChange;

namespace {

constexpr qsizetype MostWatchersNamed = 8;
constexpr std::array Changes = {WatcherChange::Gains,     WatcherChange::Loses,
                                WatcherChange::SeesMore,  WatcherChange::SeesLess,
                                WatcherChange::SeesOther, WatcherChange::AnsweredOtherwise};

struct ForecastText
{
    Q_DECLARE_TR_FUNCTIONS(ForecastText)

public:
    static QString counted(WatcherChange change, int count)
    {
        switch (change) {
        case WatcherChange::Gains: return tr("%n watcher(s) gain access", "", count);
        case WatcherChange::Loses: return tr("%n watcher(s) lose access", "", count);
        case WatcherChange::SeesMore: return tr("%n watcher(s) see more", "", count);
        case WatcherChange::SeesLess: return tr("%n watcher(s) see less", "", count);
        case WatcherChange::SeesOther: return tr("%n watcher(s) see something else", "", count);
        case WatcherChange::AnsweredOtherwise: break;
        }
        return tr("%n watcher(s) are answered otherwise", "", count);
    }

    static QString title(WatcherChange change)
    {
        switch (change) {
        case WatcherChange::Gains: return tr("Gain access: %1");
        case WatcherChange::Loses: return tr("Lose access: %1");
        case WatcherChange::SeesMore: return tr("See more: %1");
        case WatcherChange::SeesLess: return tr("See less: %1");
        case WatcherChange::SeesOther: return tr("See something else: %1");
        case WatcherChange::AnsweredOtherwise: break;
        }
        return tr("Are answered otherwise: %1");
    }

    static QString names(const DocumentForecast &forecast, WatcherChange change)
    {
        QStringList names;
        for (const server::WatcherForecast &each : forecast.watchers) {
            if (each.change == change)
                names.append(shortAddress(QString::fromUtf8(each.watcher)));
        }
        const qsizetype more = names.size() - MostWatchersNamed;
        if (more > 1) {
            names = names.first(MostWatchersNamed);
            names.append(tr("%n more", "watchers", int(more)));
        }
        return names.join(u", "_s);
    }

    static QString sentence(const DocumentForecast &forecast)
    {
        QStringList parts;
        for (const WatcherChange change : Changes) {
            if (const int count = int(forecast.count(change)); count > 0)
                parts.append(counted(change, count));
        }
        if (!parts.isEmpty())
            return tr("%1.", "a sentence").arg(parts.join(u", "_s));
        return forecast.unchanged == 0
                   ? tr("Nobody watches this user.")
                   : tr("Nothing changes for the %n watcher(s).", "", int(forecast.unchanged));
    }

    static QString deletion(const server::DocumentName &name, const DocumentForecast &forecast)
    {
        QStringList sentences{
            tr("Delete %1 of %2?", "document, user")
                .arg(usageTitle(name.kind) + u" / "_s + QString::fromUtf8(name.name),
                     shortAddress(QString::fromUtf8(name.user)))};
        // Other documents have to do with watchers only if something changes for them.
        if (isOfRules(name.kind) || !forecast.watchers.empty())
            sentences.append(sentence(forecast));
        QStringList uses;
        for (const server::DocumentName &each : forecast.usedBy)
            uses.append(usageTitle(each.kind) + u" / "_s + QString::fromUtf8(each.name));
        if (!uses.isEmpty())
            sentences.append(tr("Other documents speak of it: %1.").arg(uses.join(u", "_s)));
        else if (name.kind == "resource-lists")
            sentences.append(tr("No other document of the user speaks of it."));
        QStringList services;
        for (const QByteArray &uri : forecast.services)
            services.append(shortAddress(QString::fromUtf8(uri)));
        if (!services.isEmpty())
            sentences.append(
                tr("Lists can no longer be watched at %1.").arg(services.join(u", "_s)));
        return sentences.join(u' ');
    }
};

} // namespace

QString forecastSentence(const DocumentForecast &forecast)
{
    return ForecastText::sentence(forecast);
}

QString forecastNames(const DocumentForecast &forecast)
{
    QStringList lines;
    for (const WatcherChange change : Changes) {
        if (forecast.count(change) > 0)
            lines.append(ForecastText::title(change).arg(ForecastText::names(forecast, change)));
    }
    return lines.join(u'\n');
}

QString deletionText(const server::DocumentName &name, const DocumentForecast &forecast)
{
    return ForecastText::deletion(name, forecast);
}

} // namespace gui
