// SPDX-License-Identifier: Apache-2.0
#include <thread>
#include <utility>

#include <QCoreApplication>
#include <QTest>
#include <QThread>

#include "base/mailbox.h"

using base::Mailbox;

class TestMailbox : public QObject
{
    Q_OBJECT

private slots:
    void deliversAllPostedInOneBatchAndInOrder()
    {
        QObject receiver;
        std::vector<std::vector<int>> batches;
        Mailbox<int> mailbox(
            receiver, [&](std::vector<int> &&values) { batches.push_back(std::move(values)); });
        mailbox.post(1);
        mailbox.post(2);
        mailbox.post(3);
        QVERIFY(batches.empty());
        QCoreApplication::sendPostedEvents(&receiver);
        QCOMPARE(batches, (std::vector<std::vector<int>>{{1, 2, 3}}));
        mailbox.post(4);
        QCoreApplication::sendPostedEvents(&receiver);
        QCOMPARE(batches.back(), std::vector<int>{4});
        QCOMPARE(batches.size(), size_t(2));
    }

    void deliversWhatIsPostedDuringADeliveryLater()
    {
        QObject receiver;
        std::vector<int> seen;
        Mailbox<int> *self = nullptr;
        Mailbox<int> mailbox(receiver, [&](std::vector<int> &&values) {
            for (const int value : values) {
                seen.push_back(value);
                if (value < 3)
                    self->post(value + 1);
            }
        });
        self = &mailbox;
        mailbox.post(1);
        QCoreApplication::sendPostedEvents(&receiver);
        QTRY_COMPARE(seen, (std::vector<int>{1, 2, 3}));
    }

    void collectsAtOnceWhenAsked()
    {
        QObject receiver;
        int deliveries = 0;
        Mailbox<int> mailbox(receiver, [&](std::vector<int> &&) { ++deliveries; });
        mailbox.collect();
        QCOMPARE(deliveries, 0);
        mailbox.post(1);
        mailbox.collect();
        QCOMPARE(deliveries, 1);
        QCoreApplication::sendPostedEvents(&receiver); // its event finds nothing left
        QCOMPARE(deliveries, 1);
    }

    void carriesValuesThatCanOnlyBeMoved()
    {
        QObject receiver;
        int sum = 0;
        Mailbox<std::unique_ptr<int>> mailbox(receiver, [&](auto &&values) {
            for (const auto &value : values)
                sum += *value;
        });
        mailbox.post(std::make_unique<int>(4));
        mailbox.collect();
        QCOMPARE(sum, 4);
    }

    void losesNothingBetweenThreads()
    {
        constexpr int PerThread = 20000;
        QObject receiver;
        QThread *const home = QThread::currentThread();
        std::vector<int> last(3, -1);
        int count = 0;
        bool inOrder = true;
        bool atHome = true;
        Mailbox<std::pair<int, int>> mailbox(receiver, [&](auto &&values) {
            atHome = atHome && QThread::currentThread() == home;
            for (const auto &[thread, number] : values) {
                inOrder = inOrder && last[size_t(thread)] == number - 1;
                last[size_t(thread)] = number;
                ++count;
            }
        });
        std::vector<std::thread> threads;
        for (int thread = 0; thread < 3; ++thread) {
            threads.emplace_back([&mailbox, thread] {
                for (int i = 0; i < PerThread; ++i)
                    mailbox.post({thread, i});
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QTRY_COMPARE(count, 3 * PerThread);
        QVERIFY(inOrder);
        QVERIFY(atHome);
    }
};

QTEST_GUILESS_MAIN(TestMailbox)
#include "tst_mailbox.moc"
