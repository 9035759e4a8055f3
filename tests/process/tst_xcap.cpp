// SPDX-License-Identifier: Apache-2.0

// XCAP as its users meet it: the program as a process, and curl. What each status means is in the
// unit tests; here it is seen that all of it comes through, and that what is acknowledged is on
// disk.

#include <QFile>
#include <QJsonArray>
#include <QNetworkInterface>
#include <QTest>

#include "httpclient.h"
#include "runningserver.h"
#include "udpphone.h"

using namespace Qt::StringLiterals;

namespace {

const QString ListsType = u"Content-Type: application/resource-lists+xml"_s;
const QString ElementType = u"Content-Type: application/xcap-el+xml"_s;
const QByteArray Lists("<?xml version='1.0'?>\r\n<resource-lists "
                       "xmlns='urn:ietf:params:xml:ns:resource-lists'>\n"
                       "  <list name=\"friends\"><!-- \xC3\xA4 -->\n  </list>\n"
                       "</resource-lists>\n\n");

QStringList put(const QString &type, const QByteArray &body)
{
    return {u"--request"_s, u"PUT"_s,           u"--header"_s,
            type,           u"--data-binary"_s, QString::fromUtf8(body)};
}

QStringList method(const QString &name)
{
    return {u"--request"_s, name};
}

QStringList field(const QByteArray &line)
{
    return {u"--header"_s, QString::fromLatin1(line)};
}

} // namespace

class tst_Xcap : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void putsAndGetsADocument();
    void changesAPart();
    void removesADocument();
    void readsConditionally();
    void changesConditionally();
    void saysWhatIsWrongAndWhere();
    void namesTheTypeItWants();
    void namesTheMethodsItTakes();
    void answersHeadWithoutBody();
    void waitsForContinueWithALargeBody();
    void takesChunkedBodies();
    void keepsTheConnection();
    void refusesStrangers();
    void believesTheFieldOfAProxy();
    void rootAndListenersAreSettings();
    void whatIsAcknowledgedSurvivesAKill();
    void tellsPhonesOfChanges();

private:
    [[nodiscard]] QString url(const QString &user = u"alice"_s,
                              const QString &name = u"index"_s) const
    {
        return u"http://127.0.0.1:%1/xcap-root/resource-lists/users/sip:%2@example.com/%3"_s
            .arg(m_server->xcapPort())
            .arg(user, name);
    }
    [[nodiscard]] QString friends() const
    {
        return url() + u"/~~/resource-lists/list%5b@name=%22friends%22%5d"_s;
    }

    std::unique_ptr<RunningServer> m_server;
};

void tst_Xcap::init()
{
    m_server = std::make_unique<RunningServer>();
    QVERIFY2(m_server->start(), m_server->output().constData());
}

void tst_Xcap::putsAndGetsADocument()
{
    const HttpReply made = curl(url(), put(ListsType, Lists));
    QCOMPARE(made.status, 201);
    QVERIFY(made.etag().startsWith('"'));
    const HttpReply got = curl(url());
    QCOMPARE(got.status, 200);
    QCOMPARE(got.body, Lists); // letter for letter
    QCOMPARE(got.field("Content-Type"), QByteArray("application/resource-lists+xml"));
    QCOMPARE(got.etag(), made.etag());
    QVERIFY(!got.field("Date").isEmpty());
    const HttpReply again = curl(url(), put(ListsType, Lists));
    QCOMPARE(again.status, 200);
    QCOMPARE(again.etag(), made.etag());
}

void tst_Xcap::changesAPart()
{
    QCOMPARE(curl(url(), put(ListsType, Lists)).status, 201);
    const QByteArray entry("<entry uri=\"sip:bob@example.com\"><display-name>Bob</display-name>"
                           "</entry>");
    const QString bob = friends() + u"/entry%5b@uri=%22sip:bob@example.com%22%5d"_s;
    QCOMPARE(curl(bob, put(ElementType, entry)).status, 201);
    QCOMPARE(curl(bob).body, entry);
    QCOMPARE(curl(bob).field("Content-Type"), QByteArray("application/xcap-el+xml"));
    QByteArray changed = entry;
    changed.replace("Bob<", "Robert<");
    QCOMPARE(curl(bob, put(ElementType, changed)).status, 200);
    QCOMPARE(curl(bob + u"/display-name"_s).body,
             QByteArray("<display-name>Robert</display-name>"));
    QCOMPARE(curl(bob + u"/@uri"_s).body, QByteArray("\"sip:bob@example.com\""));
    QCOMPARE(curl(bob, method(u"DELETE"_s)).status, 200);
    QCOMPARE(curl(bob, method(u"DELETE"_s)).status, 404);
    QCOMPARE(curl(url()).body, Lists); // and all around it is as it was
}

void tst_Xcap::removesADocument()
{
    QCOMPARE(curl(url(), put(ListsType, Lists)).status, 201);
    QCOMPARE(curl(url(), method(u"DELETE"_s)).status, 200);
    QCOMPARE(curl(url(), method(u"DELETE"_s)).status, 404);
    QCOMPARE(curl(url()).status, 404);
}

void tst_Xcap::readsConditionally()
{
    const QByteArray etag = curl(url(), put(ListsType, Lists)).etag();
    const HttpReply same = curl(url(), field("If-None-Match: " + etag));
    QCOMPARE(same.status, 304);
    QVERIFY(same.body.isEmpty());
    QCOMPARE(same.etag(), etag);
    QCOMPARE(curl(friends(), field("If-None-Match: \"x\", " + etag)).status, 304);
    QCOMPARE(curl(url(), field("If-None-Match: \"x\"")).status, 200);
}

void tst_Xcap::changesConditionally()
{
    QCOMPARE(curl(url(), put(ListsType, Lists) + field("If-Match: *")).status, 412);
    const QByteArray etag = curl(url(), put(ListsType, Lists) + field("If-None-Match: *")).etag();
    QVERIFY(!etag.isEmpty());
    QCOMPARE(curl(url(), put(ListsType, Lists) + field("If-None-Match: *")).status, 412);
    QCOMPARE(curl(url(), method(u"DELETE"_s) + field("If-Match: \"stale\"")).status, 412);
    QCOMPARE(curl(url(), method(u"DELETE"_s) + field("If-Match: " + etag)).status, 200);
}

void tst_Xcap::saysWhatIsWrongAndWhere()
{
    const HttpReply broken =
        curl(url(), put(ListsType, "<resource-lists>\n  <list>\n</resource-lists>"));
    QCOMPARE(broken.status, 409);
    QCOMPARE(broken.field("Content-Type"), QByteArray("application/xcap-error+xml"));
    QVERIFY2(broken.body.contains("<not-well-formed phrase=\"Line 3, "), broken.body.constData());

    const HttpReply wrong = curl(
        url(), put(ListsType, "<resource-lists xmlns='urn:ietf:params:xml:ns:resource-lists'>\n"
                              "  <liste name='a'/>\n</resource-lists>"));
    QCOMPARE(wrong.status, 409);
    QVERIFY2(wrong.body.contains("<schema-validation-error phrase=\"Line 2"),
             wrong.body.constData());
    QVERIFY2(wrong.body.contains("liste"), wrong.body.constData());

    const HttpReply nowhere = curl(friends(), put(ElementType, "<list name='friends'/>"));
    QCOMPARE(nowhere.status, 409);
    QVERIFY2(nowhere.body.contains("<no-parent"), nowhere.body.constData());
    QVERIFY2(nowhere.body.contains("put the whole document first"), nowhere.body.constData());
}

void tst_Xcap::namesTheTypeItWants()
{
    const HttpReply reply = curl(url(), put(u"Content-Type: text/xml"_s, Lists));
    QCOMPARE(reply.status, 415);
    QVERIFY2(reply.body.contains("application/resource-lists+xml"), reply.body.constData());
}

void tst_Xcap::namesTheMethodsItTakes()
{
    const QByteArray all("GET, HEAD, PUT, DELETE, OPTIONS");
    const HttpReply post = curl(url(), method(u"POST"_s));
    QCOMPARE(post.status, 405);
    QCOMPARE(post.field("Allow"), all);
    const HttpReply options = curl(url(), method(u"OPTIONS"_s));
    QCOMPARE(options.status, 200);
    QCOMPARE(options.field("Allow"), all);
    const QString caps =
        u"http://127.0.0.1:%1/xcap-root/xcap-caps/global/index"_s.arg(m_server->xcapPort());
    QVERIFY(curl(caps).body.contains("<auid>pres-rules</auid>"));
    QCOMPARE(curl(caps, method(u"DELETE"_s)).field("Allow"), QByteArray("GET, HEAD, OPTIONS"));
    const HttpReply server = curl(u"http://127.0.0.1:%1"_s.arg(m_server->xcapPort()),
                                  {u"--request"_s, u"OPTIONS"_s, u"--request-target"_s, u"*"_s});
    QCOMPARE(server.status, 200);
}

void tst_Xcap::answersHeadWithoutBody()
{
    QCOMPARE(curl(url(), put(ListsType, Lists)).status, 201);
    const HttpReply reply = curl(url(), {u"--head"_s});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.field("Content-Length"), QByteArray::number(Lists.size()));
    QCOMPARE(curl(url(u"nobody"_s), {u"--head"_s}).status, 404);
}

void tst_Xcap::waitsForContinueWithALargeBody()
{
    QByteArray large = Lists;
    large.replace("<!--", "<!--" + QByteArray(600'000, 'x'));
    QFile file(m_server->folder() + u"/large.xml"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(large);
    file.close();
    const HttpReply reply =
        curl(url(), {u"--upload-file"_s, file.fileName(), u"--header"_s, ListsType, u"--header"_s,
                     u"Expect: 100-continue"_s, u"--expect100-timeout"_s, u"30"_s});
    QCOMPARE(reply.status, 201);
    QVERIFY(reply.continued);
    QCOMPARE(curl(url()).body, large);
    // Who asks first is spared the sending of what nobody wants.
    const HttpReply refused = curl(url(), {u"--upload-file"_s, file.fileName(), u"--header"_s,
                                           ListsType, u"--header"_s, u"Expect: 200-ok"_s});
    QCOMPARE(refused.status, 417);
}

void tst_Xcap::takesChunkedBodies()
{
    const HttpReply reply =
        curl(url(), put(ListsType, Lists) + field("Transfer-Encoding: chunked"));
    QCOMPARE(reply.status, 201);
    QCOMPARE(curl(url()).body, Lists);
    QCOMPARE(curl(url(), put(ListsType, Lists) + field("Transfer-Encoding: gzip")).status, 501);
}

void tst_Xcap::keepsTheConnection()
{
    QCOMPARE(curl(url(), put(ListsType, Lists)).status, 201);
    QByteArray said =
        curlOutput({url(), url(), url(u"nobody"_s), url(), u"--output"_s, u"/dev/null"_s,
                    u"--output"_s, u"/dev/null"_s, u"--output"_s, u"/dev/null"_s, u"--output"_s,
                    u"/dev/null"_s, u"--write-out"_s, u"%{http_code}/%{num_connects} "_s});
    QCOMPARE(said, QByteArray("200/1 200/0 404/0 200/0 "));
    QCOMPARE(curl(url(), {u"--http1.0"_s}).field("Connection"), QByteArray("close"));
}

void tst_Xcap::refusesStrangers()
{
    QString address;
    for (const QHostAddress &each : QNetworkInterface::allAddresses()) {
        if (each.protocol() == QAbstractSocket::IPv4Protocol && !each.isLoopback())
            address = each.toString();
    }
    if (address.isEmpty())
        QSKIP("this machine has no address but its loopback");
    const quint16 port = freePort();
    m_server = std::make_unique<RunningServer>(
        QStringList{u"--xcap"_s, u"http:%1:%2"_s.arg(address).arg(port), u"--auth"_s, u"none"_s});
    QVERIFY2(m_server->start(), m_server->output().constData());
    const QString outside =
        u"http://%1:%2/xcap-root/resource-lists/users/sip:alice@example.com/index"_s.arg(address)
            .arg(port);
    const HttpReply refused = curl(outside, put(ListsType, Lists));
    QCOMPARE(refused.status, 403);
    QVERIFY(!refused.body.isEmpty());
    QCOMPARE(curl(outside).status, 403);
    QCOMPARE(curl(url(), put(ListsType, Lists)).status, 201);
}

void tst_Xcap::believesTheFieldOfAProxy()
{
    m_server = std::make_unique<RunningServer>(
        QStringList{u"--xcap-trust-header"_s, u"X-XCAP-Asserted-Identity"_s});
    QVERIFY2(m_server->start(), m_server->output().constData());
    const QStringList alice = field("X-XCAP-Asserted-Identity: \"sip:alice@example.com\"");
    const QStringList bob = field("X-XCAP-Asserted-Identity: sip:bob@example.com");
    QCOMPARE(curl(url(), put(ListsType, Lists)).status, 403);
    QCOMPARE(curl(url(), put(ListsType, Lists) + bob).status, 403);
    QCOMPARE(curl(url(), put(ListsType, Lists) + alice + bob).status, 403);
    QCOMPARE(curl(url(), put(ListsType, Lists) + alice).status, 201);
    QCOMPARE(curl(url(), bob).status, 403);
    QCOMPARE(curl(url(), alice).body, Lists);
}

void tst_Xcap::rootAndListenersAreSettings()
{
    const quint16 second = freePort();
    m_server = std::make_unique<RunningServer>(
        QStringList{u"--xcap"_s, u"http:127.0.0.1:%1"_s.arg(second), u"--set"_s, u"xcap.root=/"_s});
    QVERIFY2(m_server->start(), m_server->output().constData());
    const QString path = u"/resource-lists/users/sip:alice@example.com/index"_s;
    QCOMPARE(curl(u"http://127.0.0.1:%1"_s.arg(second) + path, put(ListsType, Lists)).status, 201);
    QCOMPARE(curl(u"http://127.0.0.1:%1"_s.arg(m_server->xcapPort()) + path).body, Lists);
    QCOMPARE(curl(url()).status, 404);
    const QJsonObject fields = m_server->ctl({u"status"_s}).value("fields"_L1).toObject();
    const QJsonArray roots = fields.value("xcap"_L1).toArray();
    QCOMPARE(roots.size(), 2);
    QCOMPARE(roots[1].toString(), u"http://127.0.0.1:%1/"_s.arg(second));
}

void tst_Xcap::whatIsAcknowledgedSurvivesAKill()
{
    for (int round = 0; round < 10; ++round) {
        QByteArray text = Lists;
        text.replace("friends", "friends" + QByteArray::number(round));
        const int status = curl(url(), put(ListsType, text)).status;
        m_server->kill();
        QCOMPARE(status, round == 0 ? 201 : 200);
        QVERIFY2(m_server->start(), m_server->output().constData());
        QCOMPARE(curl(url()).body, text);
    }
    QCOMPARE(curl(url(), method(u"DELETE"_s)).status, 200);
    m_server->kill();
    QVERIFY2(m_server->start(), m_server->output().constData());
    QCOMPARE(curl(url()).status, 404);
}

// curl            server            phone
//   |               |<- SUBSCRIBE ----|   Event: xcap-diff, a list that names a document
//   |               |-- NOTIFY ------>|   there is none
//   |-- PUT ------->|                 |
//   |<- 201 --------|-- NOTIFY ------>|   the same entity-tag
//   |            kill -9              |
//   |               |-- NOTIFY ------>|   all there is, once
//   |-- DELETE ---->|                 |
//   |<- 200 --------|-- NOTIFY ------>|   it went
void tst_Xcap::tellsPhonesOfChanges()
{
    const QByteArray sel = "sel=\"resource-lists/users/sip:alice@example.com/index\"";
    UdpPhone phone(m_server->port(), "alice");
    const auto answer = phone.subscribe(
        phone.aor(), 600, "xcap-diff",
        "<resource-lists xmlns='urn:ietf:params:xml:ns:resource-lists'><list>"
        "<entry uri='resource-lists/users/sip:alice@example.com/index'/></list></resource-lists>");
    QVERIFY(answer);
    QCOMPARE(answer->status(), 200);
    const auto first = phone.nextNotify();
    QVERIFY(first);
    QCOMPARE(first->field("Event"), QByteArray("xcap-diff"));
    QCOMPARE(first->field("Content-Type"), QByteArray("application/xcap-diff+xml"));
    const QByteArray root =
        "xcap-root=\"http://127.0.0.1:" + QByteArray::number(m_server->xcapPort()) +
        "/xcap-root/\"";
    QVERIFY2(first->body().contains(root), first->bytes.constData());
    QVERIFY2(!first->body().contains("sel="), first->bytes.constData());

    const HttpReply made = curl(url(), put(ListsType, Lists));
    QCOMPARE(made.status, 201);
    const auto created = phone.nextNotify();
    QVERIFY(created);
    QVERIFY2(created->body().contains("<document " + sel + " new-etag=" + made.etag()),
             created->bytes.constData());

    m_server->kill();
    QVERIFY2(m_server->start(), m_server->output().constData());
    const auto full = phone.nextNotify();
    QVERIFY(full);
    QCOMPARE(full->field("Call-ID"), first->field("Call-ID"));
    QVERIFY2(full->body().contains("<document " + sel + " new-etag=" + made.etag()),
             full->bytes.constData());

    QCOMPARE(curl(url(), method(u"DELETE"_s)).status, 200);
    const auto gone = phone.nextNotify();
    QVERIFY(gone);
    QVERIFY2(gone->body().contains("<document previous-etag=" + made.etag() + ' ' + sel + "/>"),
             gone->bytes.constData());
}

QTEST_GUILESS_MAIN(tst_Xcap)
#include "tst_xcap.moc"
