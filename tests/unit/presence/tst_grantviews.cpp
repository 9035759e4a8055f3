// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "presence/grantviews.h"

using namespace Qt::Literals::StringLiterals;
using namespace presence;

namespace {

Grants ofClass(const QString &name)
{
    Grants grants;
    grants.services.add({Selector::Kind::Class, name});
    return grants;
}

} // namespace

class TestGrantViews : public QObject
{
    Q_OBJECT

private slots:
    void equalGrantsShareAView();
    void everythingIsTheViewOfAll();
    void forgetsWhatNobodyHas();
};

void TestGrantViews::equalGrantsShareAView()
{
    GrantViews views;
    Grants one;
    one.services.add({Selector::Kind::Class, u"work"_s});
    one.services.add({Selector::Kind::Class, u"home"_s});
    Grants same;
    same.services.add({Selector::Kind::Class, u"home"_s});
    same.services.add({Selector::Kind::Class, u"work"_s});
    const events::View view = views.viewOf(one);
    QCOMPARE(views.viewOf(same), view);
    QVERIFY(views.viewOf(ofClass(u"work"_s)) != view);
    QVERIFY(views.viewOf(Grants()) != view);
    QCOMPARE(views.size(), 3);
    QVERIFY(views.find(view) && *views.find(view) == one);
    QVERIFY(!views.find(view + 100));
}

void TestGrantViews::everythingIsTheViewOfAll()
{
    GrantViews views;
    QCOMPARE(views.viewOf(Grants::everything()), events::View(Everything));
    QCOMPARE(views.size(), 0);
    QVERIFY(views.viewOf(Grants()) >= FirstOfGrants);
}

void TestGrantViews::forgetsWhatNobodyHas()
{
    GrantViews views;
    const events::View work = views.viewOf(ofClass(u"work"_s));
    const events::View home = views.viewOf(ofClass(u"home"_s));
    views.retain([&](events::View view) { return view == home; });
    QCOMPARE(views.size(), 1);
    QVERIFY(!views.find(work));
    QCOMPARE(views.viewOf(ofClass(u"home"_s)), home);
    // A document composed under the old number must not be taken for one of the new.
    QVERIFY(views.viewOf(ofClass(u"sport"_s)) > home);
    const events::View again = views.viewOf(ofClass(u"work"_s));
    QVERIFY(again != work);
    QVERIFY(*views.find(again) == ofClass(u"work"_s));
}

QTEST_APPLESS_MAIN(TestGrantViews)
#include "tst_grantviews.moc"
