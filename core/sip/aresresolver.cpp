// SPDX-License-Identifier: Apache-2.0
#include "sip/aresresolver.h"

#include "sip/dnsanswer.h"
#include "sip/siplogging.h"

#define CARES_NO_DEPRECATED // names that c-ares 1.28 has others for, and Debian 12 has not
#include <ares.h>

#include <QElapsedTimer>
#include <QHostAddress>
#include <QSocketNotifier>
#include <QTimer>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace sip {

namespace {

constexpr int FirstTry = 2000; // milliseconds, doubled with each of the next
constexpr int Tries = 3;
constexpr int DatagramBytes = 1232; // of an answer; a longer one comes by TCP

/// c-ares asks for it once in a process, before all else.
bool isLibraryReady()
{
    static const bool isReady = ares_library_init(ARES_LIB_INIT_ALL) == ARES_SUCCESS;
    return isReady;
}

std::vector<HostRecord> hostsIn(const ares_addrinfo &result)
{
    std::vector<HostRecord> hosts;
    for (const ares_addrinfo_node *node = result.nodes; node; node = node->ai_next) {
        const QHostAddress address(node->ai_addr);
        if (!address.isNull())
            hosts.push_back(
                {Endpoint::fromHostAddress(address, 0), quint32(std::max(0, node->ai_ttl))});
    }
    return hosts;
}

} // namespace

/// A socket for each server, from a port of its own, for a hundred questions or a minute: the port
/// is half of what somebody who forges answers has to guess (RFC 5452, 4.5), and with the next
/// channel a changed /etc/resolv.conf is read.
class AresResolver::Channel : public QObject
{
public:
    explicit Channel(const QByteArray &servers);
    ~Channel() override;
    Q_DISABLE_COPY_MOVE(Channel)

    [[nodiscard]] bool takesQuestions() const
    {
        constexpr int MostQuestions = 100;
        constexpr qint64 Minute = 60'000;
        return m_asked < MostQuestions && !m_age.hasExpired(Minute);
    }
    [[nodiscard]] bool isIdle() const
    {
        return m_unanswered == 0 && m_answers.empty() && !m_isDelivering;
    }
    void lookUpPointers(const QByteArray &domain, PointerAnswer answer);
    void lookUpService(const QByteArray &name, ServiceAnswer answer);
    void lookUpHost(const QByteArray &name, HostAnswer answer);

private:
    template <class Answer>
    struct Question
    {
        Channel &channel;
        Answer answer;
    };
    struct Notifiers
    {
        std::unique_ptr<QSocketNotifier> reading;
        std::unique_ptr<QSocketNotifier> writing;
    };

    static void socketChanged(void *channel, ares_socket_t socket, int reads, int writes);
    template <class Answer, auto RecordsIn>
    static void answerArrived(void *question, int status, int, unsigned char *bytes, int length);
    static void hostArrived(void *question, int status, int, ares_addrinfo *result);

    void watch(std::unique_ptr<QSocketNotifier> &notifier, ares_socket_t socket,
               QSocketNotifier::Type type, bool isWanted);
    template <class Answer>
    Question<Answer> *newQuestion(Answer answer);
    template <auto RecordsIn, class Answer>
    void ask(const QByteArray &name, int type, Answer answer);
    void asked();
    void process(ares_socket_t readable, ares_socket_t writable);
    void deliver();
    void waitForNextTry();

    ares_channel m_channel = nullptr; // null: it could not be made, and nothing has an answer
    std::unordered_map<ares_socket_t, Notifiers> m_sockets;
    std::vector<std::function<void()>> m_answers; // to be given once c-ares has returned
    QElapsedTimer m_age;
    QTimer m_nextTry;
    QTimer m_delivery;
    int m_asked = 0;
    int m_unanswered = 0;
    bool m_isDelivering = false;
};

AresResolver::Channel::Channel(const QByteArray &servers)
{
    m_age.start();
    m_nextTry.setSingleShot(true);
    m_delivery.setSingleShot(true);
    connect(&m_nextTry, &QTimer::timeout, this,
            [this] { process(ARES_SOCKET_BAD, ARES_SOCKET_BAD); });
    connect(&m_delivery, &QTimer::timeout, this, &Channel::deliver);
    ares_options options{};
    options.flags = ARES_FLAG_EDNS;
    options.ednspsz = DatagramBytes;
    options.timeout = FirstTry;
    options.tries = Tries;
    options.sock_state_cb = socketChanged;
    options.sock_state_cb_data = this;
    int status = isLibraryReady()
                     ? ares_init_options(&m_channel, &options,
                                         ARES_OPT_FLAGS | ARES_OPT_EDNSPSZ | ARES_OPT_TIMEOUTMS |
                                             ARES_OPT_TRIES | ARES_OPT_SOCK_STATE_CB)
                     : ARES_ENOTINITIALIZED;
    if (status == ARES_SUCCESS && !servers.isEmpty())
        status = ares_set_servers_ports_csv(m_channel, servers.constData());
    if (status != ARES_SUCCESS)
        qCWarning(logSip, "the DNS cannot be asked: %s", ares_strerror(status));
}

AresResolver::Channel::~Channel()
{
    m_sockets.clear();
    if (m_channel)
        ares_destroy(m_channel); // calls back for every question
}

void AresResolver::Channel::socketChanged(void *channel, ares_socket_t socket, int reads,
                                          int writes)
{
    auto *self = static_cast<Channel *>(channel);
    Notifiers &notifiers = self->m_sockets[socket];
    self->watch(notifiers.reading, socket, QSocketNotifier::Read, reads != 0);
    self->watch(notifiers.writing, socket, QSocketNotifier::Write, writes != 0);
    if (!notifiers.reading && !notifiers.writing)
        self->m_sockets.erase(socket);
}

void AresResolver::Channel::watch(std::unique_ptr<QSocketNotifier> &notifier, ares_socket_t socket,
                                  QSocketNotifier::Type type, bool isWanted)
{
    if (isWanted == bool(notifier))
        return;
    if (!isWanted) { // the socket is about to be closed, perhaps while its notifier is speaking
        notifier->setEnabled(false);
        notifier.release()->deleteLater();
        return;
    }
    notifier = std::make_unique<QSocketNotifier>(socket, type);
    connect(notifier.get(), &QSocketNotifier::activated, this, [this, socket, type] {
        process(type == QSocketNotifier::Read ? socket : ARES_SOCKET_BAD,
                type == QSocketNotifier::Write ? socket : ARES_SOCKET_BAD);
    });
}

template <class Answer>
AresResolver::Channel::Question<Answer> *AresResolver::Channel::newQuestion(Answer answer)
{
    ++m_asked;
    ++m_unanswered;
    return new Question<Answer>{*this, std::move(answer)};
}

template <auto RecordsIn, class Answer>
void AresResolver::Channel::ask(const QByteArray &name, int type, Answer answer)
{
    constexpr int Internet = 1; // RFC 1035, 3.2.4
    auto *question = newQuestion(std::move(answer));
    if (m_channel)
        ares_query(m_channel, name.constData(), Internet, type, answerArrived<Answer, RecordsIn>,
                   question);
    else
        answerArrived<Answer, RecordsIn>(question, ARES_ENOTINITIALIZED, 0, nullptr, 0);
    asked();
}

void AresResolver::Channel::lookUpPointers(const QByteArray &domain, PointerAnswer answer)
{
    constexpr int Naptr = 35;
    ask<pointersIn>(domain, Naptr, std::move(answer));
}

void AresResolver::Channel::lookUpService(const QByteArray &name, ServiceAnswer answer)
{
    constexpr int Srv = 33;
    ask<servicesIn>(name, Srv, std::move(answer));
}

void AresResolver::Channel::lookUpHost(const QByteArray &name, HostAnswer answer)
{
    ares_addrinfo_hints hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_DGRAM; // each address once
    auto *question = newQuestion(std::move(answer));
    if (m_channel)
        ares_getaddrinfo(m_channel, name.constData(), nullptr, &hints, hostArrived, question);
    else
        hostArrived(question, ARES_ENOTINITIALIZED, 0, nullptr);
    asked();
}

template <class Answer, auto RecordsIn>
void AresResolver::Channel::answerArrived(void *question, int status, int, unsigned char *bytes,
                                          int length)
{
    const std::unique_ptr<Question<Answer>> asked(static_cast<Question<Answer> *>(question));
    if (status == ARES_EDESTRUCTION)
        return;
    decltype(RecordsIn({})) records;
    if (status == ARES_SUCCESS)
        records = RecordsIn({bytes, size_t(length)});
    --asked->channel.m_unanswered;
    asked->channel.m_answers.push_back(
        [answer = std::move(asked->answer), records = std::move(records)] { answer(records); });
}

void AresResolver::Channel::hostArrived(void *question, int status, int, ares_addrinfo *result)
{
    const std::unique_ptr<Question<HostAnswer>> asked(
        static_cast<Question<HostAnswer> *>(question));
    if (status == ARES_EDESTRUCTION)
        return;
    std::vector<HostRecord> records;
    if (status == ARES_SUCCESS)
        records = hostsIn(*result);
    ares_freeaddrinfo(result);
    --asked->channel.m_unanswered;
    asked->channel.m_answers.push_back(
        [answer = std::move(asked->answer), records = std::move(records)] { answer(records); });
}

/// What c-ares knew at once, such as an address of /etc/hosts, is told later all the same.
void AresResolver::Channel::asked()
{
    if (!m_answers.empty())
        m_delivery.start(0);
    waitForNextTry();
}

void AresResolver::Channel::process(ares_socket_t readable, ares_socket_t writable)
{
    ares_process_fd(m_channel, readable, writable);
    waitForNextTry();
    deliver();
}

void AresResolver::Channel::deliver()
{
    m_isDelivering = true;
    for (const auto &answer : std::exchange(m_answers, {}))
        answer();
    m_isDelivering = false;
}

void AresResolver::Channel::waitForNextTry()
{
    timeval left{};
    if (!m_channel || !ares_timeout(m_channel, nullptr, &left))
        m_nextTry.stop();
    else
        m_nextTry.start(int(left.tv_sec * 1000 + left.tv_usec / 1000 + 1));
}

AresResolver::AresResolver(const QByteArray &servers)
    : m_servers(servers)
{
}

AresResolver::~AresResolver() = default;

AresResolver::Channel &AresResolver::channel()
{
    if (m_channels.empty() || !m_channels.back()->takesQuestions()) {
        std::erase_if(m_channels, [](const auto &each) { return each->isIdle(); });
        m_channels.push_back(std::make_unique<Channel>(m_servers));
    }
    return *m_channels.back();
}

void AresResolver::lookUpPointers(const QByteArray &domain, PointerAnswer answer)
{
    channel().lookUpPointers(domain, std::move(answer));
}

void AresResolver::lookUpService(const QByteArray &name, ServiceAnswer answer)
{
    channel().lookUpService(name, std::move(answer));
}

void AresResolver::lookUpHost(const QByteArray &name, HostAnswer answer)
{
    channel().lookUpHost(name, std::move(answer));
}

} // namespace sip
