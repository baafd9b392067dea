// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/account/codepage.h>

#include <ui/account/accountwords.h>
#include <ui/account/form.h>

#include <QLineEdit>

namespace GuestPass::Ui {

CodePage::CodePage(const AccountContext &context, QWidget *parent)
    : AccountPage(Id::EnterCode, context, parent)
    , m_code(new CodeEntry(*this))
{
    connect(m_code, &CodeEntry::completed, this, &CodePage::submit);
    connect(m_code, &CodeEntry::proved, this, &CodePage::settled);
}

QString CodePage::title() const
{
    const auto challenge = session().challenge();
    return challenge && challenge->proof == Challenge::Proof::Link ? tr("Open the Link") : tr("Enter the Code");
}

void CodePage::enter(const QString &)
{
    const auto challenge = session().challenge();
    if (!challenge)
        return;
    setIntro(introFor(*challenge));
    m_code->begin(*challenge);
}

QString CodePage::introFor(const Challenge &challenge) const
{
    const QString address = breakable(challenge.sentTo);
    if (challenge.proof == Challenge::Proof::Code)
        return tr("We sent a code to %1.").arg(address);
    if (session().capabilities().conversion != Capabilities::Conversion::PasswordThenMailLink)
        return tr("We sent a mail with a link to %1. Open the link, then come back here, and your cart stays as it is.")
            .arg(address);
    return challenge.purpose == Challenge::Purpose::CreateAccount
        ? tr("We sent a mail with a link to %1. Open the link, and your account is ready. GuestPass notices by itself, "
             "and your cart stays as it is.")
              .arg(address)
        : tr("We sent a mail with a link to %1. Open the link, and you are signed in. GuestPass notices by itself, and "
             "your cart stays as it is.")
              .arg(address);
}

void CodePage::leave()
{
    AccountPage::leave();
    m_code->end();
}

void CodePage::submit()
{
    if (isPending())
        return;
    if (!m_code->check())
        return form()->focusFirstProblem();
    const auto challenge = session().challenge();
    const QString email = challenge ? challenge->sentTo : QString();
    wait(session().confirm(m_code->code()), [this, email](const Result<Outcome> &outcome) {
        if (outcome)
            goOn(*outcome, email);
        else
            showError(outcome.error());
    });
}

void CodePage::showError(const Error &error)
{
    if (session().state() == Session::State::Member)
        return Q_EMIT settled(); // the link was opened meanwhile, which uses it up
    if (error.kind != Error::Kind::WrongCredentials && error.kind != Error::Kind::Invalid)
        return form()->showError(error);
    m_code->showWrong();
}

} // namespace GuestPass::Ui
