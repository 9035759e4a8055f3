// SPDX-License-Identifier: Apache-2.0
#include "base/channel.h"

#include <memory>
#include <thread>
#include <vector>

#include <QTest>

namespace base {

class TestChannel : public QObject
{
    Q_OBJECT

private slots:
    void valuesArriveInOrder()
    {
        Channel<int> channel(10);
        channel.put(1);
        channel.put(2);
        channel.close();
        QCOMPARE(channel.take(), std::optional(1));
        QCOMPARE(channel.take(), std::optional(2));
        QCOMPARE(channel.take(), std::nullopt);
    }

    void aClosedOneWithoutValuesEndsAtOnce()
    {
        Channel<int> channel(1);
        channel.close();
        QCOMPARE(channel.take(), std::nullopt);
    }

    void betweenThreadsMoreValuesThanRoom()
    {
        constexpr int Count = 10000;
        Channel<std::unique_ptr<int>> channel(3);
        std::thread writer([&channel] {
            for (int i = 0; i < Count; ++i)
                channel.put(std::make_unique<int>(i));
            channel.close();
        });
        int expected = 0;
        bool inOrder = true;
        while (const auto value = channel.take())
            inOrder = inOrder && **value == expected++;
        writer.join();
        QVERIFY(inOrder);
        QCOMPARE(expected, Count);
    }
};

} // namespace base

QTEST_GUILESS_MAIN(base::TestChannel)
#include "tst_channel.moc"
