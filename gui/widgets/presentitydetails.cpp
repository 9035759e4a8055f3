// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/presentitydetails.h"

#include <QSettings>
#include <QSplitter>

#include "gui/actions.h"
#include "gui/documents/xmlformat.h"
#include "gui/models/historymodel.h"
#include "gui/models/livedata.h"
#include "gui/models/publicationmodel.h"
#include "gui/models/times.h"
#include "gui/page.h"
#include "gui/widgets/presencecards.h"
#include "gui/widgets/table.h"
#include "gui/widgets/viewaspane.h"
#include "gui/widgets/xmleditor.h"

using namespace Qt::StringLiterals;

namespace gui {

PresentityDetails::PresentityDetails(const Surroundings &around, QWidget *parent)
    : QTabWidget(parent)
    , m_server(around.server)
    , m_data(around.data)
    , m_publications(std::make_unique<PublicationModel>())
    , m_history(std::make_unique<HistoryModel>(around.data.presentities()))
{
    setObjectName(u"presentityDetails"_s);
    setAccessibleName(tr("Details of the presentity"));
    setDocumentMode(true);
    build(around.actions);
    connect(&m_data, &LiveData::taken, this, &PresentityDetails::dataTaken);
    connect(&m_data, &LiveData::statusChanged, this, [this] {
        if (isVisible())
            ask();
    });
    take({});
}

PresentityDetails::~PresentityDetails() = default;

void PresentityDetails::build(const Actions &actions)
{
    m_cards = new PresenceCards(this);
    m_source = new XmlEditor(this);
    m_source->setObjectName(u"presentitySource"_s);
    m_source->setAccessibleName(tr("The composed document as XML"));
    m_source->setReadOnly(true);
    m_viewAs = new ViewAsPane(m_server, m_data, this);
    addTab(m_cards, tr("&Presence"));
    addTab(m_source, tr("&XML"));
    addTab(buildPublications(actions), tr("P&ublications"));
    buildHistory(actions);
    addTab(m_viewAs, tr("Vie&w as…"));
    connect(this, &QTabWidget::currentChanged, this, &PresentityDetails::chosenPublicationChanged);
}

QWidget *PresentityDetails::buildPublications(const Actions &actions)
{
    m_publicationTable = new Table(u"publications"_s, tr("Publications"), *m_publications, this);
    m_publicationTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_publicationTable->setColumnWidths({u"a-0123456789abcdef"_s, u"sip:somebody@example.com"_s,
                                         u"application/pidf+xml"_s, QString(), Times::samples(),
                                         Times::samples()});
    m_publicationTable->addAction(actions.removePublication);
    m_publicationTable->setCopyActions(actions, Table::Rank::Other);
    m_body = new XmlEditor(this);
    m_body->setObjectName(u"publicationBody"_s);
    m_body->setAccessibleName(tr("What was published, as XML"));
    m_body->setReadOnly(true);
    m_body->setPlaceholderText(tr("Choose a publication to see what was sent."));
    m_publicationParts = new QSplitter(this);
    m_publicationParts->setChildrenCollapsible(false);
    m_publicationParts->addWidget(m_publicationTable);
    m_publicationParts->addWidget(m_body);
    m_publicationParts->setStretchFactor(0, 3);
    m_publicationParts->setStretchFactor(1, 2);
    connect(m_publicationTable, &Table::chosenChanged, this, [this] {
        showBody();
        Q_EMIT chosenPublicationChanged();
    });
    return m_publicationParts;
}

void PresentityDetails::buildHistory(const Actions &actions)
{
    m_historyTable = new Table(u"presenceHistory"_s, tr("What changed"), *m_history, this);
    QStringList samples;
    for (int column = 0; column < HistoryModel::ColumnCount; ++column)
        samples.append(HistoryModel::sample(column));
    m_historyTable->setColumnWidths(samples);
    m_historyTable->setCopyActions(actions, Table::Rank::Other);
    m_historyTable->setToolTip(
        tr("What changed since the window was opened; of all presentities together the last %n "
           "change(s) are kept.",
           "", int(PresentityStore::MostChanges)));
    addTab(m_historyTable, tr("H&istory"));
}

void PresentityDetails::showPresentity(const QByteArray &aor)
{
    if (aor == m_aor)
        return;
    m_aor = aor;
    m_row.reset();
    m_history->showOf(aor);
    m_viewAs->setPresentity(aor);
    if (aor.isEmpty())
        take({});
    ask();
}

void PresentityDetails::viewAs(const QByteArray &watcher)
{
    m_viewAs->setWatcher(watcher);
    setCurrentWidget(m_viewAs);
}

void PresentityDetails::showEvent(QShowEvent *event)
{
    QTabWidget::showEvent(event);
    ask();
}

void PresentityDetails::dataTaken()
{
    if (m_aor.isEmpty())
        return;
    m_history->refresh();
    const server::PresentityRow *row = m_data.presentities().row(m_aor);
    if (isVisible() && m_row.has_value() && row && *row != *m_row)
        ask();
}

void PresentityDetails::ask()
{
    if (m_aor.isEmpty() || !isVisible())
        return;
    if (std::exchange(m_isAsking, true)) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    m_server.ask(
        this,
        [aor = m_aor](server::Administration &administration) { return administration.show(aor); },
        [this, aor = m_aor](const std::optional<server::PresentityDetail> &detail) {
            m_isAsking = false;
            if (aor == m_aor)
                take(detail);
            if (m_isStale)
                ask();
        });
}

void PresentityDetails::take(const std::optional<server::PresentityDetail> &detail)
{
    if (!detail) { // nobody, or nobody any more
        m_cards->showHint(m_aor.isEmpty()
                              ? tr("Choose a presentity above to see all about it.")
                              : tr("%1 is not known any more.").arg(QString::fromUtf8(m_aor)));
        showSource({});
        m_publications->take({});
        return;
    }
    m_row = detail->row;
    m_cards->showDocument(detail->document);
    showSource(QString::fromUtf8(formatXml(detail->document)));
    m_publications->take(detail->publications);
    showBody();
}

void PresentityDetails::showSource(const QString &source)
{
    if (source == m_sourceText)
        return; // who reads stays where he is
    m_sourceText = source;
    m_source->setPlainText(source);
}

void PresentityDetails::showBody()
{
    const std::vector<int> rows = m_publicationTable->chosenRows();
    const QString body =
        rows.empty() ? QString() : QString::fromUtf8(m_publications->row(rows.front()).body);
    if (body == m_bodyText)
        return;
    m_bodyText = body;
    m_body->setPlainText(body);
}

QByteArray PresentityDetails::chosenPublication() const
{
    const std::vector<int> rows = m_publicationTable->chosenRows();
    if (rows.empty() || currentWidget() != m_publicationParts)
        return {};
    return m_publications->row(rows.front()).entityTag;
}

void PresentityDetails::saveState(QSettings &settings) const
{
    settings.setValue(u"tab"_s, currentIndex());
    settings.setValue(u"publicationParts"_s, m_publicationParts->saveState());
    settings.setValue(u"viewAsParts"_s, m_viewAs->saveState());
    for (const Table *table : {m_publicationTable, m_historyTable}) {
        settings.beginGroup(table->objectName());
        table->saveState(settings);
        settings.endGroup();
    }
}

void PresentityDetails::restoreState(QSettings &settings)
{
    setCurrentIndex(settings.value(u"tab"_s).toInt());
    m_publicationParts->restoreState(settings.value(u"publicationParts"_s).toByteArray());
    m_viewAs->restoreState(settings.value(u"viewAsParts"_s).toByteArray());
    for (Table *table : {m_publicationTable, m_historyTable}) {
        settings.beginGroup(table->objectName());
        table->restoreState(settings);
        settings.endGroup();
    }
}

} // namespace gui
