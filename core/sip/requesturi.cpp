// SPDX-License-Identifier: Apache-2.0
#include "sip/requesturi.h"

#include "base/scanner.h"
#include "sip/uri.h"

namespace sip {

bool mayBeRequestUri(QByteArrayView uri)
{
    static constexpr QByteArrayView Method("method=");
    if (uri.contains('?'))
        return false;
    for (qsizetype at = uri.indexOf(';'); at >= 0; at = uri.indexOf(';', at + 1)) {
        const QByteArrayView rest = uri.sliced(at + 1);
        if (rest.size() >= Method.size() &&
            base::equalsIgnoringCase(rest.first(Method.size()), Method))
            return false;
    }
    return true;
}

QByteArray asRequestUri(QByteArrayView uri)
{
    const Parsed<Uri> parsed = Uri::parse(uri);
    if (!parsed || !parsed->isSip())
        return uri.toByteArray();
    const QByteArrayView headers = parsed->headers(); // which may hold a "?" of their own
    const QByteArrayView rest = headers.isEmpty() ? uri : uri.chopped(headers.size() + 1);
    const QByteArrayView parameters = parsed->parameters().text();
    if (!parsed->hasParameter("method"))
        return rest.toByteArray();
    QByteArray result = rest.first(rest.size() - parameters.size()).toByteArray();
    for (const Parameter &parameter : parsed->parameters()) {
        if (parameter.name.compare("method", Qt::CaseInsensitive) == 0)
            continue;
        result.append(';').append(parameter.name);
        if (!parameter.value.isNull())
            result.append('=').append(parameter.value);
    }
    return result;
}

} // namespace sip
