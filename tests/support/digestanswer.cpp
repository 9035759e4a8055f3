// SPDX-License-Identifier: Apache-2.0
#include "digestanswer.h"

#include <map>

#include <QByteArrayList>

#include "auth/digest.h"

namespace test {

QByteArray digestAnswer(const QByteArray &text, const QByteArray &method, const QByteArray &uri,
                        const QByteArray &freshCnonce)
{
    if (!text.startsWith("digest "))
        return text;
    const QByteArrayList words = text.simplified().split(' ');
    std::map<QByteArray, QByteArray> options = {{"realm", "example.com"}, {"algorithm", "SHA-256"},
                                                {"qop", "auth"},          {"nc", "00000001"},
                                                {"cnonce", freshCnonce},  {"uri", uri}};
    for (const QByteArray &word : words.mid(4)) {
        const qsizetype equals = word.indexOf('=');
        options[word.first(equals)] = word.sliced(equals + 1);
    }
    const bool isOld = options["qop"] == "none";
    const auth::Algorithm algorithm =
        auth::algorithmFromToken(options["algorithm"]).value_or(auth::Algorithm::Md5);
    const QByteArray ha1 =
        auth::hashedA1(algorithm, words.value(1), options["realm"], words.value(2));
    const QByteArray response =
        auth::responseOf({algorithm,
                          isOld ? auth::Protection::None : auth::Protection::Authentication,
                          ha1,
                          words.value(3),
                          options["nc"],
                          options["cnonce"],
                          method,
                          options["uri"],
                          {}});
    QByteArray value = "Digest username=\"" + words.value(1) + "\", realm=\"" + options["realm"] +
                       "\", nonce=\"" + words.value(3) + "\", uri=\"" + options["uri"] +
                       "\", response=\"" + response + "\", algorithm=" + options["algorithm"];
    if (!isOld)
        value += ", qop=auth, nc=" + options["nc"] + ", cnonce=\"" + options["cnonce"] + '"';
    return value;
}

} // namespace test
