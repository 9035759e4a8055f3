// SPDX-License-Identifier: Apache-2.0
#include "sip/udpbatch.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <vector>

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
    int family = AF_INET;
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
    /// When the first datagram of a batch came, as the kernel says it.
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(timespec))> stamp{};
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
}

UdpBatch::UdpBatch(QUdpSocket &socket)
    : m_socket(socket)
    , m_buffers(std::make_unique<Buffers>())
{
    sockaddr_storage own{};
    socklen_t length = sizeof(own);
    if (getsockname(int(socket.socketDescriptor()), reinterpret_cast<sockaddr *>(&own), &length) ==
        0)
        m_buffers->family = own.ss_family;
    const int on = 1;
    setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_TIMESTAMPNS, &on, sizeof(on));
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
    msghdr &first = buffers.in[0].msg_hdr;
    first.msg_control = buffers.stamp.data();
    first.msg_controllen = buffers.stamp.size();
    const int count = recvmmsg(int(m_socket.socketDescriptor()), buffers.in.data(), BatchSize,
                               MSG_DONTWAIT, nullptr);
    buffers.received = size_t(std::max(count, 0));
    if (count <= 0)
        return receiveLast();
    for (size_t i = 0; i < size_t(count); ++i) {
        buffers.datagrams[i].bytes = QByteArrayView(buffers.bytes.get() + i * LargestDatagram,
                                                    qsizetype(buffers.in[i].msg_len));
        buffers.datagrams[i].from = endpointOf(buffers.inNames[i]);
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
    // QUdpSocket switches its notifier off at readyRead and on only in its own readDatagram.
    QHostAddress address;
    quint16 port = 0;
    const qint64 size =
        m_socket.readDatagram(m_buffers->bytes.get(), qint64(LargestDatagram), &address, &port);
    m_buffers->drained = false;
    if (size < 0)
        return {};
    m_buffers->datagrams[0] = {QByteArrayView(m_buffers->bytes.get(), size),
                               Endpoint::fromHostAddress(address, port)};
    return {m_buffers->datagrams.data(), 1};
}

UdpBatch::Sent UdpBatch::send(std::span<const OutgoingDatagram> datagrams)
{
    Sent sent;
    while (size_t(sent.count) < datagrams.size()) {
        const size_t count = std::min(BatchSize, datagrams.size() - size_t(sent.count));
        for (size_t i = 0; i < count; ++i)
            m_buffers->prepare(i, datagrams[size_t(sent.count) + i]);
        const int done = sendmmsg(int(m_socket.socketDescriptor()), m_buffers->out.data(),
                                  unsigned(count), MSG_NOSIGNAL);
        if (done < 0 && errno == EINTR)
            continue;
        if (done <= 0) {
            const int error = errno;
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
