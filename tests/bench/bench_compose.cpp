// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "presence/composition.h"
#include "presence/pidfreader.h"
#include "presence/presencesummary.h"

using namespace Qt::Literals::StringLiterals;
using namespace presence;

// Cost of presence documents: read once for each PUBLISH, composed once for each change and view.
// Sixty-four different documents take turns, for one repeated would flatter caches and predictors.
class BenchCompose : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readPublication();
    void composePublications_data();
    void composePublications();
    void summarizeFour();

private:
    static constexpr size_t Count = 64;
    std::vector<QByteArray> m_bodies;
    std::vector<PidfDocument> m_documents;
    std::vector<QByteArray> m_entities;
    std::vector<Input> m_inputs;
};

void BenchCompose::initTestCase()
{
    for (size_t i = 0; i < Count; ++i) {
        const QByteArray number = QByteArray::number(1000 + i * 37);
        m_entities.push_back("sip:user" + number + "@example.com");
        m_bodies.push_back(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<presence xmlns=\"urn:ietf:params:xml:ns:pidf\""
            " xmlns:pdm=\"urn:ietf:params:xml:ns:pidf:data-model\""
            " xmlns:rp=\"urn:ietf:params:xml:ns:pidf:rpid\""
            " xmlns:caps=\"urn:ietf:params:xml:ns:pidf:caps\" entity=\"" +
            m_entities.back() + "\">\n <tuple id=\"t" + number +
            "\">\n  <status>\n   <basic>open</basic>\n  </status>\n"
            "  <caps:servcaps><caps:audio>true</caps:audio></caps:servcaps>\n"
            "  <contact priority=\"0.8\">sip:user" +
            number + "@192.0.2." + QByteArray::number(i) +
            ":5060</contact>\n  <note>Back soon &amp; glad</note>\n"
            "  <timestamp>2024-05-14T09:31:07Z</timestamp>\n </tuple>\n <pdm:person id=\"p" +
            number + "\">\n  <rp:activities>\n   <rp:" + (i % 2 ? "busy" : "on-the-phone") +
            "/>\n  </rp:activities>\n  <pdm:note>In a call</pdm:note>\n "
            "</pdm:person>\n</presence>\n");
    }
    for (size_t i = 0; i < Count; ++i) {
        const auto document = PidfReader::read(m_bodies[i]);
        QVERIFY(document);
        m_documents.push_back(*document);
    }
    for (size_t i = 0; i < Count; ++i) {
        m_inputs.push_back({.document = &m_documents[i],
                            .received = qint64(i),
                            .etag = m_entities[i],
                            .sender = m_entities[i]});
    }
    qInfo("a body has %d bytes", int(m_bodies[0].size()));
}

void BenchCompose::readPublication()
{
    size_t i = 0;
    bool good = true;
    QBENCHMARK
    {
        good = good && PidfReader::read(m_bodies[i++ % Count]).has_value();
    }
    QVERIFY(good);
}

void BenchCompose::composePublications_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("none") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("two") << 2;
    QTest::newRow("four") << 4;
}

void BenchCompose::composePublications()
{
    QFETCH(int, count);
    const auto size = size_t(count);
    size_t i = 0;
    qsizetype bytes = 0;
    QBENCHMARK
    {
        ++i;
        const std::span<const Input> some(m_inputs.data() + i % (Count - size), size);
        bytes += compose(m_entities[i % Count], some, Policy::Merge).size();
    }
    QVERIFY(bytes > 0);
}

void BenchCompose::summarizeFour()
{
    size_t i = 0;
    int services = 0;
    QBENCHMARK
    {
        const std::span<const Input> some(m_inputs.data() + ++i % (Count - 4), 4);
        services += summarize(some, Policy::Merge).services;
    }
    QVERIFY(services > 0);
}

QTEST_APPLESS_MAIN(BenchCompose)
#include "bench_compose.moc"
