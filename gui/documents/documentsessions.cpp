// SPDX-License-Identifier: Apache-2.0
#include "gui/documents/documentsessions.h"

#include <QSettings>

#include "server/changebatch.h"

using namespace Qt::StringLiterals;

namespace gui {

DocumentSessions::DocumentSessions(server::ServerThread &server, QObject *parent)
    : QObject(parent)
    , m_server(server)
{
}

DocumentSession &DocumentSessions::of(const server::DocumentName &name)
{
    const QByteArray key = server::documentRowKey(name.user, name.kind, name.name);
    if (DocumentSession *known = find(key))
        return *known;
    auto session = std::make_unique<DocumentSession>(m_server, name);
    DocumentSession &made = *session;
    m_sessions[key] = std::move(session);
    Q_EMIT opened(&made);
    return made;
}

DocumentSession *DocumentSessions::find(const QByteArray &key) const
{
    const auto found = m_sessions.find(key);
    return found == m_sessions.end() ? nullptr : found->second.get();
}

void DocumentSessions::close(const QByteArray &key)
{
    const auto found = m_sessions.find(key);
    if (found == m_sessions.end())
        return;
    found->second.release()->deleteLater(); // it may be what tells that it is done
    m_sessions.erase(found);
}

void DocumentSessions::closeUnused(const DocumentSession *shown)
{
    std::vector<QByteArray> unused;
    for (const auto &[key, session] : m_sessions) {
        if (session.get() != shown && !session->isModified())
            unused.push_back(key);
    }
    for (const QByteArray &key : unused)
        close(key);
}

void DocumentSessions::saveDrafts(QSettings &settings) const
{
    settings.remove(u"drafts"_s);
    settings.beginWriteArray(u"drafts"_s);
    int number = 0;
    for (const auto &[key, session] : m_sessions) {
        if (!session->isModified())
            continue;
        settings.setArrayIndex(number++);
        settings.setValue(u"user"_s, session->name().user);
        settings.setValue(u"kind"_s, session->name().kind);
        settings.setValue(u"name"_s, session->name().name);
        settings.setValue(u"etag"_s, session->etag());
        settings.setValue(u"text"_s, session->bytes());
    }
    settings.endArray();
}

int DocumentSessions::restoreDrafts(QSettings &settings)
{
    const int drafts = settings.beginReadArray(u"drafts"_s);
    for (int number = 0; number < drafts; ++number) {
        settings.setArrayIndex(number);
        const auto bytes = [&settings](const QString &name) {
            return settings.value(name).toByteArray();
        };
        DocumentSession &session = of({bytes(u"user"_s), bytes(u"kind"_s), bytes(u"name"_s)});
        session.begin(bytes(u"text"_s), bytes(u"etag"_s));
    }
    settings.endArray();
    return drafts;
}

} // namespace gui
