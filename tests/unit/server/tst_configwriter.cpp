// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "server/configloader.h"
#include "server/configwriter.h"

using namespace Qt::StringLiterals;
using server::changedConfigText;
using server::SettingChange;

class TestConfigWriter : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRest_data();
    void keepsTheRest();
    void whatItWritesIsReadBack();
};

void TestConfigWriter::keepsTheRest_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value"); // null: the default again
    QTest::addColumn<QByteArray>("after");
    const QString key = u"publish.min_expires"_s;
    QTest::addRow("changed in place")
        << "# mine\n[publish]\nmin_expires=60\nmax_expires = 100 # short\n"_ba << key << u"30"_s
        << "# mine\n[publish]\nmin_expires=30\nmax_expires = 100 # short\n"_ba;
    QTest::addRow("with the comment behind it")
        << "[publish]\n  min_expires = 60   # for the old phones\n"_ba << key << u"30"_s
        << "[publish]\n  min_expires = 30   # for the old phones\n"_ba;
    QTest::addRow("behind its line of the sample")
        << "[publish]\n# The shortest.\n#min_expires = 60\n\n#max_expires = 86400\n"_ba << key
        << u"30"_s
        << "[publish]\n# The shortest.\n#min_expires = 60\nmin_expires = 30\n\n"
           "#max_expires = 86400\n"_ba;
    QTest::addRow("at the end of its section")
        << "[publish]\nmax_expires = 100\n\n[log]\nlevel = info\n"_ba << key << u"30"_s
        << "[publish]\nmax_expires = 100\nmin_expires = 30\n\n[log]\nlevel = info\n"_ba;
    QTest::addRow("in a section of its own")
        << "[log]\nlevel = info\n"_ba << key << u"30"_s
        << "[log]\nlevel = info\n\n[publish]\nmin_expires = 30\n"_ba;
    QTest::addRow("in an empty file")
        << ""_ba << key << u"30"_s << "[publish]\nmin_expires = 30\n"_ba;
    QTest::addRow("not in a section of the like")
        << "[subscribe]\nmin_expires = 60\n[publish]\nmin_expires = 60\n"_ba << key << u"30"_s
        << "[subscribe]\nmin_expires = 60\n[publish]\nmin_expires = 30\n"_ba;
    QTest::addRow("the default again")
        << "[publish]\n# Why.\nmin_expires = 30\nmax_expires = 100\n"_ba << key << QString()
        << "[publish]\n# Why.\nmax_expires = 100\n"_ba;
    QTest::addRow("a list of several lines")
        << "[server]\ndomains = a.example\ndomains = b.example\n"_ba << u"server.domains"_s
        << u"c.example, d.example"_s << "[server]\ndomains = c.example, d.example\n"_ba;
    QTest::addRow("quoted where it must be")
        << "[log]\nfile = a.log\n"_ba << u"log.file"_s << u"/tmp/a;b #1.log"_s
        << "[log]\nfile = \"/tmp/a;b #1.log\"\n"_ba;
    QTest::addRow("a comment behind quotes")
        << "[log]\nfile = \"a #.log\" # here\n"_ba << u"log.file"_s << u"b.log"_s
        << "[log]\nfile = b.log # here\n"_ba;
    QTest::addRow("emptied") << "[log]\nfile = a.log\n"_ba << u"log.file"_s << u""_s
                             << "[log]\nfile = \n"_ba;
    QTest::addRow("lines that end as on Windows")
        << "[publish]\r\nmin_expires = 60\r\n"_ba << key << u"30"_s
        << "[publish]\r\nmin_expires = 30\r\n"_ba;
    QTest::addRow("no end of the last line")
        << "[publish]\nmin_expires = 60"_ba << key << u"30"_s << "[publish]\nmin_expires = 30"_ba;
    QTest::addRow("what is no UTF-16 word") << "# Größe 木\n[publish]\n"_ba << key << u"30"_s
                                            << "# Größe 木\n[publish]\nmin_expires = 30\n"_ba;
}

void TestConfigWriter::keepsTheRest()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, key);
    QFETCH(QString, value);
    const SettingChange change{key, value.isNull() ? std::nullopt : std::optional(value)};
    QTEST(changedConfigText(before, {change}), "after");
}

void TestConfigWriter::whatItWritesIsReadBack()
{
    // The whole sample with every number one higher, or the next word.
    const QByteArray sample = server::configText({}, server::ConfigText::Sample).toUtf8();
    std::vector<SettingChange> changes;
    const server::Config standard;
    for (const server::Setting &setting : server::settingsCatalog()) {
        QString value = setting.value(standard);
        if (setting.kind == server::Setting::Kind::Integer && setting.name() != "max_expires"_L1)
            value = QString::number(std::min(value.toInt() + 1, setting.maximum));
        else if (setting.kind == server::Setting::Kind::Word)
            value = setting.words.constLast();
        else if (setting.kind == server::Setting::Kind::Boolean)
            value = value == "true"_L1 ? u"false"_s : u"true"_s;
        changes.push_back({setting.key, value});
    }
    const QByteArray text = changedConfigText(sample, changes);
    server::ConfigRequest request;
    request.file = u"test.conf"_s;
    request.text = text;
    const auto loaded = server::loadConfig(request);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().sentence));
    for (const SettingChange &change : changes)
        QCOMPARE(server::findSetting(change.key)->value(loaded->config), *change.value);
    // And back again.
    for (SettingChange &change : changes)
        change.value.reset();
    QCOMPARE(changedConfigText(text, changes), sample);
}

QTEST_GUILESS_MAIN(TestConfigWriter)
#include "tst_configwriter.moc"
