// SPDX-License-Identifier: Apache-2.0
#pragma once

// The users as rows of a table: who can log in, and what the database keeps of his password. The
// password itself is never here. GUI thread.

#include "gui/models/rowmodel.h"
#include "gui/models/words.h"

namespace gui {

class UserModel : public RowModel<server::UserRow>
{
    Q_OBJECT

public:
    enum Column { Name, Domain, Proof, Kept, ColumnCount };
    enum class Which : quint8 { All, Readable, Md5Only, Nothing };
    struct Filter
    {
        Words words;
        Which which = Which::All;
        QByteArray user; ///< empty: everybody

        friend bool operator==(const Filter &, const Filter &) = default;
    };

    explicit UserModel(RowStore<server::UserRow> &rows, QObject *parent = nullptr);

    void setFilter(const Filter &filter);

    /// "alice@example.com"
    [[nodiscard]] static QString nameOf(const server::UserRow &row);
    [[nodiscard]] QString sample(int column) const override;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool isNumber(int) const override { return false; }
    [[nodiscard]] bool canChange(int column) const override;
    [[nodiscard]] QString cell(const server::UserRow &row, int column) const override;
    [[nodiscard]] QString tip(const server::UserRow &row, int column) const override;
    [[nodiscard]] int orderOf(const server::UserRow &a, const server::UserRow &b,
                              int column) const override;
    [[nodiscard]] int orderOfKeys(const server::UserRow &a,
                                  const server::UserRow &b) const override;
    [[nodiscard]] bool fits(const server::UserRow &row) const override;

private:
    Filter m_filter;
};

} // namespace gui
