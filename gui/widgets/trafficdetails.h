// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the traffic page shows of the chosen message: the ladder of its dialog, or of several, and
// its source. GUI thread.

#include <QSet>
#include <QSplitter>

#include "gui/models/trafficmodel.h"

class QPlainTextEdit;

namespace gui {

class LadderDiagram;
class SipHighlighter;

class TrafficDetails : public QSplitter
{
    Q_OBJECT

public:
    /// `model` must outlive it.
    explicit TrafficDetails(const TrafficModel &model, QWidget *parent = nullptr);

    /// These dialogs, and the message of that number; 0: none.
    void showDialogs(const QSet<QByteArray> &dialogs, quint64 number);
    /// Takes over what has come or gone.
    void refresh();
    [[nodiscard]] const QSet<QByteArray> &dialogs() const { return m_dialogs; }
    [[nodiscard]] QString ladderText() const;

Q_SIGNALS:
    /// The user has chosen this message in the ladder; its source is shown already.
    void chosen(quint64 number);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSource();
    void choose(quint64 number);

    const TrafficModel &m_model;
    LadderDiagram *m_ladder;
    QPlainTextEdit *m_source;
    SipHighlighter *m_highlighter;
    QSet<QByteArray> m_dialogs;
    quint64 m_number = 0;
};

} // namespace gui
