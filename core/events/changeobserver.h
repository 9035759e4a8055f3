// SPDX-License-Identifier: Apache-2.0
#pragma once

// Hears that something here is not what it was: for the window, which shows it. Only numbers and
// names are told, as often as it changes; whoever wants to know reads the tables later, once for
// many changes. Set in the ResourceTable, which every part of the module has; while nobody looks,
// telling is one test of a pointer. Server thread.

#include <QByteArrayView>
#include <QtGlobal>

namespace events {

class ChangeObserver
{
public:
    virtual ~ChangeObserver() = default;
    /// Made, changed, told to others, or released: ResourceTable::exists() says.
    virtual void resourceChanged(quint32 resource) = 0;
    /// Made, changed, told something, answered, or released.
    virtual void subscriptionChanged(quint32 subscription) = 0;
    virtual void relationshipChanged(quint32 resource, QByteArrayView watcher) = 0;
    /// A setting was switched that changes what rows say without touching them.
    virtual void everythingChanged() = 0;
};

} // namespace events
