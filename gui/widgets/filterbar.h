// SPDX-License-Identifier: Apache-2.0
#pragma once

// The line above a table: words to look for, choices where the page has any, and how many rows
// there are. GUI thread.

#include <vector>

#include <QWidget>

#include "gui/models/words.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QSettings;
class QToolButton;

namespace gui {

class FilterBar : public QWidget
{
    Q_OBJECT

public:
    /// `name` begins the object names of what is in it; `what` is a sentence for screen readers.
    FilterBar(const QString &name, const QString &placeholder, const QString &what,
              QWidget *parent);

    /// A box between words and count; the first entry means all. Its data is saved and told.
    QComboBox *addChoice(const QString &name, const QString &what);
    /// Something else the page wants there.
    void addWidget(QWidget *widget);

    [[nodiscard]] Words words() const;
    [[nodiscard]] QString text() const;
    /// The address whose rows alone are wanted; empty: everybody's.
    [[nodiscard]] QByteArray subject() const { return m_subject; }
    [[nodiscard]] bool isClear() const;
    /// Looks for these words and nothing else.
    void showOnly(const QString &words);
    /// Nothing but the rows of this address, which a button beside the words says and takes back.
    void showOnlyOf(const QByteArray &address);
    void focusWords();
    void setCounts(int shown, int all);
    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

Q_SIGNALS:
    void changed();
    /// Enter: the user wants to go into the table.
    void left();

private:
    void setSubject(const QByteArray &address);

    QHBoxLayout *m_layout;
    QLineEdit *m_words;
    QToolButton *m_subjectButton;
    QLabel *m_counts;
    QWidget *m_lastInput; // for the Tab key
    QByteArray m_subject;
    std::vector<QComboBox *> m_choices;
};

} // namespace gui
