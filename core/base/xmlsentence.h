// SPDX-License-Identifier: Apache-2.0
#pragma once

// What libxml2 finds wrong with the form of a document, as sentences of ours, which the window can
// say in its user's language. What they do not cover stays in libxml2's English. Any thread.

#include "base/sentence.h"

struct _xmlError; // NOLINT(bugprone-reserved-identifier): libxml2's name

namespace base {

[[nodiscard]] Sentence xmlSentence(const _xmlError &error);

} // namespace base
