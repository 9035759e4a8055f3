// SPDX-License-Identifier: Apache-2.0
#pragma once

// When a rule holds: in which sphere of the user's life, and between which times. Part of
// RuleEditor; GUI thread.

#include <QWidget>

#include "gui/documents/ruleedit.h"

class QComboBox;
class QDateTimeEdit;
class QPushButton;
class QVBoxLayout;

namespace gui {

class RuleMomentBox : public QWidget
{
    Q_OBJECT

public:
    explicit RuleMomentBox(QWidget *parent = nullptr);

    void show(const RulesDocument &document, int rule);
    void forget();

Q_SIGNALS:
    void edited(const QByteArray &text);

private:
    /// The widgets of one period.
    struct Line
    {
        QWidget *widget = nullptr;
        QDateTimeEdit *from = nullptr;
        QDateTimeEdit *until = nullptr;
        QPushButton *remove = nullptr;
    };

    void build();
    Line addLine();
    void sphereTyped();
    void periodTyped(size_t number);
    void addPeriod();
    [[nodiscard]] const RuleCard &card() const;

    const RulesDocument *m_document = nullptr;
    int m_rule = -1;
    QComboBox *m_sphere = nullptr;
    QVBoxLayout *m_periods = nullptr;
    QPushButton *m_add = nullptr;
    std::vector<Line> m_lines;
};

} // namespace gui
