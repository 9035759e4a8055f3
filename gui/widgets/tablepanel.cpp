// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/tablepanel.h"

#include <QSettings>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "gui/models/changemodel.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/filterbar.h"
#include "gui/widgets/table.h"

using namespace Qt::StringLiterals;

namespace gui {

TablePanel::TablePanel(const Texts &texts, ChangeModel &model, const Actions &actions,
                       QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new FilterBar(texts.name, texts.placeholder, texts.filterWhat, this))
    , m_table(new Table(texts.name, texts.what, model, this))
    , m_empty(new EmptyState(texts.name + u"Empty"_s, this))
{
    build();
    QStringList samples;
    for (int column = 0; column < model.columnCount(); ++column)
        samples.append(model.sample(column));
    m_table->setColumnWidths(samples);
    m_table->setCopyActions(actions, Table::Rank::Main);
    m_table->setSortingEnabled(true);
    connect(&model, &ChangeModel::changed, this, &TablePanel::refresh);
    connect(m_filter, &FilterBar::left, m_table, qOverload<>(&QWidget::setFocus));
    refresh();
}

void TablePanel::build()
{
    auto *place = new QWidget(this);
    m_stack = new QStackedLayout(place);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filter);
    layout->addWidget(place, 1);
    setTabOrder(m_filter, m_table);
}

void TablePanel::setEmptyText(const QString &text)
{
    if (text == m_emptyText)
        return;
    m_emptyText = text;
    refresh();
}

void TablePanel::offerWhenEmpty(QAction *action)
{
    m_empty->offer(action);
}

void TablePanel::refresh()
{
    const int shown = m_model.rowCount();
    m_filter->setCounts(shown, m_model.all());
    m_empty->setOffering(m_model.all() == 0);
    m_empty->setText(m_model.all() == 0 || m_filter->isClear()
                         ? m_emptyText
                         : tr("None of the %n row(s) fits the filter.", "", m_model.all()));
    m_stack->setCurrentWidget(shown == 0 ? static_cast<QWidget *>(m_empty) : m_table);
}

void TablePanel::saveState(QSettings &settings) const
{
    m_filter->saveState(settings);
    m_table->saveState(settings);
}

void TablePanel::restoreState(const QSettings &settings)
{
    m_filter->restoreState(settings);
    m_table->restoreState(settings);
}

} // namespace gui
