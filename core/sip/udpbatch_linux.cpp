// SPDX-License-Identifier: Apache-2.0
#include "sip/udpbatch.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <vector>

#include <QNetworkDatagram>
#include <QUdpSocket>

#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace sip {

namespace {

constexpr size_t BatchSize = 32;
constexpr size_t LargestDatagram = 65536;

Endpoint endpointOf(const sockaddr_storage &address)
{
    Endpoint endpoint;
    if (address.ss_family == AF_INET6) {
        const auto &v6 = reinterpret_cast<const sockaddr_in6 &>(address);
        std::copy_n(v6.sin6_addr.s6_addr, 16, endpoint.address.begin());
        endpoint.port = ntohs(v6.sin6_port);
        endpoint.scope = v6.sin6_scope_id;
    } else {
        const auto &v4 = reinterpret_cast<const sockaddr_in &>(address);
        endpoint.address[10] = endpoint.address[11] = 0xff;
        std::memcpy(&endpoint.address[12], &v4.sin_addr, 4);
        endpoint.port = ntohs(v4.sin_port);
    }
    return endpoint;
}

bool isBoundToAll(const sockaddr_storage &address)
{
    return endpointOf(address).isAny();
}

/// Which of our addresses a datagram came to (RFC 3581, 4), when the socket was told to say it.
IpBytes localOf(msghdr &header)
{
    IpBytes local{};
    for (cmsghdr *control = CMSG_FIRSTHDR(&header); control;
         control = CMSG_NXTHDR(&header, control)) {
        if (control->cmsg_level == IPPROTO_IP && control->cmsg_type == IP_PKTINFO) {
            in_pktinfo info{};
            std::memcpy(&info, CMSG_DATA(control), sizeof(info));
            local[10] = local[11] = 0xff;
            std::memcpy(&local[12], &info.ipi_spec_dst, 4);
        } else if (control->cmsg_level == IPPROTO_IPV6 && control->cmsg_type == IPV6_PKTINFO) {
            in6_pktinfo info{};
            std::memcpy(&info, CMSG_DATA(control), sizeof(info));
            std::copy_n(info.ipi6_addr.s6_addr, 16, local.begin());
        }
    }
    return local;
}

template <typename Info>
void setControl(msghdr &header, int level, int type, const Info &info)
{
    auto *control = static_cast<cmsghdr *>(header.msg_control);
    control->cmsg_level = level;
    control->cmsg_type = type;
    control->cmsg_len = CMSG_LEN(sizeof(info));
    std::memcpy(CMSG_DATA(control), &info, sizeof(info));
    header.msg_controllen = CMSG_SPACE(sizeof(info));
}

/// What the kernel says of a source that is none of this machine's; not of that alone.
bool maySourceBeGone(int error)
{
    return error == EINVAL || error == EADDRNOTAVAIL || error == ENETUNREACH;
}

/// Of the wall clock, by which the kernel goes; nothing when that was set meanwhile.
qint64 millisecondsSince(const unsigned char *stamp)
{
    timespec then{};
    timespec now{};
    std::memcpy(&then, stamp, sizeof(then));
    clock_gettime(CLOCK_REALTIME, &now);
    const qint64 passed =
        (qint64(now.tv_sec) - then.tv_sec) * 1000 + (now.tv_nsec - then.tv_nsec) / 1'000'000;
    return passed < 0 || passed > 60'000 ? 0 : passed;
}

} // namespace

struct UdpBatch::Buffers
{
    struct alignas(cmsghdr) InControl
    {
        char bytes[CMSG_SPACE(sizeof(timespec)) + CMSG_SPACE(sizeof(in6_pktinfo))];
    };
    struct alignas(cmsghdr) OutControl
    {
        char bytes[CMSG_SPACE(sizeof(in6_pktinfo))];
    };

    int family = AF_INET;
    bool hasAllAddresses = false; // then each datagram says to which it came, or from which it goes
    bool drained = false;
    // Untouched pages of these 2 MiB never become memory: a message fills one or two of sixteen.
    std::unique_ptr<char[]> bytes =
        std::make_unique_for_overwrite<char[]>(BatchSize * LargestDatagram);
    std::array<mmsghdr, BatchSize> in{};
    std::array<mmsghdr, BatchSize> out{};
    std::array<iovec, BatchSize> inData{};
    std::array<iovec, BatchSize> outData{};
    std::array<sockaddr_storage, BatchSize> inNames{};
    std::array<sockaddr_storage, BatchSize> outNames{};
    std::array<IncomingDatagram, BatchSize> datagrams;
    /// Of the first of a batch also when it came, as the kernel says it.
    std::array<InControl, BatchSize> inControl{};
    std::array<OutControl, BatchSize> outControl{};
    QNetworkDatagram last; // read by Qt
    size_t received = 0;

    Buffers()
    {
        for (size_t i = 0; i < BatchSize; ++i) {
            inData[i] = {bytes.get() + i * LargestDatagram, LargestDatagram};
            in[i].msg_hdr.msg_name = &inNames[i];
            in[i].msg_hdr.msg_iov = &inData[i];
            in[i].msg_hdr.msg_iovlen = 1;
            out[i].msg_hdr.msg_name = &outNames[i];
            out[i].msg_hdr.msg_iov = &outData[i];
            out[i].msg_hdr.msg_iovlen = 1;
        }
    }
    void prepare(size_t index, const OutgoingDatagram &datagram);
    void setSource(size_t index, const IpBytes &local);
};

void UdpBatch::Buffers::prepare(size_t index, const OutgoingDatagram &datagram)
{
    const Endpoint &peer = datagram.to.peer;
    if (family == AF_INET6) {
        auto &v6 = reinterpret_cast<sockaddr_in6 &>(outNames[index]);
        v6 = {};
        v6.sin6_family = AF_INET6;
        v6.sin6_port = htons(peer.port);
        v6.sin6_scope_id = peer.scope;
        std::copy(peer.address.begin(), peer.address.end(), v6.sin6_addr.s6_addr);
        out[index].msg_hdr.msg_namelen = sizeof(sockaddr_in6);
    } else {
        auto &v4 = reinterpret_cast<sockaddr_in &>(outNames[index]);
        v4 = {};
        v4.sin_family = AF_INET;
        v4.sin_port = htons(peer.port);
        std::memcpy(&v4.sin_addr, &peer.address[12], 4);
        out[index].msg_hdr.msg_namelen = sizeof(sockaddr_in);
    }
    // sendmmsg only reads, but iovec is for both directions.
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast)
    outData[index].iov_base = const_cast<char *>(datagram.bytes.constData());
    outData[index].iov_len = size_t(datagram.bytes.size());
    if (hasAllAddresses)
        setSource(index, datagram.to.local);
}

void UdpBatch::Buffers::setSource(size_t index, const IpBytes &local)
{
    msghdr &header = out[index].msg_hdr;
    header.msg_control = nullptr;
    header.msg_controllen = 0;
    if (local == IpBytes{})
        return; // the system's choice
    header.msg_control = outControl[index].bytes;
    if (family == AF_INET6) {
        in6_pktinfo info{};
        std::copy(local.begin(), local.end(), info.ipi6_addr.s6_addr);
        setControl(header, IPPROTO_IPV6, IPV6_PKTINFO, info);
    } else {
        in_pktinfo info{};
        std::memcpy(&info.ipi_spec_dst, &local[12], 4);
        setControl(header, IPPROTO_IP, IP_PKTINFO, info);
    }
}

UdpBatch::UdpBatch(QUdpSocket &socket)
    : m_socket(socket)
    , m_buffers(std::make_unique<Buffers>())
{
    sockaddr_storage own{};
    socklen_t length = sizeof(own);
    const int descriptor = int(socket.socketDescriptor());
    if (getsockname(descriptor, reinterpret_cast<sockaddr *>(&own), &length) == 0) {
        m_buffers->family = own.ss_family;
        m_buffers->hasAllAddresses = isBoundToAll(own);
    }
    const int on = 1;
    setsockopt(descriptor, SOL_SOCKET, SO_TIMESTAMPNS, &on, sizeof(on));
    if (!m_buffers->hasAllAddresses)
        return;
    if (m_buffers->family == AF_INET6)
        setsockopt(descriptor, IPPROTO_IPV6, IPV6_RECVPKTINFO, &on, sizeof(on));
    else
        setsockopt(descriptor, IPPROTO_IP, IP_PKTINFO, &on, sizeof(on));
}

UdpBatch::~UdpBatch() = default;

std::span<const IncomingDatagram> UdpBatch::receive()
{
    Buffers &buffers = *m_buffers;
    if (buffers.drained) {
        buffers.drained = false;
        return receiveLast();
    }
    for (mmsghdr &header : buffers.in)
        header.msg_hdr.msg_namelen = sizeof(sockaddr_storage);
    const size_t withControl = buffers.hasAllAddresses ? BatchSize : 1;
    for (size_t i = 0; i < withControl; ++i) {
        buffers.in[i].msg_hdr.msg_control = buffers.inControl[i].bytes;
        buffers.in[i].msg_hdr.msg_controllen = sizeof(buffers.inControl[i].bytes);
    }
    const int count = recvmmsg(int(m_socket.socketDescriptor()), buffers.in.data(), BatchSize,
                               MSG_DONTWAIT, nullptr);
    buffers.received = size_t(std::max(count, 0));
    if (count <= 0)
        return receiveLast();
    for (size_t i = 0; i < size_t(count); ++i) {
        buffers.datagrams[i].bytes = QByteArrayView(buffers.bytes.get() + i * LargestDatagram,
                                                    qsizetype(buffers.in[i].msg_len));
        buffers.datagrams[i].from = endpointOf(buffers.inNames[i]);
        if (buffers.hasAllAddresses)
            buffers.datagrams[i].local = localOf(buffers.in[i].msg_hdr);
    }
    // A batch that is not full has emptied the socket: the next read is the one that arms.
    buffers.drained = size_t(count) < BatchSize;
    return {buffers.datagrams.data(), size_t(count)};
}

// Asked only when a batch is full: else nothing waits behind it, and it did not wait either.
Backlog UdpBatch::backlog() const
{
    Backlog backlog;
    if (m_buffers->received < BatchSize)
        return backlog;
    msghdr &header = m_buffers->in[0].msg_hdr;
    for (cmsghdr *control = CMSG_FIRSTHDR(&header); control;
         control = CMSG_NXTHDR(&header, control)) {
        if (control->cmsg_level == SOL_SOCKET && control->cmsg_type == SCM_TIMESTAMPNS)
            backlog.milliseconds = millisecondsSince(CMSG_DATA(control));
    }
    std::array<quint32, SK_MEMINFO_VARS> memory{};
    socklen_t length = sizeof(memory);
    if (getsockopt(int(m_socket.socketDescriptor()), SOL_SOCKET, SO_MEMINFO, memory.data(),
                   &length) == 0 &&
        memory[SK_MEMINFO_RCVBUF] > 0)
        backlog.filled =
            int(quint64(memory[SK_MEMINFO_RMEM_ALLOC]) * 100 / memory[SK_MEMINFO_RCVBUF]);
    return backlog;
}

std::span<const IncomingDatagram> UdpBatch::receiveLast()
{
    // QUdpSocket switches its notifier off at readyRead and on only when it reads itself.
    Buffers &buffers = *m_buffers;
    buffers.drained = false;
    if (buffers.hasAllAddresses) {
        buffers.last = m_socket.receiveDatagram(qint64(LargestDatagram));
        if (!buffers.last.isValid())
            return {};
        buffers.datagrams[0] = {
            buffers.last.data(),
            Endpoint::fromHostAddress(buffers.last.senderAddress(),
                                      quint16(buffers.last.senderPort())),
            Endpoint::fromHostAddress(buffers.last.destinationAddress(), 0).address};
        return {buffers.datagrams.data(), 1};
    }
    QHostAddress address;
    quint16 port = 0;
    const qint64 size =
        m_socket.readDatagram(buffers.bytes.get(), qint64(LargestDatagram), &address, &port);
    if (size < 0)
        return {};
    buffers.datagrams[0] = {
        QByteArrayView(buffers.bytes.get(), size), Endpoint::fromHostAddress(address, port), {}};
    return {buffers.datagrams.data(), 1};
}

UdpBatch::Sent UdpBatch::send(std::span<const OutgoingDatagram> datagrams)
{
    Sent sent;
    qsizetype fromAnywhere = -1; // whose address this machine no longer has
    while (size_t(sent.count) < datagrams.size()) {
        const size_t count = std::min(BatchSize, datagrams.size() - size_t(sent.count));
        for (size_t i = 0; i < count; ++i)
            m_buffers->prepare(i, datagrams[size_t(sent.count) + i]);
        if (fromAnywhere == sent.count)
            m_buffers->setSource(0, {});
        const int done = sendmmsg(int(m_socket.socketDescriptor()), m_buffers->out.data(),
                                  unsigned(count), MSG_NOSIGNAL);
        if (done < 0 && errno == EINTR)
            continue;
        if (done <= 0) {
            const int error = errno;
            if (maySourceBeGone(error) && fromAnywhere != sent.count &&
                m_buffers->out[0].msg_hdr.msg_control) {
                fromAnywhere = sent.count;
                continue;
            }
            const bool full = error == EAGAIN || error == EWOULDBLOCK || error == ENOBUFS;
            sent.stop = full ? Stop::Full : Stop::Failed;
            sent.error = strerror(error);
            return sent;
        }
        sent.count += done;
    }
    return sent;
}

} // namespace sip
