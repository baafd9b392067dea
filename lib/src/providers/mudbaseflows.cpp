// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <providers/mudbaseflows.h>

#include <providers/flowparts.h>
#include <providers/mudbaseaccount.h>
#include <providers/mudbasereplies.h>

using namespace Qt::StringLiterals;

namespace GuestPass::Mudbase {

namespace {

using namespace Providers;

Step challengeStep(const HttpRequest &request, const Challenge &draft)
{
    return Step{request, [draft](const HttpReply &reply) { return end(readChallenge(reply, draft)); }};
}

Next notThisWay()
{
    return Result<Outcome>(Error{Error::Kind::NotAllowed, 0, {}, u"The service has no such way."_s, {}, {}});
}

} // namespace

Flows::Flows(const Wire &wire, const std::optional<Grant> &current)
    : m_wire(wire)
    , m_current(current)
{
}

Next Flows::operator()(const Intent::SignInGuest &) const
{
    return Step{m_wire.anonymous(), [](const HttpReply &reply) { return end(readGrant(reply, Ask::Guest)); }};
}

Next Flows::operator()(const Intent::Refresh &) const
{
    if (!m_current || m_current->tokens.refresh.isEmpty())
        return nobodyThere();
    return Step{m_wire.refresh(m_current->tokens.refresh),
                [known = *m_current](const HttpReply &reply) { return end(readTokensFor(known, reply)); }};
}

Next Flows::operator()(const Intent::SignInWithPassword &intent) const
{
    return logIn(m_wire, {intent.email, {}, intent.password});
}

Next Flows::operator()(const Intent::RequestSignInCode &intent) const
{
    return challengeStep(m_wire.sendCode(intent.email), draft(Challenge::Purpose::SignIn, intent.email));
}

Next Flows::operator()(const Intent::CreateAccount &intent) const
{
    const Applicant applicant{intent.email, intent.displayName.simplified(), intent.password};
    const bool isGuest = m_current && m_current->identity.isGuest();
    return isGuest ? convert(m_wire, applicant, *m_current) : signUp(m_wire, applicant);
}

Next Flows::operator()(const Intent::ConfirmCode &intent) const
{
    const Challenge &asked = intent.challenge;
    if (asked.proof == Challenge::Proof::Link)
        return confirmLink(m_wire, asked, intent.code);
    if (asked.purpose != Challenge::Purpose::SignIn)
        return notThisWay();
    const auto then = [email = asked.sentTo](const HttpReply &reply) {
        return end(readGrant(reply, Ask::Proof, email));
    };
    return Step{m_wire.verifyCode(asked.sentTo, intent.code), then};
}

Next Flows::operator()(const Intent::ResendCode &intent) const
{
    const Challenge &asked = intent.challenge;
    if (asked.proof == Challenge::Proof::Link)
        return challengeStep(m_wire.resendVerification(asked.sentTo), asked);
    if (asked.purpose == Challenge::Purpose::ResetPassword)
        return challengeStep(m_wire.sendReset(asked.sentTo), asked);
    return challengeStep(m_wire.sendCode(asked.sentTo), asked);
}

Next Flows::operator()(const Intent::ForgotPassword &intent) const
{
    return challengeStep(m_wire.sendReset(intent.email), draft(Challenge::Purpose::ResetPassword, intent.email));
}

Next Flows::operator()(const Intent::ResetPassword &intent) const
{
    const QString email = intent.challenge.sentTo;
    const auto then = [wire = m_wire, email, password = intent.newPassword](const HttpReply &reply) -> Next {
        const auto body = readBody(reply, Ask::Proof);
        return body ? logIn(wire, {email, {}, password}) : end(Result<Grant>(body.error())); // §12: no tokens come
    };
    return Step{m_wire.confirmReset(email, intent.code, intent.newPassword), then};
}

Next Flows::operator()(const Intent::ChangePassword &intent) const
{
    if (!m_current)
        return nobodyThere();
    const auto then = [known = *m_current](const HttpReply &reply) -> Next {
        const auto body = readBody(reply, Ask::Change);
        if (!body)
            return end(Result<Grant>(body.error()));
        Grant same = known;
        same.tokens.issuedAt = {}; // long ago: whoever takes it for the store's present time would set a clock back
        return end(Result<Grant>(same));
    };
    return Step{m_wire.changePassword(intent.oldPassword, intent.newPassword, m_current->tokens.access), then};
}

Next Flows::operator()(const Intent::SignOut &) const
{
    if (!m_current)
        return nobodyThere();
    return Step{m_wire.logOut(m_current->tokens.access), [](const HttpReply &reply) -> Next {
                    const auto body = readBody(reply, Ask::Api);
                    const bool over = body || body.error().kind == Error::Kind::Rejected;
                    return end(over ? Result<Done>(Done{}) : Result<Done>(body.error()));
                }};
}

} // namespace GuestPass::Mudbase
