// SPDX-License-Identifier: Apache-2.0
#pragma once

// A package that does nothing, for tests of the tables.

#include "events/eventpackage.h"

struct FakePackage : events::EventPackage
{
    explicit FakePackage(QByteArray name)
        : m_name(std::move(name))
    {
    }
    [[nodiscard]] QByteArrayView name() const override { return m_name; }
    [[nodiscard]] std::vector<QByteArray> notifyTypes() const override { return {"text/plain"}; }
    [[nodiscard]] events::Authorization authorize(const QByteArray &,
                                                  const QByteArray &) const override
    {
        return {};
    }
    [[nodiscard]] events::Body compose(const events::Resource &, events::View) const override
    {
        return {};
    }

    QByteArray m_name;
};
