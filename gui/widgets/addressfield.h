// SPDX-License-Identifier: Apache-2.0
#pragma once

// A line to type somebody's address into, that knows while one types whether it is one, and
// proposes those who are known. GUI thread.

#include <functional>

#include <QLineEdit>

#include "server/typedaddress.h"

class QStringListModel;

namespace gui {

class AddressField : public QLineEdit
{
    Q_OBJECT

public:
    /// `proposals` is asked each time the field gets the focus; it may be null.
    AddressField(const QString &name, const QString &what, std::function<QStringList()> proposals,
                 QWidget *parent);

    /// Canonical; empty as long as what is typed is no address.
    [[nodiscard]] QByteArray address() const;
    /// What is wrong with it; empty when nothing is, or nothing is typed.
    [[nodiscard]] QString fault() const;

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    std::function<QStringList()> m_proposals;
    QStringListModel *m_known;
};

} // namespace gui
