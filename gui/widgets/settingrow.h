// SPDX-License-Identifier: Apache-2.0
#pragma once

// One setting: its name, the input that fits its kind, what it means, where its value comes from,
// whether a change needs a restart, and what is wrong with what is typed. Part of the settings
// window; GUI thread.

#include <QWidget>

#include "gui/models/settingsdraft.h"

class QLabel;
class QToolButton;

namespace gui {

class SettingRow : public QWidget
{
    Q_OBJECT

public:
    /// The draft must outlive it.
    SettingRow(const server::Setting &setting, SettingsDraft &draft, QWidget *parent = nullptr);

    [[nodiscard]] const server::Setting &setting() const { return m_setting; }
    [[nodiscard]] QWidget *input() const { return m_input; }
    [[nodiscard]] bool isFaulty() const { return m_isFaulty; }
    /// After a change of the draft from elsewhere.
    void refresh();

Q_SIGNALS:
    void edited();

private:
    void build();
    [[nodiscard]] QWidget *makeInput();
    void setInput(const QString &value);
    void edit(const QString &value);
    void showNotes();

    const server::Setting &m_setting;
    SettingsDraft &m_draft;
    QWidget *m_input = nullptr;
    QToolButton *m_reset = nullptr;
    QLabel *m_notes = nullptr;
    QLabel *m_fault = nullptr;
    bool m_isFaulty = false;
};

} // namespace gui
