// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <providers/commerceengineflows.h>

#include <providers/commerceenginereplies.h>

using namespace Qt::StringLiterals;

namespace GuestPass::CommerceEngine {

namespace {

Next end(const Result<Outcome> &outcome)
{
    return outcome;
}

template<typename T>
Next end(const Result<T> &result)
{
    if (!result)
        return Result<Outcome>(result.error());
    return Result<Outcome>(Outcome(*result));
}

Next nobodyThere()
{
    return Result<Outcome>(Error{Error::Kind::NotNow, 0, {}, u"There is no session for this."_s, {}, {}});
}

QString text(const Secret &secret)
{
    return QString::fromUtf8(secret.reveal());
}

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

Challenge draft(Challenge::Purpose purpose, const QString &email, const QString &displayName = {})
{
    Challenge challenge;
    challenge.purpose = purpose;
    challenge.sentTo = email;
    challenge.displayName = displayName;
    return challenge;
}

} // namespace

Flows::Flows(const Wire &wire, const std::optional<Grant> &current)
    : m_wire(wire)
    , m_current(current)
{
}

Next Flows::withBearer(const std::function<Next(const Secret &)> &flow) const
{
    if (m_current)
        return flow(m_current->tokens.access);
    const auto then = [flow](const HttpReply &reply) -> Next {
        const auto guest = readGrant(reply, Ask::Guest);
        return guest ? flow(guest->tokens.access) : end(guest);
    };
    return Step{m_wire.anonymous({}), then};
}

Next Flows::letIn(const QString &operation, const QJsonObject &body) const
{
    return withBearer([wire = m_wire, operation, body](const Secret &bearer) -> Next {
        return Step{wire.auth(operation, bearer, body),
                    [](const HttpReply &reply) { return end(readGrant(reply, Ask::Proof)); }};
    });
}

Next Flows::challenge(const QString &operation, const QJsonObject &body, const Challenge &draft) const
{
    return withBearer([wire = m_wire, operation, body, draft](const Secret &bearer) -> Next {
        return Step{wire.auth(operation, bearer, body),
                    [draft](const HttpReply &reply) { return end(readChallenge(reply, draft)); }};
    });
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
    const auto then = [known = m_current->identity, extra = m_current->extra](const HttpReply &reply) -> Next {
        auto grant = readTokensFor(known, reply, Ask::Refresh);
        if (!grant)
            return end(grant);
        return end(Result<Grant>(Grant{grant->identity, grant->tokens, extra}));
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
    return withBearer([wire = m_wire, body, name](const Secret &bearer) -> Next {
        const auto then = [wire, name](const HttpReply &reply) -> Next {
            const auto grant = readGrant(reply, Ask::Proof);
            return grant && !name.isEmpty() ? nameStep(wire, *grant, name) : end(grant);
        };
        return Step{wire.auth(u"verify-otp"_s, bearer, body), then};
    });
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
                  {u"confirm_password"_s, password}});
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
