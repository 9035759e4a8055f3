// SPDX-License-Identifier: Apache-2.0
#include "gui/documents/documenttree.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTreeView>
#include <QVBoxLayout>

#include "gui/models/documentmodel.h"
#include "gui/widgets/copying.h"

using namespace Qt::StringLiterals;

namespace gui {

using server::DocumentName;

namespace {
constexpr int MostUnfolded = 60; // documents; more are a tree to unfold
}

DocumentTree::DocumentTree(DocumentModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    setObjectName(u"documentTree"_s);
    m_shown.setSourceModel(&m_model);
    m_shown.setFilterRole(DocumentModel::WordsRole);
    m_shown.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown.setRecursiveFilteringEnabled(true);
    m_shown.setAutoAcceptChildRows(true);
    build();
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_model.documents() <= MostUnfolded)
            m_tree->expandAll();
        showCounts();
        Q_EMIT currentChanged();
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &DocumentTree::showCounts);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &DocumentTree::showCounts);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &DocumentTree::showCounts);
    showCounts();
}

void DocumentTree::build()
{
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(u"documentFilter"_s);
    m_filter->setPlaceholderText(tr("User, usage or document"));
    m_filter->setAccessibleName(tr("Filter the documents"));
    m_filter->setClearButtonEnabled(true);
    m_tree = new QTreeView(this);
    m_tree->setObjectName(u"documents"_s);
    m_tree->setAccessibleName(tr("Users, their usages and documents"));
    m_tree->setModel(&m_shown);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tree->setMinimumWidth(140);
    m_counts = new QLabel(this);
    m_counts->setObjectName(u"documentCounts"_s);
    m_counts->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_counts);
    connect(m_filter, &QLineEdit::textChanged, this, &DocumentTree::setFilter);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_tree->setFocus(); });
    // Who unfolds a user wants to see the documents.
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (!index.parent().isValid())
            m_tree->expandRecursively(index);
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DocumentTree::currentChanged);
}

void DocumentTree::addMenuActions(const QList<QAction *> &actions, QAction *copy)
{
    m_tree->addActions(actions);
    offerCopy(*m_tree, copy);
}

int DocumentTree::shown() const
{
    if (m_shown.rowCount() == m_model.rowCount() && m_filter->text().trimmed().isEmpty())
        return m_model.documents();
    int documents = 0;
    for (int user = 0; user < m_shown.rowCount(); ++user) {
        const QModelIndex of = m_shown.index(user, 0);
        for (int kind = 0; kind < m_shown.rowCount(of); ++kind)
            documents += m_shown.rowCount(m_shown.index(kind, 0, of));
    }
    return documents;
}

void DocumentTree::showCounts()
{
    const int all = m_model.documents();
    const int fitting = shown();
    if (fitting == all)
        m_counts->setText(tr("%n document(s)", "", all) + u" · "_s +
                          tr("%n user(s)", "", m_model.rowCount()));
    else if (fitting > 0)
        m_counts->setText(tr("%1 of %2", "shown, all documents")
                              .arg(QLocale().toString(fitting), QLocale().toString(all)));
    else
        m_counts->setText(tr("None of the %n document(s) fits the filter.", "", all));
}

QString DocumentTree::filter() const
{
    return m_filter->text();
}

void DocumentTree::setFilter(const QString &words)
{
    if (m_filter->text() != words) {
        m_filter->setText(words); // comes back here
        return;
    }
    m_shown.setFilterFixedString(words.trimmed());
    // To unfold what fits takes long where nearly everything does.
    if (!words.isEmpty() && shown() <= MostUnfolded)
        m_tree->expandAll();
    showCounts();
    m_tree->scrollTo(m_tree->currentIndex());
}

DocumentName DocumentTree::current() const
{
    return m_model.nameAt(m_shown.mapToSource(m_tree->currentIndex()));
}

void DocumentTree::select(const DocumentName &name)
{
    QModelIndex index = m_shown.mapFromSource(m_model.indexOf(name));
    if (!index.isValid()) {
        m_filter->clear(); // it hides what is wanted
        index = m_shown.mapFromSource(m_model.indexOf(name));
    }
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void DocumentTree::showOnly(const QString &what)
{
    const QModelIndexList found =
        m_model.match(m_model.index(0, 0), DocumentModel::KeyRole, what, 1,
                      Qt::MatchFixedString | Qt::MatchCaseSensitive | Qt::MatchRecursive);
    if (!found.isEmpty()) {
        select(m_model.nameAt(found.front()));
        return;
    }
    setFilter(what);
    // Down to the first document that fits.
    QModelIndex index = m_shown.index(0, 0);
    while (m_shown.rowCount(index) > 0)
        index = m_shown.index(0, 0, index);
    m_tree->setCurrentIndex(index);
}

void DocumentTree::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace gui
