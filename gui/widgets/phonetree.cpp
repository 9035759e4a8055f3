// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/phonetree.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QStyledItemDelegate>

namespace gui {

namespace {

constexpr int AgeingInterval = 1000; // milliseconds

/// Rows as high as those of the tables.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(size.height(), option.fontMetrics.height() + 8)};
    }
};

} // namespace

PhoneTree::PhoneTree(PhoneModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    m_proxy.setSourceModel(&m_model);
    m_proxy.setFilterKeyColumn(-1);
    m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy.setRecursiveFilteringEnabled(true); // a phone stays for what it watches
    m_proxy.setAutoAcceptChildRows(true);
    setObjectName(QStringLiteral("phones"));
    setAccessibleName(tr("Phones of the lab, and what each sees"));
    setModel(&m_proxy);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setAlternatingRowColors(true);
    setUniformRowHeights(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    header()->setHighlightSections(false);
    const auto width = [this](int letters) { return fontMetrics().averageCharWidth() * letters; };
    setColumnWidth(PhoneModel::Who, width(36));
    setColumnWidth(PhoneModel::State, width(26));
    setColumnWidth(PhoneModel::Note, width(22));
    setColumnWidth(PhoneModel::Server, width(20));
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &PhoneTree::chosen);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &PhoneTree::chosen);
    connect(&m_proxy, &QAbstractItemModel::rowsInserted, this, &PhoneTree::unfold);
    setItemDelegate(new RowDelegate(this));
    // "3 s ago" grows old; only what is seen is asked for again.
    connect(&m_ageing, &QTimer::timeout, this, [this] { viewport()->update(); });
    m_ageing.setInterval(AgeingInterval);
}

void PhoneTree::unfold(const QModelIndex &under, int first, int last)
{
    if (!m_unfolds)
        return;
    if (under.isValid())
        expand(under);
    for (int row = first; row <= last && !under.isValid(); ++row)
        expand(m_proxy.index(row, PhoneModel::Who));
}

void PhoneTree::showEvent(QShowEvent *event)
{
    QTreeView::showEvent(event);
    m_ageing.start();
}

void PhoneTree::hideEvent(QHideEvent *event)
{
    m_ageing.stop();
    QTreeView::hideEvent(event);
}

void PhoneTree::filter(const QString &words)
{
    m_proxy.setFilterFixedString(words);
}

const lab::PhoneState *PhoneTree::currentPhone() const
{
    return m_model.phone(m_proxy.mapToSource(currentIndex()));
}

QModelIndexList PhoneTree::selectedRows() const
{
    QModelIndexList rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(m_proxy.mapToSource(index));
    return rows;
}

QSet<lab::PhoneId> PhoneTree::selectedPhones() const
{
    QSet<lab::PhoneId> phones;
    for (const QModelIndex &index : selectedRows())
        phones.insert(m_model.phone(index)->id);
    return phones;
}

std::vector<PhoneTree::Watching> PhoneTree::selectedWatches() const
{
    std::vector<Watching> watches;
    for (const QModelIndex &index : selectedRows()) {
        if (const lab::WatchState *watch = m_model.watch(index))
            watches.push_back({m_model.phone(index)->id, watch->presentity, watch->package});
    }
    return watches;
}

void PhoneTree::choosePhone(int row)
{
    setCurrentIndex(m_proxy.mapFromSource(m_model.index(row, PhoneModel::Who)));
}

void PhoneTree::chooseAny()
{
    if (!currentIndex().isValid() && m_proxy.rowCount() > 0)
        setCurrentIndex(m_proxy.index(0, PhoneModel::Who));
}

void PhoneTree::unfoldCurrent()
{
    const QModelIndex phone = currentIndex().siblingAtColumn(PhoneModel::Who);
    expand(phone.parent().isValid() ? phone.parent() : phone);
}

void PhoneTree::copyCell() const
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(currentIndex().data().toString());
}

void PhoneTree::copyRows() const
{
    const auto lineOf = [](const auto &cell) {
        QStringList cells;
        for (int column = 0; column < PhoneModel::ColumnCount; ++column)
            cells.append(cell(column));
        return cells.join(u'\t');
    };
    QStringList lines{lineOf([this](int column) {
        return m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    })};
    for (const QModelIndex &index : selectedRows()) {
        lines.append(
            lineOf([&](int column) { return index.siblingAtColumn(column).data().toString(); }));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace gui
