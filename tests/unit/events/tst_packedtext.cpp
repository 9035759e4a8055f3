// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "events/packedtext.h"

namespace {

enum class Field { First, Second, Third, Count };
using Text = events::PackedText<Field>;

} // namespace

class tst_PackedText : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyAtFirst();
    void keepsEachField();
    void replacesOneField();
    void holdsTheLongestField();
};

void tst_PackedText::isEmptyAtFirst()
{
    const Text text;
    QVERIFY(text.at(Field::First).isEmpty());
    QVERIFY(text.at(Field::Third).isEmpty());
}

void tst_PackedText::keepsEachField()
{
    Text text;
    text.assign({QByteArrayView("one"), QByteArrayView(), QByteArrayView("three")});
    QCOMPARE(text.at(Field::First), QByteArrayView("one"));
    QVERIFY(text.at(Field::Second).isEmpty());
    QCOMPARE(text.at(Field::Third), QByteArrayView("three"));
}

void tst_PackedText::replacesOneField()
{
    Text text;
    text.set(Field::Second, "2");
    text.set(Field::Third, "3");
    text.set(Field::Second, "a longer one");
    QVERIFY(text.at(Field::First).isEmpty());
    QCOMPARE(text.at(Field::Second), QByteArrayView("a longer one"));
    QCOMPARE(text.at(Field::Third), QByteArrayView("3"));
    // From a view into itself.
    text.set(Field::First, text.at(Field::Second));
    QCOMPARE(text.at(Field::First), QByteArrayView("a longer one"));
}

void tst_PackedText::holdsTheLongestField()
{
    Text text;
    const QByteArray longest(65535, 'x');
    text.set(Field::Second, longest);
    text.set(Field::Third, "end");
    QCOMPARE(text.at(Field::Second), QByteArrayView(longest));
    QCOMPARE(text.at(Field::Third), QByteArrayView("end"));
}

QTEST_APPLESS_MAIN(tst_PackedText)
#include "tst_packedtext.moc"
