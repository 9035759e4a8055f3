// SPDX-License-Identifier: Apache-2.0
#include "base/descriptors.h"

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace base {

bool isAmongLastDescriptors(qintptr descriptor)
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY)
        return false;
    return descriptor + SpareDescriptors >= qintptr(limit.rlim_cur);
#else
    Q_UNUSED(descriptor)
    return false;
#endif
}

} // namespace base
