// SPDX-License-Identifier: Apache-2.0
#pragma once

// The language that the window speaks: the user's choice in the window's settings, else the one of
// the system, else English. To be made before any widget. GUI thread.

#include <vector>

#include <QTranslator>

namespace gui {

struct Language
{
    QString code; // "de", "zh_CN"
    QString name; // as its speakers call it
};
/// Those there are, English first.
[[nodiscard]] std::vector<Language> languages();

class Translator
{
public:
    /// `code` of languages(), or empty: the system's. An unknown one counts as English.
    explicit Translator(const QString &code);
    ~Translator();
    Q_DISABLE_COPY_MOVE(Translator)

    /// The code of the language that is spoken.
    [[nodiscard]] QString code() const { return m_code; }

private:
    QString m_code;
    QTranslator m_ours;
    QTranslator m_qt; // buttons and dialogs of Qt's own
};

} // namespace gui
