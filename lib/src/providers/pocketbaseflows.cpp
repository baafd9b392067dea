// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <providers/pocketbaseflows.h>

#include <providers/flowparts.h>
#include <providers/pocketbaseaccount.h>
#include <providers/pocketbaseconversion.h>

using namespace Qt::StringLiterals;

namespace GuestPass::PocketBase {

namespace {

using namespace Providers;

/// §16.11: the store tells `A@x` from `a@x`.
QString address(const QString &typed)
{
    return typed.trimmed().toLower();
}

Next notHere(const QString &detail)
{
    return end(Error{Error::Kind::NotAllowed, 0, {}, detail, {}, {}});
}

bool isSomebody(const std::optional<Grant> &grant)
{
    return grant && !grant->tokens.access.isEmpty();
}

/// Asked to become what they are: the link was opened meanwhile, or an earlier try went through.
Next isMemberAlready(const Grant &member, const QString &email)
{
    if (member.identity.email.compare(email, Qt::CaseInsensitive) == 0)
        return end(Result<Grant>(member));
    return notHere(u"There is an account already."_s);
}

} // namespace

Flows::Flows(const Wire &wire, const std::optional<Grant> &current)
    : m_wire(wire)
    , m_current(current)
{
}

Next Flows::operator()(const Intent::SignInGuest &) const
{
    // What was kept is tried again as it is: the store may know it, and it only knows the way in.
    const bool kept = m_current && isMadeUpGuest(*m_current);
    return createGuest(m_wire, kept ? *m_current : makeUpGuest(m_wire.emailDomain));
}

Next Flows::operator()(const Intent::Refresh &) const
{
    return isSomebody(m_current) ? refresh(m_wire, *m_current) : nobodyThere();
}

Next Flows::operator()(const Intent::SignInWithPassword &intent) const
{
    return signInMember(m_wire, address(intent.email), text(intent.password));
}

Next Flows::operator()(const Intent::RequestSignInCode &) const
{
    return notHere(u"Signing in by a mailed code is not offered here."_s);
}

Next Flows::operator()(const Intent::CreateAccount &intent) const
{
    if (!isSomebody(m_current))
        return nobodyThere();
    const QString email = address(intent.email);
    if (!m_current->identity.isGuest())
        return isMemberAlready(*m_current, email);
    return Conversion(m_wire, email, text(intent.password), intent.displayName.simplified()).begin(*m_current);
}

Next Flows::operator()(const Intent::ConfirmCode &intent) const
{
    if (intent.challenge.purpose != Challenge::Purpose::CreateAccount)
        return notHere(u"There is nothing to confirm in this way."_s);
    if (!isSomebody(m_current))
        return nobodyThere();
    if (!m_current->identity.isGuest())
        return isMemberAlready(*m_current, intent.challenge.sentTo);
    return confirmLink(m_wire, *m_current, intent.challenge, intent.code);
}

Next Flows::operator()(const Intent::ResendCode &intent) const
{
    const Challenge &asked = intent.challenge;
    if (asked.purpose == Challenge::Purpose::ResetPassword)
        return requestReset(m_wire, asked.sentTo);
    if (asked.purpose != Challenge::Purpose::CreateAccount)
        return notHere(u"Signing in by a mailed code is not offered here."_s);
    if (!isSomebody(m_current))
        return nobodyThere();
    if (!m_current->identity.isGuest())
        return isMemberAlready(*m_current, asked.sentTo);
    return Conversion(m_wire, asked.sentTo, {}, asked.displayName).sendLink(*m_current);
}

Next Flows::operator()(const Intent::ForgotPassword &intent) const
{
    return requestReset(m_wire, address(intent.email));
}

Next Flows::operator()(const Intent::ResetPassword &intent) const
{
    return resetPassword(m_wire, intent.challenge.sentTo, intent.code, text(intent.newPassword));
}

Next Flows::operator()(const Intent::ChangePassword &intent) const
{
    if (!isSomebody(m_current))
        return nobodyThere();
    return changePassword(m_wire, *m_current, text(intent.oldPassword), text(intent.newPassword));
}

Next Flows::operator()(const Intent::SignOut &) const
{
    // §4.13: there is nobody to tell. The token stays good until it ends, which is why it is not left lying anywhere.
    return end(Result<Done>(Done{}));
}

} // namespace GuestPass::PocketBase
