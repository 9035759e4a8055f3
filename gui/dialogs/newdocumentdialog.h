// SPDX-License-Identifier: Apache-2.0
#pragma once

// Asks whose document a new one is to be, of which usage and name, and what it begins with: a
// template, or the text of a file. Stops nothing; the server says while one types whether there can
// be such a document. GUI thread.

#include <optional>

#include <QDialog>
#include <QTimer>

#include "server/serverthread.h"

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace gui {

/// A file that was read.
struct ImportedFile
{
    QString name;
    QByteArray text;
};

class NewDocumentDialog : public QDialog
{
    Q_OBJECT

public:
    /// `server` must outlive it; `wish` is what the fields begin with, as far as it goes.
    NewDocumentDialog(server::ServerThread &server, const std::vector<QByteArray> &users,
                      const server::DocumentName &wish,
                      const std::optional<ImportedFile> &file = {}, QWidget *parent = nullptr);

Q_SIGNALS:
    /// `name` is as the server writes it; `isThere`: there is such a document already.
    void chosen(const server::DocumentName &name, const QByteArray &text, bool isThere);

private:
    /// What the server says of a name.
    struct Verdict
    {
        QString trouble; // empty: there can be such a document
        server::DocumentName name;
        bool isThere = false;
    };

    void build(const std::vector<QByteArray> &users, const server::DocumentName &wish);
    void kindChosen();
    void showTemplates();
    /// Something else is typed: nothing is chosen before the server has said what it is.
    void askSoon();
    void ask();
    void show(const Verdict &verdict);
    [[nodiscard]] server::DocumentName typed() const;
    void finish();

    server::ServerThread &m_server;
    std::optional<ImportedFile> m_file;
    QComboBox *m_user = nullptr;
    QComboBox *m_kind = nullptr;
    QLabel *m_help = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_template = nullptr;
    QLabel *m_trouble = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QTimer m_asking;
    Verdict m_verdict;
    quint64 m_asked = 0; // counts the questions, the last of which counts
};

} // namespace gui
