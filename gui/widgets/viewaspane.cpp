// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/viewaspane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBrowser>

#include "gui/documents/xmlformat.h"
#include "gui/models/livedata.h"
#include "gui/translated.h"
#include "gui/widgets/addressfield.h"
#include "gui/widgets/decisiontext.h"
#include "gui/widgets/xmleditor.h"

using namespace Qt::StringLiterals;

namespace gui {

ViewAsPane::ViewAsPane(server::ServerThread &server, LiveData &live, QWidget *parent)
    : QWidget(parent)
    , m_server(server)
    , m_data(live)
    , m_watcher(new AddressField(
          u"viewAsWatcher"_s, tr("Watcher to view the presentity as"),
          [this] { return knownWatchers(); }, this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"viewAs"_s);
    build();
    connect(m_watcher, &QLineEdit::textChanged, this, &ViewAsPane::ask);
    connect(&live, &LiveData::statusChanged, this, [this] {
        if (isVisible())
            ask();
    });
    ask();
}

void ViewAsPane::build()
{
    auto *label = new QLabel(tr("View a&s"), this);
    label->setBuddy(m_watcher);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_watcher, 1);
    m_hint->setObjectName(u"viewAsHint"_s);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setMargin(16);
    m_text = new QTextBrowser(this);
    m_text->setObjectName(u"viewAsText"_s);
    m_text->setAccessibleName(tr("The decision, and why"));
    m_text->setOpenLinks(false);
    m_document = new XmlEditor(this);
    m_document->setObjectName(u"viewAsDocument"_s);
    m_document->setAccessibleName(tr("The document that the watcher gets"));
    m_document->setReadOnly(true);
    m_document->setPlaceholderText(tr("The watcher gets no document."));
    m_parts = new QSplitter(this);
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(m_text);
    m_parts->addWidget(m_document);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_hint);
    m_stack->addWidget(m_parts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 6, 4, 4);
    layout->addLayout(line);
    layout->addWidget(m_stack, 1);
}

void ViewAsPane::setPresentity(const QByteArray &presentity)
{
    if (presentity == m_presentity)
        return;
    m_presentity = presentity;
    ask();
}

void ViewAsPane::setWatcher(const QByteArray &watcher)
{
    m_watcher->setText(QString::fromUtf8(watcher));
}

QStringList ViewAsPane::knownWatchers() const
{
    QStringList known;
    m_data.watchers().forEach([&](const server::WatcherRow &row) {
        if (row.presentity == m_presentity)
            known.append(QString::fromUtf8(row.watcher));
    });
    known.sort();
    return known;
}

void ViewAsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_watcher->text().isEmpty()) { // somebody to begin with
        if (const QStringList known = knownWatchers(); !known.isEmpty())
            m_watcher->setText(known.front());
    }
    ask();
}

void ViewAsPane::ask()
{
    const QByteArray watcher = m_watcher->address();
    if (m_presentity.isEmpty() || watcher.isEmpty()) {
        showHint(!m_watcher->fault().isEmpty()
                     ? m_watcher->fault()
                     : tr("Type the address of a watcher above, of one who asked or of anybody, "
                          "to see what he is told and which rules say so."));
        return;
    }
    if (std::exchange(m_isAsking, true)) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    m_server.ask(
        this,
        [presentity = m_presentity, watcher](server::Administration &administration) {
            return administration.explain(presentity, watcher);
        },
        [this](const base::Result<presence::DecisionReport, base::Sentence> &report) {
            m_isAsking = false;
            if (m_isStale)
                ask();
            else if (report)
                showReport(*report);
            else
                showHint(translated(report.error()));
        });
}

void ViewAsPane::showReport(const presence::DecisionReport &report)
{
    m_stack->setCurrentWidget(m_parts);
    if (m_report == report)
        return; // what one has selected stays so
    const int at = m_text->verticalScrollBar()->value();
    const bool isSame = m_report && m_report->watcher == report.watcher &&
                        m_report->presentity == report.presentity;
    m_text->setHtml(DecisionText::html(report));
    if (isSame)
        m_text->verticalScrollBar()->setValue(at);
    if (!isSame || m_report->document != report.document)
        m_document->setPlainText(
            report.document.isEmpty() ? QString() : QString::fromUtf8(formatXml(report.document)));
    m_report = report;
}

QByteArray ViewAsPane::saveState() const
{
    return m_parts->saveState();
}

void ViewAsPane::restoreState(const QByteArray &state)
{
    m_parts->restoreState(state);
}

void ViewAsPane::showHint(const QString &hint)
{
    m_hint->setText(hint);
    m_stack->setCurrentWidget(m_hint);
}

} // namespace gui
