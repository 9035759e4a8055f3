// SPDX-License-Identifier: Apache-2.0
#pragma once

// What holds of every message of the server in every flow, whether the flow asks for it or not:
// header fields a status or method must have, rising CSeq, `expires` in each live
// Subscription-State, documents that are well formed and about the right presentity, watcherinfo
// versions without a gap, and that nobody pending is told anything (lessons: 8, 11, 23, 25).

#include <map>
#include <optional>

#include "siptester.h"

namespace test {

class WireRules
{
public:
    /// The rule that is broken, as a sentence; nothing when all hold.
    [[nodiscard]] std::optional<QByteArray> broken(const SipTester::Received &received);

private:
    using Verdict = std::optional<QByteArray>;
    [[nodiscard]] Verdict ofResponse(const sip::Response &response) const;
    [[nodiscard]] Verdict ofNotify(const SipTester::Received &received);
    [[nodiscard]] Verdict ofBody(const sip::Request &request, const QByteArray &presentity,
                                 const QByteArray &subscription);
    [[nodiscard]] Verdict ofPidf(QByteArrayView body, const QByteArray &presentity) const;
    [[nodiscard]] Verdict ofWatcherInfo(QByteArrayView body, const QByteArray &presentity,
                                        const QByteArray &subscription);

    [[nodiscard]] Verdict ofXcapDiff(QByteArrayView body, const QByteArray &subscription);

    std::map<QByteArray, quint32> m_cseqs; // by dialog
    std::map<QByteArray, QString> m_etags; // last told, by subscription and document
    std::map<QByteArray, int> m_versions;  // of the last document, by dialog and event
};

} // namespace test
