// SPDX-License-Identifier: Apache-2.0

// What a row costs: publications and subscriptions one by one and in batches, each batch a
// transaction that is on the disk when it is counted; and a restart with 100 000 subscriptions.
// Run it on the disk that matters: bench_store FOLDER (default: a temporary one).

#include <cstdio>
#include <ctime>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include "store/storage.h"
#include "storefixture.h"

using namespace store;

namespace {

/// Wall clock and processor time of a piece of work.
class Stopwatch
{
public:
    Stopwatch()
        : m_processor(std::clock())
    {
        m_wall.start();
    }
    void report(const char *what, int rows) const
    {
        const double wall = double(m_wall.nsecsElapsed()) / 1e9;
        const double processor = double(std::clock() - m_processor) / CLOCKS_PER_SEC;
        std::printf("%-44s %9.0f rows/s %8.1f us CPU a row %7.3f s\n", what, rows / wall,
                    processor * 1e6 / rows, wall);
        std::fflush(stdout);
    }

private:
    QElapsedTimer m_wall;
    std::clock_t m_processor;
};

PublicationRecord publicationOf(int user, int etag)
{
    PublicationRecord record =
        test::publication("user" + QByteArray::number(user), "etag" + QByteArray::number(etag));
    record.body =
        QByteArray("<tuple id=\"a\"><status><basic>open</basic></status></tuple>").repeated(10);
    return record;
}

/// `rows` changes of publications, `size` in each transaction.
void modify(Storage &storage, int rows, int size, const char *what)
{
    constexpr int Users = 10000;
    static int etag = 0;
    const Stopwatch watch;
    quint64 number = 0;
    for (int row = 0; row < rows;) {
        Batch batch;
        for (int count = 0; count < size && row < rows; ++count, ++row, ++etag) {
            batch.savePublication(publicationOf(etag % Users, etag),
                                  "etag" + QByteArray::number(etag - Users), quint64(row));
        }
        const CommitResult result = storage.commit(++number, std::move(batch));
        if (result.whole || !result.failed.empty())
            qFatal("a batch failed");
    }
    watch.report(what, rows);
}

void subscribe(Storage &storage, int first, int rows, int size, const char *what)
{
    const Stopwatch watch;
    for (int row = 0; row < rows;) {
        Batch batch;
        for (int count = 0; count < size && row < rows; ++count, ++row) {
            SubscriptionRecord record = test::subscription(first + row);
            record.toUser = "user" + QByteArray::number((first + row) % 10000);
            batch.saveSubscription(record, quint64(row));
        }
        if (storage.commit(1, std::move(batch)).whole)
            qFatal("a batch failed");
    }
    watch.report(what, rows);
}

void reserve(Storage &storage, int rows, int size, const char *what)
{
    const Stopwatch watch;
    for (int row = 0; row < rows;) {
        Batch batch;
        for (int count = 0; count < size && row < rows; ++count, ++row)
            batch.reserveCseq((row + 1) * SubscriptionIdStep, quint32(row), quint64(row));
        if (storage.commit(1, std::move(batch)).whole)
            qFatal("a batch failed");
    }
    watch.report(what, rows);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir temporary;
    DatabaseOptions options;
    options.name = (argc > 1 ? QString::fromLocal8Bit(argv[1]) : temporary.path()) +
                   QStringLiteral("/bench.db");
    Storage storage;
    if (const auto opened = storage.open(options); !opened)
        qFatal("%s", qPrintable(opened.error().sentence));
    modify(storage, 10000, 1000, "publications, new, 1000 a batch");
    modify(storage, 2000, 1, "publications, modified, 1 a batch");
    modify(storage, 10000, 10, "publications, modified, 10 a batch");
    modify(storage, 50000, 100, "publications, modified, 100 a batch");
    modify(storage, 50000, 1000, "publications, modified, 1000 a batch");
    subscribe(storage, 1, 2000, 1, "subscriptions, new, 1 a batch");
    subscribe(storage, 2001, 98000, 100, "subscriptions, new, 100 a batch");
    reserve(storage, 100000, 100, "CSeq reserved, 100 a batch");
    const Stopwatch watch;
    storage.close();
    const auto opened = storage.open(options);
    if (!opened || storage.load()->subscriptions.size() != 100000)
        qFatal("not all came back");
    watch.report("restart: subscriptions and publications", 110000);
    return 0;
}
