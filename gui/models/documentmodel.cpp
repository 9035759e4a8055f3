// SPDX-License-Identifier: Apache-2.0
#include "gui/models/documentmodel.h"

#include <algorithm>

#include <QFont>
#include <QLocale>

#include "gui/documents/usage.h"
#include "gui/models/plaintip.h"
#include "gui/widgets/icons.h"

using namespace Qt::StringLiterals;

namespace gui {

using server::DocumentName;
using server::DocumentRow;

namespace {

enum Depth { User = 1, Kind, Document };

DocumentName nameOf(const DocumentRow &row)
{
    return {row.user, row.kind, row.name};
}

/// "alice@example.com"
QString shortAddress(const QByteArray &user)
{
    return QString::fromUtf8(user.startsWith("sip:") ? user.sliced(4) : user);
}

} // namespace

DocumentModel::DocumentModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

DocumentModel::~DocumentModel() = default;

int DocumentModel::depth(const Node &node)
{
    int depth = 0;
    for (const Node *each = node.parent; each; each = each->parent)
        ++depth;
    return depth;
}

int DocumentModel::place(const Node &parent, const QByteArray &name)
{
    const auto found =
        std::lower_bound(parent.children.begin(), parent.children.end(), name,
                         [](const std::unique_ptr<Node> &node, const QByteArray &wanted) {
                             return node->name < wanted;
                         });
    return int(found - parent.children.begin());
}

DocumentModel::Node *DocumentModel::findNode(const DocumentName &name) const
{
    Node *node = m_root.get();
    for (const QByteArray &step : {name.user, name.kind, name.name}) {
        const auto at = size_t(place(*node, step));
        if (at == node->children.size() || node->children[at]->name != step)
            return nullptr;
        node = node->children[at].get();
    }
    return node;
}

DocumentModel::Node &DocumentModel::ensure(Node &parent, const QByteArray &name)
{
    const int at = place(parent, name);
    if (size_t(at) < parent.children.size() && parent.children[size_t(at)]->name == name)
        return *parent.children[size_t(at)];
    beginInsertRows(indexOf(&parent), at, at);
    auto node = std::make_unique<Node>();
    node->parent = &parent;
    node->name = name;
    Node &made = *node;
    parent.children.insert(parent.children.begin() + at, std::move(node));
    endInsertRows();
    return made;
}

DocumentModel::Node &DocumentModel::ensure(const DocumentName &name)
{
    return ensure(ensure(ensure(*m_root, name.user), name.kind), name.name);
}

void DocumentModel::put(const DocumentRow &row)
{
    Node &node = ensure(nameOf(row));
    m_stored += node.isStored ? 0 : 1;
    node.row = row;
    node.isStored = true;
}

void DocumentModel::reset(const std::vector<DocumentRow> &rows)
{
    std::vector<DocumentName> unsaved;
    for (const auto &user : m_root->children) {
        for (const auto &kind : user->children) {
            for (const auto &document : kind->children) {
                if (document->isUnsaved)
                    unsaved.push_back({user->name, kind->name, document->name});
            }
        }
    }
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_stored = 0;
    {
        const QSignalBlocker quiet(this); // within a reset nobody is told of single rows
        for (const DocumentRow &row : rows)
            put(row);
        for (const DocumentName &name : unsaved)
            ensure(name).isUnsaved = true;
    }
    endResetModel();
    for (const DocumentRow &row : rows)
        Q_EMIT documentChanged(row);
}

void DocumentModel::apply(const server::RowChanges<DocumentRow> &changes)
{
    for (const QByteArray &key : changes.removed)
        removeStored(key);
    for (const DocumentRow &row : changes.changed) {
        put(row);
        const QModelIndex index = indexOf(nameOf(row));
        Q_EMIT dataChanged(index, index);
        Q_EMIT documentChanged(row);
    }
}

void DocumentModel::removeStored(const QByteArray &key)
{
    const qsizetype first = key.indexOf(' ');
    const qsizetype second = key.indexOf(' ', first + 1);
    const DocumentName name{key.first(first), key.sliced(first + 1, second - first - 1),
                            key.sliced(second + 1)};
    Node *node = findNode(name);
    if (!node || !node->isStored)
        return;
    node->isStored = false;
    node->row = {};
    --m_stored;
    const QModelIndex index = indexOf(node);
    Q_EMIT dataChanged(index, index);
    // First, so that whoever shows it hears why before the row goes.
    Q_EMIT documentChanged({name.user, name.kind, name.name, {}, 0});
    removeIfUnused(node);
}

void DocumentModel::removeIfUnused(Node *node)
{
    while (node->parent && node->children.empty() && !node->isStored && !node->isUnsaved) {
        Node *parent = node->parent;
        const int at = place(*parent, node->name);
        beginRemoveRows(indexOf(parent), at, at);
        parent->children.erase(parent->children.begin() + at);
        endRemoveRows();
        node = parent;
    }
}

void DocumentModel::setUnsaved(const DocumentName &name, bool isUnsaved)
{
    Node *known = findNode(name);
    if (!known && !isUnsaved)
        return;
    Node &node = known ? *known : ensure(name);
    if (node.isUnsaved == isUnsaved)
        return;
    node.isUnsaved = isUnsaved;
    const QModelIndex index = indexOf(&node);
    Q_EMIT dataChanged(index, index);
    removeIfUnused(&node);
}

std::vector<QByteArray> DocumentModel::users() const
{
    std::vector<QByteArray> names;
    for (const auto &user : m_root->children)
        names.push_back(user->name);
    return names;
}

const DocumentRow *DocumentModel::row(const QModelIndex &index) const
{
    const Node *node = index.isValid() ? nodeOf(index) : nullptr;
    return node && node->isStored ? &node->row : nullptr;
}

const DocumentRow *DocumentModel::find(const DocumentName &name) const
{
    const Node *node = findNode(name);
    return node && node->isStored ? &node->row : nullptr;
}

QModelIndex DocumentModel::indexOf(const DocumentName &name) const
{
    const Node *node = findNode(name);
    return node ? indexOf(node) : QModelIndex();
}

DocumentName DocumentModel::nameAt(const QModelIndex &index) const
{
    DocumentName name;
    for (const Node *node = index.isValid() ? nodeOf(index) : nullptr; node && node->parent;
         node = node->parent) {
        const int level = depth(*node);
        (level == User ? name.user : level == Kind ? name.kind : name.name) = node->name;
    }
    return name;
}

DocumentModel::Node *DocumentModel::nodeOf(const QModelIndex &index)
{
    return static_cast<Node *>(index.internalPointer());
}

QModelIndex DocumentModel::indexOf(const Node *node) const
{
    return node->parent ? createIndex(place(*node->parent, node->name), 0, node) : QModelIndex();
}

QModelIndex DocumentModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = parent.isValid() ? nodeOf(parent) : m_root.get();
    const bool exists =
        row >= 0 && size_t(row) < node->children.size() && column == 0 && parent.column() <= 0;
    return exists ? createIndex(row, column, node->children[size_t(row)].get()) : QModelIndex();
}

QModelIndex DocumentModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(nodeOf(index)->parent) : QModelIndex();
}

int DocumentModel::rowCount(const QModelIndex &parent) const
{
    const Node *node = parent.isValid() ? nodeOf(parent) : m_root.get();
    return parent.column() > 0 ? 0 : int(node->children.size());
}

int DocumentModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QString DocumentModel::text(const Node &node) const
{
    switch (depth(node)) {
    case User: return shortAddress(node.name);
    case Kind: return usageTitle(node.name);
    default: break;
    }
    QString name = QString::fromUtf8(node.name);
    if (!node.isUnsaved)
        return name;
    return node.isStored ? tr("%1 – changed", "document").arg(name)
                         : tr("%1 – new", "document").arg(name);
}

QString DocumentModel::toolTip(const Node &node) const
{
    if (const int at = depth(node); at == User || at == Kind)
        return QString::fromUtf8(node.name);
    if (!node.isStored)
        return tr("Not stored yet");
    const QString size =
        tr("%1, entity-tag %2", "size of a document")
            .arg(QLocale().formattedDataSize(node.row.bytes), QString::fromUtf8(node.row.etag));
    return node.isUnsaved ? tr("What you changed is not stored yet. Stored are %1").arg(size)
                          : size;
}

QVariant DocumentModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeOf(index);
    switch (role) {
    case Qt::DisplayRole: return text(node);
    case Qt::ToolTipRole: return plainTip(toolTip(node));
    case Qt::DecorationRole:
        return depth(node) == User       ? icon(Symbol::Presentities)
               : depth(node) == Document ? icon(Symbol::Documents)
                                         : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setItalic(node.isUnsaved);
        return node.isUnsaved ? QVariant(font) : QVariant();
    }
    case WordsRole: return QString(text(node) + u' ' + QString::fromUtf8(node.name));
    case KeyRole: {
        const DocumentName name = nameAt(index);
        return name.name.isEmpty()
                   ? QString()
                   : QString::fromUtf8(server::documentRowKey(name.user, name.kind, name.name));
    }
    default: return {};
    }
}

QVariant DocumentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return section == 0 && orientation == Qt::Horizontal && role == Qt::DisplayRole
               ? QVariant(tr("Documents"))
               : QVariant();
}

} // namespace gui
