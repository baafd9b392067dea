// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <shop/storefront.h>

#include <shop/dialect.h>

#include <guestpass/deviceid.h>

using namespace Qt::StringLiterals;

namespace GuestPass::Shop {

std::unique_ptr<Storefront> Storefront::make(const StoreProfile &profile, const Shared &shared)
{
    const QString folder = shared.storesFolder.isEmpty() ? QString() : shared.storesFolder + u'/' + profile.id;
    auto provider = makeProvider(profile, deviceId(folder));
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
                                                         shared.journal, shared.indexFolder}))
    , m_api(std::make_unique<ApiClient>(*m_session, *m_provider, m_session->transport()))
    , m_shop(std::make_unique<Shop>(
          *m_dialect, *m_api, *m_session,
          shared.storesFolder.isEmpty() ? QString() : shared.storesFolder + u'/' + profile.id + "/cart.json"_L1))
{
}

Storefront::~Storefront() = default;

} // namespace GuestPass::Shop
