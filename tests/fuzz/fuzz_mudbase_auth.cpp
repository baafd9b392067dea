// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/provider.h>
#include <guestpass/storeprofile.h>

#include <cstdint>
#include <cstdlib>

using namespace GuestPass;
using namespace Qt::StringLiterals;

namespace {

constexpr int statuses[] = {200, 201, 400, 401, 403, 404, 409, 429, 503, 302};

const Provider &provider()
{
    static const auto instance = [] {
        StoreProfile profile;
        profile.service = u"mudbase"_s;
        profile.baseUrl = QUrl(u"https://cloud.shop.example"_s);
        profile.options.insert(u"projectId"_s, u"64b0c0ffee00000000000001"_s);
        return makeProvider(profile, [] { return u"device"_s; });
    }();
    return *instance;
}

Grant somebody()
{
    Grant grant;
    grant.identity.userId = u"64b0c0ffee0000000000a001"_s;
    grant.tokens.access = Secret("access"_ba);
    grant.tokens.refresh = Secret("refresh"_ba);
    return grant;
}

Intent::Any intentOf(unsigned number, const QByteArray &input)
{
    Challenge link;
    link.sentTo = u"a@example.org"_s;
    link.handle = Secret("secret 12"_ba);
    link.proof = Challenge::Proof::Link;
    const Secret word("word"_ba);
    switch (number % 7) {
    case 0:
        return Intent::SignInGuest{};
    case 1:
        return Intent::Refresh{};
    case 2:
        return Intent::ConfirmCode{link, Secret(input)};
    case 3:
        return Intent::CreateAccount{u"a@example.org"_s, u"Anna"_s, word};
    case 4:
        return Intent::ChangePassword{word, word};
    case 5:
        return Intent::SignInWithPassword{u"a@example.org"_s, word};
    default:
        return Intent::SignOut{};
    }
}

bool isTime(const QDateTime &time)
{
    return !time.isValid() || time.timeSpec() == Qt::UTC;
}

void checkGrant(const Grant &grant, bool member)
{
    const QByteArray access = grant.tokens.access.reveal();
    if (grant.identity.userId.isEmpty() || access.isEmpty() || grant.tokens.refresh.isEmpty())
        std::abort();
    if (access.contains('\n') || access.contains(' ') || grant.identity.userId.contains(u'\n'))
        std::abort();
    if (!isTime(grant.tokens.issuedAt) || !isTime(grant.tokens.expiresAt))
        std::abort();
    if (member && grant.identity.isGuest())
        std::abort();
}

/// What no reply, however odd, may lead to.
void check(const Result<Outcome> &outcome, const HttpReply &reply, bool member)
{
    if (!outcome) {
        const Error &error = outcome.error();
        const bool rejected = error.kind == Error::Kind::Rejected;
        if (rejected && (reply.status != 400 && reply.status != 401))
            std::abort();
        if (error.retryAfter < std::chrono::seconds() || error.retryAfter > std::chrono::hours(24))
            std::abort();
        return;
    }
    if (const auto *grant = std::get_if<Grant>(&*outcome))
        checkGrant(*grant, member);
}

} // namespace

/// First byte: intent, whether somebody is there, content type. Second byte: status. The rest: the body of every reply,
/// and what was pasted as a mailed link.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    HttpReply reply;
    reply.status = statuses[data[1] % std::size(statuses)];
    reply.headers = {{"Content-Type"_ba, data[0] & 0x80 ? "text/html"_ba : "application/json"_ba},
                     {"Date"_ba, "Mon, 05 Jan 2026 10:00:00 GMT"_ba}};
    reply.url = QUrl(u"https://cloud.shop.example/api/auth/refresh"_s);
    reply.body = QByteArray(reinterpret_cast<const char *>(data + 2), qsizetype(size - 2));
    const unsigned number = data[0] & 0x3f;
    const auto current = data[0] & 0x40 ? std::nullopt : std::optional(somebody());
    Next next = provider().begin(intentOf(number, reply.body), current);
    for (int i = 0; i < 8 && std::holds_alternative<Step>(next); ++i)
        next = Next(std::get<Step>(next).then(reply));
    const bool member = number % 7 == 2 || number % 7 == 3 || number % 7 == 5;
    if (const auto *end = std::get_if<Result<Outcome>>(&next))
        check(*end, reply, member);
    const auto error = provider().judge(reply);
    if (error && error->kind == Error::Kind::Rejected && reply.status != 401)
        std::abort();
    return 0;
}
