// SPDX-License-Identifier: Apache-2.0
#include "enginerig.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace test {

qint64 allocatedBytes()
{
#ifdef __GLIBC__
    const struct mallinfo2 info = mallinfo2();
    return qint64(info.uordblks + info.hblkhd);
#else
    return 0;
#endif
}

} // namespace test
