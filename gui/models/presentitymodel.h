// SPDX-License-Identifier: Apache-2.0
#pragma once

// The presentities as rows of a table: everybody of whom the server knows a state, or whom somebody
// watches. GUI thread.

#include <optional>

#include "gui/models/rowmodel.h"
#include "gui/models/words.h"

namespace gui {

class PresentityModel : public RowModel<server::PresentityRow>
{
    Q_OBJECT

public:
    enum Column {
        Address,
        State,
        Activity,
        Note,
        Devices,
        Publications,
        Watchers,
        Waiting,
        Changed,
        Expires,
        ColumnCount
    };
    struct Filter
    {
        Words words;
        std::optional<presence::BasicStatus> state;
        bool hasWaiting = false; ///< only those whom somebody asks to watch

        friend bool operator==(const Filter &, const Filter &) = default;
    };

    explicit PresentityModel(RowStore<server::PresentityRow> &rows, QObject *parent = nullptr);

    void setFilter(const Filter &filter);

    [[nodiscard]] QString sample(int column) const override;
    [[nodiscard]] static QString stateText(presence::BasicStatus state);
    /// All of them, each in a line.
    [[nodiscard]] static QString stateTexts();

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    [[nodiscard]] bool canChange(int column) const override { return column != Address; }
    [[nodiscard]] QString cell(const server::PresentityRow &row, int column) const override;
    [[nodiscard]] QString tip(const server::PresentityRow &row, int column) const override;
    [[nodiscard]] int orderOf(const server::PresentityRow &a, const server::PresentityRow &b,
                              int column) const override;
    [[nodiscard]] int orderOfKeys(const server::PresentityRow &a,
                                  const server::PresentityRow &b) const override;
    [[nodiscard]] bool fits(const server::PresentityRow &row) const override;

private:
    Filter m_filter;
};

} // namespace gui
