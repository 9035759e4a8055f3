// SPDX-License-Identifier: Apache-2.0
#pragma once

// A question above what it is about, with a button for each answer: in place of a box that stops
// the user. It goes when it is answered, or when what it asked about is another. GUI thread.

#include <functional>
#include <vector>

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace gui {

class AskBar : public QFrame
{
    Q_OBJECT

public:
    struct Answer
    {
        QString name; ///< object name of its button
        QString text;
        std::function<void()> act; ///< may be empty: nothing but closing
    };

    explicit AskBar(const QString &name, QWidget *parent = nullptr);

    /// In place of the question before. The first answer is the one that Enter gives.
    void ask(const QString &question, const QString &details, std::vector<Answer> answers);
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString details() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_symbol;
    QLabel *m_question;
    QLabel *m_details;
    QHBoxLayout *m_buttons;
};

} // namespace gui
