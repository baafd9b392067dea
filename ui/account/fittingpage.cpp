// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/account/fittingpage.h>

namespace GuestPass::Ui {

using Page = AccountPage::Id;

namespace {

Page forMember(const Session &session, Page wish)
{
    return wish == Page::ChangePassword && session.capabilities().passwordSignIn ? wish : Page::Account;
}

Page forNobody(const Session &session, Page wish)
{
    const Capabilities can = session.capabilities();
    if (wish == Page::ForgotPassword && can.passwordReset)
        return wish;
    return wish == Page::CreateAccount || !(can.passwordSignIn || can.codeSignIn) ? Page::CreateAccount : Page::SignIn;
}

} // namespace

Page fittingPage(const Session &session, Page wish)
{
    if (wish == Page::Account || wish == Page::SignOut)
        return wish;
    if (session.state() == Session::State::Member)
        return forMember(session, wish);
    const auto challenge = session.challenge();
    const bool creating = challenge && challenge->purpose == Challenge::Purpose::CreateAccount;
    if (challenge && !(creating && wish == Page::SignIn)) // signing in is another wish than the account that was begun
        return challenge->purpose == Challenge::Purpose::ResetPassword ? Page::ResetPassword : Page::EnterCode;
    return forNobody(session, wish);
}

} // namespace GuestPass::Ui
