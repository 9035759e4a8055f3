// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/filesaver.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

namespace gui {

namespace {

QString write(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return file.errorString();
    return {};
}

} // namespace

void askAndSave(QWidget *parent, const FileToSave &file,
                const std::function<void(const QString &, const QString &)> &done)
{
    auto *dialog = new QFileDialog(parent, file.title, QString(), file.filter);
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QFileInfo(file.name).suffix());
    dialog->selectFile(file.name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, parent,
        [bytes = file.bytes, done](const QString &name) { done(name, write(name, bytes)); });
    dialog->open();
}

} // namespace gui
