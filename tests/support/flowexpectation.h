// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whether a message is what a step of a flow expects (the language: flowrunner.h).

#include "bodyfiles.h"
#include "siptester.h"

namespace test {

class FlowExpectation
{
public:
    FlowExpectation(const BodyFiles &files, Variables &variables)
        : m_files(files)
        , m_variables(variables)
    {
    }

    /// What differs, as a sentence; nothing when the message is as expected.
    [[nodiscard]] std::optional<QByteArray> differs(const SipTester::Received &received,
                                                    const FlowStep &step);

private:
    using Difference = std::optional<QByteArray>;
    [[nodiscard]] Difference fieldDiffers(const SipTester::Received &received,
                                          const FlowField &field);
    [[nodiscard]] Difference bodyDiffers(const QByteArray &body, const FlowField &field);

    const BodyFiles &m_files;
    Variables &m_variables;
};

} // namespace test
