// SPDX-License-Identifier: Apache-2.0
#pragma once

// The line above the list of messages: words to look for, a method, a kind of status, and how many
// messages there are. GUI thread.

#include <QWidget>

#include "gui/models/trafficfilter.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QSettings;

namespace gui {

class TrafficFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit TrafficFilterBar(QWidget *parent = nullptr);

    [[nodiscard]] TrafficFilter filter() const;
    /// Looks for these words and nothing else.
    void showOnly(const QString &words);
    void clear() { showOnly(QString()); }
    void focusWords();
    void setCounts(const QString &text);
    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

Q_SIGNALS:
    void changed();
    /// Enter: the user wants to go into the list.
    void left();

private:
    QLineEdit *m_words;
    QComboBox *m_method;
    QComboBox *m_status;
    QLabel *m_counts;
};

} // namespace gui
