// SPDX-License-Identifier: Apache-2.0
#pragma once

// A resource-lists document as a tree of lists, contacts and references that can be renamed, and
// moved by drag and drop. It is made of the text and answers every change with a new one, which
// comes back by setDocument(). Part of ListsForm; GUI thread.

#include <QAbstractItemModel>

#include "gui/documents/listsedit.h"

namespace gui {

class ListsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Address, ColumnCount };

    explicit ListsModel(QObject *parent = nullptr);

    /// Rows that are the same but for their texts stay in place.
    void setDocument(ListsDocument document);
    [[nodiscard]] const ListsDocument &document() const { return m_document; }
    [[nodiscard]] ItemId itemAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(ItemId item, int column = Name) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void edited(const QByteArray &text);
    void failed(const QString &sentence);

private:
    [[nodiscard]] bool hasShapeOf(const ListsDocument &other) const;
    [[nodiscard]] QString nameOf(const ListItem &item) const;
    [[nodiscard]] QString addressOf(const ListItem &item) const;
    [[nodiscard]] QVariant decorationOf(const ListItem &item) const;
    bool setName(ItemId item, const QString &name);
    bool setAddress(ItemId item, const QString &address);

    ListsDocument m_document;
};

} // namespace gui
