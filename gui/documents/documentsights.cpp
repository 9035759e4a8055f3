// SPDX-License-Identifier: Apache-2.0
#include "gui/documents/documentsights.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSettings>
#include <QStackedWidget>
#include <QTextBlock>
#include <QVBoxLayout>

#include "gui/actions.h"
#include "gui/documents/listsform.h"
#include "gui/documents/rulesform.h"
#include "gui/documents/usage.h"
#include "gui/documents/xmlformat.h"
#include "gui/translated.h"
#include "gui/widgets/findbar.h"
#include "gui/widgets/xmleditor.h"

using namespace Qt::StringLiterals;

namespace gui {

namespace {

qsizetype characters(const QByteArray &text, qsizetype bytes)
{
    return QString::fromUtf8(text.first(bytes)).size();
}

} // namespace

DocumentSights::DocumentSights(Actions &actions, QWidget *parent)
    : QTabWidget(parent)
    , m_actions(actions)
{
    setObjectName(u"documentTabs"_s);
    setDocumentMode(true);
    build();
}

void DocumentSights::build()
{
    m_forms = new QStackedWidget(this);
    m_rules = new RulesForm(m_actions, m_forms);
    m_lists = new ListsForm(m_actions, m_forms);
    for (DocumentForm *form : forms()) {
        m_forms->addWidget(form);
        connect(form, &DocumentForm::edited, this, &DocumentSights::formEdited);
        connect(form, &DocumentForm::failed, this, &DocumentSights::failed);
        connect(form, &DocumentForm::placeWanted, this, &DocumentSights::showPlace);
    }
    // What is typed counts when it is saved, though the cursor is still in the field.
    for (const QLineEdit *field : m_forms->findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textEdited, m_actions.saveDocument,
                [this] { m_actions.saveDocument->setEnabled(true); });
    addTab(m_forms, tr("Form"));
    addTab(buildSource(), tr("Source"));
    connect(this, &QTabWidget::currentChanged, this, &DocumentSights::tabChanged);
    connect(this, &QTabWidget::tabBarClicked, this,
            [this](int tab) { m_prefersSource = widget(tab) == m_source; });
}

std::array<DocumentForm *, 2> DocumentSights::forms() const
{
    return {m_rules, m_lists};
}

void DocumentSights::show(DocumentSession *session)
{
    if (m_session)
        m_session->document()->disconnect(this);
    if (m_session != session) {
        for (DocumentForm *form : forms())
            form->forget();
    }
    m_session = session;
    m_find->hide();
    m_editor->edit(session ? session->document() : nullptr);
    if (session)
        connect(session->document(), &QTextDocument::contentsChanged, this,
                &DocumentSights::textChanged);
    chooseForm();
}

void DocumentSights::setErrors(const std::vector<base::XmlError> &errors)
{
    m_editor->setErrors(errors);
}

bool DocumentSights::hasErrors() const
{
    return !m_editor->errors().empty();
}

int DocumentSights::currentLine() const
{
    return currentWidget() == m_source ? m_editor->textCursor().blockNumber() + 1 : 0;
}

void DocumentSights::openReplace()
{
    setCurrentWidget(m_source);
    m_find->open(FindBar::Mode::Replace);
}

void DocumentSights::findNext()
{
    setCurrentWidget(m_source);
    m_find->findNext();
}

void DocumentSights::findPrevious()
{
    setCurrentWidget(m_source);
    m_find->findPrevious();
}

QWidget *DocumentSights::buildSource()
{
    m_source = new QWidget(this);
    m_editor = new XmlEditor(m_source);
    m_editor->setObjectName(u"documentSource"_s);
    m_editor->setAccessibleName(tr("Source of the document"));
    m_find = new FindBar(m_editor, m_source);
    auto *layout = new QVBoxLayout(m_source);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_find);
    return m_source;
}

void DocumentSights::chooseForm()
{
    m_form = nullptr;
    const QByteArray kind = m_session && m_session->state() == DocumentSession::State::Open
                                ? m_session->name().kind
                                : QByteArray();
    if (isOfRules(kind)) {
        m_rules->setUser(m_session->name().user);
        m_form = m_rules;
    } else if (kind == "resource-lists") {
        m_form = m_lists;
    }
    for (DocumentForm *form : forms()) {
        for (QAction *action : form->formActions())
            action->setVisible(form == m_form);
    }
    setTabVisible(0, m_form != nullptr);
    if (!m_form) {
        setCurrentWidget(m_source);
        return;
    }
    m_forms->setCurrentWidget(m_form);
    m_form->setText(m_session->text().toUtf8());
    setCurrentWidget(m_prefersSource ? m_source : static_cast<QWidget *>(m_forms));
    m_formPlace = m_form->place();
}

void DocumentSights::textChanged()
{
    if (m_form && currentWidget() == m_forms)
        m_form->setText(m_session->text().toUtf8());
}

void DocumentSights::formEdited(const QByteArray &text)
{
    if (!m_session)
        return;
    m_session->replaceText(QString::fromUtf8(text));
    m_form->setText(m_session->text().toUtf8());
}

void DocumentSights::tabChanged(int tab)
{
    if (!m_form)
        return;
    const QByteArray text = m_session->text().toUtf8();
    if (widget(tab) == m_forms) {
        m_form->setText(text);
        const int cursor = m_editor->textCursor().position();
        m_form->goTo(m_session->text().first(cursor).toUtf8().size());
        m_formPlace = m_form->place();
        return;
    }
    // Where the form was, unless that is where the cursor has come from.
    const qsizetype place = m_form->text() == text ? m_form->place() : -1;
    if (place < 0 || place == m_formPlace)
        return;
    QTextCursor cursor(m_session->document());
    cursor.setPosition(int(characters(text, place)));
    m_editor->setTextCursor(cursor);
    m_editor->centerCursor();
}

void DocumentSights::showPlace(qint64 line, qint64 column)
{
    setCurrentWidget(m_source);
    m_editor->showPlace(line, column);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void DocumentSights::format()
{
    const QByteArray text = m_session->text().toUtf8();
    base::XmlReader reader(text, {4 * 1024 * 1024, 64, 200'000, 1024});
    base::XmlReader::Token token = reader.next();
    while (token != base::XmlReader::Token::EndDocument && token != base::XmlReader::Token::Error)
        token = reader.next();
    if (token == base::XmlReader::Token::Error) {
        Q_EMIT failed(tr("It cannot be laid out before it is XML. Line %1: %2")
                          .arg(reader.error().line)
                          .arg(translated(reader.error().sentence)));
        showPlace(reader.error().line, reader.error().column);
        return;
    }
    m_session->replaceText(QString::fromUtf8(formatXml(text)));
}

bool DocumentSights::finishTyping()
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus || !isAncestorOf(focus))
        return true;
    if (auto *box = qobject_cast<QComboBox *>(focus); box && box->lineEdit())
        return finishField(box->lineEdit()); // which leaves the focus to its box
    if (auto *field = qobject_cast<QLineEdit *>(focus))
        return finishField(field);
    if (auto *time = qobject_cast<QAbstractSpinBox *>(focus))
        time->interpretText();
    return true;
}

bool DocumentSights::finishField(QLineEdit *field)
{
    for (QWidget *each = field->parentWidget(); each != this; each = each->parentWidget()) {
        if (auto *view = qobject_cast<QAbstractItemView *>(each)) {
            view->setFocus(Qt::OtherFocusReason); // the view takes what is typed in a cell
            return true;
        }
    }
    if (!field->property(AddedByEnter).toBool()) {
        Q_EMIT field->editingFinished();
        return true;
    }
    if (!field->isModified()) // nobody has typed it
        return true;
    bool isTold = false;
    const auto told = connect(this, &DocumentSights::failed, this, [&isTold] { isTold = true; });
    if (!field->text().isEmpty())
        Q_EMIT field->returnPressed();
    disconnect(told);
    if (field->text().isEmpty())
        return true;
    if (!isTold)
        Q_EMIT failed(tr("Add what stands in the field first, or empty it."));
    return false;
}

void DocumentSights::focusEditor()
{
    (currentWidget() == m_source ? static_cast<QWidget *>(m_editor) : this)
        ->setFocus(Qt::OtherFocusReason);
}

bool DocumentSights::hasSourceFocus() const
{
    const QWidget *focus = QApplication::focusWidget();
    return m_session && currentWidget() == m_source && focus && m_source->isAncestorOf(focus);
}

void DocumentSights::openFind()
{
    m_find->open(FindBar::Mode::Find);
}

void DocumentSights::saveState(QSettings &settings) const
{
    settings.setValue(u"prefersSource"_s, m_prefersSource);
    settings.setValue(u"rulesForm"_s, m_rules->saveState());
    settings.setValue(u"listsForm"_s, m_lists->saveState());
}

void DocumentSights::restoreState(QSettings &settings)
{
    m_prefersSource = settings.value(u"prefersSource"_s).toBool();
    m_rules->restoreState(settings.value(u"rulesForm"_s).toByteArray());
    m_lists->restoreState(settings.value(u"listsForm"_s).toByteArray());
}

} // namespace gui
