// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/loglevelmenu.h"

#include <QActionGroup>

#include "gui/models/logmodel.h"

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr base::LogLevel Levels[] = {base::LogLevel::Debug, base::LogLevel::Info,
                                     base::LogLevel::Warning, base::LogLevel::Critical};

} // namespace

LogLevelMenu::LogLevelMenu(base::Logging &logging, QWidget *parent)
    : QMenu(tr("&Levels"), parent)
    , m_logging(logging)
    , m_categories{u"app"_s,    u"events"_s, u"http"_s,  u"qt"_s,  u"registrar"_s,
                   u"server"_s, u"sip"_s,    u"store"_s, u"xcap"_s}
{
    setObjectName(u"logLevels"_s);
    setStatusTip(tr("What is written to the log, for each category"));
    // Made when it is opened: the settings may have been read again meanwhile.
    connect(this, &QMenu::aboutToShow, this, &LogLevelMenu::fill);
}

void LogLevelMenu::addCategory(const QString &category)
{
    const QString module = category.section(u'.', 0, 0);
    if (module == u"default"_s || m_categories.contains(module))
        return;
    m_categories.append(module);
    m_categories.sort();
}

void LogLevelMenu::fill()
{
    const QList<QMenu *> old = findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    clear();
    for (QMenu *menu : old)
        menu->deleteLater();
    const base::LogLevels levels = m_logging.levels();
    addMenu(addLevels(QString(), levels));
    addSeparator();
    for (const QString &category : std::as_const(m_categories))
        addMenu(addLevels(category, levels));
}

QMenu *LogLevelMenu::addLevels(const QString &category, const base::LogLevels &levels)
{
    const bool isGeneral = category.isEmpty();
    const bool isOwn = isGeneral || levels.hasLevel(category);
    const base::LogLevel now = isGeneral ? levels.general() : levels.level(category);
    const QString name = isGeneral ? tr("Everything else") : category;
    auto *menu = new QMenu(
        isOwn ? tr("%1: %2", "category, its level").arg(name, logLevelText(now)) : name, this);
    menu->setObjectName(u"level-"_s + category);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, bool isChecked, std::optional<base::LogLevel> level) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(isChecked);
        action->setActionGroup(group);
        connect(action, &QAction::triggered, this,
                [this, category, level] { set(category, level); });
    };
    if (!isGeneral)
        add(tr("As everything else"), !isOwn, std::nullopt);
    for (const base::LogLevel level : Levels)
        add(logLevelText(level), isOwn && level == now, level);
    return menu;
}

void LogLevelMenu::set(const QString &category, std::optional<base::LogLevel> level)
{
    base::LogLevels levels = m_logging.levels();
    if (category.isEmpty())
        levels.setGeneral(*level);
    else if (level)
        levels.setLevel(category, *level);
    else
        levels.unsetLevel(category);
    m_logging.setLevels(levels);
}

} // namespace gui
