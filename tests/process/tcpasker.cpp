// SPDX-License-Identifier: Apache-2.0
#include "tcpasker.h"

QByteArray optionsByTcp(int number)
{
    return "OPTIONS sip:example.com SIP/2.0\r\nVia: SIP/2.0/TCP 127.0.0.1:5099;branch=z9hG4bKtcp" +
           QByteArray::number(number) +
           "\r\nMax-Forwards: 70\r\nFrom: <sip:a@example.com>;tag=1\r\nTo: <sip:a@example.com>\r\n"
           "Call-ID: tcp\r\nCSeq: " +
           QByteArray::number(number) + " OPTIONS\r\nContent-Length: 0\r\n\r\n";
}

bool isServed(QTcpSocket &socket, int number, int patience)
{
    if (socket.state() != QAbstractSocket::ConnectedState)
        return false;
    socket.write(optionsByTcp(number));
    QByteArray read;
    while (!read.contains("SIP/2.0 200")) {
        if (!socket.waitForReadyRead(patience))
            return false;
        read += socket.readAll();
    }
    return true;
}
