// SPDX-License-Identifier: Apache-2.0

// In place of guistartup.cpp in a build with GUI=OFF, where --no-gui is understood.

#include "app/guistartup.h"
#include "app/headless.h"

namespace app {

int runWithWindow(int &argc, char **argv, const Options &options, base::Logging &logging)
{
    const auto startup = startupFor(options, logging);
    return startup ? runHeadless(argc, argv, *startup, logging) : complainAbout(startup.error());
}

} // namespace app
