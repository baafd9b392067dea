// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <providers/pocketbaseentry.h>

#include <providers/flowparts.h>
#include <providers/verdict.h>

using namespace Qt::StringLiterals;

namespace GuestPass::PocketBase {

namespace {

using namespace Providers;

/// The pairs that are left to be tried.
struct Search {
    Wire wire;
    Grant current;
    QList<Candidate> left;
    Error refusal;
    std::function<Next(const Arrival &)> then;
};

Next tryNext(Search search);

Next judgeTry(Search search, const Candidate &tried, const HttpReply &reply)
{
    const auto entry = readEntry(reply, Ask::SignIn);
    if (entry && entry->userId() == search.current.identity.userId) {
        const bool member = tried.converted || !search.current.identity.isGuest();
        const Grant grant = grantOf(*entry, member ? Identity::Kind::Member : entry->kind(), tried.after);
        return search.then({grant, entry->record, tried.name});
    }
    if (!entry && entry.error().kind != Error::Kind::WrongCredentials)
        return end(entry.error());
    // The address that was asked for may be an account of its own, and its owner may use one password for both.
    if (entry && !tried.converted)
        return end(somebodyElse());
    if (!entry) {
        search.refusal = entry.error();
        search.refusal.kind = Error::Kind::Rejected;
    }
    return tryNext(std::move(search));
}

Next tryNext(Search search)
{
    if (search.left.isEmpty())
        return end(search.refusal);
    const Candidate next = search.left.takeFirst();
    const HttpRequest request = search.wire.signIn(next.identity, next.password);
    return Step{request, [search, next](const HttpReply &reply) { return judgeTry(search, next, reply); }};
}

/// A token that lives. Its record may have got an address meanwhile, by support, say.
Next takeRefreshed(const Wire &wire, const Grant &current, const Entry &entry)
{
    const Memory memory = Memory::of(current);
    const bool asAsked = !memory.pendingEmail.isEmpty() && entry.email() == memory.pendingEmail;
    const bool converted = current.identity.isGuest() && (asAsked || entry.kind() == Identity::Kind::Member);
    if (!converted)
        return end(Result<Grant>(grantOf(entry, current.identity.kind, memory)));
    const QString name = asAsked ? memory.pendingName : QString();
    Memory after;
    after.identity = entry.email();
    after.password = asAsked && !memory.pendingPassword.isEmpty() ? memory.pendingPassword : memory.password;
    return finish(wire, {grantOf(entry, Identity::Kind::Member, after), entry.record, name});
}

Next sendLast(const Grant &grant, const std::optional<HttpRequest> &request)
{
    if (!request)
        return end(Result<Grant>(grant));
    return Step{*request, [grant](const HttpReply &) { return end(Result<Grant>(grant)); }, grant};
}

} // namespace

Grant grantOf(const Entry &entry, Identity::Kind kind, const Memory &memory)
{
    return {entry.identity(kind), entry.tokens, memory.toJson()};
}

Error doubtful(Error error)
{
    if (error.kind != Error::Kind::WrongCredentials)
        return error;
    error.kind = Error::Kind::BadReply;
    error.detail = u"The store took the password and does not let it in."_s;
    return error;
}

Error somebodyElse()
{
    return {Error::Kind::BadReply, 200, {}, u"The store let somebody else in."_s, {}, {}};
}

Next signIn(const Wire &wire, const QString &identity, const QString &password,
            const std::function<Next(const Result<Entry> &)> &then)
{
    return Step{wire.signIn(identity, password),
                [then](const HttpReply &reply) { return then(readEntry(reply, Ask::SignIn)); }};
}

Next wakeUp(const Wire &wire, const Grant &current, const Error &refusal,
            const std::function<Next(const Arrival &)> &then)
{
    return tryNext({wire, current, candidates(Memory::of(current)), refusal, then});
}

Next refresh(const Wire &wire, const Grant &current)
{
    const auto then = [wire, current](const HttpReply &reply) -> Next {
        const auto entry = readEntry(reply, Ask::Refresh);
        if (!entry && entry.error().kind == Error::Kind::Rejected)
            return wakeUp(wire, current, entry.error(), [wire, current](const Arrival &arrival) {
                const bool converted = arrival.grant.identity.kind != current.identity.kind;
                return converted ? finish(wire, arrival) : end(Result<Grant>(arrival.grant));
            });
        if (!entry)
            return end(entry.error());
        if (entry->userId() != current.identity.userId)
            return end(badReply(reply, u"The refreshed token is somebody else's."_s));
        return takeRefreshed(wire, current, *entry);
    };
    return Step{wire.refresh(current.tokens.access), then};
}

Next finish(const Wire &wire, const Arrival &arrival, const std::optional<HttpRequest> &last)
{
    const Grant &grant = arrival.grant;
    const QString name = arrival.newName.simplified();
    const QJsonValue present = arrival.record.value("name"_L1);
    QJsonObject fields;
    if (!name.isEmpty() && present.isString() && present.toString() != name)
        fields.insert("name"_L1, name);
    // Left standing, the mark would let the manage rule (§8.4) hand the account to whoever finds its token.
    if (arrival.record.value("anonymous"_L1) == QJsonValue(true))
        fields.insert("anonymous"_L1, false);
    if (grant.identity.isGuest() || fields.isEmpty())
        return sendLast(grant, last);
    const auto then = [grant, name, fields, last](const HttpReply &reply) -> Next {
        Grant named = grant;
        if (!judge(reply, Ask::Owner) && fields.contains("name"_L1))
            named.identity.displayName = name;
        return sendLast(named, last);
    };
    return Step{wire.changeInPassing(grant.identity.userId, grant.tokens.access, fields), then, grant};
}

} // namespace GuestPass::PocketBase
