// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where the tables are. A plain value, made from the settings. A driver is refused as long as there
// is no sql/<driver>/ for it, and today there is one for SQLite.

#include <chrono>

#include <QString>

namespace store {

enum class Driver : quint8 { Sqlite, Mysql, Postgresql };

struct DatabaseOptions
{
    Driver driver = Driver::Sqlite;
    QString name; // SQLite: the file, its folder is made when missing; else the database
    QString host;
    int port = 0; // 0: the driver's own
    QString user;
    QString password;
    /// How long a write waits while somebody else holds the database.
    std::chrono::milliseconds busyTimeout{2000};
    /// How long nothing is written before the store tidies up; see Storage::rest().
    std::chrono::milliseconds restAfter{5000};
};

} // namespace store
