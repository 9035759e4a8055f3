// SPDX-License-Identifier: Apache-2.0
#include "gui/translator.h"

#include <QTest>

#include "documentspagefixture.h"
#include "gui/translated.h"
#include "server/configloader.h"

using namespace Qt::StringLiterals;

class tst_Translator : public QObject
{
    Q_OBJECT

private slots:
    void speaksEveryLanguage_data();
    void speaksEveryLanguage();
    void counts_data();
    void counts();
    void saysWhatTheServerSays_data() { speaksEveryLanguage_data(); }
    void saysWhatTheServerSays();
    void saysWhatTheSchemaSays();
    void speaksEnglishForWhatItDoesNotKnow();
    void fallsSilentWhenItGoes();
};

static QString rows(int count)
{
    return QCoreApplication::translate("gui::FilterBar", "%n row(s)", "", count);
}

void tst_Translator::speaksEveryLanguage_data()
{
    QTest::addColumn<QString>("code");
    for (const gui::Language &language : gui::languages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void tst_Translator::speaksEveryLanguage()
{
    QFETCH(const QString, code);
    const gui::Translator translator(code);
    QCOMPARE(translator.code(), code);
    const QString title = QCoreApplication::translate("gui::OverviewPage", "Overview");
    QCOMPARE(title == u"Overview"_s, code == u"en"_s);
}

void tst_Translator::counts_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("two");
    QTest::addColumn<QString>("five");
    QTest::newRow("English") << u"en"_s << u"1 row"_s << u"2 rows"_s << u"5 rows"_s;
    QTest::newRow("German") << u"de"_s << u"1 Zeile"_s << u"2 Zeilen"_s << u"5 Zeilen"_s;
    QTest::newRow("Spanish") << u"es"_s << u"1 fila"_s << u"2 filas"_s << u"5 filas"_s;
    QTest::newRow("French") << u"fr"_s << u"1 ligne"_s << u"2 lignes"_s << u"5 lignes"_s;
    QTest::newRow("Russian") << u"ru"_s << u"1 строка"_s << u"2 строки"_s << u"5 строк"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s << u"1 行"_s << u"2 行"_s << u"5 行"_s;
}

void tst_Translator::counts()
{
    QFETCH(const QString, code);
    const gui::Translator translator(code);
    QTEST(rows(1), "one");
    QTEST(rows(2), "two");
    QTEST(rows(5), "five");
}

// A refusal of the loader, whose sentence stands in another one.
void tst_Translator::saysWhatTheServerSays()
{
    QFETCH(const QString, code);
    const gui::Translator translator(code);
    const auto loaded = server::loadConfig({{}, {{u"--set"_s, u"sip.t1"_s, u"soon"_s}}});
    QVERIFY(!loaded);
    const QString said = gui::translated(loaded.error().sentence);
    QCOMPARE(said == loaded.error().sentence.english(), code == u"en"_s);
    QVERIFY(said.contains(u"sip.t1"_s) && said.contains(u"soon"_s));
    QVERIFY2(!said.contains(u'%'), qPrintable(said));
    QVERIFY2(code == u"en"_s || !said.contains(u"number"_s), qPrintable(said));
}

// And as libxml2 wrote it, for who looks for that elsewhere.
void tst_Translator::saysWhatTheSchemaSays()
{
    const gui::Translator translator(u"de"_s);
    test::OpenedDocuments on;
    on.storeAndOpen(test::Rules, test::ruleset("sip:bob@example.com"));
    on.showSource();
    on.replace(u" id=\"Friends\""_s, QString());
    QTRY_COMPARE(on.problems->count(), 1);
    const QString said = on.problems->item(0)->text();
    QVERIFY2(said.endsWith(u"Element „rule“: Das Attribut „id“ ist nötig, fehlt aber."_s),
             qPrintable(said));
    const QString tip = on.problems->item(0)->toolTip();
    QVERIFY2(tip.contains(u"The attribute 'id' is required but missing."_s), qPrintable(tip));
}

void tst_Translator::speaksEnglishForWhatItDoesNotKnow()
{
    const gui::Translator translator(u"tlh"_s);
    QCOMPARE(translator.code(), u"en"_s);
    QCOMPARE(rows(2), u"2 rows"_s);
}

void tst_Translator::fallsSilentWhenItGoes()
{
    {
        const gui::Translator translator(u"de"_s);
    }
    QCOMPARE(rows(2), u"2 row(s)"_s);
}

QTEST_MAIN(tst_Translator)
#include "tst_translator.moc"
