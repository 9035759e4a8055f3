// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/askbar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include "gui/widgets/icons.h"

using namespace Qt::StringLiterals;

namespace gui {

AskBar::AskBar(const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_symbol(new QLabel(this))
    , m_question(new QLabel(this))
    , m_details(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(name);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_symbol->setPixmap(icon(Symbol::Warning).pixmap(18, 18));
    m_symbol->setAlignment(Qt::AlignTop);
    for (QLabel *label : {m_question, m_details}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setMinimumWidth(120);
    }
    m_question->setObjectName(name + u"Question"_s);
    m_details->setObjectName(name + u"Details"_s);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_question);
    texts->addWidget(m_details);
    texts->addLayout(m_buttons);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_symbol);
    layout->addLayout(texts, 1);
    hide();
}

void AskBar::ask(const QString &question, const QString &details, std::vector<Answer> answers)
{
    m_question->setText(question);
    m_question->setAccessibleName(question);
    m_details->setText(details);
    m_details->setVisible(!details.isEmpty());
    while (QLayoutItem *old = m_buttons->takeAt(0)) {
        if (old->widget())
            old->widget()->deleteLater();
        delete old;
    }
    QPushButton *first = nullptr;
    for (Answer &answer : answers) {
        auto *button = new QPushButton(answer.text, this);
        button->setObjectName(answer.name);
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, [this, act = std::move(answer.act)] {
            hide();
            if (act)
                act();
        });
        m_buttons->addWidget(button);
        first = first ? first : button;
    }
    m_buttons->addStretch(1);
    show();
    if (first && isVisible())
        first->setFocus(Qt::OtherFocusReason);
}

QString AskBar::question() const
{
    return m_question->text();
}

QString AskBar::details() const
{
    return m_details->text();
}

void AskBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace gui
