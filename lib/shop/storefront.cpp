// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <shop/storefront.h>

#include <shop/dialect.h>

#include <guestpass/deviceid.h>

using namespace Qt::StringLiterals;

namespace GuestPass::Shop {

namespace {

/// Where a store keeps what is not in the keyring; empty: nowhere.
QString folderOf(const StoreProfile &profile, const QString &storesFolder)
{
    return storesFolder.isEmpty() ? QString() : storesFolder + u'/' + profile.id;
}

QString cartFile(const QString &folder)
{
    return folder.isEmpty() ? QString() : folder + "/cart.json"_L1;
}

} // namespace

std::unique_ptr<Storefront> Storefront::make(const StoreProfile &profile, const Shared &shared)
{
    auto provider = makeProvider(profile, [&] { return deviceId(folderOf(profile, shared.storesFolder)); });
    auto dialect = makeDialect(profile);
    if (!provider || !dialect)
        return nullptr;
    return std::unique_ptr<Storefront>(new Storefront(profile, std::move(provider), std::move(dialect), shared));
}

Storefront::Storefront(const StoreProfile &profile, std::unique_ptr<Provider> provider,
                       std::unique_ptr<Dialect> dialect, const Shared &shared)
    : m_profile(profile)
    , m_provider(std::move(provider))
    , m_dialect(std::move(dialect))
    , m_session(std::make_unique<Session>(profile.id,
                                          Session::Parts{*m_provider, shared.transport, shared.vault, shared.clock,
                                                         shared.journal, shared.indexFolder, shared.surroundings}))
    , m_api(std::make_unique<ApiClient>(*m_session, *m_provider, m_session->transport()))
    , m_shop(std::make_unique<Shop>(*m_dialect, *m_api, *m_session, cartFile(folderOf(profile, shared.storesFolder))))
{
}

Storefront::~Storefront() = default;

} // namespace GuestPass::Shop
