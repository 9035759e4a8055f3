// SPDX-License-Identifier: Apache-2.0
#include "app/options.h"

#include <QTest>

using app::Options;
using app::parseOptions;
using namespace Qt::StringLiterals;

namespace {

base::Result<Options, QString> parse(const QStringList &words)
{
    return parseOptions(QStringList(u"hereabouts"_s) + words);
}

} // namespace

class TestOptions : public QObject
{
    Q_OBJECT

private slots:
    void withoutFlagsItServesWithAWindow()
    {
        const auto options = parse({});
        QVERIFY(options);
        QCOMPARE(options.value().mode, Options::Mode::Serve);
        QVERIFY(options.value().wantsWindow);
        QVERIFY(options.value().assignments.empty());
    }

    void noGuiNeedsNoWindow()
    {
        const auto options = parse({u"--no-gui"_s});
        QVERIFY(options);
        QVERIFY(!options.value().wantsWindow);
    }

    void choosesTheMode_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<Options::Mode>("mode");
        QTest::newRow("help") << u"--help"_s << Options::Mode::Help;
        QTest::newRow("version") << u"--version"_s << Options::Mode::Version;
        QTest::newRow("print") << u"--print-config"_s << Options::Mode::PrintConfig;
        QTest::newRow("sample") << u"--sample-config"_s << Options::Mode::SampleConfig;
        QTest::newRow("ctl") << u"ctl"_s << Options::Mode::Control;
    }
    void choosesTheMode()
    {
        QFETCH(QString, word);
        QFETCH(Options::Mode, mode);
        const auto options = parse({word});
        QVERIFY(options);
        QCOMPARE(options.value().mode, mode);
    }

    void ctlTakesWordsAndFlagsInAnyOrder()
    {
        const auto options = parse({u"ctl"_s, u"approve"_s, u"sip:a@b"_s, u"--json"_s, u"sip:c@d"_s,
                                    u"--socket"_s, u"/run/s"_s});
        QVERIFY(options);
        QVERIFY(options.value().wantsJson);
        QVERIFY(!options.value().wantsWindow);
        QCOMPARE(options.value().controlWords,
                 QStringList({u"approve"_s, u"sip:a@b"_s, u"sip:c@d"_s}));
        const auto loaded = server::loadConfig(options.value().configRequest());
        QVERIFY(loaded);
        QCOMPARE(loaded.value().config.controlSocketFile(), u"/run/s"_s);
    }

    void everyFlagReachesItsSetting()
    {
        auto options = parse({u"--listen"_s,
                              u"udp:127.0.0.1:5070"_s,
                              u"--listen=tcp:[::1]:5071"_s,
                              u"--domain"_s,
                              u"a.example"_s,
                              u"--domain"_s,
                              u"b.example"_s,
                              u"--database"_s,
                              u"/tmp/x.sqlite"_s,
                              u"--durability"_s,
                              u"relaxed"_s,
                              u"--force-active"_s,
                              u"--log-level"_s,
                              u"debug"_s,
                              u"--set"_s,
                              u"sip.t1 = 250"_s,
                              u"--set"_s,
                              u"log.file="_s,
                              u"--auth"_s,
                              u"required"_s,
                              u"--trusted-peer"_s,
                              u"192.0.2.0/24"_s});
        QVERIFY2(options, qPrintable(options ? QString() : options.error()));
        server::ConfigRequest request;
        request.assignments = options.value().assignments;
        const auto loaded = server::loadConfig(request);
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().sentence.english()));
        const server::Config &config = loaded.value().config;
        QCOMPARE(config.listen.addresses.size(), std::size_t(2));
        QCOMPARE(config.listen.addresses[1].toString(), u"tcp:[::1]:5071"_s);
        QCOMPARE(config.server.domains, QStringList({u"a.example"_s, u"b.example"_s}));
        QCOMPARE(config.store.database, u"/tmp/x.sqlite"_s);
        QCOMPARE(config.store.durability, server::Durability::Relaxed);
        QVERIFY(config.policy.forceActive);
        QCOMPARE(config.log.level, u"debug"_s);
        QCOMPARE(config.sip.t1, 250);
        QVERIFY(config.requiresProof());
        QCOMPARE(config.auth.trustedPeers.size(), size_t(1));
    }

    void aGivenConfigFileIsUsed()
    {
        const auto options = parse({u"--config"_s, u"/etc/h.conf"_s});
        QVERIFY(options);
        QCOMPARE(options.value().configRequest().file, u"/etc/h.conf"_s);
    }

    void aPasswordComesByStandardInput()
    {
        const auto options =
            parse({u"ctl"_s, u"users"_s, u"add"_s, u"a@b"_s, u"--password-stdin"_s});
        QVERIFY(options);
        QVERIFY(options->passwordFromInput);
        QVERIFY(!options->keepsClearPassword);
    }

    void errorsNameTheFlag_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown") << QStringList(u"--nogui"_s) << u"--nogui"_s;
        QTest::newRow("unknown letter") << QStringList(u"-x"_s) << u"-x"_s;
        QTest::newRow("no value") << QStringList(u"--listen"_s) << u"--listen"_s;
        QTest::newRow("value for a switch") << QStringList(u"--no-gui=1"_s) << u"--no-gui"_s;
        QTest::newRow("set without =") << QStringList({u"--set"_s, u"sip.t1"_s}) << u"--set"_s;
        QTest::newRow("set without key") << QStringList({u"--set"_s, u"=1"_s}) << u"--set"_s;
        QTest::newRow("empty config") << QStringList({u"--config"_s, QString()}) << u"--config"_s;
        QTest::newRow("json alone") << QStringList(u"--json"_s) << u"--json"_s;
        QTest::newRow("a password for all to see")
            << QStringList({u"ctl"_s, u"users"_s, u"add"_s, u"a@b"_s, u"--password"_s, u"x"_s})
            << u"--password-stdin"_s;
        QTest::newRow("a password for nobody")
            << QStringList({u"ctl"_s, u"users"_s, u"list"_s, u"--password-stdin"_s})
            << u"--password-stdin"_s;
        QTest::newRow("unknown command") << QStringList(u"start"_s) << u"'start'"_s;
    }
    void errorsNameTheFlag()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, named);
        const auto options = parse(words);
        QVERIFY(!options);
        QVERIFY2(options.error().contains(named), qPrintable(options.error()));
        QVERIFY2(!options.error().contains(u'\n'), qPrintable(options.error()));
    }

    void helpNamesEveryFlag()
    {
        const QString help = app::helpText();
        for (const QLatin1StringView flag :
             {"--no-gui"_L1, "--listen"_L1, "--domain"_L1, "--database"_L1, "--config"_L1,
              "--set"_L1, "--print-config"_L1, "--force-active"_L1, "--durability"_L1,
              "--log-level"_L1, "--version"_L1, "--help"_L1, "polite-block"_L1})
            QVERIFY2(help.contains(flag), flag.data());
        const QStringList lines = help.split(u'\n');
        for (const QString &line : lines)
            QVERIFY2(line.size() <= 100, qPrintable(line));
    }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
