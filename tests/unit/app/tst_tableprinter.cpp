// SPDX-License-Identifier: Apache-2.0
#include "app/tableprinter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using app::answerAsJson;
using app::answerAsText;
using namespace Qt::StringLiterals;

namespace {

/// JSON written with ' for ".
QJsonObject json(QByteArray text)
{
    return QJsonDocument::fromJson(text.replace('\'', '"')).object();
}

} // namespace

class TestTablePrinter : public QObject
{
    Q_OBJECT

private slots:
    void alignsColumns()
    {
        const QString text = answerAsText(
            json("{'ok':true,'columns':['presentity','watchers'],"
                 "'rows':[['sip:alice@example.com',3],['sip:bob@example.com',12],[null,null]]}"),
            0);
        QCOMPARE(text, u"PRESENTITY             WATCHERS\n"
                       "sip:alice@example.com         3\n"
                       "sip:bob@example.com          12\n"
                       "-                             -\n"_s);
    }

    void shortensOnlyOnATerminal()
    {
        const QByteArray answer =
            "{'columns':['presentity','status'],"
            "'rows':[['sip:a-very-long-name-of-a-person@example.com','active']]}";
        QVERIFY(answerAsText(json(answer), 0).contains(u"a-very-long-name-of-a-person"_s));
        const QStringList lines = answerAsText(json(answer), 30).split(u'\n');
        QCOMPARE(lines[1], u"sip:a-very-…xample.com  active"_s);
        for (const QString &line : lines)
            QVERIFY(line.size() <= 30);
    }

    void neverMakesAColumnUnreadable()
    {
        const QByteArray answer =
            "{'columns':['one','two'],'rows':[['abcdefghijkl','abcdefghijkl']]}";
        QVERIFY(answerAsText(json(answer), 5).contains(u"abcd…jkl  abcd…jkl"_s));
    }

    void saysWhenThereIsNothing()
    {
        QCOMPARE(answerAsText(json("{'columns':['a'],'rows':[]}"), 80), u"none\n"_s);
    }

    void listsFieldsInTheirOrder()
    {
        const QByteArray answer = "{'fields':{'uptime':5,'database':'/x','healthy':true},"
                                  "'order':['uptime','healthy']}";
        QCOMPARE(answerAsText(json(answer), 80), u"uptime    5\n"
                                                 "healthy   yes\n"
                                                 "database  /x\n"_s);
    }

    void putsSectionsUnderTheirTitles()
    {
        const QByteArray answer =
            "{'message':'done','sections':["
            "{'title':'document','text':'<presence/>'},"
            "{'title':'watchers','columns':['watcher'],'rows':[['sip:b@c']]}]}";
        QCOMPARE(answerAsText(json(answer), 80), u"done\n\n"
                                                 "document:\n<presence/>\n\n"
                                                 "watchers:\nWATCHER\nsip:b@c\n"_s);
    }

    void keepsControlCharactersOffTheTerminal()
    {
        const QByteArray answer = "{'columns':['name'],'rows':[['a\\u001b]0;x\\u0007']]}";
        QVERIFY(!answerAsText(json(answer), 80).contains(QChar(0x1b)));
    }

    void namesTheCellsForPrograms()
    {
        const QJsonObject answer = answerAsJson(
            json("{'ok':true,'columns':['a','b'],'rows':[['x',1],['y',2]],'order':['a'],"
                 "'sections':[{'columns':['c'],'rows':[[true]]}]}"));
        QCOMPARE(answer, json("{'ok':true,'rows':[{'a':'x','b':1},{'a':'y','b':2}],"
                              "'sections':[{'rows':[{'c':true}]}]}"));
    }
};

QTEST_GUILESS_MAIN(TestTablePrinter)
#include "tst_tableprinter.moc"
