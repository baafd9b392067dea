// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <providers/pocketbaseconversion.h>

#include <providers/flowparts.h>

using namespace Qt::StringLiterals;

// The way by a mailed link: password first, address second. The page behind the link asks for the password, and a
// change of password would kill the link (§8.3).

namespace GuestPass::PocketBase {

namespace {

using namespace Providers;
using Kind = Error::Kind;

Error notAllowed(Error error, const QString &detail)
{
    error.kind = Kind::NotAllowed;
    error.detail = detail;
    return error;
}

} // namespace

Next Conversion::setPassword(const Grant &guest, Token token) const
{
    const Memory memory = Memory::of(guest);
    if (memory.password.isEmpty())
        return end(notAllowed({}, u"The guest's password is not known."_s));
    // Set already by an earlier try, whose link may be under way. One to another address has to die, though, or it
    // would change the address behind our back.
    if (memory.password == m_password && (memory.pendingEmail.isEmpty() || memory.pendingEmail == m_email))
        return askForLink(guest, token);
    Memory ahead = memory;
    ahead.pendingPassword = m_password;
    const QJsonObject fields{
        {u"oldPassword"_s, memory.password}, {u"password"_s, m_password}, {u"passwordConfirm"_s, m_password}};
    const auto then = [*this, guest, token](const HttpReply &reply) { return afterPassword(guest, token, reply); };
    return Step{m_wire.change(guest.identity.userId, guest.tokens.access, fields), then, {}, withMemory(guest, ahead)};
}

Next Conversion::afterPassword(const Grant &guest, Token token, const HttpReply &reply) const
{
    const auto error = judge(reply, Ask::Owner);
    if (!error)
        return signInAgain(guest);
    if (error->kind == Kind::Rejected && token == Token::Unproved)
        return revive(guest, *error, [*this](const Grant &live) { return setPassword(live, Token::Alive); });
    if (error->kind == Kind::Rejected && error->httpStatus == 404)
        return end(notAllowed(*error, u"The store does not let guests change their records."_s));
    // Nobody typed the old one.
    return end(error->kind == Kind::WrongCredentials
                   ? notAllowed(*error, u"The guest's password was changed elsewhere."_s)
                   : *error);
}

Next Conversion::signInAgain(const Grant &guest) const
{
    Memory memory;
    memory.identity = Memory::of(guest).identity;
    memory.password = m_password;
    memory.byLink = true;
    return signIn(m_wire, memory.identity, m_password, [*this, guest, memory](const Result<Entry> &entry) -> Next {
        if (!entry)
            return end(doubtful(entry.error()));
        if (entry->userId() != guest.identity.userId)
            return end(somebodyElse());
        return askForLink(grantOf(*entry, Identity::Kind::Guest, memory), Token::Alive);
    });
}

Next Conversion::askForLink(const Grant &guest, Token token) const
{
    Memory ahead = Memory::of(guest);
    ahead.pendingEmail = m_email;
    ahead.pendingName = m_name;
    const Grant kept = withMemory(guest, ahead);
    const auto then = [*this, kept, token](const HttpReply &reply) { return afterLink(kept, token, reply); };
    return Step{
        m_wire.operation(u"request-email-change"_s, {{u"newEmail"_s, m_email}}, guest.tokens.access), then, {}, kept};
}

Next Conversion::afterLink(const Grant &kept, Token token, const HttpReply &reply) const
{
    const auto error = judge(reply, Ask::OwnLink);
    if (!error) {
        Challenge challenge = draft(Challenge::Purpose::CreateAccount, m_email, m_name);
        challenge.proof = Challenge::Proof::Link;
        return end(Result<Challenge>(challenge));
    }
    if (error->kind == Kind::Rejected && token == Token::Unproved)
        return revive(kept, *error, [*this](const Grant &live) { return askForLink(live, Token::Alive); });
    return error->kind == Kind::AlreadyExists ? alreadyExists(kept, *error) : end(*error);
}

} // namespace GuestPass::PocketBase
