// SPDX-License-Identifier: Apache-2.0
#pragma once

// The watchers of all presentities as rows of a table: those who wait for a decision, or all, so
// that a decision can be changed. GUI thread.

#include "gui/models/livedata.h"
#include "gui/models/rowmodel.h"
#include "gui/models/words.h"

namespace gui {

class WatcherModel : public RowModel<server::WatcherRow>
{
    Q_OBJECT

public:
    enum Column {
        Watcher,
        Name,
        Presentity,
        State,
        Since,
        Asked,
        Subscriptions,
        UserAgent,
        ColumnCount
    };
    enum class Which : quint8 { Undecided, Aside, Allowed, Blocked, All };
    struct Filter
    {
        Words words;
        Which which = Which::Undecided;
        QByteArray presentity; ///< empty: any

        friend bool operator==(const Filter &, const Filter &) = default;
    };

    explicit WatcherModel(WatcherStore &rows, QObject *parent = nullptr);

    void setFilter(const Filter &filter);

    [[nodiscard]] QString sample(int column) const override;
    /// "◔ pending", "● allowed" and the others, in the user's language.
    [[nodiscard]] static QString stateText(const server::WatcherRow &row);
    /// What that means, in a sentence.
    [[nodiscard]] static QString stateSentence(const server::WatcherRow &row);
    /// Who says so; empty: nobody has decided.
    [[nodiscard]] static QString decidedBySentence(const server::WatcherRow &row);

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    [[nodiscard]] bool canChange(int column) const override;
    [[nodiscard]] QString cell(const server::WatcherRow &row, int column) const override;
    [[nodiscard]] QString tip(const server::WatcherRow &row, int column) const override;
    [[nodiscard]] int orderOf(const server::WatcherRow &a, const server::WatcherRow &b,
                              int column) const override;
    [[nodiscard]] int orderOfKeys(const server::WatcherRow &a,
                                  const server::WatcherRow &b) const override;
    [[nodiscard]] bool fits(const server::WatcherRow &row) const override;

private:
    const WatcherStore &m_watchers;
    Filter m_filter;
};

} // namespace gui
