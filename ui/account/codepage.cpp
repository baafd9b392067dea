// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/account/codepage.h>

#include <ui/account/accountwords.h>
#include <ui/account/form.h>

#include <QLineEdit>

namespace GuestPass::Ui {

CodePage::CodePage(const AccountContext &context, QWidget *parent)
    : AccountPage(Id::EnterCode, context, parent)
    , m_code(new CodeEntry(*form(), this))
{
    connect(m_code, &CodeEntry::completed, this, &CodePage::submit);
    connect(m_code, &CodeEntry::resendRequested, this, &CodePage::resend);
    connect(m_code, &CodeEntry::otherEmailRequested, this, &CodePage::changeEmail);
}

void CodePage::enter(const QString &)
{
    const auto challenge = session().challenge();
    if (!challenge)
        return;
    setIntro(tr("We sent a code to %1.").arg(isolated(challenge->sentTo)));
    m_code->begin(*challenge, false);
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
    const QString code = m_code->code();
    if (code.isEmpty()) {
        form()->setProblem(m_code->edit(), tr("Enter the code from the mail."));
        return form()->focusFirstProblem();
    }
    wait(session().confirm(Secret(code.toUtf8())), [this](const Result<Outcome> &outcome) {
        if (outcome)
            goOn(*outcome);
        else
            showError(outcome.error());
    });
}

void CodePage::showError(const Error &error)
{
    if (error.kind != Error::Kind::WrongCredentials && error.kind != Error::Kind::Invalid)
        return form()->showError(error);
    form()->setProblem(m_code->edit(),
                       tr("This code is not right, or it is too old. Check it, or ask for another one."));
    form()->focusFirstProblem();
}

void CodePage::resend()
{
    wait(session().resendCode(), [this](const Result<Outcome> &outcome) {
        const auto challenge = session().challenge();
        if (outcome && challenge)
            m_code->begin(*challenge, true);
        else if (!outcome)
            form()->showError(outcome.error());
        m_code->edit()->setFocus(Qt::OtherFocusReason);
    });
}

void CodePage::changeEmail()
{
    const auto challenge = session().challenge();
    const bool creating = challenge && challenge->purpose == Challenge::Purpose::CreateAccount;
    session().abandonChallenge();
    Q_EMIT pageRequested(creating ? Id::CreateAccount : Id::SignIn, challenge ? challenge->sentTo : QString());
}

} // namespace GuestPass::Ui
