// SPDX-License-Identifier: Apache-2.0
#pragma once

// Asks for a file name in a dialog that stops nothing, and writes there: whole or not at all.
// Pages use it for what they save. GUI thread.

#include <functional>

#include <QByteArray>
#include <QString>

class QWidget;

namespace gui {

struct FileToSave
{
    QString title;  ///< of the dialog
    QString name;   ///< what to propose
    QString filter; ///< "Text (*.txt)"
    QByteArray bytes;
};

/// `done` gets the name of the file, and why it could not be written; empty: it was. Not called
/// when the user thinks better of it. The dialog belongs to `parent`.
void askAndSave(QWidget *parent, const FileToSave &file,
                const std::function<void(const QString &name, const QString &error)> &done);

} // namespace gui
