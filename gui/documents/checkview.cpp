// SPDX-License-Identifier: Apache-2.0
#include "gui/documents/checkview.h"

#include <algorithm>

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include "gui/documents/forecasttext.h"
#include "gui/models/plaintip.h"
#include "gui/translated.h"
#include "gui/widgets/copying.h"
#include "gui/widgets/icons.h"

using namespace Qt::StringLiterals;

namespace gui {

namespace {
constexpr int ProblemsShown = 4;
}

CheckView::CheckView(QWidget *parent)
    : QWidget(parent)
    , m_problems(new QListWidget(this))
    , m_summary(new QLabel(this))
{
    setObjectName(u"documentCheckView"_s);
    m_problems->setObjectName(u"documentProblems"_s);
    m_problems->setAccessibleName(tr("What is wrong with the document"));
    m_problems->setWordWrap(true);
    m_problems->setResizeMode(QListView::Adjust);
    m_problems->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_problems->viewport()->installEventFilter(this);
    m_problems->setIconSize({16, 16});
    m_problems->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_problems->hide();
    m_summary->setObjectName(u"documentCheck"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_problems);
    layout->addWidget(m_summary);
    const auto go = [this](const QListWidgetItem *item) {
        const base::XmlError &error = m_errors[size_t(m_problems->row(item))];
        if (error.line > 0)
            Q_EMIT placeWanted(error.line, error.column);
    };
    connect(m_problems, &QListWidget::itemActivated, this, go);
    connect(m_problems, &QListWidget::itemClicked, this, go);
}

void CheckView::setCopyAction(QAction *copy)
{
    offerCopy(*m_problems, copy);
}

void CheckView::show(const DocumentSession &session, const DocumentSession::Check &check)
{
    m_errors = check.errors;
    m_problems->clear();
    for (const base::XmlError &error : m_errors) {
        const QString sentence = translated(error.sentence);
        const QString text =
            error.line > 0 ? tr("Line %1: %2").arg(error.line).arg(sentence) : sentence;
        auto *item = new QListWidgetItem(icon(Symbol::Warning), text, m_problems);
        const QString english = error.sentence.english();
        item->setToolTip(plainTip(sentence == english ? text : text + u'\n' + english));
    }
    m_problems->setVisible(!m_errors.empty());
    fitProblems();
    m_summary->setText(summary(session, check));
    m_summary->setToolTip(check.forecast ? plainTip(forecastNames(*check.forecast)) : QString());
}

/// As high as the first few of them, whose sentences may take several lines each.
void CheckView::fitProblems()
{
    const int shown = std::min(ProblemsShown, m_problems->count());
    if (shown == 0)
        return;
    m_problems->doItemsLayout();
    const QRect first = m_problems->visualItemRect(m_problems->item(0));
    const QRect last = m_problems->visualItemRect(m_problems->item(shown - 1));
    m_problems->setFixedHeight(first.united(last).height() + 2 * m_problems->frameWidth());
}

bool CheckView::eventFilter(QObject *watched, QEvent *event)
{
    // Queued: the list lays its rows out anew when it has taken in its own new size.
    if (event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &CheckView::fitProblems, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

QString CheckView::summary(const DocumentSession &session, const DocumentSession::Check &check)
{
    QStringList sentences;
    if (!check.errors.empty()) {
        sentences.append(tr("%n problem(s): the document cannot be stored as it is.", "",
                            int(check.errors.size())));
    } else {
        sentences.append(tr("The document is valid."));
        if (session.isModified() && check.forecast) {
            const QString forecast = forecastSentence(*check.forecast);
            sentences.append(check.forecast->watchers.empty()
                                 ? forecast
                                 : tr("When it is stored: %1").arg(forecast));
        }
    }
    if (!session.isUtf8())
        sentences.append(tr("Some of its bytes are no characters and would be lost."));
    return sentences.join(u' ');
}

const base::XmlError *CheckView::nextBehind(int line)
{
    if (m_errors.empty())
        return nullptr;
    const auto next =
        std::find_if(m_errors.begin(), m_errors.end(),
                     [line](const base::XmlError &error) { return error.line > line; });
    const auto found = next == m_errors.end() ? m_errors.begin() : next;
    m_problems->setCurrentRow(int(found - m_errors.begin()));
    return &*found;
}

} // namespace gui
