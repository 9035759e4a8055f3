// SPDX-License-Identifier: Apache-2.0
#include "flowcommitter.h"

namespace test {

void FlowCommitter::submit(quint64 number, store::Batch &&batch)
{
    if (!m_full) {
        DirectCommitter::submit(number, std::move(batch));
        return;
    }
    store::CommitResult result;
    result.number = number;
    result.whole = store::StoreError{store::StoreErrorKind::Full,
                                     QStringLiteral("The disk of the flow is full")};
    result.owners = batch.owners();
    result.batch = std::move(batch);
    m_refused.push_back(std::move(result));
}

bool FlowCommitter::workOnce()
{
    if (m_refused.empty())
        return commitNext();
    const store::CommitResult result = std::move(m_refused.front());
    m_refused.pop_front();
    m_sink.committed(result);
    return true;
}

} // namespace test
