// SPDX-License-Identifier: Apache-2.0
#pragma once

// A document that is open: its text as somebody edits it, what of it is stored under which
// entity-tag, what the server says against it, and what would come of storing it. The text is a
// QTextDocument and the one truth; forms write into it by steps that can be undone. It is stored
// only over the version it was made from; when that is gone, both are there to choose from. Asks
// the server and never waits. Owned by DocumentSessions; GUI thread.

#include <optional>

#include <QTextDocument>
#include <QTimer>

#include "gui/documents/storedtext.h"
#include "server/serverthread.h"

namespace gui {

class DocumentSession : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 {
        Loading,
        Open,
        Unreadable // it is gone, or cannot be had
    };

    /// `server` must outlive it.
    DocumentSession(server::ServerThread &server, server::DocumentName name,
                    QObject *parent = nullptr);

    /// Begins with what is stored.
    void load();
    /// Begins with a text that nobody has stored yet, made from the version with this entity-tag;
    /// an empty one: there was none.
    void begin(const QByteArray &text, const QByteArray &etag);

    [[nodiscard]] const server::DocumentName &name() const { return m_name; }
    [[nodiscard]] QByteArray key() const;
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QString &trouble() const { return m_trouble; } ///< of State::Unreadable
    [[nodiscard]] QTextDocument *document() { return &m_document; }
    [[nodiscard]] QString text() const;
    /// What would be stored.
    [[nodiscard]] QByteArray bytes() const;
    /// Of the version that the text was made from; empty: there is none.
    [[nodiscard]] const QByteArray &etag() const { return m_etag; }
    [[nodiscard]] bool isNew() const { return m_etag.isEmpty(); }
    [[nodiscard]] bool isUtf8() const { return m_stored.isUtf8(); }
    [[nodiscard]] bool isModified() const { return m_document.isModified(); }
    /// Puts this text in place of the present one, as one step that can be undone; what both have
    /// in common is not touched.
    void replaceText(const QString &text);

    /// What the server says of the text as it is now; not yet anything while it is being asked.
    struct Check
    {
        std::vector<base::XmlError> errors;
        std::optional<server::DocumentForecast> forecast; // if it can be stored
    };
    [[nodiscard]] const std::optional<Check> &check() const { return m_check; }

    /// Somebody else's version, which came while this one was edited.
    struct Theirs
    {
        std::optional<server::DocumentText> stored; // nothing: it was removed
    };
    [[nodiscard]] const std::optional<Theirs> &theirs() const { return m_theirs; }
    void takeTheirs();
    /// What is stored next goes over their version.
    void keepMine();

    /// Asks once more what would come of it, and then either storeWanted() or save().
    void prepareSave();
    void save();
    /// Back to what is stored, as a step that can be undone.
    void revert();
    void remove();
    /// The server has another version; nothing: none any more.
    void storedChanged(const std::optional<QByteArray> &etag);

Q_SIGNALS:
    void stateChanged();
    void modifiedChanged();
    void checked();
    void theirsChanged();
    /// It can be stored, and watchers would see something else: somebody should agree.
    void agreementWanted(const server::DocumentForecast &forecast);
    void saved(const QString &sentence);
    /// With what was there.
    void removed(const QString &sentence, const QByteArray &text);
    /// It was shown unchanged, and is now what somebody else has made of it.
    void renewed();
    void failed(const QString &sentence);

private:
    void askForStored();
    void take(const server::DocumentText &stored);
    void takeNews(const std::optional<server::DocumentText> &now);
    void textChanged();
    void askForCheck();
    [[nodiscard]] static Check askServer(server::Administration &administration,
                                         const server::DocumentName &name, const QByteArray &text);
    void saveAnswered(const server::DocumentOutcome &outcome, const QByteArray &text);
    void setState(State state, const QString &trouble = {});

    server::ServerThread &m_server;
    server::DocumentName m_name;
    State m_state = State::Loading;
    QString m_trouble;
    QTextDocument m_document;
    StoredText m_stored;
    QByteArray m_etag;
    std::optional<Check> m_check;
    std::optional<Theirs> m_theirs;
    QTimer m_checking;
    bool m_asked = false; // a check is under way
    bool m_saving = false;
};

} // namespace gui
