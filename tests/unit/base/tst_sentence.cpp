// SPDX-License-Identifier: Apache-2.0
#include "base/sentence.h"

#include <QTest>

using namespace Qt::StringLiterals;
using base::Sentence;

class TestSentence : public QObject
{
    Q_OBJECT

private:
    /// Another language, in which the order of the parts is another one.
    static QString turned(const char *marked)
    {
        const QByteArray text = marked;
        if (text == "%1 of %2")
            return u"%2's %1"_s;
        return text == "the note" ? u"la note"_s : QString::fromUtf8(text);
    }

private slots:
    void isEnglishWhereWordsAreWanted()
    {
        const Sentence sentence = Sentence("%1 of %2").arg(u"mood"_s, 7);
        const QString words = sentence;
        QCOMPARE(words, u"mood of 7"_s);
        QCOMPARE(sentence.english(), words);
        QVERIFY(sentence == u"mood of 7"_s);
    }
    void saysTheSameInAnotherLanguage()
    {
        QCOMPARE(Sentence("%1 of %2").arg(u"mood"_s, u"bob"_s).in(turned), u"bob's mood"_s);
        QCOMPARE(Sentence("unknown").in(turned), u"unknown"_s);
    }
    void sentencesStandInSentences()
    {
        const Sentence inner("the note");
        const Sentence outer = Sentence("%1 of %2").arg(inner, u"bob"_s);
        QCOMPARE(outer.english(), u"the note of bob"_s);
        QCOMPARE(outer.in(turned), u"bob's la note"_s);
    }
    void wordsOfOthersStay()
    {
        const Sentence words(u"disk I/O error"_s);
        QCOMPARE(words.in(turned), u"disk I/O error"_s);
        QVERIFY(!words.isEmpty());
        QVERIFY(Sentence().isEmpty());
        QVERIFY(Sentence(QString()).isEmpty());
        QVERIFY(!Sentence("").isEmpty()); // somebody marked it, so he says something
    }
    void placesInWhatIsFilledInAreNone()
    {
        QCOMPARE(Sentence("%1 of %2").arg(u"%2"_s, u"100 %1"_s).english(), u"%2 of 100 %1"_s);
        QCOMPARE(Sentence("100 % of %1").arg(u"it"_s).english(), u"100 % of it"_s);
        QCOMPARE(Sentence("%1 and %3").arg(u"a"_s).english(), u"a and %3"_s);
    }
    void equalsWhatSaysTheSame()
    {
        QVERIFY(Sentence("%1 of %2").arg(1, 2) == Sentence("%1 of %2").arg(1, 2));
        QVERIFY(!(Sentence("%1 of %2").arg(1, 2) == Sentence("%1 of %2").arg(2, 1)));
    }
};

QTEST_GUILESS_MAIN(TestSentence)
#include "tst_sentence.moc"
