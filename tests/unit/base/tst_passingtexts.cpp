// SPDX-License-Identifier: Apache-2.0
#include "base/passingtexts.h"

#include <vector>

#include <QTest>

using base::PassingText;
using base::PassingTexts;

class PassingTextsTest : public QObject
{
    Q_OBJECT
private slots:
    void keepsBothOneBehindTheOther();
    void liesInOneDrawerUntilItIsFull();
    void usesADrawerAgainThatIsEmpty();
    void givesLongOnesMemoryOfTheirOwn();
    void outlivesItsPool();
};

static qsizetype distance(const PassingText &from, const PassingText &to)
{
    return qsizetype(quintptr(to.view().data()) - quintptr(from.view().data()));
}

void PassingTextsTest::keepsBothOneBehindTheOther()
{
    PassingTexts texts;
    QVERIFY(PassingText().isNull());
    const PassingText text = texts.keep("transaction", "merge");
    QVERIFY(!text.isNull());
    QCOMPARE(text.view(), QByteArrayView("transactionmerge"));
    const PassingText empty = texts.keep({});
    QVERIFY(!empty.isNull());
    QVERIFY(empty.view().isEmpty());
}

void PassingTextsTest::liesInOneDrawerUntilItIsFull()
{
    PassingTexts texts;
    const QByteArray text(1000, 'a');
    std::vector<PassingText> kept;
    for (qsizetype i = 0; i < PassingTexts::DrawerBytes / 1000; ++i) {
        kept.push_back(texts.keep(text));
        QCOMPARE(distance(kept.front(), kept.back()), i * 1000);
    }
    const PassingText next = texts.keep(text); // elsewhere, and the first are what they were
    QCOMPARE(next.view(), QByteArrayView(text));
    for (const PassingText &each : kept)
        QCOMPARE(each.view(), QByteArrayView(text));
}

void PassingTextsTest::usesADrawerAgainThatIsEmpty()
{
    PassingTexts texts;
    PassingText first = texts.keep("first");
    const char *begin = first.view().data();
    PassingText second = texts.keep("second");
    first = {};
    PassingText third = texts.keep("third"); // the second is still there
    QVERIFY(third.view().data() > second.view().data());
    QCOMPARE(second.view(), QByteArrayView("second"));
    PassingText copy = third;
    second = {};
    third = {};
    QCOMPARE(copy.view(), QByteArrayView("third"));
    copy = {};
    QCOMPARE(texts.keep("fourth").view().data(), begin);
}

void PassingTextsTest::givesLongOnesMemoryOfTheirOwn()
{
    PassingTexts texts;
    const PassingText first = texts.keep("first");
    const QByteArray longText(PassingTexts::DrawerBytes + 1, 'b');
    const PassingText own = texts.keep(longText);
    QCOMPARE(own.view(), QByteArrayView(longText));
    QCOMPARE(distance(first, texts.keep("second")), 5);
}

void PassingTextsTest::outlivesItsPool()
{
    PassingText text;
    {
        PassingTexts texts;
        text = texts.keep("kept");
    }
    QCOMPARE(text.view(), QByteArrayView("kept"));
}

QTEST_APPLESS_MAIN(PassingTextsTest)
#include "tst_passingtexts.moc"
