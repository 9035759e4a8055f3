// SPDX-License-Identifier: Apache-2.0

// How jemalloc is to work in this program; it reads this name when it starts (its manual: TUNING).
// Linked into the program only, and only where there is jemalloc. Measured in tests/bench/README.md.
//
// narenas:2 - the server thread and the store thread allocate, and each frees what the other made.
// thp:never - the kernel fills the holes of a huge page, so that what was given back after a busy
// minute comes again by itself: 40 MB with 100 000 subscriptions. Without them a start is as fast.
// background_thread:true - memory of a busy minute goes back also when nothing happens afterwards.

extern "C" {
// NOLINTBEGIN(cppcoreguidelines-avoid-non-const-global-variables): jemalloc declares it so
extern const char *malloc_conf;
__attribute__((visibility("default"))) const char *malloc_conf =
    "narenas:2,thp:never,background_thread:true";
// NOLINTEND(cppcoreguidelines-avoid-non-const-global-variables)
}
