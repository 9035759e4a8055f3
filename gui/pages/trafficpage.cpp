// SPDX-License-Identifier: Apache-2.0
#include "gui/pages/trafficpage.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QLabel>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

#include "gui/actions.h"
#include "gui/models/livedata.h"
#include "gui/widgets/copying.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/filesaver.h"
#include "gui/widgets/trafficdetails.h"
#include "gui/widgets/trafficfilterbar.h"
#include "gui/widgets/traffictable.h"
#include "server/flowwriter.h"

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr qsizetype LadderDialogs = 50; // more would be no ladder to read

QString fileName(const QString &ending)
{
    return QDateTime::currentDateTime().toString(u"'traffic-'yyyyMMdd-HHmmss"_s) + ending;
}

} // namespace

TrafficPage::TrafficPage(const Surroundings &around, QWidget *parent)
    : Page(u"trafficPage"_s, Symbol::Traffic, tr("Traffic"), parent)
    , m_around(around)
{
    build();
    connectActions();
    connect(&m_model, &TrafficModel::changed, this, &TrafficPage::modelChanged);
    connect(&m_around.data, &LiveData::statusChanged, this, &TrafficPage::showEmptyText);
    modelChanged();
    showSelection();
}

QList<QAction *> TrafficPage::pageActions() const
{
    const Actions &actions = m_around.actions;
    return {actions.pauseTraffic,    actions.recordInBackground, actions.onlyThisDialog,
            actions.copyCell,        actions.copyRows,           actions.copyLadder,
            actions.saveTrafficText, actions.saveTrafficFlow,    actions.clearTraffic};
}

void TrafficPage::build()
{
    m_parts = new QSplitter(Qt::Vertical, this);
    m_parts->setObjectName(u"trafficParts"_s);
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(buildList());
    m_details = new TrafficDetails(m_model, this);
    m_parts->addWidget(m_details);
    connect(m_details, &TrafficDetails::chosen, this, &TrafficPage::chosenInLadder);
    m_parts->setStretchFactor(0, 1);
    m_parts->setStretchFactor(1, 1);
    m_filter = new TrafficFilterBar(this);
    connect(m_filter, &TrafficFilterBar::changed, this, &TrafficPage::filter);
    connect(m_filter, &TrafficFilterBar::left, this, [this] { m_table->setFocus(); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildTools());
    layout->addWidget(m_filter);
    layout->addWidget(m_parts, 1);
    setTabOrder(m_filter, m_table);
    setTabOrder(m_table, m_details);
}

QToolBar *TrafficPage::buildTools()
{
    const Actions &actions = m_around.actions;
    auto *tools = new QToolBar(this);
    tools->setObjectName(u"trafficTools"_s);
    tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tools->setIconSize(QSize(16, 16));
    tools->addAction(actions.pauseTraffic);
    tools->addAction(actions.recordInBackground);
    tools->addSeparator();
    tools->addAction(actions.onlyThisDialog);
    tools->addAction(actions.saveTrafficText);
    tools->addAction(actions.saveTrafficFlow);
    tools->addAction(actions.clearTraffic);
    return tools;
}

QWidget *TrafficPage::buildList()
{
    m_table = new TrafficTable(m_model, this);
    m_table->addActions(pageActions());
    m_empty = new EmptyState(u"trafficEmpty"_s, this);
    m_empty->offer(m_around.actions.showMe);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    m_stack->setMinimumHeight(120);
    connect(m_table, &TrafficTable::currentOrSelectionChanged, this, &TrafficPage::showSelection);
    return m_stack;
}

void TrafficPage::connectActions()
{
    const Actions &actions = m_around.actions;
    addActions(pageActions());
    connect(actions.pauseTraffic, &QAction::toggled, this, [this](bool paused) {
        m_model.setPaused(paused);
        m_around.actions.pauseTraffic->setIcon(icon(paused ? Symbol::Play : Symbol::Pause));
    });
    connect(actions.recordInBackground, &QAction::toggled, this, &TrafficPage::record);
    connect(actions.onlyThisDialog, &QAction::triggered, this, &TrafficPage::onlyThisDialog);
    connect(actions.copyLadder, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_details->ladderText()); });
    connect(actions.saveTrafficText, &QAction::triggered, this, &TrafficPage::saveText);
    connect(actions.saveTrafficFlow, &QAction::triggered, this, &TrafficPage::saveFlow);
    connect(actions.clearTraffic, &QAction::triggered, &m_model, &TrafficModel::clear);
    // These two belong to every page; the one that is seen is meant, and in it what has the focus.
    connect(actions.copyCell, &QAction::triggered, this, [this] {
        if (isVisible() && !copySelectedText(*this))
            m_table->copyCell();
    });
    connect(actions.copyRows, &QAction::triggered, this, [this] {
        if (isVisible())
            m_table->copyRows();
    });
}

void TrafficPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    record();
}

void TrafficPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    record();
}

void TrafficPage::record()
{
    const bool wanted = isVisible() || m_around.actions.recordInBackground->isChecked();
    if (wanted == m_records)
        return;
    m_records = wanted;
    if (!wanted) {
        m_around.server.stopObservingTraffic();
        return;
    }
    m_around.server.observeTraffic(
        this, [this](server::TrafficBatch &&batch) { m_model.append(std::move(batch)); });
}

void TrafficPage::filter()
{
    m_table->filter(m_filter->filter());
    modelChanged();
}

void TrafficPage::modelChanged()
{
    m_filter->setCounts(counts());
    showEmptyText();
    const bool isEmpty = m_model.rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    const Actions &actions = m_around.actions;
    actions.saveTrafficText->setEnabled(!isEmpty);
    actions.saveTrafficFlow->setEnabled(!isEmpty);
    actions.clearTraffic->setEnabled(m_model.all() > 0 || m_model.waiting() > 0);
    if (m_model.all() == 0)
        showSelection(); // cleared
    else
        m_details->refresh();
}

QString TrafficPage::counts() const
{
    const QLocale locale;
    QStringList parts;
    if (m_model.isPaused())
        parts.append(tr("paused, %n waiting", "messages", int(m_model.waiting())));
    if (m_model.rowCount() != int(m_model.all())) {
        parts.append(tr("%1 of %2", "shown, all messages")
                         .arg(locale.toString(m_model.rowCount()), locale.toString(m_model.all())));
    } else {
        parts.append(tr("%n message(s)", "", int(m_model.all())));
    }
    if (m_model.dropped() > 0)
        parts.append(tr("%n older gone", "messages that were given up", int(m_model.dropped())));
    return parts.join(u" · "_s);
}

void TrafficPage::showEmptyText()
{
    m_empty->setOffering(m_model.all() == 0 && !m_model.isPaused());
    if (m_model.all() > 0) {
        m_empty->setText(tr("None of the %n message(s) fits the filter.", "", int(m_model.all())));
    } else if (m_model.isPaused()) {
        m_empty->setText(tr("The list stands still. Let it go on to see what has passed."));
    } else {
        m_empty->setText(tr("No message has passed since this page was opened.\n\nPoint a "
                            "softphone at %1; each message in and out will appear here. Show me "
                            "brings a few simulated people who talk.")
                             .arg(m_around.data.listeners()));
    }
}

void TrafficPage::showSelection()
{
    const QModelIndex current = m_table->currentIndex();
    const bool hasCurrent = current.isValid() && current.row() < m_model.rowCount();
    m_around.actions.onlyThisDialog->setEnabled(hasCurrent);
    m_around.actions.copyLadder->setEnabled(hasCurrent);
    if (m_choosing)
        return;
    if (!hasCurrent) {
        m_details->showDialogs({}, 0);
        return;
    }
    const server::TrafficRecord &record = m_model.record(current.row());
    std::vector<int> rows = m_table->selectedRows();
    rows.push_back(current.row());
    QSet<QByteArray> dialogs = dialogsOf(rows);
    if (dialogs.size() > LadderDialogs)
        dialogs = {record.callId};
    m_details->showDialogs(dialogs, record.captured.number);
}

void TrafficPage::chosenInLadder(quint64 number)
{
    const int row = m_model.rowOf(number);
    if (row < 0)
        return; // the filter hides it
    m_choosing = true;
    m_table->selectRow(row);
    m_choosing = false;
}

QSet<QByteArray> TrafficPage::dialogsOf(const std::vector<int> &rows) const
{
    QSet<QByteArray> callIds;
    for (const int row : rows)
        callIds.insert(m_model.record(row).callId);
    return callIds;
}

void TrafficPage::onlyThisDialog()
{
    if (const QModelIndex current = m_table->currentIndex(); current.isValid())
        m_filter->showOnly(QString::fromUtf8(m_model.record(current.row()).callId));
}

void TrafficPage::saveText()
{
    QByteArray text;
    for (const int row : m_table->wantedRows())
        text += server::toText(m_model.record(row)) + '\n';
    save({tr("Save the messages as text"), fileName(u".txt"_s), tr("Text (*.txt)"), text});
}

void TrafficPage::saveFlow()
{
    // A part of a dialog could not be played.
    std::vector<server::TrafficRecord> records;
    for (const server::TrafficRecord *record : m_model.dialogs(dialogsOf(m_table->wantedRows())))
        records.push_back(*record);
    save({tr("Save the dialogs as a flow"), fileName(u".flow"_s), tr("Flows (*.flow)"),
          server::writeFlow(records)});
}

void TrafficPage::save(const FileToSave &file)
{
    askAndSave(this, file, [this](const QString &name, const QString &error) {
        if (error.isEmpty())
            Q_EMIT said(tr("Saved %1.").arg(name));
        else
            Q_EMIT failed(tr("%1 cannot be written: %2").arg(name, error));
    });
}

void TrafficPage::focusFilter()
{
    m_filter->focusWords();
}

void TrafficPage::showOnly(const QString &what)
{
    m_filter->showOnly(what);
}

void TrafficPage::saveState(QSettings &settings) const
{
    m_filter->saveState(settings);
    m_table->saveState(settings);
    settings.setValue(u"parts"_s, m_parts->saveState());
    settings.setValue(u"details"_s, m_details->saveState());
    settings.setValue(u"background"_s, m_around.actions.recordInBackground->isChecked());
}

void TrafficPage::restoreState(QSettings &settings)
{
    m_filter->restoreState(settings);
    m_table->restoreState(settings);
    m_parts->restoreState(settings.value(u"parts"_s).toByteArray());
    m_details->restoreState(settings.value(u"details"_s).toByteArray());
    m_around.actions.recordInBackground->setChecked(settings.value(u"background"_s).toBool());
}

} // namespace gui
