// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/provider.h>
#include <guestpass/storeprofile.h>

#include <cstdint>
#include <cstdlib>

using namespace GuestPass;
using namespace Qt::StringLiterals;

namespace {

constexpr int statuses[] = {200, 400, 401, 403, 404, 429, 503, 302};

const Provider &provider()
{
    static const auto instance = [] {
        StoreProfile profile;
        profile.service = u"commerce-engine"_s;
        profile.baseUrl = QUrl(u"https://store.example/api/v1/demo/storefront"_s);
        profile.apiKey = u"pk_demo"_s;
        return makeProvider(profile);
    }();
    return *instance;
}

Grant somebody()
{
    Grant grant;
    grant.identity.userId = u"01JZ8W6C0M3X5Q7R9T1V2Y4B6D"_s;
    grant.tokens.access = Secret("e30.e30.c2ln"_ba);
    grant.tokens.refresh = Secret("e30.e30.c2ln"_ba);
    return grant;
}

Intent::Any intentOf(unsigned number)
{
    Challenge challenge;
    challenge.displayName = u"Anna Berg"_s;
    challenge.handle = Secret("handle"_ba);
    const Secret word("word"_ba);
    switch (number % 6) {
    case 0:
        return Intent::SignInGuest{};
    case 1:
        return Intent::Refresh{};
    case 2:
        return Intent::ConfirmCode{challenge, word};
    case 3:
        return Intent::CreateAccount{u"a@example.org"_s, u"Anna"_s, word};
    case 4:
        return Intent::ChangePassword{word, word};
    default:
        return Intent::SignOut{};
    }
}

/// What no reply, however odd, may lead to.
void check(const Result<Outcome> &outcome, const HttpReply &reply)
{
    if (!outcome) {
        const bool rejected = outcome.error().kind == Error::Kind::Rejected;
        if (rejected && reply.status != 400 && reply.status != 401 && reply.status != 404)
            std::abort();
        return;
    }
    const auto *grant = std::get_if<Grant>(&*outcome);
    if (grant
        && (grant->identity.userId.isEmpty() || grant->tokens.access.isEmpty() || grant->tokens.refresh.isEmpty()))
        std::abort();
    if (grant && grant->tokens.access.reveal().contains('\n'))
        std::abort();
}

} // namespace

/// First byte: intent, whether somebody is there, content type. Second byte: status. The rest: the body of every reply.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    HttpReply reply;
    reply.status = statuses[data[1] % std::size(statuses)];
    reply.headers = {{"Content-Type"_ba, data[0] & 0x80 ? "text/html"_ba : "application/json"_ba}};
    reply.url = QUrl(u"https://store.example/api/v1/demo/storefront/carts/c/coupon"_s);
    reply.body = QByteArray(reinterpret_cast<const char *>(data + 2), qsizetype(size - 2));
    Next next = provider().begin(intentOf(data[0]), data[0] & 0x40 ? std::nullopt : std::optional(somebody()));
    for (int i = 0; i < 8 && std::holds_alternative<Step>(next); ++i)
        next = Next(std::get<Step>(next).then(reply));
    if (const auto *end = std::get_if<Result<Outcome>>(&next))
        check(*end, reply);
    const auto error = provider().judge(reply);
    if (error && error->kind == Error::Kind::Rejected && reply.status != 401)
        std::abort();
    return 0;
}
