// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/journal.h>
#include <guestpass/session.h>

#include <support/flakyvault.h>
#include <support/manualclock.h>
#include <support/plainprovider.h>
#include <support/scriptedtransport.h>
#include <vault/sessionrecord.h>

#include <QTemporaryDir>

namespace GuestPass::Test {

/// One computer: its keyring, its clock, its folders. Sessions come and go on it.
struct Computer {
    QTemporaryDir folder;
    ManualClock clock;
    Journal journal{QString(), clock};
    FlakyVault vault;
    PlainProvider provider;
    ScriptedTransport network;

    std::unique_ptr<Session> start()
    {
        auto session = std::make_unique<Session>(
            QStringLiteral("shop"), Session::Parts{provider, network, vault, clock, journal, folder.path()});
        session->open();
        return session;
    }

    void admitGuest(const QString &user = QStringLiteral("g1"), const QString &access = QStringLiteral("a1"))
    {
        network.answer(200, PlainProvider::grant(user, QStringLiteral("guest"), access, clock.now()));
    }

    /// What a program of the same account would put into the keyring in place of what is there.
    QByteArray recordOf(const QString &user, const QString &kind, const QString &access, bool later) const
    {
        SessionRecord record = *sessionRecordFrom(vault.entries.value(QStringLiteral("shop/session")));
        if (later) {
            ++record.generation;
            record.since = clock.now();
        }
        record.grant.identity.userId = user;
        record.grant.identity.kind = kind == QLatin1String("member") ? Identity::Kind::Member : Identity::Kind::Guest;
        record.grant.tokens.access = Secret(access.toLatin1());
        return toBytes(record);
    }
};

template<typename T>
Result<T> outcome(const QFuture<Result<T>> &future)
{
    return future.isFinished() && future.resultCount() == 1
        ? future.result()
        : Result<T>(Error{Error::Kind::Cancelled, 0, {}, QStringLiteral("still waiting"), {}, {}});
}

inline void settle()
{
    ScriptedTransport::settle();
}

} // namespace GuestPass::Test
