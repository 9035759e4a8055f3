// SPDX-License-Identifier: Apache-2.0
#pragma once

// The front of module server: an Engine with all that makes it a running server: the database
// behind its thread, the sockets, the control socket. Two may live in one process, on different
// addresses and files. Everything happens in the thread that calls start(); ServerThread gives it
// one of its own beside a window.

#include <memory>

#include <QObject>

#include "base/clock.h"
#include "base/result.h"
#include "base/sentence.h"
#include "server/administration.h"
#include "server/config.h"
#include "server/controloperations.h"
#include "server/engine.h"
#include "store/storethread.h"

namespace server {

/// Why the server does not start: one sentence that names the flag or key at fault.
struct StartError
{
    enum class Part : quint8 {
        Database,
        Listeners,
        Certificate,
        Xcap,
        Control,
        Settings // their file; found before there is a server
    };
    base::Sentence sentence;
    Part part = Part::Database; ///< at fault
};

struct StartInfo
{
    std::vector<QByteArray> listeners; // "udp 127.0.0.1:5060", with the ports really taken
    std::vector<QByteArray> xcapRoots; // "http://127.0.0.1:8080/xcap-root"
    QString database;
    QString controlSocket; // empty: none
    QString migrated;      // a sentence, when the database was brought up to date
    qint64 subscriptions = 0;
    qint64 publications = 0;
    QString certificate; // empty: none is needed
    bool requiresProof = false;
    bool listensWider = false;
    qint64 users = 0;
};

class Server : public QObject
{
public:
    explicit Server(const Config &config, QObject *parent = nullptr);
    ~Server() override;

    base::Result<StartInfo, StartError> start();
    /// Commits what is open and closes everything. Subscriptions stay in the tables, unless
    /// process.shutdown says otherwise: then their watchers are told, which may take three seconds.
    void stop();
    /// Takes over the settings that need no restart.
    void reload(const Config &config);

    [[nodiscard]] Engine &engine() { return *m_engine; }
    [[nodiscard]] Administration &administration() { return m_engine->administration(); }

private:
    base::Result<store::Opened, StartError> openDatabase();
    base::Result<void, StartError> loadCertificate();
    void reloadCertificate();
    base::Result<void, StartError> listen();
    base::Result<void, StartError> serveXcap();
    base::Result<QString, StartError> openControl();
    base::Result<void, StartError> restore(StartInfo &info);
    void deactivate();

    Config m_config;
    base::SystemClock m_clock;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<store::StoreThread> m_store;
    std::unique_ptr<ControlOperations> m_operations;
    std::unique_ptr<ControlSocket> m_control;
};

} // namespace server
