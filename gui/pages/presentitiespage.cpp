// SPDX-License-Identifier: Apache-2.0
#include "gui/pages/presentitiespage.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include "gui/models/livedata.h"

namespace gui {

namespace {
constexpr int ReadingInterval = 1000; // milliseconds
}

PresentitiesPage::PresentitiesPage(const Surroundings &around, QWidget *parent)
    : Page(QStringLiteral("presentitiesPage"), Symbol::Presentities, tr("Presentities"), parent)
    , m_around(around)
{
    build();
    connect(&around.data, &LiveData::statusChanged, this, &PresentitiesPage::showStatus);
    connect(&m_reading, &QTimer::timeout, this, &PresentitiesPage::read);
    m_reading.start(ReadingInterval);
    read();
}

void PresentitiesPage::build()
{
    m_proxy.setSourceModel(&m_model);
    m_proxy.setFilterKeyColumn(-1);
    m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy.setDynamicSortFilter(false); // rows must not wander while one reads them

    m_filter = new QLineEdit(this);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the presentities"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, &m_proxy,
            &QSortFilterProxyModel::setFilterFixedString);

    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("presentities"));
    m_table->setAccessibleName(tr("Presentities"));
    m_table->setModel(&m_proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(PresentityModel::Address, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(PresentityModel::Address, 240);
    m_table->setColumnWidth(PresentityModel::Note, 240);

    m_empty = new QLabel(this);
    m_empty->setObjectName(QStringLiteral("empty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(32);

    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_stack);
}

void PresentitiesPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

void PresentitiesPage::read()
{
    if (m_asked)
        return;
    m_asked = true;
    m_around.server.ask(
        this, [](server::Administration &administration) { return administration.presentities(); },
        [this](const std::vector<server::PresentityRow> &rows) {
            m_asked = false;
            m_model.apply(rows);
            m_stack->setCurrentWidget(rows.empty() ? static_cast<QWidget *>(m_empty)
                                                   : static_cast<QWidget *>(m_table));
        });
}

void PresentitiesPage::showStatus()
{
    QStringList listeners;
    for (const QByteArray &listener : m_around.data.status().listeners)
        listeners.append(QString::fromUtf8(listener));
    m_empty->setText(tr("Nobody is present yet.\n\nPoint a softphone at %1 and let it publish its "
                        "presence; it will appear here.")
                         .arg(listeners.join(QStringLiteral(", "))));
}

} // namespace gui
