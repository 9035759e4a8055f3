// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a rule shows to those it allows: services, the person, devices, and which details of them.
// Part of RuleEditor; GUI thread.

#include <array>

#include <QWidget>

#include "gui/documents/ruleedit.h"

class QCheckBox;
class QComboBox;
class QPushButton;

namespace gui {

class SeenBox;
class UnknownBox;

class RuleGrantsBox : public QWidget
{
    Q_OBJECT

public:
    explicit RuleGrantsBox(QWidget *parent = nullptr);

    void show(const RulesDocument &document, int rule);
    void forget();

Q_SIGNALS:
    void edited(const QByteArray &text);

private:
    void build();
    QWidget *buildDetails();
    [[nodiscard]] RuleEdit edit() const { return RuleEdit(*m_document, m_rule); }

    const RulesDocument *m_document = nullptr;
    int m_rule = -1;
    QPushButton *m_everything = nullptr;
    std::array<SeenBox *, 3> m_seen = {};
    QCheckBox *m_allAttributes = nullptr;
    std::array<QCheckBox *, size_t(presence::Attribute::Count)> m_attributes = {};
    QComboBox *m_userInput = nullptr;
    UnknownBox *m_unknown = nullptr;
};

} // namespace gui
