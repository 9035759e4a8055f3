// SPDX-License-Identifier: Apache-2.0
#include "flowscript.h"

#include <algorithm>
#include <array>

#include "base/scanner.h"

namespace test {

using base::Result;
using base::Unexpected;

namespace {

struct Line
{
    int number = 0;
    QByteArray text;
};

using Lines = std::vector<Line>;

FlowError error(const Line &line, const char *what)
{
    return {line.number, what + QByteArray(": ") + line.text.trimmed()};
}

QByteArrayList wordsOf(const QByteArray &text)
{
    return text.simplified().split(' ');
}

/// Steps of two or more spaces separate fields, so that values may hold single ones.
QByteArrayList segmentsOf(const QByteArray &text)
{
    QByteArrayList segments;
    qsizetype begin = 0;
    const auto take = [&](qsizetype end) {
        const QByteArray segment = text.sliced(begin, end - begin).trimmed();
        if (!segment.isEmpty())
            segments.append(segment);
    };
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] == ' ' && text[i + 1] == ' ') {
            take(i);
            begin = i + 1;
        }
    }
    take(text.size());
    return segments;
}

bool isFieldName(const QByteArray &name)
{
    static constexpr std::array Own = {"body has", "body lacks", "body text"};
    return base::isToken(name) ||
           std::any_of(Own.begin(), Own.end(), [&](const char *own) { return name == own; });
}

/// "3s", "2m", "1h", "3d", "500ms".
std::optional<qint64> parseTime(const QByteArray &text)
{
    struct Unit
    {
        const char *name;
        qint64 milliseconds;
    };
    static constexpr std::array<Unit, 5> Units = {
        Unit{"ms", 1}, {"s", 1000}, {"m", 60'000}, {"h", 3'600'000}, {"d", 86'400'000}};
    for (const Unit &unit : Units) {
        if (!text.endsWith(unit.name))
            continue;
        bool isNumber = false;
        const qint64 number = text.chopped(qsizetype(qstrlen(unit.name))).toLongLong(&isNumber);
        if (isNumber && number >= 0)
            return number * unit.milliseconds;
    }
    return {};
}

/// Lines without comments; continuation lines (they begin with white space) joined to their step.
Lines logicalLines(const QByteArray &text)
{
    Lines lines;
    int number = 0;
    for (QByteArray line : text.split('\n')) {
        ++number;
        line.replace('\t', "    ");
        const QByteArray trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith('#'))
            continue;
        if (line.startsWith(' ') && !lines.empty()) {
            const bool isRaw = trimmed.startsWith('|') || lines.back().text.contains('\n');
            lines.back().text += (isRaw ? "\n" : "   ") + trimmed;
        } else {
            lines.push_back({number, trimmed});
        }
    }
    return lines;
}

/// `repeat N` ... `end`: the lines in between N times, with {i} as 1 to N.
Result<Lines, FlowError> unrolled(const Lines &lines)
{
    Lines result;
    for (size_t i = 0; i < lines.size(); ++i) {
        const QByteArrayList words = wordsOf(lines[i].text);
        if (words[0] == "end")
            return Unexpected(error(lines[i], "`end` without `repeat`"));
        if (words[0] != "repeat") {
            result.push_back(lines[i]);
            continue;
        }
        const auto isEnd = [](const Line &line) { return line.text == "end"; };
        const auto end = std::find_if(lines.begin() + qsizetype(i), lines.end(), isEnd);
        const int times = words.size() == 2 ? words[1].toInt() : 0;
        if (end == lines.end() || times < 1)
            return Unexpected(error(lines[i], "needs `repeat NUMBER` and a line `end`"));
        for (int round = 1; round <= times; ++round) {
            for (auto each = lines.begin() + qsizetype(i) + 1; each != end; ++each) {
                Line copy = *each;
                result.push_back(
                    {copy.number, copy.text.replace("{i}", QByteArray::number(round))});
            }
        }
        i = size_t(end - lines.begin());
    }
    return result;
}

class StepReading
{
public:
    explicit StepReading(const Line &line)
        : m_line(line)
    {
        m_step.line = line.number;
        m_step.text = line.text;
        m_step.text.replace('\n', "\n    ");
    }

    Result<FlowStep, FlowError> read()
    {
        const QByteArrayList words = wordsOf(m_line.text);
        if (words.size() >= 3 && (words[1] == ">" || words[1] == "<")) {
            setActor(words[0]);
            const QByteArray rest = m_line.text.sliced(m_line.text.indexOf(words[1]) + 1);
            return words[1] == ">" ? readSent(rest.trimmed()) : readExpected(rest.trimmed());
        }
        if (words.size() == 3 && words[1] == "answers")
            return readMood(words);
        if (words[0] == "wait")
            return readWait(words);
        return readCommand(words);
    }

private:
    Unexpected<FlowError> fail(const char *what) const { return Unexpected(error(m_line, what)); }

    void setActor(const QByteArray &name)
    {
        const qsizetype dot = name.indexOf('.');
        m_step.actor = name.left(dot < 0 ? name.size() : dot);
        if (dot >= 0)
            m_step.phoneLine = name.sliced(dot + 1);
    }

    /// "METHOD [URI] Name: value   Name: value": what is no field goes to `head`.
    bool readFields(const QByteArray &text, QByteArrayList &head)
    {
        QByteArrayList segments = segmentsOf(text);
        // The head may be followed by its first field after a single space.
        QByteArrayList first = segments.takeFirst().split(' ');
        while (!first.isEmpty() && head.size() < 2 && !first[0].endsWith(':'))
            head.append(first.takeFirst());
        if (!first.isEmpty())
            segments.prepend(first.join(' '));
        for (const QByteArray &segment : segments) {
            const qsizetype colon = segment.indexOf(':');
            const QByteArray name = segment.left(std::max<qsizetype>(colon, 0));
            if (!isFieldName(name))
                return false;
            m_step.fields.push_back({name, segment.sliced(colon + 1).trimmed()});
        }
        return true;
    }

    Result<FlowStep, FlowError> readSent(const QByteArray &text)
    {
        if (text == "again") {
            m_step.kind = FlowStep::Kind::Again;
            return m_step;
        }
        if (text.startsWith("raw"))
            return readRaw(text);
        QByteArrayList head;
        if (!readFields(text, head) || head.isEmpty())
            return fail("cannot be read as `NAME > METHOD [URI] Field: value   Field: value`");
        m_step.status = head[0].toInt();
        m_step.kind = m_step.status > 0 ? FlowStep::Kind::Answer : FlowStep::Kind::Request;
        m_step.method = head[0];
        if (head.size() > 1)
            m_step.uri = head[1];
        return m_step;
    }

    Result<FlowStep, FlowError> readRaw(const QByteArray &text)
    {
        m_step.kind = FlowStep::Kind::Raw;
        QByteArrayList lines = text.split('\n');
        if (lines.takeFirst().trimmed() != "raw" || lines.isEmpty())
            return fail("needs lines that begin with | below `raw`");
        for (const QByteArray &line : lines) {
            if (!line.startsWith('|'))
                return fail("a line below `raw` lacks its |");
            m_step.raw += line.sliced(line.startsWith("| ") ? 2 : 1) + "\r\n";
        }
        return m_step;
    }

    Result<FlowStep, FlowError> readExpected(const QByteArray &text)
    {
        if (text == "nothing") {
            m_step.kind = FlowStep::Kind::ExpectNothing;
            return m_step;
        }
        QByteArrayList head;
        if (!readFields(text, head) || head.size() != 1)
            return fail("cannot be read as `NAME < STATUS-OR-METHOD Field: value   Field: value`");
        m_step.status = head[0].toInt();
        m_step.kind =
            m_step.status > 0 ? FlowStep::Kind::ExpectResponse : FlowStep::Kind::ExpectRequest;
        m_step.method = head[0];
        return m_step;
    }

    Result<FlowStep, FlowError> readMood(const QByteArrayList &words)
    {
        m_step.kind = FlowStep::Kind::Mood;
        setActor(words[0]);
        m_step.status = words[2].toInt();
        if (m_step.status < 200 && words[2] != "nothing")
            return fail("needs `NAME answers STATUS` or `NAME answers nothing`");
        return m_step;
    }

    Result<FlowStep, FlowError> readWait(const QByteArrayList &words)
    {
        const auto time = words.size() == 2 ? parseTime(words[1]) : std::nullopt;
        if (!time)
            return fail("needs `wait` and a time like 500ms, 3s, 2m, 1h, 3d");
        m_step.kind = FlowStep::Kind::Wait;
        m_step.milliseconds = *time;
        return m_step;
    }

    Result<FlowStep, FlowError> readCommand(const QByteArrayList &words)
    {
        m_step.words = words;
        if (words[0] == "actor" && words.size() >= 3) {
            m_step.kind = FlowStep::Kind::Actor;
            return m_step;
        }
        if (words[0] == "set" && words.size() >= 3) {
            m_step.kind = FlowStep::Kind::Set;
            return m_step;
        }
        static constexpr std::array Commands = {"restart",  "clock",      "commit", "store",
                                                "admin",    "sql",        "row",    "network",
                                                "document", "hard-state", "user",   "dns"};
        if (std::none_of(Commands.begin(), Commands.end(),
                         [&](const char *command) { return words[0] == command; }))
            return fail("is no step");
        m_step.kind = FlowStep::Kind::Command;
        return m_step;
    }

    const Line &m_line;
    FlowStep m_step;
};

} // namespace

Result<FlowScript, FlowError> parseFlow(const QByteArray &text)
{
    const Result<Lines, FlowError> lines = unrolled(logicalLines(text));
    if (!lines)
        return Unexpected(lines.error());
    FlowScript script;
    for (const Line &line : *lines) {
        Result<FlowStep, FlowError> step = StepReading(line).read();
        if (!step)
            return Unexpected(step.error());
        script.push_back(std::move(*step));
    }
    if (script.empty())
        return Unexpected(FlowError{1, "there is no step in it"});
    return script;
}

} // namespace test
