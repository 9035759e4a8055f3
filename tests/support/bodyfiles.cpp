// SPDX-License-Identifier: Apache-2.0
#include "bodyfiles.h"

#include <QFile>

namespace test {

std::optional<QByteArray> BodyFiles::read(const FlowField &field, const Variables &variables,
                                          QByteArray &body) const
{
    if (field.name == "body text") {
        body = field.value;
        return {};
    }
    const QByteArrayList words = field.value.split(' ');
    QFile file(QString::fromUtf8(m_folder + '/' + words[0]));
    if (!file.open(QIODevice::ReadOnly))
        return "there is no file " + words[0] + " in the data folder";
    Variables values = variables;
    QByteArray name;
    for (const QByteArray &word : words.sliced(1)) {
        const qsizetype equals = word.indexOf('=');
        if (equals > 0) {
            name = word.left(equals);
            values[name] = word.sliced(equals + 1);
        } else {
            values[name] += ' ' + word; // the value goes on
        }
    }
    const Substituted result = substitute(file.readAll(), values);
    if (result.unknown)
        return words[0] + " needs {" + *result.unknown + '}';
    body = result.text;
    return {};
}

} // namespace test
