// SPDX-License-Identifier: Apache-2.0

// `hereabouts ctl documents`: what an operator puts is what phones get over XCAP, and the other
// way.

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include "httpclient.h"
#include "runningserver.h"

using namespace Qt::StringLiterals;

namespace {

const QByteArray Lists("<resource-lists xmlns='urn:ietf:params:xml:ns:resource-lists'>\n"
                       "  <list name=\"friends\"><!-- \xC3\xA4 -->\n  </list>\n"
                       "</resource-lists>\n");

QStringList put(const QByteArray &body)
{
    return {u"--request"_s,     u"PUT"_s,
            u"--header"_s,      u"Content-Type: application/resource-lists+xml"_s,
            u"--data-binary"_s, QString::fromUtf8(body)};
}

} // namespace

class tst_Documents : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void operatorsManageDocuments();
    void refusesWhatCannotBeStored();
    void operatorsImportDocuments();

private:
    [[nodiscard]] QString url(const QString &user = u"alice"_s,
                              const QString &name = u"index"_s) const
    {
        return u"http://127.0.0.1:%1/xcap-root/resource-lists/users/sip:%2@example.com/%3"_s
            .arg(m_server->xcapPort())
            .arg(user, name);
    }
    [[nodiscard]] RunningServer::Ended ctl(const QStringList &words) const
    {
        return RunningServer::run(QStringList{u"ctl"_s} + words + m_server->controlArguments());
    }

    [[nodiscard]] QString makeFile(const QByteArray &text) const
    {
        QFile file(m_server->folder() + u"/file.xml"_s);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                                  : QString();
    }

    std::unique_ptr<RunningServer> m_server;
};

void tst_Documents::init()
{
    m_server = std::make_unique<RunningServer>();
    QVERIFY2(m_server->start(), m_server->output().constData());
}

void tst_Documents::operatorsManageDocuments()
{
    const QString file = makeFile(Lists);
    const QString user = u"alice@example.com"_s;
    const QString kind = u"resource-lists"_s;
    QCOMPARE(ctl({u"documents"_s, u"get"_s, user, kind}).code, 1);
    QCOMPARE(ctl({u"documents"_s, u"put"_s, user, kind, file}).code, 0);
    QCOMPARE(curl(url()).body, Lists);
    QCOMPARE(ctl({u"documents"_s, u"get"_s, user, kind}).output, Lists); // letter for letter
    QCOMPARE(curl(url(u"alice"_s, u"second"_s), put(Lists)).status, 201);

    const QJsonObject list = m_server->ctl({u"documents"_s, u"list"_s});
    QVERIFY2(QJsonDocument(list).toJson().contains("resource-lists"),
             QJsonDocument(list).toJson().constData());
    const RunningServer::Ended printed = ctl({u"documents"_s, u"list"_s, user});
    QCOMPARE(printed.code, 0);
    QVERIFY2(printed.output.contains("second"), printed.output.constData());
    QVERIFY(!ctl({u"documents"_s, u"list"_s, u"bob@example.com"_s}).output.contains("second"));

    QCOMPARE(curl(url()).body, Lists);

    QCOMPARE(ctl({u"documents"_s, u"delete"_s, user, kind, u"second"_s}).code, 0);
    QCOMPARE(curl(url(u"alice"_s, u"second"_s)).status, 404);
    QCOMPARE(ctl({u"documents"_s, u"delete"_s, user, kind, u"second"_s}).code, 1);
    QCOMPARE(curl(url()).status, 200);
}

void tst_Documents::refusesWhatCannotBeStored()
{
    const auto putFile = [this](const QString &file) {
        return ctl({u"documents"_s, u"put"_s, u"alice@example.com"_s, u"resource-lists"_s, file});
    };
    const RunningServer::Ended broken = putFile(makeFile("<resource-lists>\n"));
    QCOMPARE(broken.code, 1);
    QVERIFY2(broken.errors.contains("Line 2"), broken.errors.constData());
    const RunningServer::Ended latin = putFile(makeFile("<a>\xE4</a>"));
    QCOMPARE(latin.code, 1);
    QVERIFY2(latin.errors.contains("UTF-8"), latin.errors.constData());
    const RunningServer::Ended missing = putFile(u"/nonexistent"_s);
    QCOMPARE(missing.code, 1);
    QVERIFY2(missing.errors.contains("/nonexistent"), missing.errors.constData());
    QCOMPARE(curl(url()).status, 404);
}

void tst_Documents::operatorsImportDocuments()
{
    const QString database = m_server->folder() + u"/kamailio.sqlite"_s;
    QByteArray quoted = Lists;
    quoted.replace('\'', "''");
    QProcess sqlite;
    sqlite.start(u"sqlite3"_s, {database});
    sqlite.write("CREATE TABLE xcap (id INTEGER PRIMARY KEY, username TEXT, domain TEXT, doc BLOB, "
                 "doc_type INTEGER, etag TEXT, source INTEGER, doc_uri TEXT, port INTEGER);"
                 "INSERT INTO xcap VALUES (1, 'alice', 'example.com', CAST('" +
                 quoted +
                 "' AS BLOB), 4, 'e', 0, '/x/resource-lists/users/sip:alice@example.com/"
                 "index', 0);"
                 "INSERT INTO xcap VALUES (2, 'bob', 'example.com', CAST('" +
                 quoted +
                 "' AS BLOB), 4, 'e', 0, '/x/resource-lists/users/sip:bob@example.com/"
                 "mine.xml', 0);");
    sqlite.closeWriteChannel();
    QVERIFY(sqlite.waitForFinished());
    QCOMPARE(sqlite.readAllStandardError(), QByteArray());

    const RunningServer::Ended wrong = ctl({u"documents"_s, u"import"_s, database, u"openser"_s});
    QCOMPARE(wrong.code, 1);
    QVERIFY2(wrong.errors.contains("openser"), wrong.errors.constData());
    QCOMPARE(curl(url()).status, 404);

    QByteArray mine = Lists;
    mine.replace("friends", "mine");
    QCOMPARE(curl(url(), put(mine)).status, 201);
    const RunningServer::Ended taken = ctl({u"documents"_s, u"import"_s, database, u"kamailio"_s});
    QCOMPARE(taken.code, 1); // not all of them
    QVERIFY2(taken.errors.contains("alice"), taken.errors.constData());
    QVERIFY2(taken.output.contains("1 of 2"), taken.output.constData());
    QCOMPARE(curl(url()).body, mine); // what a user has here stays
    QCOMPARE(curl(url(u"bob"_s, u"mine.xml"_s)).body, Lists);
}

QTEST_GUILESS_MAIN(tst_Documents)
#include "tst_documents.moc"
