// SPDX-License-Identifier: Apache-2.0
#pragma once

// The DirectCommitter of a flow: it can be told that the disk is full, and then refuses every batch
// as a whole, until it is told otherwise.

#include "store/directcommitter.h"

namespace test {

class FlowCommitter : public store::DirectCommitter
{
public:
    explicit FlowCommitter(store::CommitSink &sink)
        : DirectCommitter(sink)
        , m_sink(sink)
    {
    }

    void setFull(bool full) { m_full = full; }
    void submit(quint64 number, store::Batch &&batch) override;
    /// Does the next thing that waits; false if nothing does.
    bool workOnce();

private:
    store::CommitSink &m_sink;
    bool m_full = false;
    std::deque<store::CommitResult> m_refused;
};

} // namespace test
