// SPDX-License-Identifier: Apache-2.0
#pragma once

// The subscriptions, each a dialog, as rows of a table. GUI thread.

#include "gui/models/rowmodel.h"
#include "gui/models/words.h"

namespace gui {

class SubscriptionModel : public RowModel<server::SubscriptionRow>
{
    Q_OBJECT

public:
    enum Column {
        Presentity,
        Watcher,
        Package,
        State,
        Expires,
        LastNotify,
        Answer,
        Version,
        Contact,
        Transport,
        UserAgent,
        Since,
        EventId,
        CallId,
        CSeq,
        ColumnCount
    };
    enum class Which : quint8 { All, Active, Pending, Trouble };
    struct Filter
    {
        Words words;
        Which which = Which::All;
        QByteArray package;    ///< empty: any
        QByteArray presentity; ///< empty: any

        friend bool operator==(const Filter &, const Filter &) = default;
    };

    explicit SubscriptionModel(RowStore<server::SubscriptionRow> &rows, QObject *parent = nullptr);

    void setFilter(const Filter &filter);

    [[nodiscard]] QString sample(int column) const override;
    [[nodiscard]] static QString stateText(const server::SubscriptionRow &row);
    /// The answer to the last NOTIFY, or what it waits for.
    [[nodiscard]] static QString answerText(const server::SubscriptionRow &row);
    /// The same in a sentence.
    [[nodiscard]] static QString answerSentence(const server::SubscriptionRow &row);
    /// The last NOTIFY was refused, or nobody answered it.
    [[nodiscard]] static bool isInTrouble(const server::SubscriptionRow &row);

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    [[nodiscard]] bool canChange(int column) const override;
    [[nodiscard]] QString cell(const server::SubscriptionRow &row, int column) const override;
    [[nodiscard]] QString tip(const server::SubscriptionRow &row, int column) const override;
    [[nodiscard]] int orderOf(const server::SubscriptionRow &a, const server::SubscriptionRow &b,
                              int column) const override;
    [[nodiscard]] int orderOfKeys(const server::SubscriptionRow &a,
                                  const server::SubscriptionRow &b) const override;
    [[nodiscard]] bool fits(const server::SubscriptionRow &row) const override;

private:
    Filter m_filter;
};

} // namespace gui
