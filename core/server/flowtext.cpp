// SPDX-License-Identifier: Apache-2.0
#include "server/flowtext.h"

namespace server {

namespace {

constexpr qsizetype Columns = 110;
constexpr char Separator[] = "   ";
constexpr char Indent[] = "         ";

} // namespace

QByteArray flowValue(QByteArrayView text)
{
    QByteArray value = text.toByteArray().simplified();
    // A default of itself: the runner has no other escape.
    value.replace('{', "{open={}");
    return value;
}

QByteArray flowBody(QByteArrayView body)
{
    const QByteArray text = body.toByteArray().simplified();
    QByteArray value;
    value.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isBetween =
            text[i] == ' ' && value.endsWith('>') && i + 1 < text.size() && text[i + 1] == '<';
        if (!isBetween)
            value += text[i];
    }
    value.replace('{', "{open={}");
    return value;
}

QByteArray flowTime(qint64 milliseconds)
{
    if (milliseconds % 1000 == 0)
        return QByteArray::number(milliseconds / 1000) + 's';
    return QByteArray::number(milliseconds) + "ms";
}

void FlowStepText::add(QByteArrayView name, const QByteArray &value)
{
    const QByteArray field = name.toByteArray() + ": " + value;
    if (m_column + field.size() > Columns) {
        m_text += QByteArray("\n") + Indent + field;
        m_column = qsizetype(sizeof Indent) + field.size();
    } else {
        m_text += Separator + field;
        m_column += field.size() + qsizetype(sizeof Separator);
    }
}

} // namespace server
