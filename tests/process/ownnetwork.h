// SPDX-License-Identifier: Apache-2.0
#pragma once

// A network, and mounts, of the test's own: what it does to them nobody else notices. Called from
// main(), before there is another thread.

/// False where the machine does not allow it. Then its loopback is up, and nothing else there.
[[nodiscard]] bool enterOwnNetwork();
/// The same once more, for who is in one already; only the network.
[[nodiscard]] bool enterAnotherNetwork();
/// A descriptor of the network that this thread is in; -1: none.
[[nodiscard]] int openNetwork();
/// Sockets and programs of this thread are in that one from now on.
[[nodiscard]] bool enterNetwork(int descriptor);
