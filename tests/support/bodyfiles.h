// SPDX-License-Identifier: Apache-2.0
#pragma once

// The bodies of a flow: files of its data folder with {name=default} in them, or text in place.

#include <optional>

#include "flowpattern.h"
#include "flowscript.h"

namespace test {

class BodyFiles
{
public:
    explicit BodyFiles(const QByteArray &folder)
        : m_folder(folder)
    {
    }

    /// The bytes that `body: FILE name=value` or `body text: ...` stand for; else why there are
    /// none.
    [[nodiscard]] std::optional<QByteArray> read(const FlowField &field, const Variables &variables,
                                                 QByteArray &body) const;

private:
    QByteArray m_folder;
};

} // namespace test
