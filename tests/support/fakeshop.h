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

/// One run of a program, over what stays when it ends.
struct FakeRun {
    FakeRun(const Shop::Dialect &dialect, Provider &provider, const Session::Parts &parts, const QString &cartFile)
        : session(QStringLiteral("fake"), parts)
        , api(session, provider, session.transport())
        , shop(dialect, api, session, cartFile)
    {
    }

    Session session;
    ApiClient api;
    Shop::Shop shop;
};

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
        , shop(*m_dialect, api, session, cartFile())
        , pictures(store, {})
    {
    }

    /// The program is started again. The run before it must not be used any more.
    std::unique_ptr<FakeRun> runAgain()
    {
        const Session::Parts parts{*m_provider, store, *m_vault, *m_clock, m_journal, m_folder.path()};
        return std::make_unique<FakeRun>(*m_dialect, *m_provider, parts, cartFile());
    }

    FakeStore store;

private:
    QString cartFile() const { return m_folder.filePath(QStringLiteral("store/cart.json")); }

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
