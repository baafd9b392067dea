// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// What a shop of one's own begins with: a store, how it is spoken to, and a place for the session.
#include <guestpass/provider.h>
#include <guestpass/storeprofile.h>
#include <guestpass/tokenvault.h>
#include <shop/money.h>

#include <cstdio>

using namespace GuestPass;

int main()
{
    StoreProfile profile;
    profile.service = QStringLiteral("commerce-engine");
    profile.baseUrl = QUrl(QStringLiteral("https://shop.example/api/v1/mine/storefront"));
    const Next next = makeProvider(profile)->begin(Intent::SignInGuest{}, std::nullopt);
    const HttpRequest request = std::get<Step>(next).request;
    std::printf("A guest begins with %s %s\n", request.method.constData(), qPrintable(request.url.toString()));

    const auto vault = makeMemoryVault();
    vault->write(QStringLiteral("mine/session"), "a session").waitForFinished();
    const QByteArray kept = vault->read(QStringLiteral("mine/session")).result().record;
    std::printf("The vault \"%s\" gives back \"%s\"\n", qPrintable(vault->backend()), kept.constData());
    std::printf("Prices in yen have %d decimals\n", Shop::minorDigits(QStringLiteral("JPY")));
    return kept == "a session" && request.url.host() == profile.baseUrl.host() ? 0 : 1;
}
