// SPDX-License-Identifier: Apache-2.0
#include "gui/models/trafficfilter.h"

#include <algorithm>

namespace gui {

namespace {

using server::TrafficRecord;

/// "200" is that status, "4xx" any of 400 to 499; 0: `word` is neither.
int statusClass(const QByteArray &word)
{
    return word.size() == 3 && word.endsWith("xx") && word[0] >= '1' && word[0] <= '6'
               ? word[0] - '0'
               : 0;
}

bool isStatus(const QByteArray &word)
{
    return word.size() == 3 && word[0] >= '1' && word[0] <= '6' &&
           std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool containsWord(const QByteArray &text, const QByteArray &word)
{
    const auto same = [](char a, char b) { return std::tolower(quint8(a)) == b; };
    return std::search(text.begin(), text.end(), word.begin(), word.end(), same) != text.end();
}

bool fits(const TrafficRecord &record, const QByteArray &word)
{
    if (const int wanted = statusClass(word))
        return record.status / 100 == wanted;
    if (isStatus(word) && record.status == word.toInt())
        return true;
    if (containsWord(record.from, word) || containsWord(record.to, word) ||
        containsWord(record.callId, word))
        return true;
    return record.method.compare(word, Qt::CaseInsensitive) == 0 ||
           containsWord(record.event, word) || containsWord(record.subscriptionState, word) ||
           containsWord(record.reason, word) || containsWord(record.peerAddress(), word) ||
           containsWord(record.captured.noTls.english().toUtf8(), word);
}

} // namespace

void TrafficFilter::setWords(const QString &words)
{
    const QByteArray text = words.toUtf8().toLower().simplified();
    m_words = text.isEmpty() ? QByteArrayList() : text.split(' ');
}

bool TrafficFilter::accepts(const TrafficRecord &record) const
{
    if (!m_method.isEmpty() && record.method != m_method)
        return false;
    if (!acceptsStatus(record))
        return false;
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QByteArray &word) { return fits(record, word); });
}

bool TrafficFilter::acceptsStatus(const TrafficRecord &record) const
{
    switch (m_status) {
    case Status::Any: return true;
    case Status::Requests: return record.isRequest;
    case Status::Trouble: return record.isTrouble() || record.isRetransmission;
    case Status::Provisional:
    case Status::Success:
    case Status::Redirection:
    case Status::ClientError:
    case Status::ServerError:
    case Status::GlobalError: break;
    }
    return record.status / 100 == int(m_status) - int(Status::Provisional) + 1;
}

} // namespace gui
