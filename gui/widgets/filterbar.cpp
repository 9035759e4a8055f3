// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/filterbar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSettings>
#include <QToolButton>

#include "gui/widgets/icons.h"

using namespace Qt::StringLiterals;

namespace gui {

FilterBar::FilterBar(const QString &name, const QString &placeholder, const QString &what,
                     QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_words(new QLineEdit(this))
    , m_subjectButton(new QToolButton(this))
    , m_counts(new QLabel(this))
    , m_lastInput(m_subjectButton)
{
    setObjectName(name + u"Filter"_s);
    m_words->setObjectName(name + u"Words"_s);
    m_words->setPlaceholderText(placeholder);
    m_words->setAccessibleName(what);
    m_words->setClearButtonEnabled(true);
    m_counts->setObjectName(name + u"Counts"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_subjectButton->setObjectName(name + u"Subject"_s);
    m_subjectButton->setIcon(icon(Symbol::Close));
    m_subjectButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_subjectButton->setToolTip(tr("Show the rows of everybody again"));
    m_subjectButton->setFocusPolicy(Qt::TabFocus);
    m_subjectButton->hide();
    m_layout->addWidget(m_words, 1);
    m_layout->addWidget(m_subjectButton);
    m_layout->addWidget(m_counts);
    setFocusProxy(m_words);
    connect(m_words, &QLineEdit::textChanged, this, &FilterBar::changed);
    connect(m_subjectButton, &QToolButton::clicked, this, [this] { setSubject({}); });
    connect(m_words, &QLineEdit::returnPressed, this, &FilterBar::left);
}

QComboBox *FilterBar::addChoice(const QString &name, const QString &what)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(name);
    choice->setAccessibleName(what);
    choice->setToolTip(what);
    addWidget(choice);
    m_choices.push_back(choice);
    connect(choice, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
    return choice;
}

void FilterBar::addWidget(QWidget *widget)
{
    m_layout->insertWidget(m_layout->count() - 1, widget);
    setTabOrder(m_lastInput, widget); // before the table, which was there first
    m_lastInput = widget;
}

Words FilterBar::words() const
{
    return Words(m_words->text());
}

QString FilterBar::text() const
{
    return m_words->text();
}

bool FilterBar::isClear() const
{
    return words().isEmpty() && m_subject.isEmpty() &&
           std::all_of(m_choices.begin(), m_choices.end(),
                       [](const QComboBox *choice) { return choice->currentIndex() <= 0; });
}

void FilterBar::showOnly(const QString &words)
{
    for (QComboBox *choice : m_choices)
        choice->setCurrentIndex(0);
    setSubject({});
    m_words->setText(words);
}

void FilterBar::showOnlyOf(const QByteArray &address)
{
    showOnly({});
    setSubject(address);
}

void FilterBar::setSubject(const QByteArray &address)
{
    if (address == m_subject)
        return;
    m_subject = address;
    const QString name = QString::fromUtf8(address);
    m_subjectButton->setVisible(!address.isEmpty());
    m_subjectButton->setText(tr("of %1", "rows of somebody").arg(name));
    m_subjectButton->setAccessibleName(
        tr("Only the rows of %1; press to show those of everybody").arg(name));
    Q_EMIT changed();
}

void FilterBar::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FilterBar::setCounts(int shown, int all)
{
    const QLocale locale;
    m_counts->setText(
        shown == all
            ? tr("%n row(s)", "", all)
            : tr("%1 of %2", "shown, all rows").arg(locale.toString(shown), locale.toString(all)));
}

void FilterBar::saveState(QSettings &settings) const
{
    settings.setValue(u"words"_s, m_words->text());
    for (const QComboBox *choice : m_choices)
        settings.setValue(choice->objectName(), choice->currentData());
}

void FilterBar::restoreState(const QSettings &settings)
{
    m_words->setText(settings.value(u"words"_s).toString());
    for (QComboBox *choice : m_choices) {
        // A file of settings knows text only.
        const QString wanted = settings.value(choice->objectName()).toString();
        for (int i = 0; i < choice->count(); ++i) {
            if (choice->itemData(i).toString() == wanted)
                choice->setCurrentIndex(i);
        }
    }
}

} // namespace gui
