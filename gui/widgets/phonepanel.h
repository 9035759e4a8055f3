// SPDX-License-Identifier: Apache-2.0
#pragma once

// One simulated phone: what it is to publish and to watch, how it is to behave, and what it did
// last. The inputs are filled when another phone is chosen and then left to who types; what holds
// at the server is said beside them. Part of the page Lab; GUI thread.

#include <optional>

#include <QWidget>

#include "gui/models/phonelogmodel.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTableView;

namespace gui {

class Actions;

class PhonePanel : public QWidget
{
    Q_OBJECT

public:
    explicit PhonePanel(const Actions &actions, QWidget *parent = nullptr);

    /// Null: none is chosen. `known` are the addresses it is offered to watch.
    void show(const lab::PhoneState *phone, const QStringList &known);

    [[nodiscard]] lab::PresenceState state() const;
    [[nodiscard]] quint32 publishExpires() const;
    /// Whom to watch; empty: nobody is named.
    [[nodiscard]] QByteArray whomToWatch() const;
    [[nodiscard]] quint32 watchExpires() const;
    void focusWatch();
    void clearWatch();

Q_SIGNALS:
    void notifyAnswerChosen(lab::NotifyAnswer answer);
    void reachableChosen(bool reachable);
    void registeredChosen(bool registered);

private:
    QWidget *buildInputs(const Actions &actions);
    void addStateInputs(QFormLayout *form, const Actions &actions);
    void addWatchInputs(QFormLayout *form, const Actions &actions);
    void addBehaviour(QFormLayout *form);
    QWidget *buildLog();
    void fillInputs(const lab::PhoneState &phone);
    void showStanding(const lab::PhoneState &phone);
    void offer(const QStringList &known);

    lab::PhoneId m_shown = 0;
    PhoneLogModel m_log;
    QLabel *m_title = nullptr;
    QWidget *m_inputs = nullptr;
    QComboBox *m_basic = nullptr;
    QComboBox *m_activity = nullptr;
    QLineEdit *m_note = nullptr;
    QSpinBox *m_publishExpires = nullptr;
    QComboBox *m_whom = nullptr;
    QSpinBox *m_watchExpires = nullptr;
    QComboBox *m_notifyAnswer = nullptr;
    QCheckBox *m_reachable = nullptr;
    QCheckBox *m_registered = nullptr;
    QTableView *m_events = nullptr;
};

} // namespace gui
