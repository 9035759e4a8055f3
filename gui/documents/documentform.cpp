// SPDX-License-Identifier: Apache-2.0
#include "gui/documents/documentform.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolBar>
#include <QVBoxLayout>

#include "gui/translated.h"

using namespace Qt::StringLiterals;

namespace gui {

DocumentForm::DocumentForm(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_trouble(new QLabel(this))
{
    setObjectName(name);
    m_trouble->setObjectName(name + u"Trouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setAlignment(Qt::AlignCenter);
    auto *show = new QPushButton(tr("&Show it in the source"), this);
    show->setObjectName(name + u"ShowTrouble"_s);
    connect(show, &QPushButton::clicked, this,
            [this] { Q_EMIT placeWanted(m_error.line, m_error.column); });
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch(1);
    layout->addWidget(m_trouble);
    layout->addWidget(show, 0, Qt::AlignCenter);
    layout->addStretch(2);
    m_stack->addWidget(page);
}

void DocumentForm::setBody(QWidget *body)
{
    auto *page = new QWidget(this);
    auto *tools = new QToolBar(page);
    tools->setObjectName(objectName() + u"Tools"_s);
    tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tools->setIconSize({16, 16});
    tools->addActions(formActions());
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(tools);
    layout->addWidget(body, 1);
    m_stack->addWidget(page);
}

void DocumentForm::setText(const QByteArray &text)
{
    if (text == m_text && m_stack->currentIndex() == 1)
        return;
    m_text = text;
    const std::optional<base::XmlError> error = read(text);
    if (error) {
        m_error = *error;
        m_trouble->setText(tr("The form cannot show the document as it is. Line %1, column %2: %3")
                               .arg(error->line)
                               .arg(error->column)
                               .arg(translated(error->sentence)));
    }
    m_stack->setCurrentIndex(error ? 0 : 1);
}

void DocumentForm::forget()
{
    forgetTyped();
    m_text.clear();
    m_stack->setCurrentIndex(0); // so that even the same text is read
}

void DocumentForm::put(const QByteArray &text)
{
    if (text != m_text)
        Q_EMIT edited(text);
}

} // namespace gui
