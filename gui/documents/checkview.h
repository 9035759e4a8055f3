// SPDX-License-Identifier: Apache-2.0
#pragma once

// Below a document: what is wrong with it, each a line that leads there, and what would come of
// storing it. Part of DocumentPane; GUI thread.

#include <QWidget>

#include "gui/documents/documentsession.h"

class QLabel;
class QListWidget;

namespace gui {

class CheckView : public QWidget
{
    Q_OBJECT

public:
    explicit CheckView(QWidget *parent = nullptr);

    /// Of what is wrong.
    void setCopyAction(QAction *copy);

    void show(const DocumentSession &session, const DocumentSession::Check &check);
    /// The error behind this line, or the first; null when there is none.
    const base::XmlError *nextBehind(int line);

Q_SIGNALS:
    /// Both count from 1.
    void placeWanted(qint64 line, qint64 column);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void fitProblems();
    [[nodiscard]] static QString summary(const DocumentSession &session,
                                         const DocumentSession::Check &check);

    QListWidget *m_problems;
    QLabel *m_summary;
    std::vector<base::XmlError> m_errors;
};

} // namespace gui
