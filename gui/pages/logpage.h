// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the program says about itself, live, with the levels of its categories. It reads what
// base::Logging keeps, while it is shown. GUI thread.

#include <QTimer>

#include "gui/models/logmodel.h"
#include "gui/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;
class QToolBar;

namespace gui {

class LogLevelMenu;

class LogPage final : public Page
{
    Q_OBJECT

public:
    explicit LogPage(const Surroundings &around, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> pageActions() const override;
    void focusFilter() override;
    void showOnly(const QString &what) override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QToolBar *buildTools();
    QWidget *buildFilter();
    QWidget *buildList();
    void connectActions();
    void read();
    void takeOver(std::vector<base::LogLine> &&lines);
    void filter();
    void showCounts();
    [[nodiscard]] std::vector<int> wantedRows() const;
    void copyCell() const;
    void copyRows() const;
    void save();

    Surroundings m_around;
    LogModel m_model;
    QTimer m_reading;
    LogLevelMenu *m_levels = nullptr; // null where nobody collects the log
    QLineEdit *m_words = nullptr;
    QComboBox *m_least = nullptr;
    QComboBox *m_category = nullptr;
    QLabel *m_counts = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_empty = nullptr;
};

} // namespace gui
