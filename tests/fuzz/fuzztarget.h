// SPDX-License-Identifier: Apache-2.0
#pragma once

// What every target in this folder is: one function that reads any bytes. clang's libFuzzer calls
// it in builds of the preset `fuzz`, replaydriver.cpp in all others. `violated` ends the program,
// as a sanitizer does.

#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include <QByteArray>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace fuzz {

inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

/// What holds for any input must hold for this one.
inline void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "violated: %s\n", what);
    std::abort();
}

} // namespace fuzz
