// SPDX-License-Identifier: Apache-2.0
#pragma once

// Everybody the server knows a state of, and who watches them.

#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

#include "gui/models/presentitymodel.h"
#include "gui/page.h"

namespace gui {

class PresentitiesPage : public Page
{
    Q_OBJECT

public:
    explicit PresentitiesPage(const Surroundings &around, QWidget *parent = nullptr);

    void focusFilter() override;

private:
    void build();
    void read();
    void showStatus();

    Surroundings m_around;
    PresentityModel m_model;
    QSortFilterProxyModel m_proxy;
    QLineEdit *m_filter = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_empty = nullptr;
    QTimer m_reading;
    bool m_asked = false;
};

} // namespace gui
