// SPDX-License-Identifier: Apache-2.0
#include "registrar/registerresponse.h"

#include <algorithm>

#include <QDateTime>
#include <QLocale>

#include "sip/messagebuilder.h"

namespace registrar {

using sip::HeaderId;

namespace {

/// "Sat, 13 Nov 2010 23:29:00 GMT" (RFC 3261, 20.17).
QByteArray sipDate(qint64 wallSeconds)
{
    return QLocale::c()
        .toString(QDateTime::fromSecsSinceEpoch(wallSeconds, Qt::UTC),
                  QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
        .toLatin1();
}

/// In thousandths; as short as it can be written.
QByteArray qualityText(qint32 q)
{
    if (q <= 0)
        return "0";
    QByteArray digits = QByteArray::number(1000 + q).sliced(1);
    while (digits.endsWith('0'))
        digits.chop(1);
    return "0." + digits;
}

QByteArray contactText(const Binding &binding, qint64 wallSeconds)
{
    QByteArray text = '<' + binding.record.key.contact + '>' + binding.record.parameters;
    if (binding.record.q < 1000)
        text += ";q=" + qualityText(binding.record.q);
    const qint64 left = std::max<qint64>(binding.record.expires - wallSeconds, 0);
    return text + ";expires=" + QByteArray::number(left);
}

} // namespace

QByteArray registerResponse(const sip::Request &request, std::span<const Binding> bindings,
                            qint64 wallSeconds, QByteArrayView toTag)
{
    sip::ResponseBuilder response(request, sip::StatusCode::OK, toTag);
    for (const Binding &binding : bindings)
        response.add(HeaderId::Contact, contactText(binding, wallSeconds));
    for (const sip::Message::Field &field : request.fields()) {
        if (field.id == HeaderId::Path)
            response.add(HeaderId::Path, request.value(field));
    }
    response.add(HeaderId::Supported, "path");
    response.add(HeaderId::Date, sipDate(wallSeconds));
    return response.build();
}

} // namespace registrar
