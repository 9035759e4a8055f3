// SPDX-License-Identifier: Apache-2.0
#pragma once

// OPTIONS over a real TCP connection, for whole-process tests of connections.

#include <QByteArray>
#include <QTcpSocket>

[[nodiscard]] QByteArray optionsByTcp(int number);
/// Whether the server answers over this connection, within `patience` milliseconds.
[[nodiscard]] bool isServed(QTcpSocket &socket, int number, int patience);
