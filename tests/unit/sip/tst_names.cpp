// SPDX-License-Identifier: Apache-2.0
#include <set>

#include <QTest>

#include "base/scanner.h"
#include "sip/headerid.h"
#include "sip/ipliteral.h"
#include "sip/method.h"
#include "sip/statuscode.h"

using namespace sip;

/// The enumerations of SIP's words, and IP addresses.
class TestNames : public QObject
{
    Q_OBJECT

private slots:
    void findsEachMethodByItsToken()
    {
        for (int i = 1; i <= int(Method::Update); ++i) {
            const QByteArrayView text = token(Method(i));
            QVERIFY(base::isToken(text));
            QCOMPARE(methodFromToken(text), Method(i));
            QCOMPARE(methodFromToken(base::lowered(text)), Method::Unknown); // case matters
            QCOMPARE(methodFromToken(text.chopped(1)), Method::Unknown);
        }
        for (const char *text : {"", "X", "FOO", "QUUX", "PRICK", "INVITX", "REGISTEX"})
            QCOMPARE(methodFromToken(text), Method::Unknown);
        QVERIFY(token(Method::Unknown).isEmpty());
    }

    void findsEachHeaderByItsNameInAnyCase()
    {
        std::set<QByteArray> names;
        for (int i = 1; i < HeaderIdCount; ++i) {
            const QByteArray name = headerName(HeaderId(i)).toByteArray();
            QVERIFY2(base::isToken(name), QByteArray::number(i).constData());
            names.insert(base::lowered(name));
            QCOMPARE(headerIdFromName(name), HeaderId(i));
            QCOMPARE(headerIdFromName(name.toUpper()), HeaderId(i));
            QCOMPARE(headerIdFromName(name.toLower()), HeaderId(i));
            QCOMPARE(headerIdFromName(name + 'x'), HeaderId::Other);
        }
        QCOMPARE(names.size(), size_t(HeaderIdCount - 1));
        QCOMPARE(headerIdFromName(""), HeaderId::Other);
        QCOMPARE(headerIdFromName("X-Unknown"), HeaderId::Other);
        QCOMPARE(headerIdFromName("Call_ID"), HeaderId::Other);
    }

    void knowsCompactForms_data()
    {
        QTest::addColumn<char>("letter");
        QTest::addColumn<QByteArray>("name");
        const auto row = [](char letter, const char *name) {
            QTest::newRow(name) << letter << QByteArray(name);
        };
        row('a', "Accept-Contact");
        row('b', "Referred-By");
        row('c', "Content-Type");
        row('d', "Request-Disposition");
        row('e', "Content-Encoding");
        row('f', "From");
        row('i', "Call-ID");
        row('j', "Reject-Contact");
        row('k', "Supported");
        row('l', "Content-Length");
        row('m', "Contact");
        row('n', "Identity-Info");
        row('o', "Event");
        row('r', "Refer-To");
        row('s', "Subject");
        row('t', "To");
        row('u', "Allow-Events");
        row('v', "Via");
        row('x', "Session-Expires");
        row('y', "Identity");
    }
    void knowsCompactForms()
    {
        QFETCH(const char, letter);
        QFETCH(const QByteArray, name);
        QCOMPARE(headerName(headerIdFromName(QByteArray(1, letter))), QByteArrayView(name));
        QCOMPARE(headerIdFromName(QByteArray(1, char(letter - 32))), headerIdFromName(name));
    }

    void hasNoOtherCompactForms()
    {
        int known = 0;
        for (int i = 0; i < 256; ++i)
            known += headerIdFromName(QByteArray(1, char(i))) != HeaderId::Other;
        QCOMPARE(known, 2 * 20);
    }

    void givesReasonPhrases()
    {
        QCOMPARE(reasonPhrase(StatusCode::OK), QByteArrayView("OK"));
        QCOMPARE(reasonPhrase(StatusCode::ConditionalRequestFailed),
                 QByteArrayView("Conditional Request Failed"));
        QCOMPARE(reasonPhrase(StatusCode::BadEvent), QByteArrayView("Bad Event"));
        QCOMPARE(reasonPhrase(StatusCode::CallOrTransactionDoesNotExist),
                 QByteArrayView("Call/Transaction Does Not Exist"));
        QCOMPARE(reasonPhrase(StatusCode(499)), QByteArrayView("Client Error"));
        for (int code = 100; code < 700; ++code)
            QVERIFY(!reasonPhrase(StatusCode(code)).isEmpty());
    }

    void readsAddresses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("bytes"); // hexadecimal; empty: refused
        const auto row = [](const char *text, const char *bytes) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(bytes);
        };
        row("192.0.2.1", "00000000000000000000ffffc0000201");
        row("0.0.0.0", "00000000000000000000ffff00000000");
        row("256.0.2.1", "");
        row("192.0.2", "");
        row("192.0.2.1.", "");
        row("192.0.2.0001", "");
        row("example.com", "");
        row("::", "00000000000000000000000000000000");
        row("::1", "00000000000000000000000000000001");
        row("[::1]", "00000000000000000000000000000001");
        row("1::", "00010000000000000000000000000000");
        row("2001:db8::9:1", "20010db8000000000000000000090001");
        row("1:2:3:4:5:6:7:8", "00010002000300040005000600070008");
        row("1:2:3:4:5:6:7::", "00010002000300040005000600070000");
        row("::ffff:192.0.2.10", "00000000000000000000ffffc000020a");
        row("1:2:3:4:5:6:192.0.2.1", "000100020003000400050006c0000201");
        row("2001:db8:::192.0.2.1", "20010db80000000000000000c0000201"); // RFC 5118, 4.10
        row("2001:db8::192.0.2.1", "20010db80000000000000000c0000201");
        row("1:2:3:4:5:6:7:8::", "");
        row("1:2:3:4:5:6:7", "");
        row("1:2:3:4:5:6:7:8:9", "");
        row("1:2:3:4:5:6:7:192.0.2.1", "");
        row("1::2::3", "");
        row(":::1", "");
        row(":1", "");
        row("1:", "");
        row("12345::", "");
        row("g::", "");
        row("[::1", "");
        row("[]", "");
        row("fe80::1%eth0", "");
        row("", "");
    }
    void readsAddresses()
    {
        QFETCH(const QByteArray, text);
        const auto address = parseIpLiteral(text);
        const QByteArray bytes =
            address ? QByteArray(reinterpret_cast<const char *>(address->data()), 16)
                    : QByteArray();
        QTEST(bytes.toHex(), "bytes");
    }
};

QTEST_APPLESS_MAIN(TestNames)
#include "tst_names.moc"
