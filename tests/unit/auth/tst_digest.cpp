// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "auth/digest.h"

using namespace auth;

class TestDigest : public QObject
{
    Q_OBJECT

private slots:
    void makesTheResponsesOfTheStandards_data()
    {
        QTest::addColumn<int>("algorithm");
        QTest::addColumn<int>("protection");
        QTest::addColumn<QByteArray>("ha1");
        QTest::addColumn<QByteArray>("nonce");
        QTest::addColumn<QByteArray>("cnonce");
        QTest::addColumn<QByteArray>("response");
        const auto row = [](const char *name, Algorithm algorithm, Protection protection,
                            const char *realm, const char *password, const char *nonce,
                            const char *cnonce, const char *response) {
            QTest::newRow(name) << int(algorithm) << int(protection)
                                << hashedA1(algorithm, "Mufasa", realm, password)
                                << QByteArray(nonce) << QByteArray(cnonce) << QByteArray(response);
        };
        const char *const nonce7616 = "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v";
        const char *const cnonce7616 = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ";
        row("RFC 7616, 3.9.1, MD5", Algorithm::Md5, Protection::Authentication,
            "http-auth@example.org", "Circle of Life", nonce7616, cnonce7616,
            "8ca523f5e9506fed4657c9700eebdbec");
        row("RFC 7616, 3.9.1, SHA-256", Algorithm::Sha256, Protection::Authentication,
            "http-auth@example.org", "Circle of Life", nonce7616, cnonce7616,
            "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1");
        row("RFC 2617, 3.5", Algorithm::Md5, Protection::Authentication, "testrealm@host.com",
            "Circle Of Life", "dcd98b7102dd2f0e8b11d0f600bfb0c093", "0a4f113b",
            "6629fae49393a05397450978507c4ef1");
        // That of the text is wrong; this is the one of its erratum 749.
        row("RFC 2069, 2.4", Algorithm::Md5, Protection::None, "testrealm@host.com", "CircleOfLife",
            "dcd98b7102dd2f0e8b11d0f600bfb0c093", "", "1949323746fe6a43ef61f9606e7febea");
    }

    void makesTheResponsesOfTheStandards()
    {
        QFETCH(int, algorithm);
        QFETCH(int, protection);
        QFETCH(QByteArray, ha1);
        QFETCH(QByteArray, nonce);
        QFETCH(QByteArray, cnonce);
        QTEST(responseOf({Algorithm(algorithm),
                          Protection(protection),
                          ha1,
                          nonce,
                          "00000001",
                          cnonce,
                          "GET",
                          "/dir/index.html",
                          {}}),
              "response");
    }

    // RFC 7616, 3.9.2, gives hashes of SHA-512 cut in half; SHA-512/256 begins with other numbers
    // (FIPS 180-4, 6.7). These are of OpenSSL's command line, and the first is of NIST.
    void hashesWithSha512_256()
    {
        QCOMPARE(hashOf(Algorithm::Sha512_256, {"abc"}),
                 "53048e2681941ef99b2e29b76b4c7dabe4c2d0c634fc6d46e0e2f13107e7af23");
        const QByteArray name = QStringLiteral("J\u00e4s\u00f8n Doe").toUtf8();
        QCOMPARE(hashOf(Algorithm::Sha512_256, {name, "api@example.org"}).left(32),
                 "793263caabb707a56211940d90411ea4");
        QCOMPARE(
            responseOf({Algorithm::Sha512_256,
                        Protection::Authentication,
                        hashedA1(Algorithm::Sha512_256, name, "api@example.org", "Secret, or not?"),
                        "5TsQWLVdgBdmrQ0XsxbDODV+57QdFR34I9HAbC/RVvkK",
                        "00000001",
                        "NTg6RKcb9boFIAS3KrFK9BGeh+niz/sm",
                        "GET",
                        "/doe.json",
                        {}}),
            "7a4e1192babbba02e91182d2895bfdbf7adafc6e48d4e517ca301974843d840c");
    }

    void protectsTheBodyByAuthInt()
    {
        const auto response = [](QByteArrayView body) {
            return responseOf({Algorithm::Sha256, Protection::Integrity, "a1", "n", "00000001", "c",
                               "PUT", "/x", body});
        };
        QVERIFY(response("one") != response("two"));
        const QByteArray ha2 =
            hashOf(Algorithm::Sha256, {"PUT", "/x", hashOf(Algorithm::Sha256, {"one"})});
        QCOMPARE(response("one"),
                 hashOf(Algorithm::Sha256, {"a1", "n", "00000001", "c", "auth-int", ha2}));
    }

    void readsNamesOfAlgorithms()
    {
        for (const Algorithm algorithm :
             {Algorithm::Md5, Algorithm::Sha256, Algorithm::Sha512_256}) {
            QCOMPARE(algorithmFromToken(token(algorithm)), algorithm);
            QCOMPARE(algorithmFromToken(token(algorithm).toByteArray().toLower()), algorithm);
        }
        for (const char *other : {"", "SHA-512", "SHA256", "MD5-sess", "SHA-256-sess"})
            QVERIFY(!algorithmFromToken(other));
    }

    void comparesWholeTexts()
    {
        QVERIFY(equalInConstantTime("abc", "abc"));
        QVERIFY(equalInConstantTime("", ""));
        QVERIFY(!equalInConstantTime("abc", "abd"));
        QVERIFY(!equalInConstantTime("abc", "ab"));
        QVERIFY(!equalInConstantTime("", "a"));
    }

    void signsWithHmacSha256()
    {
        // RFC 4231, test case 2.
        QCOMPARE(authenticationCode("Jefe", "what do ya want for nothing?", 16).toHex(),
                 "5bdcc146bf60754e6a042426089575c7");
        QCOMPARE(authenticationCode("Jefe", "x", 99).size(), 32);
    }
};

QTEST_APPLESS_MAIN(TestDigest)
#include "tst_digest.moc"
