// SPDX-License-Identifier: Apache-2.0
#pragma once

// The texts of a phone for storms and long runs: requests of any number of dialogs, answers to what
// comes. Keeps nothing of what it sends; who counts keeps that.

#include <QByteArray>

namespace test {

struct WireDialog
{
    QByteArray callId;
    QByteArray localTag;
    QByteArray remoteTag; // empty: none yet
    quint32 cseq = 0;
};

struct WirePhone
{
    QByteArray uri;  // "sip:bob@example.com"
    QByteArray host; // "192.0.2.7"

    /// `fields` are whole lines.
    [[nodiscard]] QByteArray request(const QByteArray &method, const QByteArray &target,
                                     WireDialog &dialog, const QByteArray &fields,
                                     const QByteArray &body = {}) const;
    [[nodiscard]] static QByteArray answer(const QByteArray &request, int status);
    [[nodiscard]] static QByteArray field(const QByteArray &message, QByteArrayView name);
    [[nodiscard]] static int statusOf(const QByteArray &message);
    /// A PIDF document about `entity`.
    [[nodiscard]] static QByteArray document(const QByteArray &entity, const QByteArray &note);
};

} // namespace test
