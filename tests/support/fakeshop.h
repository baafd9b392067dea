// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <support/fakestore.h>

#include <guestpass/apiclient.h>
#include <guestpass/clock.h>
#include <guestpass/journal.h>
#include <guestpass/session.h>
#include <shop/pictures.h>
#include <shop/shop.h>

#include <QTemporaryDir>

namespace GuestPass::Test {

/// Everything that a window needs, over a FakeStore: production session, client and shop, memory for a keyring.
class FakeShop {
public:
    explicit FakeShop(int products = 30, const Capabilities &capabilities = fakeCapabilities())
        : store(products)
        , m_provider(makeFakeProvider(capabilities))
        , m_dialect(makeFakeDialect(store))
        , m_clock(makeSystemClock())
        , m_vault(makeMemoryVault())
        , m_journal({}, *m_clock)
        , session(QStringLiteral("fake"), {*m_provider, store, *m_vault, *m_clock, m_journal, m_folder.path()})
        , api(session, *m_provider, session.transport())
        , shop(*m_dialect, api, session)
        , pictures(store, {})
    {
    }

    FakeStore store;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Provider> m_provider;
    std::unique_ptr<Shop::Dialect> m_dialect;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<TokenVault> m_vault;
    Journal m_journal;

public:
    Session session;
    ApiClient api;
    Shop::Shop shop;
    Shop::Pictures pictures;
};

} // namespace GuestPass::Test
