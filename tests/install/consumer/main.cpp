// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// A shop of somebody else's: the README's ten lines, on the installed demo store and with the computer's keyring.
#include <guestpass/apiclient.h>
#include <guestpass/clock.h>
#include <guestpass/demostoreprocess.h>
#include <guestpass/journal.h>
#include <guestpass/session.h>
#include <guestpass/storeprofile.h>
#include <guestpass/tokenvault.h>
#include <shop/money.h>

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

int shop(const GuestPass::StoreProfile &profile, const QString &journalFolder, const QString &indexFolder)
{
    GuestPass::HttpRequest request;
    request.url = QUrl(profile.baseUrl.toString() + "/catalog/products?limit=1"_L1);

    const auto clock = GuestPass::makeSystemClock();
    const auto transport = GuestPass::makeNetworkTransport();
    const auto vault = GuestPass::makeKeychainVault(u"My Shop"_s);
    const auto provider = GuestPass::makeProvider(profile);
    GuestPass::Journal journal(journalFolder, *clock);
    GuestPass::Session session(profile.id, {*provider, *transport, *vault, *clock, journal, indexFolder});
    GuestPass::ApiClient api(session, *provider, session.transport());
    session.open(); // reads the keyring, and creates nobody
    auto reply = api.send(request, GuestPass::Access::Session); // a guest on first use; refreshes, repeats after a 401

    reply.then(&session, [&session](const GuestPass::Result<GuestPass::HttpReply> &answer) {
        std::printf("%s\n", answer ? answer->body.left(60).constData() : qPrintable(answer.error().detail));
        const bool isGuest = session.state() == GuestPass::Session::State::Guest;
        const bool isSaved = session.saved() == GuestPass::Session::Saved::InKeyring;
        std::printf("guest: %d, saved: %d\n", isGuest, isSaved);
        QCoreApplication::exit(answer && answer->status == 200 && isGuest && isSaved ? 0 : 1);
    });
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    std::printf("Prices in yen have %d decimals\n", GuestPass::Shop::minorDigits(u"JPY"_s));
    GuestPass::DemoStoreProcess store({}, {u"--data"_s, folder.filePath(u"store.sqlite"_s)});
    store.start().then(qApp, [](const GuestPass::Result<QUrl> &) { QCoreApplication::quit(); });
    QCoreApplication::exec();
    GuestPass::StoreProfile profile;
    profile.id = u"mine"_s;
    profile.service = u"commerce-engine"_s;
    const auto placed = store.placed(profile);
    if (!placed) {
        std::printf("%s\n", qPrintable(placed.error().detail));
        return 1;
    }
    return shop(*placed, folder.filePath(u"journal"_s), folder.filePath(u"index"_s));
}
