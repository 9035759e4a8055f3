// SPDX-License-Identifier: Apache-2.0
#include <memory>

#include <QTest>

#include "base/result.h"

using base::Result;
using base::Unexpected;

class TestResult : public QObject
{
    Q_OBJECT

    struct Error
    {
        int code = 0;
        QByteArray text;
    };

private slots:
    void holdsValue()
    {
        const Result<int, Error> result = 5;
        QVERIFY(result.has_value());
        QVERIFY(bool(result));
        QCOMPARE(*result, 5);
        QCOMPARE(result.value_or(7), 5);
    }

    void holdsError()
    {
        const Result<int, Error> result = Unexpected(Error{412, "stale"});
        QVERIFY(!result);
        QCOMPARE(result.error().code, 412);
        QCOMPARE(result.error().text, QByteArray("stale"));
        QCOMPARE(result.value_or(7), 7);
    }

    void tellsValueFromErrorOfTheSameType()
    {
        const Result<int, int> value = 1;
        const Result<int, int> error = Unexpected(1);
        QVERIFY(value.has_value());
        QVERIFY(!error.has_value());
        QCOMPARE(error.error(), 1);
    }

    void movesAValueThatCannotBeCopied()
    {
        Result<std::unique_ptr<int>, Error> result = std::make_unique<int>(3);
        const std::unique_ptr<int> taken = std::move(result).value();
        QCOMPARE(*taken, 3);
        QVERIFY(result.value() == nullptr);
    }

    void survivesAssignmentBetweenBothStates()
    {
        Result<QByteArray, Error> result = QByteArray("first");
        result = Unexpected(Error{500, "broken"});
        QCOMPARE(result.error().text, QByteArray("broken"));
        result = QByteArray("second");
        QCOMPARE(result.value(), QByteArray("second"));
        QCOMPARE(result->size(), 6);
    }

    void hasNothingButAnErrorForVoid()
    {
        const Result<void, Error> good;
        const Result<void, Error> bad = Unexpected(Error{403, "no"});
        QVERIFY(good.has_value());
        QVERIFY(!bad);
        QCOMPARE(bad.error().code, 403);
    }
};

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"
