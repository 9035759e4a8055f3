// SPDX-License-Identifier: Apache-2.0
#include "app/privacy.h"

#include <sys/resource.h>
#include <sys/stat.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace app {

void keepToOneself(const server::ProcessConfig &settings)
{
    ::umask(S_IRWXG | S_IRWXO);
    if (settings.coreDumps)
        return;
    const rlimit none = {0, 0};
    (void)::setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
    // Where dumps go to a program (systemd-coredump) no limit holds; this does.
    (void)::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace app
