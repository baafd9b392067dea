// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/provider.h>
#include <guestpass/storeprofile.h>

#include <cstdint>
#include <cstdlib>

using namespace GuestPass;
using namespace Qt::StringLiterals;

namespace {

constexpr int statuses[] = {200, 400, 401, 403, 404, 429, 204, 503};
constexpr int mostSteps = 12;

const Provider &provider()
{
    static const auto instance = [] {
        StoreProfile profile;
        profile.service = u"pocketbase"_s;
        profile.baseUrl = QUrl(u"https://store.example"_s);
        return makeProvider(profile);
    }();
    return *instance;
}

/// `kind`: member, something pending, known to have no manage rule.
Grant somebody(unsigned kind)
{
    Grant grant;
    grant.identity.userId = u"guest0000000001"_s;
    grant.tokens.access = Secret("e30.e30.c2ln"_ba);
    grant.extra = {{u"identity"_s, u"anonymous-0123456789abcdef01234567@example.com"_s}, {u"password"_s, u"kept"_s}};
    if (kind & 1) {
        grant.identity.kind = Identity::Kind::Member;
        grant.identity.email = u"a@example.org"_s;
    }
    if (kind & 2) {
        grant.extra.insert("pendingPassword"_L1, u"word"_s);
        grant.extra.insert("pendingEmail"_L1, u"a@example.org"_s);
    }
    if (kind & 4)
        grant.extra.insert("byLink"_L1, true);
    return grant;
}

Intent::Any intentOf(unsigned number, const Secret &link)
{
    Challenge challenge;
    challenge.displayName = u"Anna Berg"_s;
    challenge.sentTo = u"a@example.org"_s;
    challenge.proof = Challenge::Proof::Link;
    const Secret word("word"_ba);
    switch (number % 8) {
    case 0:
        return Intent::SignInGuest{};
    case 1:
        return Intent::Refresh{};
    case 2:
        return Intent::ConfirmCode{challenge, link};
    case 3:
        return Intent::CreateAccount{u"a@example.org"_s, u"Anna"_s, word};
    case 4:
        return Intent::ChangePassword{word, Secret("other"_ba)};
    case 5:
        return Intent::ResetPassword{challenge, link, word};
    case 6:
        return Intent::ResendCode{challenge};
    default:
        return Intent::SignInWithPassword{u"A@example.org"_s, word};
    }
}

/// What no replies, however odd, may lead to.
void check(const Result<Outcome> &outcome)
{
    if (!outcome) {
        const int status = outcome.error().httpStatus;
        if (outcome.error().kind == Error::Kind::Rejected && (status < 400 || status > 404))
            std::abort();
        return;
    }
    const auto *grant = std::get_if<Grant>(&*outcome);
    if (!grant)
        return;
    if (grant->identity.userId.isEmpty() || grant->tokens.access.isEmpty()
        || grant->tokens.access.reveal().contains('\n'))
        std::abort();
    // Without these nobody gets back in after the token has died.
    if (grant->extra.value("identity"_L1).toString().isEmpty()
        || grant->extra.value("password"_L1).toString().isEmpty())
        std::abort();
}

HttpReply replyOf(const QByteArray &line, bool html)
{
    HttpReply reply;
    const auto choice = line.isEmpty() ? 0u : static_cast<unsigned char>(line[0]);
    reply.status = statuses[choice % std::size(statuses)];
    reply.headers = {{"Content-Type"_ba, html ? "text/html"_ba : "application/json"_ba}};
    reply.body = line.mid(1);
    return reply;
}

} // namespace

/// First byte: intent, whether nobody is there, content type. Second byte: who is there. Then a line for each reply:
/// its status and its body; the last line goes on for ever, and is also what a pasted link is taken from.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const QList<QByteArray> lines =
        QByteArray(reinterpret_cast<const char *>(data + 2), qsizetype(size - 2)).split('\n');
    const bool html = data[0] & 0x80;
    const auto current = data[0] & 0x40 ? std::nullopt : std::optional(somebody(data[1]));
    Next next = provider().begin(intentOf(data[0], Secret(lines.constLast())), current);
    int steps = 0;
    for (; std::holds_alternative<Step>(next); ++steps) {
        if (steps == mostSteps)
            std::abort();
        const Step step = std::get<Step>(next);
        if (step.keep && step.keep->identity.userId.isEmpty())
            std::abort();
        next = Next(step.then(replyOf(lines.value(steps, lines.constLast()), html)));
    }
    check(std::get<Result<Outcome>>(next));
    const HttpReply reply = replyOf(lines.constLast(), html);
    const auto error = provider().judge(reply);
    if (error && error->kind == Error::Kind::Rejected && reply.status != 401)
        std::abort();
    provider().mayIgnoreCredentials(reply);
    return 0;
}
