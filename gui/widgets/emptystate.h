// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a page shows while it has nothing to show: a sentence that says what to do next, and buttons
// for what can be done from here. GUI thread.

#include <vector>

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace gui {

class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the object name of the label.
    explicit EmptyState(const QString &name, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// A button for it, beside those there are. Not while its data is true: the action would then
    /// take away what it has brought.
    void offer(QAction *action);
    /// Whether the buttons are of use now.
    void setOffering(bool offering);

private:
    struct Offer
    {
        QAction *action;
        QToolButton *button;
    };
    void showOffers();

    std::vector<Offer> m_offers;
    bool m_isOffering = true;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace gui
