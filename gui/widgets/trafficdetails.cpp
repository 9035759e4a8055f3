// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/trafficdetails.h"

#include <algorithm>

#include <QEvent>
#include <QFontDatabase>
#include <QPlainTextEdit>

#include "gui/models/traffictext.h"
#include "gui/widgets/ladderdiagram.h"
#include "gui/widgets/siphighlighter.h"

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr size_t LadderSteps = 2000; // of a longer dialog: those around the chosen message

using Records = std::vector<const server::TrafficRecord *>;

Records::const_iterator placeOf(const Records &records, quint64 number)
{
    return std::lower_bound(records.begin(), records.end(), number,
                            [](const server::TrafficRecord *record, quint64 wanted) {
                                return record->captured.number < wanted;
                            });
}

/// As many as the ladder has, around that number.
Records around(const Records &records, quint64 number)
{
    if (records.size() <= LadderSteps)
        return records;
    const auto place = placeOf(records, number);
    const size_t before = std::min(size_t(place - records.begin()), LadderSteps / 2);
    const auto first = std::min(place - qsizetype(before), records.end() - qsizetype(LadderSteps));
    return {first, first + qsizetype(LadderSteps)};
}

} // namespace

TrafficDetails::TrafficDetails(const TrafficModel &model, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_model(model)
    , m_ladder(new LadderDiagram(this))
    , m_source(new QPlainTextEdit(this))
    , m_highlighter(new SipHighlighter(m_source->document(), palette()))
{
    setObjectName(u"trafficDetails"_s);
    setChildrenCollapsible(false);
    m_ladder->setObjectName(u"ladder"_s);
    m_ladder->setEmptyText(tr("Choose a message to see the ladder of its dialog."));
    m_source->setObjectName(u"messageSource"_s);
    m_source->setAccessibleName(tr("Source of the message"));
    m_source->setReadOnly(true);
    m_source->setTabChangesFocus(true);
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_source->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_source->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_source->setPlaceholderText(tr("Choose a message to see its source."));
    addWidget(m_ladder);
    addWidget(m_source);
    setStretchFactor(0, 1);
    setStretchFactor(1, 1);
    connect(m_ladder, &LadderDiagram::chosen, this, &TrafficDetails::choose);
}

void TrafficDetails::showDialogs(const QSet<QByteArray> &dialogs, quint64 number)
{
    const bool isOther = m_number != number;
    m_dialogs = dialogs;
    m_number = number;
    m_ladder->setLadder(Ladder::of(around(m_model.dialogs(m_dialogs), number)), number);
    if (isOther)
        showSource();
}

void TrafficDetails::refresh()
{
    if (m_dialogs.isEmpty())
        return;
    const Records records = around(m_model.dialogs(m_dialogs), m_number);
    const std::vector<LadderStep> &known = m_ladder->ladder().steps();
    const bool isSame = known.size() == records.size() && !known.empty() &&
                        known.front().number == records.front()->captured.number;
    if (!isSame)
        m_ladder->setLadder(Ladder::of(records), m_number);
}

void TrafficDetails::choose(quint64 number)
{
    m_number = number;
    showSource();
    Q_EMIT chosen(number);
}

void TrafficDetails::showSource()
{
    const Records records = m_model.dialogs(m_dialogs);
    const auto place = placeOf(records, m_number);
    const bool isThere = place != records.end() && (*place)->captured.number == m_number;
    m_source->setPlainText(isThere ? TrafficText::source(**place) : QString());
}

QString TrafficDetails::ladderText() const
{
    return m_ladder->ladder().text();
}

void TrafficDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_highlighter)
        m_highlighter->setPalette(palette());
    QSplitter::changeEvent(event);
}

} // namespace gui
