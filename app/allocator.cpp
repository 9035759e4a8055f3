// SPDX-License-Identifier: Apache-2.0

// How jemalloc is to work in this program; it reads this name when it starts (its manual: TUNING).
// Linked into the program only, and only where there is jemalloc. Measured in README.md, Cost.
//
// narenas:2 - the server thread and the store thread allocate, and each frees what the other made.
// thp:always - the tables are walked at random; with pages of 4 KiB a good part of the time of a
// start or a fan-out goes into finding and first touching pages.
// background_thread:true - memory of a busy minute goes back also when nothing happens afterwards.

extern "C" {
// NOLINTBEGIN(cppcoreguidelines-avoid-non-const-global-variables): jemalloc declares it so
extern const char *malloc_conf;
__attribute__((visibility("default"))) const char *malloc_conf =
    "narenas:2,thp:always,metadata_thp:auto,background_thread:true";
// NOLINTEND(cppcoreguidelines-avoid-non-const-global-variables)
}
