// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/provider.h>

#include <guestpass/storeprofile.h>
#include <providers/commerceengine.h>
#include <providers/mudbase.h>
#include <providers/pocketbase.h>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

struct Service {
    ServiceInfo info;
    std::unique_ptr<Provider> (*make)(const StoreProfile &profile, const DeviceIdSource &deviceId);
};

/// A service more is a line more.
QList<Service> services()
{
    return {
        {commerceEngineInfo(), makeCommerceEngine},
        {mudbaseInfo(), makeMudbase},
        {pocketBaseInfo(), makePocketBase},
    };
}

} // namespace

QList<ServiceInfo> knownServices()
{
    QList<ServiceInfo> result;
    const auto all = services();
    for (const Service &service : all)
        result.append(service.info);
    return result;
}

std::unique_ptr<Provider> makeProvider(const StoreProfile &profile, const DeviceIdSource &deviceId)
{
    const auto all = services();
    for (const Service &service : all) {
        if (service.info.id == profile.service)
            return service.make(profile, deviceId);
    }
    return nullptr;
}

QUrl endpoint(const QUrl &base, const QStringList &segments)
{
    QString path = base.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    for (const auto &segment : segments)
        path += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(segment));
    QUrl url = base.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    url.setPath(path, QUrl::StrictMode);
    return url;
}

} // namespace GuestPass
