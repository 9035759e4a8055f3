// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/countergrid.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace gui {

namespace {
constexpr int InARow = 4;
}

CounterGrid::CounterGrid(const QString &name, const QStringList &what, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    for (int i = 0; i < what.size(); ++i) {
        const int row = i / InARow;
        const int column = i % InARow * 2;
        auto *value = new QLabel(this);
        value->setObjectName(name + QString::number(i));
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        QFont bold = value->font();
        bold.setBold(true);
        value->setFont(bold);
        value->setAccessibleName(what[i]);
        grid->addWidget(value, row, column);
        grid->addWidget(new QLabel(what[i], this), row, column + 1);
        grid->setColumnStretch(column + 1, 1);
        m_values.push_back(value);
    }
}

void CounterGrid::setValues(const std::vector<quint64> &values)
{
    Q_ASSERT(values.size() == m_values.size());
    for (size_t i = 0; i < values.size(); ++i)
        m_values[i]->setText(QLocale().toString(values[i]));
}

} // namespace gui
