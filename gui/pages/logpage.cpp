// SPDX-License-Identifier: Apache-2.0
#include "gui/pages/logpage.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>

#include "gui/actions.h"
#include "gui/widgets/copying.h"
#include "gui/widgets/filesaver.h"
#include "gui/widgets/loglevelmenu.h"

using namespace Qt::StringLiterals;

namespace gui {

namespace {
constexpr int ReadingInterval = 250; // milliseconds
}

LogPage::LogPage(const Surroundings &around, QWidget *parent)
    : Page(u"logPage"_s, Symbol::Log, tr("Log"), parent)
    , m_around(around)
{
    build();
    connectActions();
    connect(&m_reading, &QTimer::timeout, this, &LogPage::read);
    m_reading.setInterval(ReadingInterval);
    showCounts();
}

QList<QAction *> LogPage::pageActions() const
{
    const Actions &actions = m_around.actions;
    return {actions.pauseLog, actions.copyCell, actions.copyRows, actions.saveLog,
            actions.clearLog};
}

void LogPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildTools());
    layout->addWidget(buildFilter());
    layout->addWidget(buildList(), 1);
    setTabOrder(m_category, m_table);
}

QToolBar *LogPage::buildTools()
{
    const Actions &actions = m_around.actions;
    auto *tools = new QToolBar(this);
    tools->setObjectName(u"logTools"_s);
    tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tools->setIconSize(QSize(16, 16));
    tools->addAction(actions.pauseLog);
    if (m_around.logging) {
        m_levels = new LogLevelMenu(*m_around.logging, tools);
        auto *button = new QToolButton(tools);
        button->setObjectName(u"logLevelsButton"_s);
        button->setText(m_levels->title());
        button->setToolTip(m_levels->statusTip());
        button->setIcon(icon(Symbol::Settings));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setMenu(m_levels);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setFocusPolicy(Qt::TabFocus);
        tools->addWidget(button);
    }
    tools->addSeparator();
    tools->addAction(actions.saveLog);
    tools->addAction(actions.clearLog);
    return tools;
}

QWidget *LogPage::buildFilter()
{
    auto *bar = new QWidget(this);
    m_words = new QLineEdit(bar);
    m_words->setObjectName(u"logWords"_s);
    m_words->setPlaceholderText(tr("Words of the lines to show"));
    m_words->setAccessibleName(tr("Filter the lines by words"));
    m_words->setClearButtonEnabled(true);
    m_least = new QComboBox(bar);
    m_least->setObjectName(u"logLeast"_s);
    m_least->setAccessibleName(tr("Show lines of this level and above"));
    using base::LogLevel;
    m_least->addItem(tr("All levels"), int(LogLevel::Debug));
    for (const LogLevel level : {LogLevel::Info, LogLevel::Warning, LogLevel::Critical})
        m_least->addItem(tr("%1 and above", "level").arg(logLevelText(level)), int(level));
    m_category = new QComboBox(bar);
    m_category->setObjectName(u"logCategory"_s);
    m_category->setAccessibleName(tr("Show lines of this category only"));
    m_category->addItem(tr("All categories"), QString());
    if (m_levels) {
        for (const QString &category : m_levels->categories())
            m_category->addItem(category, category);
    }
    m_counts = new QLabel(bar);
    m_counts->setObjectName(u"logCounts"_s);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_least);
    layout->addWidget(m_category);
    layout->addWidget(m_counts);
    connect(m_words, &QLineEdit::textChanged, this, &LogPage::filter);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(); });
    connect(m_least, &QComboBox::currentIndexChanged, this, &LogPage::filter);
    connect(m_category, &QComboBox::currentIndexChanged, this, &LogPage::filter);
    return bar;
}

QWidget *LogPage::buildList()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"log"_s);
    m_table->setAccessibleName(tr("Lines of the log"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions(pageActions());
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    const auto width = [this](const QString &sample) {
        return fontMetrics().horizontalAdvance(sample) + 24;
    };
    m_table->setColumnWidth(LogModel::Time, width(u"00:00:00.000"_s));
    m_table->setColumnWidth(LogModel::Level, width(logLevelText(base::LogLevel::Critical)) + 24);
    m_table->setColumnWidth(LogModel::Category, width(u"events.reconciler"_s));
    m_empty = new QLabel(this);
    m_empty->setObjectName(u"logEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    return m_stack;
}

void LogPage::connectActions()
{
    const Actions &actions = m_around.actions;
    addActions(pageActions());
    connect(actions.pauseLog, &QAction::toggled, this, [this](bool paused) {
        m_around.actions.pauseLog->setIcon(icon(paused ? Symbol::Play : Symbol::Pause));
        read();
        showCounts();
    });
    connect(actions.clearLog, &QAction::triggered, this, [this] {
        m_model.clear();
        showCounts();
    });
    connect(actions.saveLog, &QAction::triggered, this, &LogPage::save);
    // These two belong to every page; the one that is seen is meant, and in it what has the focus.
    connect(actions.copyCell, &QAction::triggered, this, [this] {
        if (isVisible() && !copySelectedText(*this))
            copyCell();
    });
    connect(actions.copyRows, &QAction::triggered, this, [this] {
        if (isVisible())
            copyRows();
    });
}

void LogPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    read();
    m_reading.start();
}

void LogPage::hideEvent(QHideEvent *event)
{
    m_reading.stop(); // the log keeps its lines meanwhile
    Page::hideEvent(event);
}

void LogPage::read()
{
    if (!m_around.logging || m_around.actions.pauseLog->isChecked())
        return;
    takeOver(m_around.logging->linesAfter(m_model.lastNumber()));
}

void LogPage::takeOver(std::vector<base::LogLine> &&lines)
{
    if (lines.empty())
        return;
    const size_t known = m_levels->categories().size();
    for (const base::LogLine &line : lines)
        m_levels->addCategory(line.category);
    if (size_t(m_levels->categories().size()) != known) {
        for (const QString &category : m_levels->categories()) {
            if (m_category->findData(category) < 0)
                m_category->addItem(category, category);
        }
    }
    const QScrollBar *bar = m_table->verticalScrollBar();
    const bool follows = bar->value() == bar->maximum();
    const int before = m_model.rowCount();
    const int fresh = int(lines.size());
    m_model.append(std::move(lines));
    if (follows)
        m_table->scrollToBottom();
    else if (m_model.rowCount() < before + fresh) // older lines went: stay on what one reads
        m_table->verticalScrollBar()->setValue(bar->value() + m_model.rowCount() - before - fresh);
    showCounts();
}

void LogPage::filter()
{
    const QModelIndex current = m_table->currentIndex();
    const quint64 number = current.isValid() ? m_model.line(current.row()).number : 0;
    LogModel::Filter filter;
    filter.words = m_words->text().split(u' ', Qt::SkipEmptyParts);
    filter.least = base::LogLevel(m_least->currentData().toInt());
    filter.category = m_category->currentData().toString();
    m_model.setFilter(filter);
    showCounts();
    for (int row = 0; row < m_model.rowCount() && number != 0; ++row) {
        if (m_model.line(row).number != number)
            continue;
        m_table->selectRow(row);
        m_table->scrollTo(m_model.index(row, 0));
        return;
    }
    m_table->scrollToBottom();
}

void LogPage::showCounts()
{
    const QLocale locale;
    const int shown = m_model.rowCount();
    QString text = shown == m_model.all()
                       ? tr("%n line(s)", "", shown)
                       : tr("%1 of %2", "shown, all lines")
                             .arg(locale.toString(shown), locale.toString(m_model.all()));
    if (m_around.actions.pauseLog->isChecked())
        text = tr("paused", "the log stands still") + u" · "_s + text;
    m_counts->setText(text);
    if (!m_around.logging)
        m_empty->setText(tr("Nobody collects the log of this program."));
    else if (m_model.all() > 0)
        m_empty->setText(tr("None of the %n line(s) fits the filter.", "", m_model.all()));
    else
        m_empty->setText(tr("Nothing has been logged since. Set a lower level under Levels to see "
                            "more of what the server does."));
    m_stack->setCurrentWidget(shown == 0 ? static_cast<QWidget *>(m_empty) : m_table);
    m_around.actions.saveLog->setEnabled(shown > 0);
    m_around.actions.clearLog->setEnabled(m_model.all() > 0);
}

std::vector<int> LogPage::wantedRows() const
{
    std::vector<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.push_back(index.row());
    for (int row = 0; rows.size() < size_t(m_model.rowCount()) && selected.isEmpty(); ++row)
        rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    return rows;
}

void LogPage::copyCell() const
{
    if (m_table->currentIndex().isValid())
        QGuiApplication::clipboard()->setText(m_table->currentIndex().data().toString());
}

void LogPage::copyRows() const
{
    QByteArray text;
    for (const int row : wantedRows())
        text += m_model.line(row).toText() + '\n';
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
}

void LogPage::save()
{
    QByteArray text;
    for (int row = 0; row < m_model.rowCount(); ++row)
        text += m_model.line(row).toText() + '\n';
    const QString name =
        QDateTime::currentDateTime().toString(u"'hereabouts-'yyyyMMdd-HHmmss'.log'"_s);
    askAndSave(this, {tr("Save the log"), name, tr("Logs (*.log)"), text},
               [this](const QString &file, const QString &error) {
                   if (error.isEmpty())
                       Q_EMIT said(tr("Saved %1.").arg(file));
                   else
                       Q_EMIT failed(tr("%1 cannot be written: %2").arg(file, error));
               });
}

void LogPage::focusFilter()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void LogPage::showOnly(const QString &what)
{
    m_least->setCurrentIndex(0);
    m_category->setCurrentIndex(0);
    m_words->setText(what);
}

void LogPage::saveState(QSettings &settings) const
{
    settings.setValue(u"columns"_s, m_table->horizontalHeader()->saveState());
    settings.setValue(u"words"_s, m_words->text());
    settings.setValue(u"least"_s, m_least->currentData());
    settings.setValue(u"category"_s, m_category->currentData());
}

void LogPage::restoreState(QSettings &settings)
{
    m_table->horizontalHeader()->restoreState(settings.value(u"columns"_s).toByteArray());
    m_words->setText(settings.value(u"words"_s).toString());
    m_least->setCurrentIndex(std::max(0, m_least->findData(settings.value(u"least"_s, 0).toInt())));
    m_category->setCurrentIndex(
        std::max(0, m_category->findData(settings.value(u"category"_s, QString()).toString())));
}

} // namespace gui
