// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"

#include <guestpass/clock.h>
#include <guestpass/demostoreprocess.h>
#include <guestpass/http.h>
#include <guestpass/journal.h>
#include <guestpass/tokenvault.h>
#include <shop/storefront.h>

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace GuestPass::Cli {

/// What a command works with. Owns it all, in dependency order.
class Workspace {
public:
    explicit Workspace(const Invocation &invocation);
    ~Workspace();
    Q_DISABLE_COPY_MOVE(Workspace)

    /// Makes ready what `needs` says, then calls `ready` with nothing, or with why that is not possible.
    void open(Needs needs, std::function<void(const std::optional<Reply> &)> ready);

    const StoreProfiles &profiles() const { return m_profiles; }
    const StoreProfile &profile() const { return m_profile; }
    bool hasSession() const { return bool(m_storefront); }
    Session &session() { return m_storefront->session(); }
    Shop::Shop &shop() { return m_storefront->shop(); }
    Transport &transport() { return *m_transport; }
    TokenVault &vault() { return *m_vault; }
    Journal &journal() { return m_journal; }
    /// What waits for an answer hangs on this: it is the first to go, so that no answer finds half a workspace.
    QObject *context() { return m_context.get(); }
    QUrl demoRoot() const { return m_demoStore.root(); }

private:
    std::optional<Reply> chooseProfile();
    void startDemoStore(bool mustRun);
    void makeStorefront();
    void readSession();
    void finish(const std::optional<Reply> &obstacle);

    QString m_wantedStore;
    bool m_usesKeyring;
    std::unique_ptr<QTemporaryDir> m_scratch; ///< without the keyring: the index of a session that nobody keeps
    StoreProfiles m_profiles;
    StoreProfile m_profile;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<TokenVault> m_vault;
    Journal m_journal;
    DemoStoreProcess m_demoStore;
    std::unique_ptr<Shop::Storefront> m_storefront;
    std::function<void(const std::optional<Reply> &)> m_ready;
    std::unique_ptr<QObject> m_context; ///< stays last
};

/// The arguments with which `guestpass-demostore` is started.
QStringList demoStoreArguments(const QString &dataFile);

} // namespace GuestPass::Cli
