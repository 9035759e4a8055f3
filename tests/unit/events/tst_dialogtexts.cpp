// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "events/dialogtexts.h"

using events::DialogText;
using events::DialogTexts;

class tst_DialogTexts : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyAtFirst();
    void givesBackEachField();
    void changesOneField_data();
    void changesOneField();
    void takesALongField();
    void sharesWhatPhonesOfAModelSay();
};

namespace {

DialogTexts::Views numbered(std::array<QByteArray, size_t(DialogText::Count)> &kept)
{
    DialogTexts::Views views;
    for (size_t i = 0; i < views.size(); ++i) {
        kept[i] = "text " + QByteArray::number(i);
        views[i] = kept[i];
    }
    return views;
}

} // namespace

void tst_DialogTexts::isEmptyAtFirst()
{
    base::TextPool pool;
    DialogTexts texts;
    for (int i = 0; i < int(DialogText::Count); ++i)
        QVERIFY(texts.at(DialogText(i)).isEmpty());
    texts.assign({}, pool);
    for (int i = 0; i < int(DialogText::Count); ++i)
        QVERIFY(texts.at(DialogText(i)).isEmpty());
    QCOMPARE(pool.size(), 0);
}

void tst_DialogTexts::givesBackEachField()
{
    base::TextPool pool;
    std::array<QByteArray, size_t(DialogText::Count)> kept;
    DialogTexts texts;
    texts.assign(numbered(kept), pool);
    for (size_t i = 0; i < kept.size(); ++i)
        QCOMPARE(texts.at(DialogText(i)), QByteArrayView(kept[i]));
}

void tst_DialogTexts::changesOneField_data()
{
    QTest::addColumn<int>("changed");
    for (int i = 0; i < int(DialogText::Count); ++i)
        QTest::addRow("%d", i) << i;
}

void tst_DialogTexts::changesOneField()
{
    QFETCH(const int, changed);
    base::TextPool pool;
    std::array<QByteArray, size_t(DialogText::Count)> kept;
    DialogTexts texts;
    texts.assign(numbered(kept), pool);
    for (const QByteArray &value : {QByteArray("another"), QByteArray(), QByteArray("third")}) {
        texts.set(DialogText(changed), value, pool);
        for (int i = 0; i < int(DialogText::Count); ++i)
            QCOMPARE(texts.at(DialogText(i)), i == changed ? value : kept[size_t(i)]);
    }
}

void tst_DialogTexts::takesALongField()
{
    base::TextPool pool;
    const QByteArray longest(0xffff, 'x');
    DialogTexts texts;
    texts.set(DialogText::RouteSet, longest, pool);
    texts.set(DialogText::UserAgent, longest, pool);
    texts.set(DialogText::DisplayName, "Bob", pool);
    QCOMPARE(texts.at(DialogText::RouteSet), QByteArrayView(longest));
    QCOMPARE(texts.at(DialogText::UserAgent), QByteArrayView(longest));
    QCOMPARE(texts.at(DialogText::DisplayName), QByteArrayView("Bob"));
}

void tst_DialogTexts::sharesWhatPhonesOfAModelSay()
{
    base::TextPool pool;
    {
        std::array<DialogTexts, 10> dialogs;
        for (DialogTexts &each : dialogs) {
            each.set(DialogText::UserAgent, "baresip", pool);
            each.set(DialogText::Accept, "application/pidf+xml", pool);
            each.set(DialogText::RemoteUri, "sip:bob@example.com", pool);
        }
        QCOMPARE(pool.size(), 2); // what they say of themselves, and the address
    }
    QCOMPARE(pool.size(), 0);
}

QTEST_APPLESS_MAIN(tst_DialogTexts)
#include "tst_dialogtexts.moc"
