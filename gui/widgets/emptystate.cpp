// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/emptystate.h"

#include <QAction>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

EmptyState::EmptyState(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    m_text->setObjectName(name);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setMaximumWidth(fontMetrics().averageCharWidth() * 90); // no line too long to read
    m_buttons->addStretch();
    m_buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addStretch();
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(m_text, 1000);
    middle->addStretch();
    layout->addLayout(middle);
    layout->addLayout(m_buttons);
    layout->addStretch();
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
}

QString EmptyState::text() const
{
    return m_text->text();
}

void EmptyState::offer(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setObjectName(action->objectName() + QStringLiteral("Offer"));
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    m_offers.push_back({action, button});
    connect(action, &QAction::changed, this, &EmptyState::showOffers);
    showOffers();
}

void EmptyState::setOffering(bool offering)
{
    m_isOffering = offering;
    showOffers();
}

void EmptyState::showOffers()
{
    for (const Offer &each : m_offers)
        each.button->setVisible(m_isOffering && !each.action->data().toBool());
}

} // namespace gui
