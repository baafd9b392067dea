// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <providers/pocketbaseconversion.h>

#include <providers/flowparts.h>
#include <providers/verdict.h>

using namespace Qt::StringLiterals;

namespace GuestPass::PocketBase {

namespace {

using namespace Providers;
using Kind = Error::Kind;

} // namespace

Conversion::Conversion(const Wire &wire, const QString &email, const QString &password, const QString &name)
    : m_wire(wire)
    , m_email(email)
    , m_password(password)
    , m_name(name)
{
}

Next Conversion::begin(const Grant &current) const
{
    if (Memory::of(current).pendingPassword.isEmpty())
        return proceed(current, Token::Unproved);
    // An earlier try got no answer. Which password is in force has to be known before another one is set.
    const Error forgotten{Kind::NotAllowed, 0, {}, u"The guest's password is not known."_s, {}, {}};
    return revive(current, forgotten, [*this](const Grant &guest) { return proceed(guest, Token::Alive); });
}

Next Conversion::sendLink(const Grant &current) const
{
    return askForLink(current, Token::Unproved);
}

Next Conversion::proceed(const Grant &guest, Token token) const
{
    return Memory::of(guest).byLink ? setPassword(guest, token) : atOnce(guest, token);
}

Next Conversion::revive(const Grant &guest, const Error &refusal, const Resume &resume) const
{
    return wakeUp(m_wire, guest, refusal, [wire = m_wire, resume](const Arrival &arrival) {
        return arrival.grant.identity.isGuest() ? resume(arrival.grant) : finish(wire, arrival);
    });
}

Next Conversion::atOnce(const Grant &guest, Token token) const
{
    Memory ahead = Memory::of(guest);
    ahead.pendingPassword = m_password;
    ahead.pendingEmail = m_email;
    ahead.pendingName = m_name;
    const QJsonObject fields{{u"email"_s, m_email},
                             {u"password"_s, m_password},
                             {u"passwordConfirm"_s, m_password},
                             {u"anonymous"_s, false}};
    const auto then = [*this, guest, token](const HttpReply &reply) { return afterAtOnce(guest, token, reply); };
    return Step{m_wire.change(guest.identity.userId, guest.tokens.access, fields), then, {}, withMemory(guest, ahead)};
}

Next Conversion::afterAtOnce(const Grant &guest, Token token, const HttpReply &reply) const
{
    const auto error = judge(reply, Ask::Owner);
    if (!error)
        return signIn(m_wire, m_email, m_password,
                      [*this, guest](const Result<Entry> &entry) { return becomeMember(guest, entry); });
    if (error->kind == Kind::Rejected && token == Token::Unproved)
        return revive(guest, *error, [*this](const Grant &live) { return atOnce(live, Token::Alive); });
    // A rule may also forbid the fields themselves, and then says that there is no such record.
    if (isForManagersOnly(reply) || (error->kind == Kind::Rejected && error->httpStatus == 404)) {
        Memory memory = Memory::of(guest);
        memory.byLink = true;
        return setPassword(withMemory(guest, memory), token);
    }
    return error->kind == Kind::AlreadyExists ? alreadyExists(guest, *error) : end(*error);
}

Next Conversion::becomeMember(const Grant &guest, const Result<Entry> &entry) const
{
    if (!entry)
        return end(doubtful(entry.error()));
    if (entry->userId() != guest.identity.userId)
        return end(somebodyElse());
    Memory memory;
    memory.identity = m_email;
    memory.password = m_password;
    const Arrival arrival{grantOf(*entry, Identity::Kind::Member, memory), entry->record, m_name};
    if (entry->record.value("verified"_L1) == QJsonValue(true))
        return finish(m_wire, arrival);
    // Last, because 0.22.20 saves the record once more, from memory, when the mail has gone: a name that was set
    // meanwhile would be lost.
    return finish(m_wire, arrival, m_wire.operation(u"request-verification"_s, {{u"email"_s, m_email}}));
}

Next Conversion::alreadyExists(const Grant &guest, const Error &error) const
{
    Memory memory = Memory::of(guest);
    memory.pendingPassword.clear();
    memory.pendingEmail.clear();
    memory.pendingName.clear();
    // The request does not matter: it is there for what has to be kept before it goes.
    const auto then = [error](const HttpReply &) { return end(error); };
    return Step{m_wire.refresh(guest.tokens.access), then, {}, withMemory(guest, memory)};
}

} // namespace GuestPass::PocketBase
