// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/newdocumentdialog.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "gui/documents/usage.h"
#include "gui/translated.h"

using namespace Qt::StringLiterals;

namespace gui {

namespace {
constexpr int AskDelay = 150; // milliseconds after the last key
}

NewDocumentDialog::NewDocumentDialog(server::ServerThread &server,
                                     const std::vector<QByteArray> &users,
                                     const server::DocumentName &wish,
                                     const std::optional<ImportedFile> &file, QWidget *parent)
    : QDialog(parent)
    , m_server(server)
    , m_file(file)
{
    setObjectName(u"newDocumentDialog"_s);
    setWindowTitle(file ? tr("Import a document") : tr("New document"));
    setAttribute(Qt::WA_DeleteOnClose);
    build(users, wish);
    m_asking.setSingleShot(true);
    m_asking.setInterval(AskDelay);
    connect(&m_asking, &QTimer::timeout, this, &NewDocumentDialog::ask);
    kindChosen();
    ask();
}

void NewDocumentDialog::build(const std::vector<QByteArray> &users,
                              const server::DocumentName &wish)
{
    m_user = new QComboBox(this);
    m_user->setObjectName(u"newDocumentUser"_s);
    m_user->setEditable(true);
    m_user->setInsertPolicy(QComboBox::NoInsert);
    for (const QByteArray &user : users)
        m_user->addItem(QString::fromUtf8(user));
    m_user->completer()->setFilterMode(Qt::MatchContains);
    m_user->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_user->setCurrentText(QString::fromUtf8(wish.user));
    m_user->lineEdit()->setPlaceholderText(tr("sip:alice@example.com"));
    m_user->setMinimumContentsLength(32);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"newDocumentKind"_s);
    for (const Usage &usage : usages())
        m_kind->addItem(usage.title, usage.auid);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(wish.kind)));
    m_help = new QLabel(this);
    m_help->setWordWrap(true);
    m_name = new QLineEdit(QString::fromUtf8(wish.name), this);
    m_name->setObjectName(u"newDocumentName"_s);
    m_template = new QComboBox(this);
    m_template->setObjectName(u"newDocumentTemplate"_s);
    m_trouble = new QLabel(this);
    m_trouble->setObjectName(u"newDocumentTrouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setMinimumHeight(fontMetrics().height() * 2);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *form = new QFormLayout(this);
    const auto label = [this](const QString &text, QWidget *buddy) {
        auto *made = new QLabel(text, this);
        made->setBuddy(buddy);
        buddy->setAccessibleName(QString(text).remove(u'&').chopped(1));
        return made;
    };
    form->addRow(label(tr("&User:"), m_user), m_user);
    form->addRow(label(tr("&Kind:"), m_kind), m_kind);
    form->addRow(QString(), m_help);
    form->addRow(label(tr("&Name:"), m_name), m_name);
    form->addRow(label(m_file ? tr("&File:") : tr("&Begin with:"), m_template), m_template);
    form->addRow(m_trouble);
    form->addRow(m_buttons);
    connect(m_user, &QComboBox::currentTextChanged, this, [this] {
        showTemplates(); // they speak of the user's domain
        askSoon();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NewDocumentDialog::kindChosen);
    connect(m_name, &QLineEdit::textChanged, this, &NewDocumentDialog::askSoon);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &NewDocumentDialog::finish);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void NewDocumentDialog::kindChosen()
{
    const std::vector<Usage> all = usages();
    m_help->setText(all[size_t(m_kind->currentIndex())].help);
    m_name->setPlaceholderText(
        QString::fromUtf8(usualDocumentName(m_kind->currentData().toByteArray())));
    showTemplates();
    askSoon();
}

void NewDocumentDialog::showTemplates()
{
    const int row = m_template->currentIndex();
    m_template->clear();
    if (m_file) {
        m_template->addItem(m_file->name, m_file->text);
    } else {
        for (const DocumentTemplate &each :
             documentTemplates(m_kind->currentData().toByteArray(), typed().user))
            m_template->addItem(each.title, each.text);
    }
    m_template->setCurrentIndex(std::clamp(row, 0, m_template->count() - 1));
    m_template->setEnabled(m_template->count() > 1);
}

server::DocumentName NewDocumentDialog::typed() const
{
    QString user = m_user->currentText().trimmed();
    if (!user.isEmpty() && !user.contains(u':'))
        user.prepend(u"sip:"_s);
    return {user.toUtf8(), m_kind->currentData().toByteArray(), m_name->text().trimmed().toUtf8()};
}

void NewDocumentDialog::askSoon()
{
    ++m_asked; // an answer under way is about another name
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    m_asking.start();
}

void NewDocumentDialog::ask()
{
    m_asking.stop();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    if (typed().user.isEmpty()) {
        m_trouble->setText(tr("Whose document is it to be?"));
        return;
    }
    m_server.ask(
        this,
        [name = typed()](server::Administration &administration) {
            const server::DocumentAdministration &documents = administration.documents();
            Verdict verdict;
            const auto key = documents.keyOf(name);
            if (!key)
                verdict.trouble = translated(key.error());
            else
                verdict.name = documents.nameOf(*key);
            verdict.isThere = key && documents.get(name).has_value();
            return verdict;
        },
        [this, number = ++m_asked](const Verdict &verdict) {
            if (number == m_asked)
                show(verdict);
        });
}

void NewDocumentDialog::show(const Verdict &verdict)
{
    m_verdict = verdict;
    if (!verdict.trouble.isEmpty()) {
        m_trouble->setText(verdict.trouble + u'.');
        return;
    }
    QPushButton *ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setEnabled(true);
    if (!verdict.isThere) {
        ok->setText(m_file ? tr("&Import") : tr("&Create"));
        m_trouble->setText(tr("Nothing is stored before you save it."));
    } else if (m_file) {
        ok->setText(tr("&Import"));
        m_trouble->setText(tr("There is such a document: the file will stand in it as a change "
                              "that is not stored yet."));
    } else {
        ok->setText(tr("&Open"));
        m_trouble->setText(tr("There is such a document already: it will be opened."));
    }
}

void NewDocumentDialog::finish()
{
    Q_EMIT chosen(m_verdict.name, m_template->currentData().toByteArray(), m_verdict.isThere);
    accept();
}

} // namespace gui
