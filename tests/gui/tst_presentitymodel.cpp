// SPDX-License-Identifier: Apache-2.0
#include <random>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "gui/models/presentitymodel.h"

using gui::PresentityModel;
using server::PresentityRow;

using namespace Qt::StringLiterals;

class tst_PresentityModel : public QObject
{
    Q_OBJECT

private slots:
    void keepsRowsInPlaceAndAppendsNewOnes();
    void tellsOnlyChangedRows();
    void survivesRandomReadings();
    void saysStateInWords();
};

namespace {

PresentityRow row(const QByteArray &name, int publications = 1)
{
    PresentityRow made;
    made.aor = "sip:" + name + "@example.com";
    made.publications = publications;
    return made;
}

QStringList addresses(const PresentityModel &model)
{
    QStringList all;
    for (int i = 0; i < model.rowCount(); ++i)
        all.append(model.index(i, PresentityModel::Address).data().toString());
    return all;
}

} // namespace

void tst_PresentityModel::keepsRowsInPlaceAndAppendsNewOnes()
{
    PresentityModel model;
    model.apply({row("bob"), row("alice")});
    model.apply({row("carol"), row("alice"), row("dave"), row("bob")});
    QCOMPARE(addresses(model),
             QStringList({u"sip:bob@example.com"_s, u"sip:alice@example.com"_s,
                          u"sip:carol@example.com"_s, u"sip:dave@example.com"_s}));
    model.apply({row("carol")});
    QCOMPARE(addresses(model), QStringList{u"sip:carol@example.com"_s});
}

void tst_PresentityModel::tellsOnlyChangedRows()
{
    PresentityModel model;
    model.apply({row("a"), row("b"), row("c")});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.apply({row("a"), row("b", 2), row("c")});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(removed.size(), 0);
}

void tst_PresentityModel::survivesRandomReadings()
{
    PresentityModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::mt19937 random(4662);
    for (int round = 0; round < 200; ++round) {
        std::vector<PresentityRow> reading;
        for (int i = 0; i < 40; ++i) {
            if (random() % 3 != 0)
                reading.push_back(row(QByteArray::number(i), int(random() % 3)));
        }
        model.apply(reading);
        QCOMPARE(model.rowCount(), int(reading.size()));
        QStringList wanted;
        for (const PresentityRow &each : reading)
            wanted.append(QString::fromUtf8(each.aor));
        QStringList got = addresses(model);
        got.sort();
        wanted.sort();
        QCOMPARE(got, wanted);
    }
}

void tst_PresentityModel::saysStateInWords()
{
    PresentityModel model;
    PresentityRow open = row("a");
    open.summary.basic = presence::BasicStatus::Open;
    PresentityRow closed = row("b");
    closed.summary.basic = presence::BasicStatus::Closed;
    model.apply({open, closed, row("c")});
    QVERIFY(model.index(0, PresentityModel::State).data().toString().contains(u"open"_s));
    QVERIFY(model.index(1, PresentityModel::State).data().toString().contains(u"closed"_s));
    QVERIFY(model.index(2, PresentityModel::State).data().toString().contains(u"unknown"_s));
}

QTEST_MAIN(tst_PresentityModel)
#include "tst_presentitymodel.moc"
