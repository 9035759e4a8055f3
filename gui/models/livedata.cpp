// SPDX-License-Identifier: Apache-2.0
#include "gui/models/livedata.h"

namespace gui {

namespace {
constexpr int ReadingInterval = 1000; // milliseconds
}

LiveData::LiveData(server::ServerThread &server, QObject *parent)
    : QObject(parent)
    , m_server(server)
{
    connect(&m_reading, &QTimer::timeout, this, &LiveData::read);
    m_reading.start(ReadingInterval);
    read();
}

void LiveData::read()
{
    if (m_asked) // the server is busy; the next second will do
        return;
    m_asked = true;
    m_server.ask(
        this, [](server::Administration &administration) { return administration.status(); },
        [this](const server::Status &status) {
            m_asked = false;
            m_status = status;
            Q_EMIT statusChanged();
        });
}

} // namespace gui
