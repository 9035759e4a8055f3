// SPDX-License-Identifier: Apache-2.0
// In place of guistartup.cpp in a build with GUI=OFF, where --no-gui is understood.
#include "app/guistartup.h"
#include "app/headless.h"

namespace app {

int runWithWindow(int &argc, char **argv, const Startup &startup, base::Logging &logging)
{
    return runHeadless(argc, argv, startup, logging);
}

} // namespace app
