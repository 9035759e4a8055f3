// SPDX-License-Identifier: Apache-2.0

// Runs a fuzz target without libFuzzer: each seed as it is, then so many mutations of them, always
// the same ones. `fuzz_uri SEEDS... --mutations 10000 [--seed 1]`; a folder is all files below it.
// With --keep FILE the input under way is in FILE when the program ends.

#include <algorithm>
#include <cstring>
#include <memory>
#include <random>

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include "fuzztarget.h"

namespace {

constexpr qsizetype LongestInput = 65'536;

class Mutator
{
public:
    Mutator(const QByteArrayList &seeds, quint64 seed)
        : m_seeds(seeds)
        , m_random(seed)
    {
    }

    QByteArray next()
    {
        QByteArray bytes = m_seeds[number(m_seeds.size())];
        for (qsizetype i = 1 + number(5); i > 0; --i)
            mutate(bytes);
        bytes.truncate(LongestInput);
        return bytes;
    }

private:
    qsizetype number(qsizetype below)
    {
        return below <= 0 ? 0 : qsizetype(m_random() % quint64(below));
    }
    void mutate(QByteArray &bytes)
    {
        static const QByteArrayList Pieces{"\r\n",
                                           "\r\n\r\n",
                                           "\n",
                                           "\r\n ",
                                           ";",
                                           ",",
                                           "\"",
                                           "\\",
                                           "<",
                                           ">",
                                           "</",
                                           "/>",
                                           "<!--",
                                           "-->",
                                           "<?x?>",
                                           "&lt;",
                                           "&",
                                           "[",
                                           "]",
                                           "@",
                                           "%",
                                           "%00",
                                           "%2f",
                                           "~~",
                                           "/",
                                           "*",
                                           "xmlns=''",
                                           "0",
                                           "-1",
                                           "4294967296",
                                           "chunked",
                                           "Content-Length: 99999999999\r\n",
                                           "sip:",
                                           "\xff",
                                           "\xc0\xaf",
                                           "\xed\xa0\x80",
                                           QByteArray("\0", 1)};
        const qsizetype at = number(bytes.size() + 1);
        const QByteArray &other = m_seeds[number(m_seeds.size())];
        switch (number(7)) {
        case 0: bytes.insert(at, Pieces[number(Pieces.size())]); break;
        case 1: bytes.remove(at, 1 + number(30)); break;
        case 2: bytes.truncate(at); break;
        case 3: bytes.insert(at, bytes.mid(number(bytes.size()), number(100))); break;
        case 4: bytes.replace(at, number(100), other.mid(number(other.size()), number(200))); break;
        case 5: bytes.insert(at, QByteArray(number(300), char(number(256)))); break;
        default:
            if (at < bytes.size())
                bytes[at] = char(number(256));
        }
    }

    const QByteArrayList &m_seeds;
    std::mt19937_64 m_random;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArrayList seedsAt(const QString &path)
{
    if (QFileInfo(path).isFile())
        return {contentOf(path)};
    QStringList names;
    QDirIterator files(path, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        names << files.next();
    names.sort(); // the same order on every machine
    QByteArrayList seeds;
    for (const QString &name : names)
        seeds << contentOf(name);
    return seeds;
}

struct Run
{
    QByteArrayList seeds;
    qint64 mutations = 0;
    quint64 seed = 1;
    QString keep;
};

Run readArguments(int count, char **arguments)
{
    Run run;
    for (int i = 1; i < count; ++i) {
        const auto is = [&](const char *name) {
            return std::strcmp(arguments[i], name) == 0 && i + 1 < count;
        };
        if (is("--mutations"))
            run.mutations = std::atoll(arguments[++i]);
        else if (is("--seed"))
            run.seed = quint64(std::atoll(arguments[++i]));
        else if (is("--keep"))
            run.keep = QString::fromLocal8Bit(arguments[++i]);
        else
            run.seeds += seedsAt(QString::fromLocal8Bit(arguments[i]));
    }
    return run;
}

void feed(const QByteArray &bytes, const QString &keep)
{
    if (!keep.isEmpty()) {
        QFile file(keep);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }
    // A buffer of its own, so that a sanitizer sees a step beyond it.
    const std::unique_ptr<uint8_t[]> copy(new uint8_t[size_t(bytes.size())]);
    std::copy(bytes.begin(), bytes.end(), copy.get());
    LLVMFuzzerTestOneInput(copy.get(), size_t(bytes.size()));
}

} // namespace

int main(int count, char **arguments)
{
    const Run run = readArguments(count, arguments);
    if (run.seeds.isEmpty()) {
        std::fputs("there are no seeds\n", stderr);
        return 2;
    }
    feed({}, run.keep);
    for (const QByteArray &seed : run.seeds)
        feed(seed, run.keep);
    Mutator mutator(run.seeds, run.seed);
    for (qint64 i = 0; i < run.mutations; ++i)
        feed(mutator.next(), run.keep);
    std::printf("%lld seeds and %lld mutations\n", static_cast<long long>(run.seeds.size()),
                static_cast<long long>(run.mutations));
    return 0;
}
