// SPDX-License-Identifier: Apache-2.0
#include "xcap/schemasentence.h"

#include <array>
#include <vector>

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace xcap {

namespace {

/// What is wrong, as xmlschemas.c of libxml2 2.9 to 2.13 has it; the longer before what begins it.
constexpr std::array Known = {
    QT_TRANSLATE_NOOP("core", "This element is not expected. Expected is one of ( %1 )."),
    QT_TRANSLATE_NOOP("core", "This element is not expected. Expected is ( %1 )."),
    QT_TRANSLATE_NOOP("core", "This element is not expected."),
    QT_TRANSLATE_NOOP("core", "Missing child element(s). Expected is one of ( %1 )."),
    QT_TRANSLATE_NOOP("core", "Missing child element(s). Expected is ( %1 )."),
    QT_TRANSLATE_NOOP("core", "The attribute '%1' is required but missing."),
    QT_TRANSLATE_NOOP("core", "The attribute '%1' is not allowed."),
    QT_TRANSLATE_NOOP("core", "'%1' is not a valid value of the atomic type '%2'."),
    QT_TRANSLATE_NOOP("core", "'%1' is not a valid value of the local atomic type."),
    QT_TRANSLATE_NOOP("core", "'%1' is not a valid value of the union type '%2'."),
    QT_TRANSLATE_NOOP("core", "'%1' is not a valid value of the local union type."),
    QT_TRANSLATE_NOOP("core", "'%1' is not a valid value of the list type '%2'."),
    QT_TRANSLATE_NOOP("core",
                      "[facet 'enumeration'] The value '%1' is not an element of the set {%2}."),
    QT_TRANSLATE_NOOP("core",
                      "[facet 'pattern'] The value '%1' is not accepted by the pattern '%2'."),
    QT_TRANSLATE_NOOP("core", "[facet 'minInclusive'] The value '%1' is less than the minimum "
                              "value allowed ('%2')."),
    QT_TRANSLATE_NOOP("core", "[facet 'maxInclusive'] The value '%1' is greater than the maximum "
                              "value allowed ('%2')."),
    QT_TRANSLATE_NOOP("core", "Character content other than whitespace is not allowed because the "
                              "content type is 'element-only'."),
    QT_TRANSLATE_NOOP("core",
                      "Character content is not allowed, because the content type is empty."),
    QT_TRANSLATE_NOOP("core", "Element content is not allowed, because the content type is empty."),
    QT_TRANSLATE_NOOP("core", "Element content is not allowed, because the content type is a "
                              "simple type definition."),
    QT_TRANSLATE_NOOP("core", "No matching global declaration available for the validation root."),
    QT_TRANSLATE_NOOP("core", "No matching global element declaration available, but demanded by "
                              "the strict wildcard."),
    QT_TRANSLATE_NOOP("core", "Duplicate key-sequence [%1] in unique identity-constraint '%2'."),
};

constexpr qsizetype LongestMessage = 2000; // than a person would read

/// Where it is.
constexpr std::array Places = {
    QT_TRANSLATE_NOOP("core", "Element '%1', attribute '%2': %3"),
    QT_TRANSLATE_NOOP("core", "Element '%1': %2"),
};

QRegularExpression patternOf(const char *marked)
{
    // Behind an escape %1 is still %1, for neither character means anything to it.
    QString pattern = QRegularExpression::escape(QLatin1StringView(marked));
    for (const QString &gap : {u"\\%1"_s, u"\\%2"_s, u"\\%3"_s})
        pattern.replace(gap, u"(.*?)"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

template <size_t Count>
std::vector<QRegularExpression> patternsOf(const std::array<const char *, Count> &all)
{
    std::vector<QRegularExpression> patterns;
    patterns.reserve(Count);
    for (const char *marked : all)
        patterns.push_back(patternOf(marked));
    return patterns;
}

base::Sentence faultSentence(const QString &fault)
{
    static const std::vector<QRegularExpression> patterns = patternsOf(Known);
    for (size_t i = 0; i < patterns.size(); ++i) {
        const QRegularExpressionMatch match = patterns[i].match(fault);
        if (!match.hasMatch())
            continue;
        base::Sentence sentence(Known[i]);
        for (int gap = 1; gap <= match.lastCapturedIndex(); ++gap)
            sentence = sentence.arg(match.captured(gap));
        return sentence;
    }
    return fault;
}

} // namespace

base::Sentence schemaSentence(const QString &message)
{
    // It quotes a value of any length, and each pattern goes through it several times.
    if (message.size() > LongestMessage)
        return message.first(LongestMessage) + u'…';
    static const std::vector<QRegularExpression> patterns = patternsOf(Places);
    for (size_t i = 0; i < patterns.size(); ++i) {
        const QRegularExpressionMatch match = patterns[i].match(message);
        if (!match.hasMatch())
            continue;
        base::Sentence sentence(Places[i]);
        for (int gap = 1; gap < match.lastCapturedIndex(); ++gap)
            sentence = sentence.arg(match.captured(gap));
        return sentence.arg(faultSentence(match.captured(match.lastCapturedIndex())));
    }
    return faultSentence(message);
}

} // namespace xcap
