// SPDX-License-Identifier: Apache-2.0
#pragma once

// An editor for XML text: colours, line numbers, errors underlined with what is wrong in a tooltip
// and a sign beside the line. It shows a QTextDocument of somebody else, who outlives it or takes
// it away first. GUI thread.

#include <vector>

#include <QPlainTextEdit>
#include <QPointer>

#include "base/xmlreader.h"

namespace gui {

class XmlHighlighter;

class XmlEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit XmlEditor(QWidget *parent = nullptr);
    ~XmlEditor() override;

    /// With a layout for plain text (QPlainTextDocumentLayout); null: an empty one of its own.
    void edit(QTextDocument *document);
    void setErrors(const std::vector<base::XmlError> &errors);
    [[nodiscard]] const std::vector<base::XmlError> &errors() const { return m_errors; }
    /// Puts the cursor there; both count from 1.
    void showPlace(qint64 line, qint64 column);
    /// What is wrong at that position of the text; empty: nothing.
    [[nodiscard]] QString errorAt(int position) const;

    // For the strip of line numbers.
    [[nodiscard]] int numbersWidth() const;
    void paintNumbers(QPaintEvent *event);

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The tag that an error is about, as far as its place tells.
    [[nodiscard]] QTextCursor extentOf(const base::XmlError &error) const;
    void showMarks();
    void placeNumbers();
    [[nodiscard]] QColor errorColor() const;

    QTextDocument *m_own = nullptr;
    QPointer<XmlHighlighter> m_highlighter; // goes with its document
    QWidget *m_numbers = nullptr;
    std::vector<base::XmlError> m_errors;
    std::vector<QTextCursor> m_extents; // of m_errors; they move with the text
};

} // namespace gui
