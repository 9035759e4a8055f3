// SPDX-License-Identifier: Apache-2.0
#include <random>
#include <set>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "gui/models/documentmodel.h"

using namespace Qt::StringLiterals;
using gui::DocumentModel;
using server::DocumentName;
using server::DocumentRow;

class TestDocumentModel : public QObject
{
    Q_OBJECT

private slots:
    void isATreeOfUsersUsagesAndDocuments();
    void tellsOnlyWhatChanged();
    void keepsWhatIsNotStored();
    void tellsChangesOfDocuments();
    void survivesRandomChanges();
};

namespace {

DocumentRow row(const QByteArray &user, const QByteArray &kind, const QByteArray &name,
                const QByteArray &etag = "1")
{
    return {"sip:" + user + "@example.com", kind, name, etag, 10};
}

DocumentName nameOf(const DocumentRow &row)
{
    return {row.user, row.kind, row.name};
}

QStringList lines(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList all;
    for (int i = 0; i < model.rowCount(parent); ++i) {
        const QModelIndex index = model.index(i, 0, parent);
        all.append(QString(depth, u' ') + index.data().toString());
        all.append(lines(model, index, depth + 1));
    }
    return all;
}

} // namespace

void TestDocumentModel::isATreeOfUsersUsagesAndDocuments()
{
    DocumentModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reset({row("bob", "pres-rules", "index"), row("alice", "resource-lists", "more"),
                 row("alice", "resource-lists", "index"), row("alice", "doc_type=9", "x y")});
    QCOMPARE(lines(model), QStringList({u"alice@example.com"_s, u" doc_type=9"_s, u"  x y"_s,
                                        u" Resource lists"_s, u"  index"_s, u"  more"_s,
                                        u"bob@example.com"_s, u" Presence rules"_s, u"  index"_s}));
    QCOMPARE(model.documents(), 4);
    const QModelIndex index = model.indexOf(nameOf(row("alice", "resource-lists", "more")));
    QCOMPARE(model.row(index)->name, "more"_ba);
    QCOMPARE(index.data(DocumentModel::KeyRole).toString(),
             u"sip:alice@example.com resource-lists more"_s);
    QVERIFY(!model.row(index.parent()));
    const DocumentName user = model.nameAt(index.parent());
    QCOMPARE(user.kind, "resource-lists"_ba);
    QVERIFY(user.name.isEmpty());
    QVERIFY(!model.find({"sip:carol@example.com", "pres-rules", "index"}));
}

void TestDocumentModel::tellsOnlyWhatChanged()
{
    DocumentModel model;
    model.reset({row("alice", "pres-rules", "index"), row("bob", "pres-rules", "index")});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.apply({{}, {row("bob", "pres-rules", "index", "2")}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(inserted.size() + removed.size() + reset.size(), 0);
    model.apply({{}, {row("bob", "resource-lists", "index")}});
    QCOMPARE(inserted.size(), 2); // the usage and its document
    model.apply(
        {{keyOf(row("bob", "pres-rules", "index")), keyOf(row("bob", "resource-lists", "index"))},
         {}});
    QCOMPARE(removed.size(), 5); // the user too
    QCOMPARE(model.users(), std::vector{"sip:alice@example.com"_ba});
    model.apply({{keyOf(row("nobody", "pres-rules", "index"))}, {}});
    QCOMPARE(reset.size(), 0);
}

void TestDocumentModel::keepsWhatIsNotStored()
{
    DocumentModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const DocumentRow rules = row("alice", "pres-rules", "index");
    model.setUnsaved(nameOf(rules), true);
    QCOMPARE(lines(model).constLast(), u"  index – new"_s);
    QCOMPARE(model.documents(), 0);
    model.reset({row("bob", "pres-rules", "index")});
    QCOMPARE(model.users().size(), size_t(2));
    model.apply({{}, {rules}});
    QCOMPARE(model.indexOf(nameOf(rules)).data().toString(), u"index – changed"_s);
    model.apply({{keyOf(rules)}, {}}); // somebody else deletes it
    QCOMPARE(model.indexOf(nameOf(rules)).data().toString(), u"index – new"_s);
    QVERIFY(!model.row(model.indexOf(nameOf(rules))));
    model.setUnsaved(nameOf(rules), false);
    QCOMPARE(model.users(), std::vector{"sip:bob@example.com"_ba});
    model.setUnsaved(nameOf(rules), false);
    QCOMPARE(model.users().size(), size_t(1));
}

void TestDocumentModel::tellsChangesOfDocuments()
{
    DocumentModel model;
    QByteArrayList told;
    connect(&model, &DocumentModel::documentChanged, &model,
            [&](const DocumentRow &each) { told.append(each.name + '=' + each.etag); });
    model.reset({row("alice", "pres-rules", "index")});
    model.apply({{}, {row("alice", "pres-rules", "index", "2")}});
    model.apply({{keyOf(row("alice", "pres-rules", "index"))}, {}});
    QCOMPARE(told, QByteArrayList({"index=1", "index=2", "index="}));
}

void TestDocumentModel::survivesRandomChanges()
{
    DocumentModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::mt19937 random(4825);
    std::set<QByteArray> stored;
    const auto any = [&] {
        return row(QByteArray(1, char('a' + random() % 5)), random() % 2 ? "pres-rules" : "x",
                   QByteArray::number(random() % 3), QByteArray::number(random() % 9));
    };
    for (int round = 0; round < 400; ++round) {
        const DocumentRow each = any();
        switch (random() % 4) {
        case 0:
            model.apply({{keyOf(each)}, {}});
            stored.erase(keyOf(each));
            break;
        case 1: model.setUnsaved(nameOf(each), random() % 2); break;
        default:
            model.apply({{}, {each}});
            stored.insert(keyOf(each));
            break;
        }
        QCOMPARE(model.documents(), int(stored.size()));
        for (const QByteArray &user : model.users())
            QVERIFY(model.rowCount(model.index(0, 0)) > 0 && !user.isEmpty());
    }
    for (char user = 'a'; user < 'f'; ++user) {
        for (const char *kind : {"pres-rules", "x"}) {
            for (int name = 0; name < 3; ++name) {
                const DocumentRow each = row(QByteArray(1, user), kind, QByteArray::number(name));
                QCOMPARE(model.find(nameOf(each)) != nullptr, stored.count(keyOf(each)) == 1);
            }
        }
    }
}

QTEST_MAIN(TestDocumentModel)
#include "tst_documentmodel.moc"
