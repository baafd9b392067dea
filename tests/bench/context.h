// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/clock.h>
#include <guestpass/http.h>
#include <guestpass/journal.h>
#include <guestpass/session.h>
#include <guestpass/storeprofile.h>

#include <QJsonObject>

namespace GuestPass::Bench {

/// What the stores of one program share, as in the shop itself.
class Context {
public:
    enum class Keep { InKeyring, InMemory };

    /// Index and journal go below `folder`.
    Context(const QString &folder, Keep keep);

    Session::Parts parts(Provider &provider);

    std::unique_ptr<Clock> clock;
    std::unique_ptr<Transport> transport;
    std::unique_ptr<TokenVault> vault;

private:
    QString m_folder;
    Journal m_journal;
};

/// A store in the dialect of Commerce Engine.
StoreProfile storeAt(const QUrl &base, const QString &id);
/// "Whose cart is this?": the request behind every authorised call, and whom a reply to it names.
HttpRequest cartRequest(const QUrl &base, const QString &userId);
QString ownerOf(const HttpReply &reply);

/// The most memory that this process ever had, in KiB; 0 where the system does not tell.
qint64 peakMemory();
/// One line on standard output, at once.
void say(const QJsonObject &line);

} // namespace GuestPass::Bench
