// SPDX-License-Identifier: Apache-2.0
#include "app/servicemanager.h"

// For systems without systemd's protocol: nobody is told.
namespace app {

ServiceManager::ServiceManager() = default;
void ServiceManager::ready(const QByteArray &) {}
void ServiceManager::reloading() {}
void ServiceManager::stopping() {}
void ServiceManager::watch(std::function<void(std::function<void()>)>) {}
void ServiceManager::tell(const QByteArray &) const {}

} // namespace app
