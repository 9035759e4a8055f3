// SPDX-License-Identifier: Apache-2.0
#pragma once

// The page Documents with what its tests do to it, for tst_documentspage and tst_documentforms.

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTextBlock>
#include <QTreeView>

#include "gui/pages/documentspage.h"
#include "pagefixture.h"

namespace test {

using namespace Qt::StringLiterals;

inline const QByteArray Alice("sip:alice@example.com");
inline const server::DocumentName Rules{Alice, "pres-rules", "index"};
inline const server::DocumentName Lists{Alice, "resource-lists", "index"};

/// One rule, Friends, with a comment before it.
inline QByteArray ruleset(const QByteArray &who, const QByteArray &handling = "allow")
{
    return "<?xml version=\"1.0\"?>\n"
           "<ruleset xmlns=\"urn:ietf:params:xml:ns:common-policy\""
           " xmlns:pr=\"urn:ietf:params:xml:ns:pres-rules\">\n"
           "  <!-- kept -->\n"
           "  <rule id=\"Friends\">\n"
           "    <conditions>\n"
           "      <identity>\n"
           "        <one id=\"" +
           who +
           "\"/>\n"
           "      </identity>\n"
           "    </conditions>\n"
           "    <actions>\n"
           "      <pr:sub-handling>" +
           handling +
           "</pr:sub-handling>\n"
           "    </actions>\n"
           "  </rule>\n"
           "</ruleset>\n";
}

inline const QByteArray FriendsList =
    "<?xml version=\"1.0\"?>\n"
    "<resource-lists xmlns=\"urn:ietf:params:xml:ns:resource-lists\">\n"
    "  <list name=\"friends\">\n"
    "    <entry uri=\"sip:bob@example.com\"/>\n"
    "  </list>\n"
    "  <list name=\"work\"/>\n"
    "</resource-lists>\n";

/// A page over a server of its own, as a person and phones use it.
struct OpenedDocuments
{
    PageFixture fixture;
    gui::DocumentsPage page{fixture.around()};
    QTreeView *tree = page.findChild<QTreeView *>(u"documents"_s);
    QPlainTextEdit *source = page.findChild<QPlainTextEdit *>(u"documentSource"_s);
    QTabWidget *tabs = page.findChild<QTabWidget *>(u"documentTabs"_s);
    QListWidget *rules = page.findChild<QListWidget *>(u"rules"_s);
    QTreeView *lists = page.findChild<QTreeView *>(u"lists"_s);
    QListWidget *problems = page.findChild<QListWidget *>(u"documentProblems"_s);
    QWidget *question = page.findChild<QWidget *>(u"documentQuestion"_s);
    QSignalSpy said{&page, &gui::Page::said};
    QSignalSpy failed{&page, &gui::Page::failed};
    gui::Actions &actions = fixture.actions;

    OpenedDocuments()
    {
        page.resize(1000, 700);
        page.show();
    }

    [[nodiscard]] QString label(const QString &name) const
    {
        return page.findChild<QLabel *>(name)->text();
    }
    void click(const QString &name) const
    {
        auto *button = page.findChild<QPushButton *>(name);
        QVERIFY2(button && button->isEnabled(), qPrintable(name));
        button->click();
    }
    /// As a phone does it; nothing: it is removed.
    void store(const server::DocumentName &name, const std::optional<QByteArray> &text)
    {
        bool done = false;
        fixture.server.ask(
            &page,
            [=](server::Administration &administration) {
                return text ? administration.documents().put(name, *text)
                            : administration.documents().remove(name);
            },
            [&](const server::DocumentOutcome &outcome) {
                done = true;
                QVERIFY2(outcome.ok, qPrintable(outcome.sentence));
            });
        QTRY_VERIFY(done);
    }
    [[nodiscard]] QByteArray stored(const server::DocumentName &name)
    {
        std::optional<QByteArray> text;
        fixture.server.ask(
            &page,
            [=](server::Administration &administration) {
                const auto document = administration.documents().get(name);
                return document ? document->text : QByteArray("none");
            },
            [&](const QByteArray &answer) { text = answer; });
        [&] { QTRY_VERIFY(text); }();
        return text.value_or(QByteArray());
    }
    void subscribe(const QByteArray &watcher)
    {
        const int before = fixture.answers();
        fixture.send("SUBSCRIBE " + Alice +
                     " SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1;rport;branch=z9hG4bK" + watcher +
                     "\r\nFrom: <" + watcher + ">;tag=1\r\nTo: <" + Alice + ">\r\nCall-ID: s" +
                     watcher +
                     "\r\nCSeq: 1 SUBSCRIBE\r\nMax-Forwards: 70\r\nEvent: presence\r\n"
                     "Expires: 600\r\nContact: <sip:phone@127.0.0.1>\r\nContent-Length: 0\r\n\r\n");
        QTRY_VERIFY(fixture.answers() > before);
    }
    [[nodiscard]] QModelIndex indexOf(const QByteArray &key) const
    {
        const QModelIndexList found = tree->model()->match(
            tree->model()->index(0, 0), Qt::UserRole + 1, QString::fromUtf8(key), 1,
            Qt::MatchFixedString | Qt::MatchCaseSensitive | Qt::MatchRecursive);
        return found.value(0);
    }
    void open(const server::DocumentName &name)
    {
        const QByteArray key = server::documentRowKey(name.user, name.kind, name.name);
        QTRY_VERIFY(indexOf(key).isValid());
        tree->setCurrentIndex(indexOf(key));
        QTRY_VERIFY(tabs->isVisible() && label(u"documentTitle"_s).contains(u"alice"_s));
        QTRY_VERIFY(source->toPlainText().size() > 10);
    }
    void storeAndOpen(const server::DocumentName &name, const QByteArray &text)
    {
        store(name, text);
        open(name);
        QTRY_COMPARE(source->toPlainText().toUtf8(), text);
    }
    /// In the source, as by hand.
    void replace(const QString &words, const QString &with) const
    {
        QTextCursor found = source->document()->find(words);
        QVERIFY2(!found.isNull(), qPrintable(words));
        found.insertText(with);
    }
    void showSource() const { tabs->setCurrentIndex(1); }
    [[nodiscard]] QByteArray text() const { return source->toPlainText().toUtf8(); }
};

} // namespace test
