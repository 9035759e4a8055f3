// SPDX-License-Identifier: Apache-2.0
#include "server/configloader.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using server::Assignment;
using server::Config;
using server::ConfigSource;
using server::ConfigText;
using server::loadConfig;
using server::LoadedConfig;
using server::Setting;
using namespace Qt::StringLiterals;

namespace {

Assignment set(const QString &key, const QString &value)
{
    return {u"--set %1=%2"_s.arg(key, value), key, value};
}

/// The key and value of each line `#name = value` of a sample, by section.
QMap<QString, QString> commentedKeys(const QString &sample)
{
    QMap<QString, QString> keys;
    QString section;
    const QStringList lines = sample.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u'['))
            section = line.mid(1, line.size() - 2);
        else if (line.startsWith(u'#') && !line.startsWith(u"# "_s))
            keys[section + u'.' + line.mid(1).section(u'=', 0, 0).trimmed()] =
                line.section(u'=', 1).trimmed();
    }
    return keys;
}

} // namespace

class TestConfigLoader : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString fileWith(const QByteArray &text)
    {
        const QString name = m_folder.filePath(u"test.conf"_s);
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write the test's file");
        return name;
    }

private slots:
    void everythingHasItsDefault()
    {
        const auto loaded = loadConfig({});
        QVERIFY(loaded);
        QCOMPARE(loaded.value().config, Config());
        QCOMPARE(loaded.value().source(u"publish.min_expires"_s), ConfigSource::Default);
    }

    void everySettingReadsBackWhatItWrites()
    {
        QSet<QString> keys;
        for (const Setting &setting : server::settingsCatalog()) {
            QVERIFY2(setting.key.count(u'.') == 1, qPrintable(setting.key));
            QVERIFY2(!keys.contains(setting.key), qPrintable(setting.key));
            keys.insert(setting.key);
            QVERIFY2(setting.meaning.endsWith(u'.'), qPrintable(setting.key));
            Config config;
            const QString standard = setting.value(config);
            if (setting.clear)
                setting.clear(config);
            QVERIFY2(setting.write(setting, config, standard), qPrintable(setting.key));
            QCOMPARE(config, Config());
        }
    }

    void everyIntegerKeepsItsRange()
    {
        for (const Setting &setting : server::settingsCatalog()) {
            if (setting.kind != Setting::Kind::Integer)
                continue;
            Config config;
            QVERIFY(setting.write(setting, config, QString::number(setting.minimum)));
            QVERIFY(setting.write(setting, config, QString::number(setting.maximum)));
            QCOMPARE(setting.value(config), QString::number(setting.maximum));
            QVERIFY(!setting.write(setting, config, QString::number(setting.minimum - 1)));
            QVERIFY(!setting.write(setting, config, QString::number(setting.maximum + 1)));
            QVERIFY(!setting.write(setting, config, u"12s"_s));
            QCOMPARE(setting.value(config), QString::number(setting.maximum));
        }
    }

    void commandLineOutranksFileOutranksDefault()
    {
        const QString file =
            fileWith("[publish]\nmin_expires = 30\nmax_expires = 600\n[policy]\nforce_active=yes");
        const auto loaded = loadConfig({file, {set(u"publish.min_expires"_s, u"10"_s)}});
        QVERIFY(loaded);
        QCOMPARE(loaded.value().config.publish.minExpires, 10);
        QCOMPARE(loaded.value().source(u"publish.min_expires"_s), ConfigSource::CommandLine);
        QCOMPARE(loaded.value().config.publish.maxExpires, 600);
        QCOMPARE(loaded.value().source(u"publish.max_expires"_s), ConfigSource::File);
        QVERIFY(loaded.value().config.policy.forceActive);
        QCOMPARE(loaded.value().config.subscribe.minExpires, 60);
    }

    void listsOfOneSourceAddUpAndReplaceTheOther()
    {
        const QString file = fileWith("[server]\ndomains = a.example, B.example\n"
                                      "domains = c.example\n");
        const auto fromFile = loadConfig({file, {}});
        QVERIFY(fromFile);
        QCOMPARE(fromFile.value().config.server.domains,
                 QStringList({u"a.example"_s, u"b.example"_s, u"c.example"_s}));
        const auto both = loadConfig({file,
                                      {{u"--domain"_s, u"server.domains"_s, u"d.example"_s},
                                       {u"--domain"_s, u"server.domains"_s, u"e.example"_s}}});
        QVERIFY(both);
        QCOMPARE(both.value().config.server.domains, QStringList({u"d.example"_s, u"e.example"_s}));
    }

    void whoListensWiderAsksForProof_data()
    {
        QTest::addColumn<QString>("settings");
        QTest::addColumn<bool>("proof");
        QTest::newRow("on this machine") << QString() << false;
        QTest::newRow("on this machine, wanted") << u"auth.mode=required"_s << true;
        QTest::newRow("SIP for others") << u"listen.addresses=udp:0.0.0.0:5060"_s << true;
        QTest::newRow("XCAP for others") << u"xcap.addresses=http:192.0.2.1:8080"_s << true;
        QTest::newRow("no XCAP") << u"xcap.addresses=none"_s << false;
        QTest::newRow("for others, and not wanted")
            << u"listen.addresses=udp:0.0.0.0:5060 auth.mode=none"_s << false;
    }

    void whoListensWiderAsksForProof()
    {
        QFETCH(QString, settings);
        server::ConfigRequest request;
        const QStringList words = settings.split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words)
            request.assignments.push_back(set(word.section(u'=', 0, 0), word.section(u'=', 1)));
        const auto loaded = loadConfig(request);
        QVERIFY(loaded);
        QTEST(loaded->config.requiresProof(), "proof");
    }

    void aGivenListReplacesTheDefaultAddresses()
    {
        const auto loaded = loadConfig(
            {QString(), {{u"--listen"_s, u"listen.addresses"_s, u"udp:127.0.0.1:5070"_s}}});
        QVERIFY(loaded);
        QCOMPARE(loaded.value().config.listen.addresses.size(), std::size_t(1));
        QCOMPARE(loaded.value().config.listen.addresses[0].endpoint.port, quint16(5070));
    }

    void defaultExpiresFollowsTheLimitsThatWereSet()
    {
        const auto loaded = loadConfig({QString(), {set(u"publish.max_expires"_s, u"120"_s)}});
        QVERIFY(loaded);
        QCOMPARE(loaded.value().config.publish.defaultExpires, 120);
    }

    void errorsNameFileLineAndKey_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("named");
        QTest::newRow("unknown key")
            << QByteArray("[publish]\nmin_expire = 60\n")
            << QStringList({u"line 2"_s, u"publish.min_expire "_s, u"publish.min_expires"_s});
        QTest::newRow("no number")
            << QByteArray("[publish]\n\nmin_expires = soon\n")
            << QStringList({u"line 3"_s, u"publish.min_expires"_s, u"'soon'"_s, u"seconds"_s});
        QTest::newRow("out of range") << QByteArray("[notify]\nmax_timeouts = 0\n")
                                      << QStringList({u"line 2"_s, u"notify.max_timeouts"_s});
        QTest::newRow("no such word")
            << QByteArray("[store]\ndurability = maybe\n")
            << QStringList({u"line 2"_s, u"store.durability"_s, u"strict, relaxed"_s});
        QTest::newRow("no boolean") << QByteArray("[policy]\nforce_active = perhaps\n")
                                    << QStringList({u"line 2"_s, u"policy.force_active"_s});
        QTest::newRow("no address") << QByteArray("[listen]\naddresses = udp:here:5060\n")
                                    << QStringList({u"line 2"_s, u"listen.addresses"_s});
        QTest::newRow("empty list member") << QByteArray("[server]\ndomains = a, ,b\n")
                                           << QStringList({u"line 2"_s, u"server.domains"_s});
        QTest::newRow("no domain") << QByteArray("[server]\ndomains = sip:a.example\n")
                                   << QStringList({u"line 2"_s, u"server.domains"_s});
        QTest::newRow("log level") << QByteArray("[log]\nlevel = loud\n")
                                   << QStringList({u"line 2"_s, u"log.level"_s, u"'loud'"_s});
        QTest::newRow("set twice") << QByteArray("[sip]\nt1 = 500\nt1 = 600\n")
                                   << QStringList({u"line 3"_s, u"sip.t1"_s, u"line 2"_s});
        QTest::newRow("no root") << QByteArray("[xcap]\npublic_root = xcap.example.com\n")
                                 << QStringList(
                                        {u"line 2"_s, u"xcap.public_root"_s, u"https://"_s});
        QTest::newRow("a root with a query") // RFC 4825, 6.1
            << QByteArray("[xcap]\npublic_root = https://xcap.example.com/?a\n")
            << QStringList({u"line 2"_s, u"xcap.public_root"_s});
        QTest::newRow("not INI") << QByteArray("hello\n") << QStringList({u"line 1"_s});
    }
    void errorsNameFileLineAndKey()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, named);
        const QString file = fileWith(text);
        const auto loaded = loadConfig({file, {}});
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().source, ConfigSource::File);
        const QString sentence = loaded.error().sentence;
        QVERIFY2(sentence.startsWith(file + u", line "_s), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'\n'), qPrintable(sentence));
        for (const QString &part : named)
            QVERIFY2(sentence.contains(part), qPrintable(sentence));
    }

    void aPublicRootIsUsedAsItIs()
    {
        const auto loaded = loadConfig(
            {QString(), {set(u"xcap.public_root"_s, u"https://xcap.example.com/root/"_s)}});
        QVERIFY(loaded);
        QCOMPARE(loaded.value().config.xcap.publicRoot, u"https://xcap.example.com/root"_s);
    }

    void errorsNameTheFlag()
    {
        const auto loaded =
            loadConfig({QString(), {{u"--listen"_s, u"listen.addresses"_s, u"udp:nowhere"_s}}});
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().source, ConfigSource::CommandLine);
        QVERIFY(loaded.error().sentence.english().startsWith(u"--listen: listen.addresses "_s));
    }

    void contradictingLifetimesAreAnError()
    {
        const auto minimum = loadConfig(
            {QString(),
             {set(u"publish.min_expires"_s, u"90"_s), set(u"publish.max_expires"_s, u"80"_s)}});
        QVERIFY(!minimum);
        QCOMPARE(minimum.error().sentence,
                 u"publish.min_expires = 90 is above publish.max_expires = 80"_s);
        const QString file = fileWith("[register]\ndefault_expires = 30\n");
        const auto standard = loadConfig({file, {}});
        QVERIFY(!standard);
        QCOMPARE(standard.error().sentence,
                 u"register.default_expires = 30 is below register.min_expires = 60"_s);
        QCOMPARE(standard.error().source, ConfigSource::File);
    }

    void emptyListenAddressesAreAnError()
    {
        const auto loaded = loadConfig({QString(), {set(u"listen.addresses"_s, QString())}});
        QVERIFY(!loaded);
        QVERIFY(loaded.error().sentence.english().startsWith(u"listen.addresses "_s));
    }

    void aMissingFileIsNamed()
    {
        const auto loaded = loadConfig({u"/nonexistent/hereabouts.conf"_s, {}});
        QVERIFY(!loaded);
        QVERIFY(loaded.error().sentence.english().contains(u"/nonexistent/hereabouts.conf"_s));
    }

    void whatIsPrintedLoadsBackAsTheSame()
    {
        LoadedConfig loaded =
            loadConfig({QString(),
                        {set(u"server.domains"_s, u"a.example,b.example"_s),
                         set(u"log.file"_s, u"/tmp/a #1.log"_s),
                         set(u"composition.policy"_s, u"newest"_s), set(u"sip.t1"_s, u"250"_s)}})
                .value();
        const QString text = configText(loaded, ConfigText::InForce);
        QVERIFY(text.contains(u"# Source: command line\nt1 = 250\n"_s));
        const auto again = loadConfig({fileWith(text.toUtf8()), {}});
        QVERIFY2(again, qPrintable(again ? QString() : again.error().sentence.english()));
        QCOMPARE(again.value().config, loaded.config);
    }

    void theSampleFileHoldsEveryKeyWithItsDefault()
    {
        QFile file(QStringLiteral(SOURCE_DIR "/resources/hereabouts.conf"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString sample = QString::fromUtf8(file.readAll());
        const QMap<QString, QString> keys = commentedKeys(sample);
        const Config defaults;
        for (const Setting &setting : server::settingsCatalog()) {
            QVERIFY2(keys.contains(setting.key), qPrintable(setting.key));
            QCOMPARE(keys[setting.key], setting.value(defaults));
        }
        QCOMPARE(static_cast<std::size_t>(keys.size()), server::settingsCatalog().size());
        // Word for word: made anew by `hereabouts --sample-config`.
        QCOMPARE(sample, configText({}, ConfigText::Sample));
        const auto loaded = loadConfig({file.fileName(), {}});
        QVERIFY(loaded);
        QCOMPARE(loaded.value().config, defaults);
    }

    void knowsWhatAReloadCannotChange()
    {
        Config running;
        Config loaded;
        loaded.policy.forceActive = true;
        QVERIFY(server::changedForRestart(running, loaded).isEmpty());
        loaded.store.database = u"/tmp/other.sqlite"_s;
        QCOMPARE(server::changedForRestart(running, loaded), QStringList(u"store.database"_s));
    }

    void findsPlacesForDatabaseAndSocket()
    {
        Config config;
        config.store.database = u"/var/lib/hereabouts/state.sqlite"_s;
        QCOMPARE(config.databaseFile(), u"/var/lib/hereabouts/state.sqlite"_s);
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
        QCOMPARE(config.controlSocketFile(), m_folder.filePath(u"hereabouts.sock"_s));
        qunsetenv("XDG_RUNTIME_DIR");
        QCOMPARE(config.controlSocketFile(), u"/var/lib/hereabouts/hereabouts.sock"_s);
        config.control.socket = u"none"_s;
        QCOMPARE(config.controlSocketFile(), QString());
    }
};

QTEST_GUILESS_MAIN(TestConfigLoader)
#include "tst_configloader.moc"
