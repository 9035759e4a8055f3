// SPDX-License-Identifier: Apache-2.0
#pragma once

// The presence rules of every presentity: all its documents of the usage pres-rules together
// (RFC 5025, 9.7), and those of the OMA when they count. Read when somebody first asks and kept
// until they change. Tells its observer when what they say may be another: a document changed, or
// one of the lists they name, or a period of <validity> began or ended. Server thread.

#include <memory>
#include <optional>

#include <QHash>

#include "base/sentence.h"
#include "base/timerqueue.h"
#include "presence/authorization.h"
#include "store/documenttable.h"

namespace presence {

/// How the rules of all presentities are read.
struct RuleReading
{
    RuleVocabulary vocabulary = RuleVocabulary::Ietf;
    /// A rule that allows and has no transformations shows everything, as OpenSER had it; RFC 5025
    /// has it show nothing.
    bool bareAllowShowsEverything = false;

    friend bool operator==(const RuleReading &, const RuleReading &) = default;
};

struct PresentityRules
{
    Authorizer authorizer;
    std::vector<base::Sentence>
        unreadable; // rules or documents that cannot be read, a sentence each: they match nobody
    std::optional<QString> sphere; // at the last decision; for who looks whether it changes
};

class RulesObserver
{
public:
    virtual ~RulesObserver() = default;
    /// RuleBook::find() has what holds now.
    virtual void rulesChanged(const QByteArray &presentity) = 0;
};

class RuleBook : public store::DocumentObserver, public base::TimerTarget
{
public:
    RuleBook(const store::DocumentTable &documents, base::TimerQueue &timers)
        : m_documents(documents)
        , m_timers(timers)
    {
    }
    ~RuleBook() override;

    void setObserver(RulesObserver &observer) { m_observer = &observer; }
    /// True when it is another; all is read anew then.
    bool setReading(const RuleReading &reading);

    /// Null when the presentity, a canonical address-of-record, has no rules. Good until they
    /// change.
    [[nodiscard]] PresentityRules *find(const QByteArray &presentity);
    /// The same for who wants to hear of those only that somebody asked for.
    [[nodiscard]] PresentityRules *findLoaded(const QByteArray &presentity);
    /// What find() would have after the change.
    [[nodiscard]] std::optional<PresentityRules>
    findAsIf(const QByteArray &presentity, const store::DocumentChange &change) const;
    /// Nobody watches the presentity any more: its rules are read again when they are needed.
    void forget(const QByteArray &presentity);
    [[nodiscard]] qsizetype size() const { return m_loaded.size(); }

    void documentChanged(const store::DocumentKey &key) override;
    void timerFired(quint32 kind, quint64 cookie) override;

private:
    struct Loaded
    {
        PresentityRules rules;
        quint32 number = 0; // names it to its timer; 0: it has none
        base::TimerId timer = 0;
        qint64 lookedAt = 0; // wall milliseconds of the last look at the periods
        std::optional<qint64> boundary;
    };

    [[nodiscard]] bool isOfRules(store::DocumentType type) const;
    PresentityRules *load(const QByteArray &presentity);
    [[nodiscard]] std::optional<PresentityRules>
    readAll(const QByteArray &presentity, const store::DocumentChange *change = nullptr) const;
    void read(const store::DocumentKey &key, const QByteArray &text, PresentityRules &rules,
              RuleSet &all) const;
    void watchPeriods(Loaded &loaded);

    const store::DocumentTable &m_documents;
    base::TimerQueue &m_timers;
    RulesObserver *m_observer = nullptr;
    RuleReading m_reading;
    QHash<QByteArray, std::shared_ptr<Loaded>> m_loaded; // shared: the hash wants copies
    QHash<quint32, QByteArray> m_timed;                  // by Loaded::number
    quint32 m_count = 0;
};

} // namespace presence
