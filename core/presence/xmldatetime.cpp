// SPDX-License-Identifier: Apache-2.0
#include "presence/xmldatetime.h"

#include <QDate>

namespace presence {

namespace {

constexpr qint64 UnixEpoch = 2440588; // as a Julian day
constexpr qint64 MinutesOfDay = 24 * 60;

/// Takes fields of a fixed form off the front of a text.
class Fields
{
public:
    explicit Fields(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_text.isEmpty(); }
    bool take(QChar expected)
    {
        if (!m_text.startsWith(expected))
            return false;
        m_text = m_text.sliced(1);
        return true;
    }
    /// Digits, at least `least` and at most `most` of them; -1 when they are not there.
    int number(qsizetype least, qsizetype most)
    {
        qsizetype count = 0;
        int value = 0;
        while (count < m_text.size() && count < most && m_text[count] >= u'0' &&
               m_text[count] <= u'9')
            value = value * 10 + (m_text[count++].unicode() - u'0');
        if (count < least)
            return -1;
        m_text = m_text.sliced(count);
        return value;
    }
    /// The digits behind a decimal point, as milliseconds; -1 when there are none.
    int fraction()
    {
        int value = 0;
        int weight = 100;
        qsizetype count = 0;
        for (; count < m_text.size() && m_text[count] >= u'0' && m_text[count] <= u'9'; ++count) {
            value += weight * (m_text[count].unicode() - u'0');
            weight /= 10;
        }
        m_text = m_text.sliced(count);
        return count > 0 ? value : -1;
    }

private:
    QStringView m_text;
};

/// Minutes east of UTC; nothing when it is no zone.
std::optional<int> takeZone(Fields &fields)
{
    if (fields.atEnd() || fields.take(u'Z'))
        return 0;
    const int sign = fields.take(u'+') ? 1 : fields.take(u'-') ? -1 : 0;
    const int hours = sign == 0 ? -1 : fields.number(2, 2);
    if (hours < 0 || hours > 14 || !fields.take(u':'))
        return std::nullopt;
    const int minutes = fields.number(2, 2);
    if (minutes < 0 || minutes > 59 || (hours == 14 && minutes > 0))
        return std::nullopt;
    return sign * (hours * 60 + minutes);
}

} // namespace

std::optional<qint64> parseDateTime(QStringView text)
{
    Fields fields(text.trimmed());
    const bool negative = fields.take(u'-');
    const int year = fields.number(4, 6);
    const int month = fields.take(u'-') ? fields.number(2, 2) : -1;
    const int day = fields.take(u'-') ? fields.number(2, 2) : -1;
    const QDate date(negative ? -year : year, month, day);
    const int hour = fields.take(u'T') ? fields.number(2, 2) : -1;
    const int minute = fields.take(u':') ? fields.number(2, 2) : -1;
    const int second = fields.take(u':') ? fields.number(2, 2) : -1;
    const int fraction = fields.take(u'.') ? fields.fraction() : 0;
    const std::optional<int> zone = takeZone(fields);
    const bool midnight = hour == 24 && minute == 0 && second == 0 && fraction == 0;
    if (year <= 0 || !date.isValid() || hour < 0 || (hour > 23 && !midnight) || minute < 0 ||
        minute > 59 || second < 0 || second > 59 || fraction < 0 || !zone || !fields.atEnd())
        return std::nullopt;
    const qint64 minutes =
        (date.toJulianDay() - UnixEpoch) * MinutesOfDay + hour * 60 + minute - *zone;
    return (minutes * 60 + second) * 1000 + fraction;
}

} // namespace presence
