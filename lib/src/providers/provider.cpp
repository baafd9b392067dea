// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/provider.h>

#include <guestpass/storeprofile.h>
#include <providers/commerceengine.h>

using namespace Qt::StringLiterals;

namespace GuestPass {

std::unique_ptr<Provider> makeProvider(const StoreProfile &profile)
{
    if (profile.service == "commerce-engine"_L1)
        return makeCommerceEngine(profile.baseUrl, profile.apiKey);
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
