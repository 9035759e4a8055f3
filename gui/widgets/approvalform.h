// SPDX-License-Identifier: Apache-2.0
#pragma once

// Decides about somebody who has not asked yet: a form above the queue of approvals that says,
// while one types, whether it understands, and what holds until now. GUI thread.

#include <QFrame>

#include "gui/decider.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace gui {

class AddressField;
class LiveData;

class ApprovalForm : public QFrame
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ApprovalForm(LiveData &live, Decider &decider, QWidget *parent);

    /// Shows it, for a watcher of this presentity; empty: whose was typed last.
    void open(const QByteArray &presentity);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void check();
    [[nodiscard]] QString hint() const;
    void submit();

    LiveData &m_data;
    Decider &m_decider;
    AddressField *m_watcher;
    AddressField *m_presentity;
    QComboBox *m_decision;
    QLabel *m_hint;
    QPushButton *m_accept;
};

} // namespace gui
