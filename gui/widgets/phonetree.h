// SPDX-License-Identifier: Apache-2.0
#pragma once

// The phones of the lab and what each sees, as a tree with a filter. Part of the page Lab; GUI
// thread.

#include <QSet>
#include <QSortFilterProxyModel>
#include <QTimer>
#include <QTreeView>

#include "gui/models/phonemodel.h"

namespace gui {

class PhoneTree : public QTreeView
{
    Q_OBJECT

public:
    /// `model` must outlive it.
    explicit PhoneTree(PhoneModel &model, QWidget *parent = nullptr);

    void filter(const QString &words);
    [[nodiscard]] int shownPhones() const { return m_proxy.rowCount(); }
    /// Whether what a phone begins to watch is unfolded by itself; not with hundreds of them.
    void setUnfolds(bool on) { m_unfolds = on; }

    /// The phone of the current row; null when there is none.
    [[nodiscard]] const lab::PhoneState *currentPhone() const;
    [[nodiscard]] QSet<lab::PhoneId> selectedPhones() const;
    struct Watching
    {
        lab::PhoneId phone = 0;
        QByteArray presentity;
        QByteArray package;
    };
    [[nodiscard]] std::vector<Watching> selectedWatches() const;
    void choosePhone(int row); // of the model
    /// The first one that is shown, unless there is a current one.
    void chooseAny();
    void unfoldCurrent();

    void copyCell() const;
    void copyRows() const;

Q_SIGNALS:
    void chosen();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void unfold(const QModelIndex &under, int first, int last);
    [[nodiscard]] QModelIndexList selectedRows() const; // of the model

    PhoneModel &m_model;
    QSortFilterProxyModel m_proxy;
    QTimer m_ageing;
    bool m_unfolds = true;
};

} // namespace gui
