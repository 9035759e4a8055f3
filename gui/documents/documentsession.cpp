// SPDX-License-Identifier: Apache-2.0
#include "gui/documents/documentsession.h"

#include <algorithm>

#include <QPlainTextDocumentLayout>
#include <QTextCursor>

#include "gui/translated.h"
#include "server/changebatch.h"

namespace gui {

namespace {

constexpr int CheckDelay = 300; // milliseconds after the last key

/// The question what is stored; nothing: there is no such document.
auto askFor(const server::DocumentName &name)
{
    return [name](server::Administration &administration) {
        const auto stored = administration.documents().get(name);
        return stored ? std::optional(*stored) : std::nullopt;
    };
}

} // namespace

DocumentSession::DocumentSession(server::ServerThread &server, server::DocumentName name,
                                 QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_name(std::move(name))
{
    m_document.setDocumentLayout(new QPlainTextDocumentLayout(&m_document));
    m_checking.setSingleShot(true);
    m_checking.setInterval(CheckDelay);
    connect(&m_checking, &QTimer::timeout, this, &DocumentSession::askForCheck);
    connect(&m_document, &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        if (removed > 0 || added > 0)
            textChanged();
    });
    connect(&m_document, &QTextDocument::modificationChanged, this,
            &DocumentSession::modifiedChanged);
}

QByteArray DocumentSession::key() const
{
    return server::documentRowKey(m_name.user, m_name.kind, m_name.name);
}

void DocumentSession::load()
{
    m_server.ask(
        this,
        [name = m_name](server::Administration &administration) {
            return administration.documents().get(name);
        },
        [this](const base::Result<server::DocumentText, base::Sentence> &stored) {
            if (!stored) {
                setState(State::Unreadable, translated(stored.error()));
                return;
            }
            take(*stored);
            setState(State::Open);
        });
}

void DocumentSession::begin(const QByteArray &text, const QByteArray &etag)
{
    m_stored = StoredText(text);
    m_etag = etag;
    m_document.setPlainText(m_stored.text());
    m_document.setModified(true);
    setState(State::Open);
    askForStored();
}

void DocumentSession::askForStored()
{
    m_server.ask(this, askFor(m_name),
                 [this](const std::optional<server::DocumentText> &now) { takeNews(now); });
}

void DocumentSession::take(const server::DocumentText &stored)
{
    const bool isFirst = m_state == State::Loading;
    m_stored = StoredText(stored.text);
    m_etag = stored.etag;
    if (isFirst)
        m_document.setPlainText(m_stored.text());
    else
        replaceText(m_stored.text());
    m_document.setModified(false);
}

void DocumentSession::setState(State state, const QString &trouble)
{
    m_state = state;
    m_trouble = trouble;
    if (state == State::Open)
        askForCheck();
    Q_EMIT stateChanged();
}

QString DocumentSession::text() const
{
    // Not toPlainText(), which makes spaces of those that do not break.
    return m_document.toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

QByteArray DocumentSession::bytes() const
{
    return m_stored.toBytes(text());
}

void DocumentSession::replaceText(const QString &next)
{
    const QString now = text();
    const qsizetype most = std::min(now.size(), next.size());
    qsizetype begin = 0;
    while (begin < most && now[begin] == next[begin])
        ++begin;
    qsizetype behind = 0;
    while (behind < most - begin && now[now.size() - 1 - behind] == next[next.size() - 1 - behind])
        ++behind;
    if (begin + behind == now.size() && now.size() == next.size())
        return;
    QTextCursor cursor(&m_document);
    cursor.beginEditBlock();
    cursor.setPosition(int(begin));
    cursor.setPosition(int(now.size() - behind), QTextCursor::KeepAnchor);
    cursor.insertText(next.sliced(begin, next.size() - behind - begin));
    cursor.endEditBlock();
}

void DocumentSession::textChanged()
{
    m_check.reset();
    m_checking.start();
}

DocumentSession::Check DocumentSession::askServer(server::Administration &administration,
                                                  const server::DocumentName &name,
                                                  const QByteArray &text)
{
    Check check{administration.documents().errors(name, text), std::nullopt};
    if (check.errors.empty()) {
        if (auto forecast = administration.forecast(name, text))
            check.forecast = *std::move(forecast);
    }
    return check;
}

void DocumentSession::askForCheck()
{
    if (m_asked || m_state != State::Open)
        return; // its answer will ask again
    m_checking.stop();
    m_asked = true;
    m_server.ask(
        this,
        [name = m_name, text = bytes()](server::Administration &administration) {
            return askServer(administration, name, text);
        },
        [this, revision = m_document.revision()](const Check &check) {
            m_asked = false;
            if (revision != m_document.revision()) {
                m_checking.start();
                return;
            }
            m_check = check;
            Q_EMIT checked();
        });
}

void DocumentSession::prepareSave()
{
    m_server.ask(
        this,
        [name = m_name, text = bytes()](server::Administration &administration) {
            return askServer(administration, name, text);
        },
        [this, revision = m_document.revision()](const Check &check) {
            if (revision != m_document.revision())
                prepareSave(); // somebody types on: that is another text
            else if (check.forecast && !check.forecast->watchers.empty())
                Q_EMIT agreementWanted(*check.forecast);
            else
                save(); // what is wrong is said by who refuses
        });
}

void DocumentSession::save()
{
    if (m_saving)
        return;
    m_saving = true;
    const QByteArray text = bytes();
    m_server.ask(
        this,
        [name = m_name, text, etag = m_etag](server::Administration &administration) {
            return administration.documents().put(name, text, etag);
        },
        [this, text](const server::DocumentOutcome &outcome) { saveAnswered(outcome, text); });
}

void DocumentSession::saveAnswered(const server::DocumentOutcome &outcome, const QByteArray &text)
{
    m_saving = false;
    if (outcome.ok) {
        m_theirs.reset();
        m_etag = outcome.now->etag;
        const bool isStillThat = bytes() == text;
        m_stored = StoredText(outcome.now->text);
        m_document.setModified(!isStillThat);
        Q_EMIT theirsChanged();
        Q_EMIT saved(translated(outcome.sentence));
        return;
    }
    if (outcome.isConflict)
        takeNews(outcome.now);
    Q_EMIT failed(translated(outcome.sentence));
}

void DocumentSession::revert()
{
    m_server.ask(this, askFor(m_name), [this](const std::optional<server::DocumentText> &now) {
        if (!now) {
            takeNews(now);
            return;
        }
        m_theirs.reset();
        take(*now);
        Q_EMIT theirsChanged();
    });
}

void DocumentSession::remove()
{
    m_server.ask(
        this,
        [name = m_name, etag = m_etag](server::Administration &administration) {
            return administration.documents().remove(name, etag);
        },
        [this, text = m_stored.bytes()](const server::DocumentOutcome &outcome) {
            if (outcome.ok) {
                Q_EMIT removed(translated(outcome.sentence), text);
                return;
            }
            if (outcome.isConflict)
                takeNews(outcome.now);
            Q_EMIT failed(translated(outcome.sentence));
        });
}

void DocumentSession::storedChanged(const std::optional<QByteArray> &etag)
{
    if (m_saving || m_state == State::Loading || etag.value_or(QByteArray()) == m_etag)
        return;
    askForStored();
}

void DocumentSession::takeNews(const std::optional<server::DocumentText> &now)
{
    if ((now ? now->etag : QByteArray()) == m_etag) {
        // The version that this text was made from is there, perhaps again.
        if (now)
            m_stored = StoredText(now->text);
        if (m_theirs) {
            m_theirs.reset();
            Q_EMIT theirsChanged();
        }
        return;
    }
    if (now && (!isModified() || now->text == bytes())) {
        m_theirs.reset();
        take(*now);
        if (m_state == State::Unreadable)
            setState(State::Open);
        Q_EMIT theirsChanged();
        Q_EMIT renewed();
        return;
    }
    if (!now && !isModified()) {
        setState(State::Unreadable, tr("Somebody else has deleted the document."));
        return;
    }
    m_theirs = Theirs{now};
    Q_EMIT theirsChanged();
}

void DocumentSession::takeTheirs()
{
    const std::optional<Theirs> theirs = std::exchange(m_theirs, std::nullopt);
    if (!theirs)
        return;
    if (theirs->stored) {
        take(*theirs->stored);
    } else {
        m_document.setModified(false);
        setState(State::Unreadable, tr("Somebody else has deleted the document."));
    }
    Q_EMIT theirsChanged();
}

void DocumentSession::keepMine()
{
    const std::optional<Theirs> theirs = std::exchange(m_theirs, std::nullopt);
    if (!theirs)
        return;
    m_etag = theirs->stored ? theirs->stored->etag : QByteArray();
    Q_EMIT theirsChanged();
}

} // namespace gui
