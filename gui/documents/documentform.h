// SPDX-License-Identifier: Apache-2.0
#pragma once

// What shows a document to people who know no XML. It is made anew from the text whenever that
// changes, and every act of the user in it is a new text, in which all it does not know is as
// before; so source and form are always in step. When the text cannot be read it says what is wrong
// and where. GUI thread.

#include <QWidget>

#include "base/xmlreader.h"

class QLabel;
class QStackedLayout;

namespace gui {

/// The property of a field whose text counts once Enter or a button beside it has added it.
inline constexpr char AddedByEnter[] = "addedByEnter";

class DocumentForm : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentForm(const QString &name, QWidget *parent = nullptr);

    /// Of an editor: lines end in '\n'.
    void setText(const QByteArray &text);
    [[nodiscard]] const QByteArray &text() const { return m_text; }
    /// The text that comes is of another document.
    void forget();
    /// Where in the text the part begins that is current; -1: none is.
    [[nodiscard]] virtual qsizetype place() const = 0;
    /// Makes the part current that stands there.
    virtual void goTo(qsizetype place) = 0;
    [[nodiscard]] virtual QList<QAction *> formActions() const = 0;
    /// How its parts share the room.
    [[nodiscard]] virtual QByteArray saveState() const = 0;
    virtual void restoreState(const QByteArray &state) = 0;

Q_SIGNALS:
    /// The user has changed it into this.
    void edited(const QByteArray &text);
    /// Something is to be seen in the source; both count from 1.
    void placeWanted(qint64 line, qint64 column);
    void failed(const QString &sentence);

protected:
    /// Shows the text; what is wrong when it cannot be read.
    virtual std::optional<base::XmlError> read(const QByteArray &text) = 0;
    /// Empties the fields of what was begun in them.
    virtual void forgetTyped() = 0;
    /// What there is to see while the text can be read, below a bar with formActions().
    void setBody(QWidget *body);
    /// Takes an edit of the user, unless it changes nothing.
    void put(const QByteArray &text);

private:
    QByteArray m_text;
    QStackedLayout *m_stack;
    QLabel *m_trouble;
    base::XmlError m_error;
};

} // namespace gui
