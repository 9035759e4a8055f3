// SPDX-License-Identifier: Apache-2.0
#pragma once

// Hears of every change of the bindings of an address-of-record: for NOTIFYs to it, and for the
// window. Called by the LocationStore, in the server's thread; must be quick, and change nothing
// there.

#include <QByteArray>

namespace registrar {

class BindingObserver
{
public:
    virtual ~BindingObserver() = default;
    virtual void bindingsChanged(const QByteArray &aor) = 0;
};

} // namespace registrar
