// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <providers/pocketbaseaccount.h>

#include <providers/flowparts.h>

using namespace Qt::StringLiterals;

namespace GuestPass::PocketBase {

namespace {

using namespace Providers;
using Kind = Error::Kind;

enum class Try { First, Last };

Next create(const Wire &wire, const Grant &madeUp, Try which);

/// `seen`: the store says that it has the record already, from a try whose answer was lost, perhaps.
Next letGuestIn(const Wire &wire, const Grant &madeUp, bool seen, Try which)
{
    const Memory memory = Memory::of(madeUp);
    return signIn(wire, memory.identity, memory.password, [=](const Result<Entry> &entry) -> Next {
        if (entry)
            return end(Result<Grant>(grantOf(*entry, Identity::Kind::Guest, memory)));
        // Somebody else's id or address, then. Nobody was ever let in with this one, so nothing is lost with it.
        if (entry.error().kind == Kind::WrongCredentials && seen && which == Try::First)
            return create(wire, makeUpGuest(wire.emailDomain), Try::Last);
        return end(doubtful(entry.error()));
    });
}

Next create(const Wire &wire, const Grant &madeUp, Try which)
{
    const Memory memory = Memory::of(madeUp);
    // A store without the field ignores it; one with a manage rule (§8.4) goes by it.
    const QJsonObject fields{{u"id"_s, madeUp.identity.userId},
                             {u"email"_s, memory.identity},
                             {u"password"_s, memory.password},
                             {u"passwordConfirm"_s, memory.password},
                             {u"anonymous"_s, true}};
    const auto then = [=](const HttpReply &reply) -> Next {
        const auto error = judge(reply, Ask::Create);
        if (error && error->kind != Kind::AlreadyExists)
            return end(*error);
        return letGuestIn(wire, madeUp, error.has_value(), which);
    };
    return Step{wire.create(fields), then, {}, madeUp};
}

/// Whether a pair is in force: what a mailed link does to an account, it does in a browser as well.
struct Look {
    Wire wire;
    QString identity;
    QString password;
    QString userId; ///< whom it has to be; empty: anybody
    QString newName;
};

Next look(const Look &at, const std::function<Next(const Error &)> &refused)
{
    return signIn(at.wire, at.identity, at.password, [at, refused](const Result<Entry> &entry) -> Next {
        if (!entry)
            return entry.error().kind == Kind::WrongCredentials ? refused(entry.error()) : end(entry.error());
        if (!at.userId.isEmpty() && entry->userId() != at.userId)
            return end(somebodyElse());
        Memory memory;
        memory.identity = at.identity;
        memory.password = at.password;
        return finish(at.wire, {grantOf(*entry, Identity::Kind::Member, memory), entry->record, at.newName});
    });
}

/// Hands in what a link held, then looks. A link that was opened before is refused and has done its work all the same.
Next handIn(const HttpRequest &request, const Look &at)
{
    return Step{request, [at](const HttpReply &reply) -> Next {
                    const auto error = judge(reply, Ask::Proof);
                    if (error && error->kind != Kind::WrongCredentials)
                        return end(*error);
                    return look(at, [error](const Error &refusal) { return end(error.value_or(doubtful(refusal))); });
                }};
}

Error noLink()
{
    return {Kind::WrongCredentials, 0, {}, u"That is not a link that the store sends."_s, {}, {}};
}

Next change(const Wire &wire, const Grant &member, const QString &oldPassword, const QString &newPassword, bool alive);

Next afterChange(const Wire &wire, const Grant &member, const QString &newPassword)
{
    Memory memory;
    memory.identity = Memory::of(member).identity;
    if (memory.identity.isEmpty())
        memory.identity = member.identity.email;
    memory.password = newPassword;
    return signIn(wire, memory.identity, newPassword, [member, memory](const Result<Entry> &entry) -> Next {
        if (!entry)
            return end(doubtful(entry.error()));
        if (entry->userId() != member.identity.userId)
            return end(somebodyElse());
        return end(Result<Grant>(grantOf(*entry, member.identity.kind, memory)));
    });
}

Next change(const Wire &wire, const Grant &member, const QString &oldPassword, const QString &newPassword, bool alive)
{
    Memory ahead = Memory::of(member);
    ahead.pendingPassword = newPassword;
    const QJsonObject fields{
        {u"oldPassword"_s, oldPassword}, {u"password"_s, newPassword}, {u"passwordConfirm"_s, newPassword}};
    const auto then = [=](const HttpReply &reply) -> Next {
        auto error = judge(reply, Ask::Owner);
        if (!error)
            return afterChange(wire, member, newPassword);
        if (error->kind == Kind::Rejected && !alive)
            return wakeUp(wire, member, *error, [=](const Arrival &arrival) {
                return change(wire, arrival.grant, oldPassword, newPassword, true);
            });
        if (error->kind == Kind::Rejected && error->httpStatus == 404)
            error->kind = Kind::NotAllowed;
        return end(*error);
    };
    return Step{wire.change(member.identity.userId, member.tokens.access, fields), then, {}, withMemory(member, ahead)};
}

} // namespace

Next createGuest(const Wire &wire, const Grant &madeUp)
{
    return create(wire, madeUp, Try::First);
}

Next signInMember(const Wire &wire, const QString &identity, const QString &password)
{
    Memory memory;
    memory.identity = identity;
    memory.password = password;
    return signIn(wire, identity, password, [memory](const Result<Entry> &entry) -> Next {
        if (!entry)
            return end(entry.error());
        // Whoever knows a password of their own is a member, even where a mark of the guest they were was left behind.
        const bool guest = isMadeUpAddress(entry->email());
        return end(Result<Grant>(grantOf(*entry, guest ? Identity::Kind::Guest : Identity::Kind::Member, memory)));
    });
}

Next confirmLink(const Wire &wire, const Grant &guest, const Challenge &challenge, const Secret &link)
{
    const QString password = Memory::of(guest).password;
    const Look at{wire, challenge.sentTo, password, guest.identity.userId, challenge.displayName};
    if (link.isEmpty())
        return look(at, [challenge](const Error &) { return end(Result<Challenge>(challenge)); });
    const Secret token = tokenFromLink(link);
    if (token.isEmpty())
        return end(noLink());
    return handIn(wire.operation(u"confirm-email-change"_s, {{u"token"_s, text(token)}, {u"password"_s, password}}),
                  at);
}

Next requestReset(const Wire &wire, const QString &email)
{
    const auto then = [email](const HttpReply &reply) -> Next {
        if (const auto error = judge(reply, Ask::Link))
            return end(*error);
        Challenge challenge = draft(Challenge::Purpose::ResetPassword, email);
        challenge.proof = Challenge::Proof::Link;
        return end(Result<Challenge>(challenge));
    };
    return Step{wire.operation(u"request-password-reset"_s, {{u"email"_s, email}}), then};
}

Next resetPassword(const Wire &wire, const QString &email, const Secret &link, const QString &password)
{
    const Secret token = tokenFromLink(link);
    if (token.isEmpty())
        return end(noLink());
    const QJsonObject body{{u"token"_s, text(token)}, {u"password"_s, password}, {u"passwordConfirm"_s, password}};
    return handIn(wire.operation(u"confirm-password-reset"_s, body), {wire, email, password, {}, {}});
}

Next changePassword(const Wire &wire, const Grant &member, const QString &oldPassword, const QString &newPassword)
{
    const Memory memory = Memory::of(member);
    if (memory.pendingPassword.isEmpty())
        return change(wire, member, oldPassword, newPassword, false);
    // An earlier try got no answer.
    const Error forgotten{Kind::NotAllowed, 0, {}, u"The account's password is not known."_s, {}, {}};
    return wakeUp(wire, member, forgotten, [=](const Arrival &arrival) -> Next {
        const bool done = memory.pendingPassword == newPassword && Memory::of(arrival.grant).password == newPassword;
        return done ? end(Result<Grant>(arrival.grant)) : change(wire, arrival.grant, oldPassword, newPassword, true);
    });
}

} // namespace GuestPass::PocketBase
