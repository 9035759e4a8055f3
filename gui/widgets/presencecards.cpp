// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/presencecards.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>

#include "gui/models/presentitymodel.h"
#include "gui/translated.h"
#include "gui/widgets/cardlayout.h"
#include "presence/pidfreader.h"

using namespace Qt::StringLiterals;

namespace gui {

using presence::Fact;
using presence::PidfDocument;
using presence::PidfPart;

namespace {
constexpr int CardWidth = 260;
}

PresenceCards::PresenceCards(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"presenceCards"_s);
    setAccessibleName(tr("The presence document as cards"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void PresenceCards::showDocument(const QByteArray &document)
{
    if (document == m_document && widget())
        return;
    m_document = document;
    auto *board = new QWidget;
    auto *layout = new CardLayout(CardWidth, board);
    layout->setContentsMargins(4, 8, 4, 8);
    layout->setSpacing(8);
    for (const Card &card : cardsOf(document))
        layout->addWidget(widgetOf(card));
    setWidget(board); // the one before is deleted
}

void PresenceCards::showHint(const QString &hint)
{
    m_document.clear();
    auto *label = new QLabel(hint);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setMargin(16);
    setWidget(label);
}

std::vector<PresenceCards::Card> PresenceCards::cardsOf(const QByteArray &document) const
{
    if (document.isEmpty())
        return {};
    const auto read = presence::PidfReader::read(document);
    if (!read)
        return {{tr("Not readable"), {{tr("Error"), translated(read.error().sentence)}}}};
    std::vector<Card> cards;
    // The person is what one looks for first.
    for (const bool persons : {true, false}) {
        for (const PidfPart &part : read->parts) {
            if ((part.kind == PidfPart::Kind::Person) == persons)
                cards.push_back(cardOf(*read, part));
        }
    }
    return cards;
}

QString PresenceCards::titleOf(const PidfPart &part)
{
    switch (part.kind) {
    case PidfPart::Kind::Person: return tr("Person");
    case PidfPart::Kind::Tuple:
        return tr("Service %1", "its state").arg(PresentityModel::stateText(part.basic));
    case PidfPart::Kind::Device: return tr("Device");
    case PidfPart::Kind::Note: return tr("Note");
    case PidfPart::Kind::Extension: break;
    }
    return tr("Extension");
}

PresenceCards::Card PresenceCards::cardOf(const PidfDocument &document, const PidfPart &part) const
{
    const std::pair<Fact, QString> names[] = {{Fact::Activity, tr("Activity")},
                                              {Fact::Note, tr("Note")},
                                              {Fact::Mood, tr("Mood")},
                                              {Fact::PlaceType, tr("Place")},
                                              {Fact::Sphere, tr("Sphere")},
                                              {Fact::Contact, tr("Contact")},
                                              {Fact::DeviceId, tr("Device ID")},
                                              {Fact::ServiceClass, tr("Service class")},
                                              {Fact::UserInput, tr("User input")},
                                              {Fact::Relationship, tr("Relationship")},
                                              {Fact::Class, tr("Class", "RPID")},
                                              {Fact::Timestamp, tr("Timestamp")}};
    Card card;
    card.title = titleOf(part);
    for (const auto &[fact, name] : names) {
        const QString value = presence::allValues(part.facts, fact).join(u", "_s);
        if (!value.isEmpty())
            card.facts.emplace_back(name, value);
    }
    const QString id = QString::fromUtf8(document.idOf(part));
    if (!id.isEmpty())
        card.facts.emplace_back(tr("Id", "of an element"), id);
    if (part.kind == PidfPart::Kind::Extension)
        card.facts.emplace_back(tr("Element"), QString::fromUtf8(document.textOf(part)));
    return card;
}

QWidget *PresenceCards::widgetOf(const Card &card)
{
    auto *frame = new QFrame;
    frame->setObjectName(u"card"_s);
    frame->setAccessibleName(card.title);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::Base);
    auto *layout = new QGridLayout(frame);
    layout->setColumnStretch(1, 1);
    layout->setVerticalSpacing(3);
    auto *title = new QLabel(card.title, frame);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    layout->addWidget(title, 0, 0, 1, 2);
    int row = 1;
    for (const auto &[name, value] : card.facts) {
        auto *key = new QLabel(name, frame);
        key->setForegroundRole(QPalette::PlaceholderText);
        key->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        auto *text = new QLabel(value, frame);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setAccessibleName(tr("%1: %2", "fact, value").arg(name, value));
        layout->addWidget(key, row, 0);
        layout->addWidget(text, row, 1);
        ++row;
    }
    return frame;
}

} // namespace gui
