// SPDX-License-Identifier: Apache-2.0

// What makes the thread sanitizer see the order that Qt keeps between threads. The Qt of a
// distribution is built without it: it sees neither the lock of an event queue nor the semaphore of
// Qt::BlockingQueuedConnection, and would take every value that is handed over for a race. All ways
// between our threads are QMetaObject::invokeMethod() with a functor (and std::mutex, which it
// knows), so this stands before that function and says: what was done before the call happens
// before the functor; what a blocking call did happens before its return. Linked into tests of the
// preset tsan only; what is left to suppress is in tests/tsan.supp.

#include <dlfcn.h>

#include <QMetaObject>
#include <QObject>

extern "C" {
void __tsan_acquire(void *address); // NOLINT(bugprone-reserved-identifier): the sanitizer's own
void __tsan_release(void *address); // NOLINT(bugprone-reserved-identifier)
}

namespace {

using Slot = QtPrivate::QSlotObjectBase;
using Invoke = bool (*)(QObject *, Slot *, Qt::ConnectionType, void *);

/// The functor given, between what comes before it and what comes after.
class OrderedSlot : public Slot
{
public:
    OrderedSlot(Slot *inner, char *done)
        : Slot(&OrderedSlot::run)
        , m_inner(inner)
        , m_done(done)
    {
    }

private:
    static void run(int which, Slot *base, QObject *receiver, void **arguments, bool *result)
    {
        auto *self = static_cast<OrderedSlot *>(base);
        if (which == Compare) {
            *result = self->m_inner->compare(arguments);
            return;
        }
        __tsan_acquire(self);
        if (which == Call) {
            char *done = self->m_done;
            self->m_inner->call(receiver, arguments);
            __tsan_release(self); // the caller may be the last to have it
            if (done)
                __tsan_release(done);
        } else if (which == Destroy) {
            self->m_inner->destroyIfLastRef();
            delete self;
        }
    }

    Slot *m_inner;
    char *m_done; // of who waits for it
};

} // namespace

// QMetaObject::invokeMethodImpl(), which is private: its definition here comes before Qt's.
extern "C" bool
invokeInOrder(QObject *object, Slot *slot, Qt::ConnectionType type,
              void *result) __asm__("_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlo"
                                    "tObjectBaseEN2Qt14ConnectionTypeEPv");

extern "C" bool invokeInOrder(QObject *object, Slot *slot, Qt::ConnectionType type, void *result)
{
    static const auto original = reinterpret_cast<Invoke>(
        dlsym(RTLD_NEXT, "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBase"
                         "EN2Qt14ConnectionTypeEPv"));
    char done = 0;
    const bool blocks = type == Qt::BlockingQueuedConnection;
    auto *ordered = new OrderedSlot(slot, blocks ? &done : nullptr);
    __tsan_release(ordered);
    const bool invoked = original(object, ordered, type, result);
    if (blocks)
        __tsan_acquire(&done);
    return invoked;
}
