// SPDX-License-Identifier: Apache-2.0
#include "hostiledocuments.h"

#include <vector>

#include "digestanswer.h"

namespace {

const QByteArray Lists("<resource-lists xmlns=\"urn:ietf:params:xml:ns:resource-lists\">"
                       "<list name=\"friends\"><entry uri=\"sip:user1@example.com\"/>"
                       "</list></resource-lists>");
const QByteArray Rules("<ruleset xmlns=\"urn:ietf:params:xml:ns:common-policy\" "
                       "xmlns:pr=\"urn:ietf:params:xml:ns:pres-rules\"><rule id=\"a\">"
                       "<conditions><identity><one id=\"sip:user2@example.com\"/></identity>"
                       "</conditions><actions><pr:sub-handling>allow</pr:sub-handling></actions>"
                       "</rule></ruleset>");
const QByteArray Entry("<entry uri=\"sip:user3@example.com\"/>");

} // namespace

HostileDocuments::HostileDocuments(test::EngineRig &rig, Number number, Damage damage)
    : m_rig(rig)
    , m_number(std::move(number))
    , m_damage(std::move(damage))
{
}

QByteArray HostileDocuments::made(size_t people, const QByteArray &password)
{
    struct Kind
    {
        const char *path;
        const char *type;
        QByteArray body;
    };
    static const std::vector<Kind> Kinds{
        {"resource-lists/users/%/index", "resource-lists+xml", Lists},
        {"pres-rules/users/%/index", "auth-policy+xml", Rules},
        {"resource-lists/users/%/index/~~/resource-lists/list%5b1%5d/entry%5b1%5d", "xcap-el+xml",
         Entry},
        {"xcap-caps/global/index", "xcap-caps+xml", {}}};
    static const std::vector<QByteArray> Methods{"GET", "PUT", "PUT", "PUT", "DELETE"};
    const Kind &kind = Kinds[m_number(Kinds.size())];
    const QByteArray &method = Methods[m_number(Methods.size())];
    const QByteArray name = "user" + QByteArray::number(m_number(people));
    QByteArray target = "/xcap-root/" + QByteArray(kind.path);
    target.replace("/%/", "/sip:" + name + "@example.com/");
    QByteArray head = method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\n";
    if (m_number(4) != 0 && !m_nonce.isEmpty()) {
        const QByteArray word = m_number(8) == 0 ? QByteArray("guess") : password;
        head += "Authorization: " +
                test::digestAnswer("digest " + name + ' ' + word + ' ' + m_nonce, method, target,
                                   'h' + QByteArray::number(++m_cnonce)) +
                "\r\n";
    }
    if (m_number(5) == 0)
        head += "If-Match: " + (m_entityTag.isEmpty() ? QByteArray("*") : m_entityTag) + "\r\n";
    QByteArray body = method == "PUT" ? kind.body : QByteArray();
    if (m_number(3) == 0 && !body.isEmpty())
        body[qsizetype(m_number(size_t(body.size())))] = char(m_number(256));
    return head + "Content-Type: application/" + kind.type +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void HostileDocuments::once(size_t people, const QByteArray &password)
{
    if (!m_wire || m_wire->closed) {
        m_wire = std::make_shared<test::Wire>();
        m_rig.engine.xcap().httpServer().accept(
            std::make_unique<test::MemoryStream>(m_wire),
            QHostAddress(0xc6336400U + quint32(1 + m_number(20)))); // 198.51.100.x
    }
    QByteArray bytes = made(people, password);
    if (m_number(3) == 0)
        m_damage(bytes);
    m_wire->send(bytes);
    m_rig.settle();
    take(m_wire->take());
}

void HostileDocuments::take(const QByteArray &answers)
{
    if (answers.isEmpty())
        return; // what was damaged may be the beginning of something longer
    if (!answers.startsWith("HTTP/1.1 "))
        m_fault = "the server sent no HTTP: " + answers;
    ++(answers.mid(9, 1) == "2" ? m_accepted : m_refused);
    const auto field = [&answers](QByteArrayView before, char end) {
        const qsizetype begin = answers.indexOf(before);
        const qsizetype value = begin + before.size();
        return begin < 0 ? QByteArray() : answers.mid(value, answers.indexOf(end, value) - value);
    };
    if (const QByteArray nonce = field("nonce=\"", '"'); !nonce.isEmpty())
        m_nonce = nonce;
    if (const QByteArray tag = field("ETag: ", '\r'); !tag.isEmpty())
        m_entityTag = tag;
}
