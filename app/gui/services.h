// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/clock.h>
#include <guestpass/demostoreprocess.h>
#include <guestpass/http.h>
#include <guestpass/journal.h>
#include <guestpass/keyringwatch.h>
#include <guestpass/storeprofile.h>
#include <guestpass/surroundings.h>
#include <guestpass/tokenvault.h>
#include <shop/pictures.h>
#include <shop/storefront.h>

#include <map>

namespace GuestPass::App {

struct Options;
class CountingTransport;

/// What lives as long as the program and has no window: owned here in dependency order.
class Services : public QObject {
    Q_OBJECT

public:
    /// `keychainName` is what a keyring's own window shows.
    Services(const Options &options, const QString &keychainName, QObject *parent = nullptr);
    ~Services() override;

    const StoreProfiles &profiles() const { return m_profiles; }
    void reloadProfiles();
    /// The profile to begin with: the one asked for, the one used last, else the first.
    QString firstStore(const QString &asked) const;

    /// Opens a store: starts the demo store where needed, builds its storefront, reads the keyring. Shares what is open
    /// already.
    QFuture<Result<Shop::Storefront *>> openStore(const QString &id);
    /// The storefronts that were opened, by profile id.
    const std::map<QString, std::unique_ptr<Shop::Storefront>> &storefronts() const { return m_storefronts; }

    /// Asks a store for its categories with a throw-away session: is there one, and does it take the key?
    QFuture<Result<Done>> testStore(const StoreProfile &profile);
    /// The newest code in the demo store's outbox.
    QFuture<Result<QString>> demoCode(const QString &email);

    Clock &clock() { return *m_clock; }
    Journal &journal() { return m_journal; }
    TokenVault &vault() { return *m_vault; }
    Transport &transport();
    /// Requests that have no answer yet, of all stores and pictures.
    int pendingRequests() const;
    Shop::Pictures &pictures() { return m_pictures; }

private:
    void noteSurroundings();
    Shop::Storefront::Shared shared();
    Result<Shop::Storefront *> build(const StoreProfile &profile);

    std::unique_ptr<Clock> m_clock;
    Journal m_journal;
    std::unique_ptr<Surroundings> m_surroundings;
    std::unique_ptr<Transport> m_network;
    std::unique_ptr<CountingTransport> m_transport;
    std::unique_ptr<TokenVault> m_vault;
    KeyringWatch m_keyringWatch;
    Shop::Pictures m_pictures;
    DemoStoreProcess m_demoStore;
    StoreProfiles m_profiles;
    std::map<QString, std::unique_ptr<Shop::Storefront>> m_storefronts;
};

} // namespace GuestPass::App
