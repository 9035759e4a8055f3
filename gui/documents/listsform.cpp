// SPDX-License-Identifier: Apache-2.0
#include "gui/documents/listsform.h"

#include <QComboBox>
#include <QDataStream>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

#include "gui/actions.h"
#include "gui/documents/rulesentence.h"
#include "gui/widgets/copying.h"

using namespace Qt::StringLiterals;

namespace gui {

ListsForm::ListsForm(Actions &actions, QWidget *parent)
    : DocumentForm(u"listsForm"_s, parent)
    , m_actions(actions)
{
    build();
    connectActions();
}

void ListsForm::build()
{
    auto *body = new QWidget(this);
    m_tree = new QTreeView(body);
    m_tree->setObjectName(u"lists"_s);
    m_tree->setAccessibleName(tr("Lists and their contacts"));
    m_tree->setModel(&m_model);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setAlternatingRowColors(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tree->addActions(formActions());
    offerCopy(*m_tree, m_actions.copyCell);
    m_tree->header()->setSectionResizeMode(ListsModel::Name, QHeaderView::Interactive);
    m_tree->setColumnWidth(ListsModel::Name, fontMetrics().averageCharWidth() * 34);
    m_empty = new QLabel(tr("There is no list yet. Add one, and then the contacts in it."), body);
    m_empty->setObjectName(u"listsEmpty"_s);
    m_empty->setWordWrap(true);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty);
    layout->addWidget(m_tree, 1);
    layout->addWidget(buildLine());
    setBody(body);
    connect(&m_model, &ListsModel::edited, this, &ListsForm::put);
    connect(&m_model, &ListsModel::failed, this, &ListsForm::failed);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ListsForm::keepFolded);
    connect(m_tree, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_folded.insert(pathOf(m_model.itemAt(index))); });
    connect(m_tree, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { m_folded.remove(pathOf(m_model.itemAt(index))); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ListsForm::enable);
}

QWidget *ListsForm::buildLine()
{
    auto *line = new QWidget(this);
    const auto field = [line](const QString &name) {
        auto *edit = new QLineEdit(line);
        edit->setObjectName(name);
        edit->setProperty(AddedByEnter, true);
        return edit;
    };
    m_kind = new QComboBox(line);
    m_kind->setObjectName(u"listsKind"_s);
    m_kind->setAccessibleName(tr("What to add"));
    m_kind->addItem(tr("Contact"), int(ListItem::Kind::Entry));
    m_kind->addItem(tr("Contact of another list"), int(ListItem::Kind::EntryRef));
    m_kind->addItem(tr("List elsewhere"), int(ListItem::Kind::External));
    m_address = field(u"listsAddress"_s);
    m_name = field(u"listsName"_s);
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name"));
    m_add = new QPushButton(line);
    m_add->setObjectName(u"listsAdd"_s);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_kind);
    layout->addWidget(m_address, 3);
    layout->addWidget(m_name, 2);
    layout->addWidget(m_add);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ListsForm::showKind);
    connect(m_address, &QLineEdit::textChanged, this, &ListsForm::enable);
    connect(m_address, &QLineEdit::returnPressed, this, &ListsForm::add);
    connect(m_name, &QLineEdit::returnPressed, this, &ListsForm::add);
    connect(m_add, &QPushButton::clicked, this, &ListsForm::add);
    showKind();
    return line;
}

void ListsForm::showKind()
{
    const auto kind = ListItem::Kind(m_kind->currentData().toInt());
    const QString text = kind == ListItem::Kind::Entry
                             ? tr("Address of a new contact: bob@example.com")
                         : kind == ListItem::Kind::EntryRef
                             ? tr("Path below the XCAP root: resource-lists/users/…/~~/…")
                             : tr("Address of the list: http://…/resource-lists/users/…/~~/…");
    m_address->setPlaceholderText(text);
    m_address->setAccessibleName(text);
}

void ListsForm::connectActions()
{
    const auto connectIfSeen = [this](QAction *action, auto act) {
        connect(action, &QAction::triggered, this, [this, act] {
            if (isVisible())
                (this->*act)();
        });
    };
    connectIfSeen(m_actions.addList, &ListsForm::addList);
    connectIfSeen(m_actions.removeListItem, &ListsForm::remove);
    connect(m_actions.renameListItem, &QAction::triggered, this, [this] {
        if (isVisible() && m_tree->currentIndex().isValid())
            m_tree->edit(m_tree->currentIndex().siblingAtColumn(ListsModel::Name));
    });
}

QList<QAction *> ListsForm::formActions() const
{
    return {m_actions.addList, m_actions.renameListItem, m_actions.removeListItem};
}

QByteArray ListsForm::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_tree->header()->saveState() << m_folded;
    return state;
}

void ListsForm::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    QByteArray columns;
    QSet<QString> folded;
    stream >> columns >> folded;
    m_tree->header()->restoreState(columns);
    if (stream.status() != QDataStream::Ok)
        return; // of another version
    m_folded = folded;
    keepFolded();
}

std::optional<base::XmlError> ListsForm::read(const QByteArray &text)
{
    auto document = ListsDocument::read(text);
    m_actions.addList->setEnabled(document.has_value());
    if (!document) {
        m_actions.renameListItem->setEnabled(false);
        m_actions.removeListItem->setEnabled(false);
        return document.error();
    }
    m_model.setDocument(*std::move(document));
    m_empty->setVisible(m_model.rowCount() == 0);
    enable();
    return std::nullopt;
}

void ListsForm::forgetTyped()
{
    m_address->clear();
    m_name->clear();
}

void ListsForm::keepFolded()
{
    const QSignalBlocker quiet(m_tree); // what unfolds now is not the user's doing
    m_tree->expandAll();
    for (ItemId id = 0; id < m_model.document().size(); ++id) {
        if (m_model.document().at(id).isList() && m_folded.contains(pathOf(id)))
            m_tree->collapse(m_model.indexOf(id));
    }
}

QString ListsForm::pathOf(ItemId item) const
{
    QString path;
    for (; item != NoItem; item = m_model.document().at(item).parent)
        path.prepend(u'/' + m_model.document().at(item).value);
    return path;
}

ItemId ListsForm::current() const
{
    return m_model.itemAt(m_tree->currentIndex());
}

ItemId ListsForm::currentList() const
{
    ItemId item = current();
    if (item == NoItem && m_model.rowCount() > 0)
        item = m_model.itemAt(m_model.index(0, 0));
    if (item != NoItem && !m_model.document().at(item).isList())
        item = m_model.document().at(item).parent;
    return item;
}

void ListsForm::select(ItemId item)
{
    const QModelIndex index = m_model.indexOf(item);
    m_tree->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                         QItemSelectionModel::Rows);
    m_tree->scrollTo(index);
}

void ListsForm::enable()
{
    const ItemId list = currentList();
    const bool hasSelection = m_tree->selectionModel()->hasSelection();
    m_actions.renameListItem->setEnabled(hasSelection);
    m_actions.removeListItem->setEnabled(hasSelection);
    m_add->setEnabled(list != NoItem && !m_address->text().trimmed().isEmpty());
    const QString name = list == NoItem
                             ? QString()
                             : m_model.data(m_model.indexOf(list), Qt::DisplayRole).toString();
    m_add->setText(list == NoItem
                       ? tr("A&dd")
                       : tr("A&dd to %1", "a list")
                             .arg(fontMetrics().elidedText(QString(name).replace(u"&"_s, u"&&"_s),
                                                           Qt::ElideRight, 120)));
}

QString ListsForm::trouble(ListItem::Kind kind, const QString &value) const
{
    if (kind == ListItem::Kind::Entry && value.contains(u' '))
        return tr("'%1' is no address, such as bob@example.com.").arg(value);
    // RFC 4826, 3.2: the one is relative to the XCAP root, the other says all.
    if (kind == ListItem::Kind::EntryRef &&
        (value.contains(u' ') || value.startsWith(u'/') || value.contains("://"_L1)))
        return tr("'%1' is no path below the XCAP root, such as "
                  "resource-lists/users/sip:bob@example.com/index/~~/resource-lists/list/entry.")
            .arg(value);
    if (kind == ListItem::Kind::External &&
        (value.contains(u' ') ||
         !(value.startsWith("http://"_L1) || value.startsWith("https://"_L1))))
        return tr("'%1' is no address of a list, which begins with http:// or https://.")
            .arg(value);
    if (ListsEdit(m_model.document()).isTaken(currentList(), kind, value))
        return tr("%1 is on that list already.").arg(shortAddress(value));
    return {};
}

void ListsForm::add()
{
    const ItemId list = currentList();
    const auto kind = ListItem::Kind(m_kind->currentData().toInt());
    QString value = m_address->text().simplified();
    if (list == NoItem || value.isEmpty())
        return;
    if (kind == ListItem::Kind::Entry && !value.contains(u':') && !value.contains(u' '))
        value.prepend(u"sip:"_s);
    if (const QString why = trouble(kind, value); !why.isEmpty()) {
        Q_EMIT failed(why);
        return;
    }
    const QString name = m_name->text().simplified();
    m_address->clear();
    m_name->clear();
    put(ListsEdit(m_model.document()).add(list, kind, value, name));
    const std::vector<ItemId> &children = m_model.document().children(list);
    if (!children.empty())
        select(children.back());
    m_address->setFocus(Qt::OtherFocusReason);
}

void ListsForm::addList()
{
    // Beside what is current when that is a list at the top, else within the current one.
    const ItemId parent = current() == NoItem ? NoItem
                          : m_model.document().at(current()).isList()
                              ? m_model.document().at(current()).parent
                              : currentList();
    const ListsEdit edit(m_model.document());
    put(edit.add(parent, ListItem::Kind::List,
                 edit.freeName(parent, tr("New list", "name of a list"))));
    const std::vector<ItemId> &children = m_model.document().children(parent);
    if (children.empty())
        return;
    select(children.back());
    m_tree->edit(m_model.indexOf(children.back()));
}

void ListsForm::remove()
{
    std::vector<ItemId> items;
    for (const QModelIndex &index : m_tree->selectionModel()->selectedRows())
        items.push_back(m_model.itemAt(index));
    if (items.empty())
        return;
    // What was behind the first of them is current then.
    const QModelIndex first = m_model.indexOf(*std::min_element(items.begin(), items.end()));
    const int row = first.row();
    const ItemId parent = m_model.itemAt(first.parent());
    put(ListsEdit(m_model.document()).remove(items));
    if (parent >= m_model.document().size()) // lists before it are gone as well
        return;
    const std::vector<ItemId> &left = m_model.document().children(parent);
    if (!left.empty())
        select(left[std::min(size_t(row), left.size() - 1)]);
    else if (parent != NoItem)
        select(parent);
}

qsizetype ListsForm::place() const
{
    return current() == NoItem
               ? -1
               : m_model.document().nodes().span(m_model.document().at(current()).node).begin;
}

void ListsForm::goTo(qsizetype place)
{
    if (const ItemId item = m_model.document().itemAt(place); item != NoItem)
        select(item);
}

} // namespace gui
