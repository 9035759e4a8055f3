// SPDX-License-Identifier: Apache-2.0
#pragma once

// What wants a person's attention, in words, each with the page that helps; and how the server is,
// in one sentence. GUI thread.

#include <QCoreApplication>

#include "gui/models/livedata.h"

namespace gui {

struct Need
{
    QString sentence;
    QString page; ///< object name of the page that helps
    QString what; ///< what is to be seen there
    bool isTrouble = false;

    friend bool operator==(const Need &, const Need &) = default;
};

class Needs
{
    Q_DECLARE_TR_FUNCTIONS(gui::Needs)

public:
    /// The worst first. Looks at every subscription.
    [[nodiscard]] static std::vector<Need> of(LiveData &data);
    [[nodiscard]] static QString health(const server::Status &status);

private:
    static void addProof(const server::Status &status, std::vector<Need> &all);
    static void addWatchers(LiveData &data, std::vector<Need> &all);
    static void addNotifies(LiveData &data, std::vector<Need> &all);
};

} // namespace gui
