// SPDX-License-Identifier: Apache-2.0
#pragma once

// The XCAP documents of all users: a tree of them, and beside it the one that is open, as a form or
// as source. Documents that were changed and not stored stay open while others are looked at, and
// over the end of the program. GUI thread.

#include "gui/documents/documentsessions.h"
#include "gui/page.h"

class QSplitter;
class QToolBar;

namespace gui {

class DocumentFiles;
class DocumentModel;
class DocumentPane;
class DocumentTree;
struct ImportedFile;

class DocumentsPage final : public Page
{
    Q_OBJECT

public:
    explicit DocumentsPage(const Surroundings &around, QWidget *parent = nullptr);
    ~DocumentsPage() override;

    [[nodiscard]] QList<QAction *> pageActions() const override;
    void focusFilter() override;
    /// Of a user, whose address it is, or a document by its row's key.
    void showOnly(const QString &what) override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

private:
    void build();
    QToolBar *buildTools();
    void connectActions();
    void currentChanged();
    [[nodiscard]] QString hint() const;
    void open(const server::DocumentName &name);
    void connectSession(DocumentSession *session);
    void modifiedChanged(const DocumentSession &session);
    void close(DocumentSession &session);
    /// Closes one that was never stored, so that Undo can bring it back.
    void giveUp(DocumentSession &session);
    void documentChanged(const server::DocumentRow &row);
    /// Has it in the tree before the feed tells of it.
    void stored(const server::DocumentName &name, const server::DocumentText &text);

    void askForName(const std::optional<ImportedFile> &file, const QByteArray &kind);
    void named(const server::DocumentName &name, const QByteArray &text, bool isThere,
               bool isImport);
    void deleteDocument();
    void undoDeletion();

    /// What Undo brings back.
    struct Gone
    {
        server::DocumentName name;
        std::optional<QByteArray> stored;
        std::optional<QByteArray> edited; // what was not stored
    };

    Surroundings m_around;
    DocumentModel &m_model;
    DocumentSessions m_sessions;
    DocumentFiles *m_files;
    QSplitter *m_parts = nullptr;
    DocumentTree *m_tree = nullptr;
    DocumentPane *m_pane = nullptr;
    std::optional<Gone> m_gone;
};

} // namespace gui
