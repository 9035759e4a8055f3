// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>

#include <QTest>

#include "base/scanner.h"
#include "base/tokensource.h"

using base::TokenSource;

class TestTokenSource : public QObject
{
    Q_OBJECT

private slots:
    void givesTokensOfTheLengthAskedFor()
    {
        TokenSource source;
        for (const int length : {0, 1, 9, 10, 11, 20, 64})
            QCOMPARE(source.token(length).size(), length);
        QVERIFY(base::isToken(source.token(500)));
    }

    void usesLettersAndDigitsOnlyAndAllOfThem()
    {
        TokenSource source(1);
        const QByteArray token = source.token(20000);
        QVERIFY(std::all_of(token.begin(), token.end(), [](char character) {
            return base::isClass(character, base::AlphaCharacter | base::DigitCharacter);
        }));
        QCOMPARE(std::set<char>(token.begin(), token.end()).size(), size_t(62));
    }

    void repeatsItselfWithASeed()
    {
        TokenSource first(42);
        TokenSource second(42);
        TokenSource third(43);
        const QByteArray token = first.token(32);
        QCOMPARE(second.token(32), token);
        QVERIFY(third.token(32) != token);
        QVERIFY(first.token(32) != token);
    }

    void neverRepeatsItselfWithoutSeed()
    {
        TokenSource source;
        TokenSource other;
        std::set<QByteArray> tokens;
        for (int i = 0; i < 2000; ++i) { // beyond one block of the system's generator
            tokens.insert(source.token(20));
            tokens.insert(other.token(20));
        }
        QCOMPARE(tokens.size(), size_t(4000));
    }

    void fillsNoMoreThanItIsTold()
    {
        TokenSource source(7);
        QByteArray buffer(12, '#');
        source.fill(buffer.data() + 1, 10);
        QCOMPARE(buffer.front(), '#');
        QCOMPARE(buffer.back(), '#');
        QVERIFY(!buffer.sliced(1, 10).contains('#'));
    }
};

QTEST_APPLESS_MAIN(TestTokenSource)
#include "tst_tokensource.moc"
