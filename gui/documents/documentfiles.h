// SPDX-License-Identifier: Apache-2.0
#pragma once

// Documents come out of files of the user's, and go into them. Part of the page Documents; GUI
// thread.

#include <QObject>

#include "gui/dialogs/newdocumentdialog.h"

namespace gui {

class DocumentSession;

class DocumentFiles : public QObject
{
    Q_OBJECT

public:
    /// `window` is what the dialogs belong to.
    explicit DocumentFiles(QWidget *window);

    /// Asks which file.
    void openOne();
    /// Asks for a file's name.
    void save(const DocumentSession &session);

Q_SIGNALS:
    /// `kind` is what its root element says; empty: none that is known.
    void opened(const gui::ImportedFile &file, const QByteArray &kind);
    void said(const QString &sentence);
    void failed(const QString &sentence);

private:
    void read(const QString &name);

    QWidget *m_window;
};

} // namespace gui
