// SPDX-License-Identifier: Apache-2.0
#include "gui/models/listsmodel.h"

#include <QIODevice>
#include <QMimeData>

#include "gui/documents/rulesentence.h"
#include "gui/models/plaintip.h"
#include "gui/widgets/icons.h"

using namespace Qt::StringLiterals;

namespace gui {

namespace {
const QString ItemsType = QStringLiteral("application/x-hereabouts-list-items");
}

ListsModel::ListsModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

bool ListsModel::hasShapeOf(const ListsDocument &other) const
{
    if (m_document.size() != other.size())
        return false;
    for (ItemId id = 0; id < other.size(); ++id) {
        if (m_document.at(id).parent != other.at(id).parent ||
            m_document.at(id).kind != other.at(id).kind)
            return false;
    }
    return true;
}

void ListsModel::setDocument(ListsDocument document)
{
    if (!hasShapeOf(document)) {
        beginResetModel();
        m_document = std::move(document);
        endResetModel();
        return;
    }
    std::vector<ItemId> changed;
    for (ItemId id = 0; id < document.size(); ++id) {
        if (m_document.at(id).value != document.at(id).value ||
            m_document.at(id).displayName != document.at(id).displayName)
            changed.push_back(id);
    }
    m_document = std::move(document);
    for (const ItemId id : changed)
        Q_EMIT dataChanged(indexOf(id), indexOf(id, Address));
}

ItemId ListsModel::itemAt(const QModelIndex &index) const
{
    return index.isValid() ? ItemId(index.internalId()) : NoItem;
}

QModelIndex ListsModel::indexOf(ItemId item, int column) const
{
    if (item == NoItem)
        return {};
    const std::vector<ItemId> &siblings = m_document.children(m_document.at(item).parent);
    const auto row = std::find(siblings.begin(), siblings.end(), item) - siblings.begin();
    return createIndex(int(row), column, quintptr(item));
}

QModelIndex ListsModel::index(int row, int column, const QModelIndex &parent) const
{
    const std::vector<ItemId> &children = m_document.children(itemAt(parent));
    const bool exists = row >= 0 && size_t(row) < children.size() && column >= 0 &&
                        column < ColumnCount && parent.column() <= 0;
    return exists ? createIndex(row, column, quintptr(children[size_t(row)])) : QModelIndex();
}

QModelIndex ListsModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(m_document.at(itemAt(index)).parent) : QModelIndex();
}

int ListsModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(m_document.children(itemAt(parent)).size());
}

int ListsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString ListsModel::nameOf(const ListItem &item) const
{
    if (!item.displayName.isEmpty())
        return item.displayName;
    switch (item.kind) {
    case ListItem::Kind::List: return item.value.isEmpty() ? tr("List without a name") : item.value;
    case ListItem::Kind::Entry: return shortAddress(item.value);
    case ListItem::Kind::EntryRef: return tr("Contact of another list");
    case ListItem::Kind::External: break;
    }
    return tr("List of another document");
}

QString ListsModel::addressOf(const ListItem &item) const
{
    // The name of a list stands in the first column unless people read another.
    return item.isList() && item.displayName.isEmpty() ? QString() : item.value;
}

QVariant ListsModel::decorationOf(const ListItem &item) const
{
    switch (item.kind) {
    case ListItem::Kind::List: return icon(Symbol::Users);
    case ListItem::Kind::Entry: return icon(Symbol::Presentities);
    case ListItem::Kind::EntryRef:
    case ListItem::Kind::External: break;
    }
    return icon(Symbol::SendAgain);
}

QVariant ListsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ListItem &item = m_document.at(itemAt(index));
    switch (role) {
    case Qt::DisplayRole: return index.column() == Name ? nameOf(item) : addressOf(item);
    case Qt::EditRole:
        return index.column() == Address || (item.isList() && item.displayName.isEmpty())
                   ? item.value
                   : item.displayName;
    case Qt::DecorationRole: return index.column() == Name ? decorationOf(item) : QVariant();
    case Qt::ToolTipRole: return plainTip(item.value);
    default: return {};
    }
}

QVariant ListsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : tr("Address");
}

Qt::ItemFlags ListsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // lists may stand there
    const ListItem &item = m_document.at(itemAt(index));
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    if (item.isList())
        flags |= Qt::ItemIsDropEnabled;
    if (index.column() == Name || !item.isList() || !item.displayName.isEmpty())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ListsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const QString text = value.toString().simplified();
    if (text == data(index, Qt::EditRole).toString())
        return true;
    const ItemId id = itemAt(index);
    const bool isName = index.column() == Name &&
                        !(m_document.at(id).isList() && m_document.at(id).displayName.isEmpty());
    return isName ? setName(id, text) : setAddress(id, text);
}

bool ListsModel::setName(ItemId item, const QString &name)
{
    Q_EMIT edited(ListsEdit(m_document).setTitle(item, name));
    return true;
}

bool ListsModel::setAddress(ItemId id, const QString &address)
{
    const ListItem &item = m_document.at(id);
    if (address.isEmpty()) {
        Q_EMIT failed(item.isList() ? tr("A list needs a name.")
                                    : tr("A contact needs an address."));
        return false;
    }
    const bool isPlain = item.kind == ListItem::Kind::Entry && !address.contains(u':');
    const QString value = isPlain ? u"sip:"_s + address : address;
    const ListsEdit edit(m_document);
    if (edit.isTaken(item.parent, item.kind, value, id)) {
        Q_EMIT failed(tr("%1 stands there already.").arg(address));
        return false;
    }
    Q_EMIT edited(edit.setValue(id, value));
    return true;
}

Qt::DropActions ListsModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

QStringList ListsModel::mimeTypes() const
{
    return {ItemsType};
}

QMimeData *ListsModel::mimeData(const QModelIndexList &indexes) const
{
    // The text as well, for items are numbers of this text only.
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << m_document.text();
    QStringList addresses;
    for (const QModelIndex &index : indexes) {
        if (index.column() != Name)
            continue;
        stream << qint32(itemAt(index));
        addresses.append(m_document.at(itemAt(index)).value);
    }
    auto *data = new QMimeData;
    data->setData(ItemsType, bytes);
    data->setText(addresses.join(u'\n'));
    return data;
}

bool ListsModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                              const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(ItemsType))
        return false;
    QDataStream stream(data->data(ItemsType));
    QByteArray text;
    stream >> text;
    if (text != m_document.text())
        return false;
    std::vector<ItemId> items;
    while (!stream.atEnd()) {
        qint32 item = NoItem;
        stream >> item;
        items.push_back(item);
    }
    const ItemId list = itemAt(parent.siblingAtColumn(Name));
    const ListsEdit edit(m_document);
    for (const ItemId item : items) {
        const ListItem &moved = m_document.at(item);
        if (moved.parent != list && edit.isTaken(list, moved.kind, moved.value)) {
            Q_EMIT failed(tr("%1 stands there already.").arg(nameOf(moved)));
            return false;
        }
    }
    const int at = row < 0 ? rowCount(parent.siblingAtColumn(Name)) : row;
    const std::optional<QByteArray> moved = edit.move(items, list, at);
    if (!moved) {
        Q_EMIT failed(tr("It cannot stand there: contacts stand in lists, and no list in itself."));
        return false;
    }
    Q_EMIT edited(*moved);
    return true;
}

} // namespace gui
