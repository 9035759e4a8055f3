// SPDX-License-Identifier: Apache-2.0
#include "gui/documents/documentfiles.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

#include "gui/documents/documentsession.h"
#include "gui/documents/rulesentence.h"
#include "gui/documents/usage.h"
#include "gui/widgets/filesaver.h"

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr qint64 MostImported = 4 * 1024 * 1024; // bytes of a file

} // namespace

DocumentFiles::DocumentFiles(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

void DocumentFiles::openOne()
{
    auto *dialog = new QFileDialog(m_window, tr("Import a document"), QString(),
                                   tr("XML documents (*.xml);;All files (*)"));
    dialog->setObjectName(u"openDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &DocumentFiles::read);
    dialog->open();
}

void DocumentFiles::read(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed(tr("%1 cannot be read: %2").arg(name, file.errorString()));
        return;
    }
    if (file.size() > MostImported) {
        Q_EMIT failed(tr("%1 is too big for a document.").arg(name));
        return;
    }
    const QByteArray text = file.readAll();
    Q_EMIT opened({QFileInfo(name).fileName(), text}, usageOf(text));
}

void DocumentFiles::save(const DocumentSession &session)
{
    const server::DocumentName &name = session.name();
    QString file = shortAddress(QString::fromUtf8(name.user)) + u'-' +
                   QString::fromUtf8(name.kind) + u'-' + QString::fromUtf8(name.name) + u".xml"_s;
    file.replace(u'/', u'_');
    askAndSave(m_window,
               {tr("Export the document"), file, tr("XML documents (*.xml)"), session.bytes()},
               [this](const QString &saved, const QString &error) {
                   if (error.isEmpty())
                       Q_EMIT said(tr("Saved %1.").arg(saved));
                   else
                       Q_EMIT failed(tr("%1 cannot be written: %2").arg(saved, error));
               });
}

} // namespace gui
