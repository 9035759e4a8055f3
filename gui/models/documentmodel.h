// SPDX-License-Identifier: Apache-2.0
#pragma once

// All documents as a tree: users, below them their usages, below those the documents. Fed with what
// the ChangeFeed tells; documents that somebody is writing and has not stored yet are added by the
// page. Ordered by name. GUI thread.

#include <memory>
#include <vector>

#include <QAbstractItemModel>

#include "server/changebatch.h"

namespace gui {

class DocumentModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Roles {
        KeyRole = Qt::UserRole + 1, ///< of a document: server::documentRowKey(), else empty
        WordsRole                   ///< what a filter looks at
    };

    explicit DocumentModel(QObject *parent = nullptr);
    ~DocumentModel() override;

    /// All there are.
    void reset(const std::vector<server::DocumentRow> &rows);
    void apply(const server::RowChanges<server::DocumentRow> &changes);
    /// Marks a document as written and not stored; one that is not stored at all stays as long as
    /// it is marked.
    void setUnsaved(const server::DocumentName &name, bool isUnsaved);

    [[nodiscard]] int documents() const { return m_stored; }
    [[nodiscard]] std::vector<QByteArray> users() const;
    /// Null when `index` is no document, or of one that is not stored.
    [[nodiscard]] const server::DocumentRow *row(const QModelIndex &index) const;
    [[nodiscard]] const server::DocumentRow *find(const server::DocumentName &name) const;
    [[nodiscard]] QModelIndex indexOf(const server::DocumentName &name) const;
    /// What of a name an index tells: a user alone, with the usage, or all of it.
    [[nodiscard]] server::DocumentName nameAt(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Of a document that is stored, or is no more: then the row has no entity-tag.
    void documentChanged(const server::DocumentRow &row);

private:
    struct Node
    {
        Node *parent = nullptr;
        QByteArray name; // what it is ordered by among its siblings
        std::vector<std::unique_ptr<Node>> children;
        server::DocumentRow row; // of documents
        bool isStored = false;
        bool isUnsaved = false;
    };

    [[nodiscard]] static Node *nodeOf(const QModelIndex &index);
    [[nodiscard]] QModelIndex indexOf(const Node *node) const;
    [[nodiscard]] static int place(const Node &parent, const QByteArray &name);
    [[nodiscard]] Node *findNode(const server::DocumentName &name) const;
    Node &ensure(Node &parent, const QByteArray &name);
    Node &ensure(const server::DocumentName &name);
    void put(const server::DocumentRow &row);
    void removeStored(const QByteArray &key);
    void removeIfUnused(Node *node);
    [[nodiscard]] static int depth(const Node &node);
    [[nodiscard]] QString text(const Node &node) const;
    [[nodiscard]] QString toolTip(const Node &node) const;

    std::unique_ptr<Node> m_root;
    int m_stored = 0;
};

} // namespace gui
