// SPDX-License-Identifier: Apache-2.0
#pragma once

// What libxml2 says about a document that breaks its schema, taken apart so that the window can say
// it in its user's language. In English it stays letter for letter as libxml2 writes it; a sentence
// that is not known here stays English everywhere. Any thread.

#include "base/sentence.h"

namespace xcap {

/// `message` in one line, its names without their namespaces.
[[nodiscard]] base::Sentence schemaSentence(const QString &message);

} // namespace xcap
