// SPDX-License-Identifier: Apache-2.0
#include "gui/translator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

/// The first of the user's languages that we have.
QString systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &each : wanted) {
        const QLocale locale(each);
        for (const Language &language : languages()) {
            const QLocale ours(language.code);
            if (ours.language() == locale.language() && ours.script() == locale.script())
                return language.code;
        }
    }
    return u"en"_s;
}

} // namespace

std::vector<Language> languages()
{
    return {{u"en"_s, u"English"_s},  {u"de"_s, u"Deutsch"_s}, {u"es"_s, u"Español"_s},
            {u"fr"_s, u"Français"_s}, {u"ru"_s, u"Русский"_s}, {u"zh_CN"_s, u"简体中文"_s}};
}

Translator::Translator(const QString &code)
    : m_code(code.isEmpty() ? systemLanguage() : code)
{
    if (!m_ours.load(u":/translations/app_"_s + m_code)) {
        m_code = u"en"_s;
        (void)m_ours.load(u":/translations/app_en"_s);
    }
    // Dates and numbers go with the language, where the user chose another than the system's.
    if (!code.isEmpty())
        QLocale::setDefault(QLocale(m_code));
    if (m_qt.load(QLocale(m_code), u"qtbase"_s, u"_"_s,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    QCoreApplication::installTranslator(&m_ours);
}

Translator::~Translator()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
}

} // namespace gui
