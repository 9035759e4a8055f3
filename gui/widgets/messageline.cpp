// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/messageline.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "gui/widgets/icons.h"

namespace gui {

MessageLine::MessageLine(QWidget *parent)
    : QFrame(parent)
    , m_symbol(new QLabel(this))
    , m_text(new QLabel(this))
    , m_undo(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageLine"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_text->setObjectName(QStringLiteral("message"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText); // others may have chosen its words
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_undo->setObjectName(QStringLiteral("undo"));
    m_undo->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("closeMessage"));
    close->setIcon(icon(Symbol::Close));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 4, 4, 4);
    layout->addWidget(m_symbol);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    layout->addWidget(close);
    hide();
}

void MessageLine::say(Kind kind, const QString &sentence, QAction *undo)
{
    const Symbol symbol = kind == Kind::Done ? Symbol::Good : Symbol::Warning;
    m_symbol->setPixmap(icon(symbol).pixmap(QSize(18, 18), devicePixelRatioF()));
    m_symbol->setAccessibleName(kind == Kind::Done ? tr("Done") : tr("Not done"));
    m_text->setText(sentence);
    const QList<QAction *> before = m_undo->actions();
    for (QAction *action : before)
        m_undo->removeAction(action);
    m_undo->setVisible(undo != nullptr);
    if (undo)
        m_undo->setDefaultAction(undo);
    setVisible(!sentence.isEmpty());
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString MessageLine::text() const
{
    return m_text->text();
}

} // namespace gui
