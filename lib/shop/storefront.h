// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <shop/shop.h>

#include <guestpass/apiclient.h>
#include <guestpass/session.h>
#include <guestpass/storeprofile.h>

namespace GuestPass::Shop {

/// Everything that belongs to one store: its session, its API client, its shelves and cart. Owns them, in dependency
/// order.
class Storefront {
public:
    /// What all stores share; must outlive the storefront.
    struct Shared {
        Transport &transport;
        TokenVault &vault;
        Clock &clock;
        Journal &journal;
        QString indexFolder;
        QString storesFolder; ///< what is kept beside a session, in a folder for each store; may be empty
        Surroundings *surroundings = nullptr; ///< see Session::Parts
    };

    /// Null when the profile names an unknown service.
    static std::unique_ptr<Storefront> make(const StoreProfile &profile, const Shared &shared);
    ~Storefront();

    const StoreProfile &profile() const { return m_profile; }
    Session &session() { return *m_session; }
    ApiClient &api() { return *m_api; }
    Shop &shop() { return *m_shop; }

private:
    Storefront(const StoreProfile &profile, std::unique_ptr<Provider> provider, std::unique_ptr<Dialect> dialect,
               const Shared &shared);

    StoreProfile m_profile;
    std::unique_ptr<Provider> m_provider;
    std::unique_ptr<Dialect> m_dialect;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ApiClient> m_api;
    std::unique_ptr<Shop> m_shop;
};

} // namespace GuestPass::Shop
