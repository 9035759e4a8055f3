// SPDX-License-Identifier: Apache-2.0
#pragma once

// Lays out a document: every element, comment and processing instruction on a line of its own,
// indented by depth, where white space has no meaning. Text, attributes and whatever stands among
// text stay letter for letter; so does an element with xml:space="preserve".

#include <QByteArray>

namespace gui {

/// `text` must be well-formed.
[[nodiscard]] QByteArray formatXml(const QByteArray &text);

} // namespace gui
