// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <providers/commerceengineflows.h>

#include <providers/commerceenginereplies.h>
#include <providers/flowparts.h>

using namespace Qt::StringLiterals;

namespace GuestPass::CommerceEngine {

namespace {

using namespace Providers;

/// The last step of creating an account. Whatever becomes of it, the account is there and its tokens hold.
Next nameStep(const Wire &wire, const Grant &grant, const QString &name)
{
    const auto then = [grant, name](const HttpReply &reply) -> Next {
        Grant named = grant;
        if (readContent(reply, Ask::Account))
            named.identity.displayName = name.simplified();
        return end(Result<Grant>(named));
    };
    return Step{wire.setName(grant.identity.userId, name, grant.tokens.access), then, grant};
}

/// Trouble that says nothing about the session.
bool mayPass(Error::Kind kind)
{
    return kind == Error::Kind::RateLimited || kind == Error::Kind::ServerTrouble || kind == Error::Kind::NotTheStore
        || kind == Error::Kind::TimedOut || kind == Error::Kind::BadReply;
}

/// A guest whose refresh token is refused may still be given back for the old access token (§6.4). Anybody else is not
/// taken for them: then the refusal stands.
Next keepIdentity(const Wire &wire, const Grant &current, const Error &refusal)
{
    const auto then = [current, refusal](const HttpReply &reply) -> Next {
        const auto grant = readGrant(reply, Ask::Guest);
        if (grant && grant->identity.userId == current.identity.userId && grant->identity.isGuest())
            return end(Result<Grant>(Grant{grant->identity, grant->tokens, current.extra}));
        return end(grant || !mayPass(grant.error().kind) ? Result<Grant>(refusal) : grant);
    };
    return Step{wire.anonymous(current.tokens.access), then};
}

} // namespace

Flows::Flows(const Wire &wire, const std::optional<Grant> &current)
    : m_wire(wire)
    , m_current(current)
{
}

Next Flows::withBearer(const std::function<Next(const Secret &)> &flow, const Secret &known) const
{
    if (m_current || !known.isEmpty())
        return flow(m_current ? m_current->tokens.access : known);
    const auto then = [flow](const HttpReply &reply) -> Next {
        const auto guest = readGrant(reply, Ask::Guest);
        return guest ? flow(guest->tokens.access) : end(guest);
    };
    return Step{m_wire.anonymous({}), then};
}

Next Flows::letIn(const QString &operation, const QJsonObject &body, const Secret &known) const
{
    return withBearer(
        [wire = m_wire, operation, body](const Secret &bearer) -> Next {
            return Step{wire.auth(operation, bearer, body),
                        [](const HttpReply &reply) { return end(readGrant(reply, Ask::Proof)); }};
        },
        known);
}

Next Flows::challenge(const QString &operation, const QJsonObject &body, const Challenge &draft) const
{
    // The code proves something about the bearer that asked for it.
    const auto ask = [wire = m_wire, operation, body, draft, own = !m_current](const Secret &bearer) -> Next {
        return Step{wire.auth(operation, bearer, body), [draft, bearer, own](const HttpReply &reply) {
                        Challenge asked = draft;
                        asked.bearer = own ? bearer : Secret();
                        return end(readChallenge(reply, asked));
                    }};
    };
    return withBearer(ask, draft.bearer);
}

Next Flows::operator()(const Intent::SignInGuest &) const
{
    return Step{m_wire.anonymous(m_current ? m_current->tokens.access : Secret{}),
                [](const HttpReply &reply) { return end(readGrant(reply, Ask::Guest)); }};
}

Next Flows::operator()(const Intent::Refresh &) const
{
    if (!m_current || m_current->tokens.refresh.isEmpty())
        return nobodyThere();
    const auto then = [wire = m_wire, current = *m_current](const HttpReply &reply) -> Next {
        auto grant = readTokensFor(current.identity, reply, Ask::Refresh);
        if (grant)
            return end(Result<Grant>(Grant{grant->identity, grant->tokens, current.extra}));
        if (grant.error().kind == Error::Kind::Rejected && current.identity.isGuest())
            return keepIdentity(wire, current, grant.error());
        return end(grant);
    };
    return Step{m_wire.refresh(m_current->tokens.refresh), then};
}

Next Flows::operator()(const Intent::SignInWithPassword &intent) const
{
    return letIn(u"login/password"_s, {{u"email"_s, intent.email}, {u"password"_s, text(intent.password)}});
}

Next Flows::operator()(const Intent::RequestSignInCode &intent) const
{
    // Signing in must not create an account by a typing mistake: that has a flow of its own, with a name and a
    // password.
    return challenge(u"login/email"_s, {{u"email"_s, intent.email}, {u"register_if_not_exists"_s, false}},
                     draft(Challenge::Purpose::SignIn, intent.email));
}

Next Flows::operator()(const Intent::CreateAccount &intent) const
{
    const QString password = text(intent.password);
    return challenge(u"register/password"_s,
                     {{u"email"_s, intent.email}, {u"password"_s, password}, {u"confirm_password"_s, password}},
                     draft(Challenge::Purpose::CreateAccount, intent.email, intent.displayName));
}

Next Flows::operator()(const Intent::ConfirmCode &intent) const
{
    const Challenge &asked = intent.challenge;
    const QJsonObject body{
        {u"otp"_s, text(intent.code)}, {u"otp_token"_s, text(asked.handle)}, {u"otp_action"_s, asked.action}};
    const QString name =
        asked.purpose == Challenge::Purpose::CreateAccount ? asked.displayName.simplified() : QString();
    const auto prove = [wire = m_wire, body, name](const Secret &bearer) -> Next {
        const auto then = [wire, name](const HttpReply &reply) -> Next {
            const auto grant = readGrant(reply, Ask::Proof);
            return grant && !name.isEmpty() ? nameStep(wire, *grant, name) : end(grant);
        };
        return Step{wire.auth(u"verify-otp"_s, bearer, body), then};
    };
    return withBearer(prove, asked.bearer);
}

Next Flows::operator()(const Intent::ResendCode &intent) const
{
    // generate-otp knows no `login`: a code for signing in is asked for again.
    if (intent.challenge.purpose == Challenge::Purpose::SignIn)
        return (*this)(Intent::RequestSignInCode{intent.challenge.sentTo});
    const bool reset = intent.challenge.purpose == Challenge::Purpose::ResetPassword;
    return challenge(u"generate-otp"_s,
                     {{u"channel"_s, u"email"_s},
                      {u"email"_s, intent.challenge.sentTo},
                      {u"otp_action"_s, reset ? u"reset-password"_s : u"register"_s}},
                     intent.challenge);
}

Next Flows::operator()(const Intent::ForgotPassword &intent) const
{
    return challenge(u"forgot-password"_s, {{u"email"_s, intent.email}},
                     draft(Challenge::Purpose::ResetPassword, intent.email));
}

Next Flows::operator()(const Intent::ResetPassword &intent) const
{
    const QString password = text(intent.newPassword);
    return letIn(u"reset-password"_s,
                 {{u"otp"_s, text(intent.code)},
                  {u"otp_token"_s, text(intent.challenge.handle)},
                  {u"new_password"_s, password},
                  {u"confirm_password"_s, password}},
                 intent.challenge.bearer);
}

Next Flows::operator()(const Intent::ChangePassword &intent) const
{
    if (!m_current)
        return nobodyThere();
    const QString password = text(intent.newPassword);
    const QJsonObject body{{u"old_password"_s, text(intent.oldPassword)},
                           {u"new_password"_s, password},
                           {u"confirm_password"_s, password}};
    return Step{
        m_wire.auth(u"change-password"_s, m_current->tokens.access, body),
        [known = m_current->identity](const HttpReply &reply) { return end(readTokensFor(known, reply, Ask::Proof)); }};
}

Next Flows::operator()(const Intent::SignOut &) const
{
    if (!m_current)
        return nobodyThere();
    // The store answers with a pair of lesser rights for the same person. It is dropped on purpose: whoever uses the
    // computer next must not find their cart.
    return Step{m_wire.logout(m_current->tokens.access), [](const HttpReply &reply) -> Next {
                    const auto content = readContent(reply, Ask::Account);
                    return content ? end(Result<Done>(Done{})) : end(content.error());
                }};
}

} // namespace GuestPass::CommerceEngine
