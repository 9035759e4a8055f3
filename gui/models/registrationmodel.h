// SPDX-License-Identifier: Apache-2.0
#pragma once

// The bindings of the registrar as rows of a table: where the phones of an address are. GUI thread.

#include "gui/models/rowmodel.h"
#include "gui/models/words.h"

namespace gui {

class RegistrationModel : public RowModel<server::RegistrationRow>
{
    Q_OBJECT

public:
    enum Column { Address, Contact, Expires, UserAgent, Received, ColumnCount };

    explicit RegistrationModel(RowStore<server::RegistrationRow> &rows, QObject *parent = nullptr);

    void setFilter(const Words &words);

    [[nodiscard]] QString sample(int column) const override;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool isNumber(int) const override { return false; }
    [[nodiscard]] bool canChange(int column) const override;
    [[nodiscard]] QString cell(const server::RegistrationRow &row, int column) const override;
    [[nodiscard]] QString tip(const server::RegistrationRow &row, int column) const override;
    [[nodiscard]] int orderOf(const server::RegistrationRow &a, const server::RegistrationRow &b,
                              int column) const override;
    [[nodiscard]] int orderOfKeys(const server::RegistrationRow &a,
                                  const server::RegistrationRow &b) const override;
    [[nodiscard]] bool fits(const server::RegistrationRow &row) const override;

private:
    Words m_words;
};

} // namespace gui
