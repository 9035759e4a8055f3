// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "messagetexts.h"
#include "sip/headers/event.h"
#include "tortureindex.h"

using namespace sip;
using test::TortureIndex;

/// The torture messages of RFC 4475 and RFC 5118: what becomes of each is in data/torture's tables.
class TestTorture : public QObject
{
    Q_OBJECT

    /// A message that is to be read without error.
    static ParsedMessage accepted(const QByteArray &path)
    {
        ParsedMessage parsed = texts::parse(test::tortureFile(path));
        if (parsed.error)
            qWarning("%s: %s", path.constData(), parsed.error->what.constData());
        return parsed;
    }

private slots:
    void getsWhatItsRowSays_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("parser");
        QTest::addColumn<QList<int>>("statuses"); // one of which the error has
        for (const QByteArray folder : {"rfc4475", "rfc5118"}) {
            const TortureIndex index(folder);
            for (const QByteArrayList &row : index.rows) {
                const QByteArray file = index.column(row, "file");
                QByteArray parser = index.column(row, "parser");
                QByteArray answer = index.column(row, "uas_response");
                if (file == "ipv6-in-sdp.dat") {
                    // Its Content-Length as printed is beyond the body: the fault of clerr.dat.
                    parser = "reject";
                }
                if (answer.isEmpty())
                    answer = "400";
                const QList<int> statuses = TortureIndex::statuses(answer, 400);
                QTest::newRow(file.constData())
                    << QByteArray(folder + '/' + file) << parser << statuses;
            }
        }
    }
    void getsWhatItsRowSays()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, parser);
        QFETCH(const QList<int>, statuses);
        const QByteArray bytes = test::tortureFile(path);
        QVERIFY(!bytes.isEmpty());
        const ParsedMessage parsed = texts::parse(bytes);
        if (parser == "accept") {
            QVERIFY2(!parsed.error, texts::what(parsed).constData());
        } else if (parser == "reject") {
            QVERIFY(!parsed.isResponse());
            QVERIFY(parsed.error);
            QVERIFY2(statuses.contains(texts::status(parsed)), texts::what(parsed).constData());
        } else if (parser == "discard") {
            QVERIFY(parsed.isResponse());
            QVERIFY(parsed.error);
        } else {
            QCOMPARE(parser, QByteArray("may"));
            QVERIFY(!parsed.error || statuses.contains(texts::status(parsed)));
        }
    }

    void hasAllMessages()
    {
        QCOMPARE(TortureIndex("rfc4475").rows.size(), 50);
        QCOMPARE(TortureIndex("rfc5118").rows.size(), 15);
    }

    void answersAllRejectedThatHaveAVia_data()
    {
        QTest::addColumn<QByteArray>("file");
        for (const char *file : {"badinv01", "clerr", "ncl", "scalar02", "quotbal", "ltgtruri",
                                 "lwsruri", "lwsstart", "trws", "escruri", "badvers", "mismatch01",
                                 "mismatch02", "insuf", "multi01", "mcl01"}) {
            QTest::newRow(file) << QByteArray(file);
        }
    }
    void answersAllRejectedThatHaveAVia()
    {
        QFETCH(const QByteArray, file);
        const ParsedMessage parsed = texts::parse(test::tortureFile("rfc4475/" + file + ".dat"));
        QVERIFY(parsed.error);
        QVERIFY(parsed.canBeAnswered());
    }

    void readsWsinv() // 3.1.1.1: a short tortuous INVITE
    {
        const ParsedMessage parsed = accepted("rfc4475/wsinv.dat");
        const Request &request = parsed.request();
        QCOMPARE(request.method(), Method::Invite);
        QCOMPARE(request.requestUri(),
                 QByteArrayView("sip:vivekg@chair-dnrc.example.com;unknownparam"));
        QCOMPARE(request.toTag(), QByteArrayView("1918181833n"));
        QCOMPARE(request.fromTag(), QByteArrayView("98asjd8"));
        QCOMPARE(request.from().displayText(), QByteArray("J Rosenberg \\\""));
        QCOMPARE(request.maxForwards(), std::optional<quint32>(68));
        QCOMPARE(request.cseq().number, 9u);
        QCOMPARE(request.cseq().method, Method::Invite);
        QCOMPARE(request.body().size(), 150);
        QCOMPARE(request.via().host, QByteArrayView("192.0.2.2"));
        QCOMPARE(request.via().branch, QByteArrayView("390skdjuw"));
        QVERIFY(!request.via().hasMagicCookie());
        QCOMPARE(request.count(HeaderId::Via), 2);
        const Message::Values vias = request.values(HeaderId::Via);
        QCOMPARE(vias.size(), 3);
        QCOMPARE(Via::parse(vias[1])->host, QByteArrayView("spindle.example.com"));
        QCOMPARE(Via::parse(vias[2])->branch, QByteArrayView("z9hG4bK30239"));
        QVERIFY(request.value(HeaderId::Subject).isEmpty());
        QVERIFY(!request.value(HeaderId::Subject).isNull());
        QCOMPARE(request.value("newfangledheader").first(16), QByteArrayView("newfangled value"));
        QCOMPARE(request.value("UnknownHeaderWithUnusualValue"), QByteArrayView(";;,,;;,;"));
        const auto contact = NameAddr::parse(request.value(HeaderId::Contact));
        QCOMPARE(contact->displayText(), QByteArray("Quoted string \"\""));
        QCOMPARE(contact->parameter("newparam").value(), QByteArrayView("newvalue"));
        QCOMPARE(contact->parameter("q").value(), QByteArrayView("0.33"));
        QVERIFY(contact->parameters.has("secondparam"));
    }

    void readsIntmeth() // 3.1.1.2: wide range of valid characters
    {
        const ParsedMessage parsed = accepted("rfc4475/intmeth.dat");
        const Request &request = parsed.request();
        QCOMPARE(request.method(), Method::Unknown);
        QCOMPARE(request.methodToken(),
                 QByteArrayView("!interesting-Method0123456789_*+`.%indeed'~"));
        QCOMPARE(request.cseq().methodToken, request.methodToken());
        QVERIFY(request.to().displayText().contains(QByteArray("NUL:\0 DEL:\x7f", 10)));
        QVERIFY(request.callId().startsWith("intmeth.word%ZK-!.*_+'@word`~)(><:\\/\"][?}{"));
    }

    void readsEscapes() // 3.1.1.3 and 3.1.1.4
    {
        const ParsedMessage parsed = accepted("rfc4475/esc01.dat");
        const auto uri = Uri::parse(parsed.request().requestUri());
        QCOMPARE(uri->unescapedUser(), QByteArray("sips:user@example.com"));
        QCOMPARE(uri->host(), QByteArrayView("example.net"));
        QCOMPARE(uri->addressOfRecord(), QByteArray("sip:sips%3Auser%40example.com@example.net"));

        const ParsedMessage withNulls = accepted("rfc4475/escnull.dat");
        const Message::Values contacts = withNulls.request().values(HeaderId::Contact);
        QCOMPARE(contacts.size(), 2);
        const auto first = Uri::parse(NameAddr::parse(contacts[0])->uri);
        const auto second = Uri::parse(NameAddr::parse(contacts[1])->uri);
        QCOMPARE(first->unescapedUser(), QByteArray("\0", 1));
        QCOMPARE(second->unescapedUser(), QByteArray("\0\0", 2));
        QVERIFY(!first->equals(*second));
        QVERIFY(first->addressOfRecord() != second->addressOfRecord());
    }

    void readsPercentThatIsNoEscape() // 3.1.1.5
    {
        const ParsedMessage parsed = accepted("rfc4475/esc02.dat");
        const Request &request = parsed.request();
        QCOMPARE(request.method(), Method::Unknown);
        QCOMPARE(request.methodToken(), QByteArrayView("RE%47IST%45R"));
        QCOMPARE(request.to().displayText(), QByteArray("%Z%45"));
        QCOMPARE(request.values(HeaderId::Contact).size(), 2);
        QVERIFY(!request.value("C%6Fntact").isNull());
    }

    void readsLongValues() // 3.1.1.7
    {
        const ParsedMessage parsed = accepted("rfc4475/longreq.dat");
        const Request &request = parsed.request();
        QCOMPARE(request.values(HeaderId::Via).size(), 34);
        QCOMPARE(request.via().host, QByteArrayView("sip33.example.com"));
        QVERIFY(request.to().displayName.size() > 100);
        QCOMPARE(request.fromTag().first(9), QByteArrayView("129829829"));
        QCOMPARE(request.body().size(), 150);
    }

    void cutsTrailingOctets() // 3.1.1.8
    {
        const ParsedMessage parsed = accepted("rfc4475/dblreq.dat");
        QCOMPARE(parsed.request().method(), Method::Register);
        QVERIFY(parsed.request().body().isEmpty());
        QVERIFY(!parsed.request().bytes().contains("INVITE"));
    }

    void readsSemicolonInUser() // 3.1.1.9
    {
        const ParsedMessage parsed = accepted("rfc4475/semiuri.dat");
        const auto uri = Uri::parse(parsed.request().requestUri());
        QCOMPARE(uri->unescapedUser(), QByteArray("user;par=u@example.net"));
        QCOMPARE(uri->host(), QByteArrayView("example.com"));
        QVERIFY(uri->parameters().isEmpty());
    }

    void readsUnknownTransports() // 3.1.1.10
    {
        const ParsedMessage parsed = accepted("rfc4475/transports.dat");
        QByteArrayList transports;
        for (const QByteArrayView value : parsed.request().values(HeaderId::Via))
            transports.append(Via::parse(value)->transport.toByteArray());
        QCOMPARE(transports, (QByteArrayList{"UDP", "SCTP", "TLS", "UNKNOWN", "TCP"}));
    }

    void framesBinaryBody() // 3.1.1.11
    {
        const ParsedMessage parsed = accepted("rfc4475/mpart01.dat");
        QVERIFY(parsed.request().body().contains('\0'));
        QVERIFY(parsed.request().body().trimmed().endsWith("--7a9cbec02ceef655--"));
    }

    void readsReasonPhrases() // 3.1.1.12 and 3.1.1.13
    {
        const ParsedMessage unusual = accepted("rfc4475/unreason.dat");
        QCOMPARE(unusual.response().status(), 200);
        QVERIFY(unusual.response().reason().startsWith("= 2**3 * 5**2 \xd0\xbd\xd0\xbe"));
        const ParsedMessage empty = accepted("rfc4475/noreason.dat");
        QCOMPARE(empty.response().status(), 100);
        QVERIFY(empty.response().reason().isEmpty());
    }

    void keepsFieldAndUriParametersApart() // 3.3.12 to 3.3.14
    {
        const ParsedMessage field = accepted("rfc4475/cparam01.dat");
        const auto first = NameAddr::parse(field.request().value(HeaderId::Contact));
        QVERIFY(first->parameters.has("unknownparam"));
        QVERIFY(!Uri::parse(first->uri)->hasParameter("unknownparam"));
        const ParsedMessage inUri = accepted("rfc4475/cparam02.dat");
        const auto second = NameAddr::parse(inUri.request().value(HeaderId::Contact));
        QVERIFY(second->parameters.isEmpty());
        QVERIFY(Uri::parse(second->uri)->hasParameter("unknownparam"));
        const ParsedMessage escaped = accepted("rfc4475/regescrt.dat");
        const auto third = NameAddr::parse(escaped.request().value(HeaderId::Contact));
        QCOMPARE(Uri::parse(third->uri)->headers(),
                 QByteArrayView("Route=%3Csip:sip.example.com%3E"));
    }

    void readsRfc2543() // 3.4.1
    {
        const ParsedMessage parsed = accepted("rfc4475/inv2543.dat");
        const Request &request = parsed.request();
        QVERIFY(request.via().branch.isNull());
        QVERIFY(!request.via().hasMagicCookie());
        QVERIFY(request.fromTag().isNull());
        QVERIFY(!request.maxForwards());
        QVERIFY(request.body().startsWith("v=0"));
    }

    void readsIPv6() // RFC 5118, 4
    {
        const ParsedMessage ambiguous = accepted("rfc5118/port-ambiguous.dat");
        QCOMPARE(Uri::parse(ambiguous.request().requestUri())->port(), quint16(0));
        const ParsedMessage unambiguous = accepted("rfc5118/port-unambiguous.dat");
        QCOMPARE(Uri::parse(unambiguous.request().requestUri())->port(), quint16(5070));
        for (const char *file : {"with", "no"}) {
            const ParsedMessage parsed =
                accepted(QByteArray("rfc5118/via-received-param-") + file + "-delim.dat");
            QCOMPARE(parsed.request().via().host, QByteArrayView("[2001:db8::9:1]"));
            QCOMPARE(parsed.request().via().received, QByteArrayView("2001:db8::9:255"));
        }
        const ParsedMessage mapped = accepted("rfc5118/ipv4-mapped-ipv6.fixed.dat");
        QCOMPARE(mapped.request().via().port, quint16(19823));
        const ParsedMessage two = accepted("rfc5118/ipv6-correct-abnf-2-colons.dat");
        const ParsedMessage three = accepted("rfc5118/ipv6-bug-abnf-3-colons.dat");
        QVERIFY(Uri::parse(two.request().requestUri())
                    ->equals(*Uri::parse(three.request().requestUri())));
    }
};

QTEST_APPLESS_MAIN(TestTorture)
#include "tst_torture.moc"
