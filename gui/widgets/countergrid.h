// SPDX-License-Identifier: Apache-2.0
#pragma once

// Numbers with their names, several in a row: each can be copied, and is read by a screen reader
// with its name. GUI thread.

#include <vector>

#include <QWidget>

class QLabel;

namespace gui {

class CounterGrid : public QWidget
{
public:
    /// The values are found as `name` and their number, from 0.
    CounterGrid(const QString &name, const QStringList &what, QWidget *parent);

    /// One for each name.
    void setValues(const std::vector<quint64> &values);

private:
    std::vector<QLabel *> m_values;
};

} // namespace gui
