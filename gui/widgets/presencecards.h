// SPDX-License-Identifier: Apache-2.0
#pragma once

// A presence document for people: a card for the person, one for each service and device, and what
// is said of the whole. GUI thread.

#include <QScrollArea>

#include "presence/pidf.h"

namespace gui {

class PresenceCards : public QScrollArea
{
    Q_OBJECT

public:
    explicit PresenceCards(QWidget *parent = nullptr);

    /// PIDF, as watchers get it; what cannot be read is said in a card of its own.
    void showDocument(const QByteArray &document);
    void showHint(const QString &hint);

private:
    struct Card
    {
        QString title;
        std::vector<std::pair<QString, QString>> facts;
    };

    [[nodiscard]] std::vector<Card> cardsOf(const QByteArray &document) const;
    [[nodiscard]] Card cardOf(const presence::PidfDocument &document,
                              const presence::PidfPart &part) const;
    [[nodiscard]] static QString titleOf(const presence::PidfPart &part);
    [[nodiscard]] QWidget *widgetOf(const Card &card);

    QByteArray m_document;
};

} // namespace gui
