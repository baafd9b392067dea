// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/account/resetpasswordpage.h>

#include <ui/account/accountwords.h>
#include <ui/account/form.h>
#include <ui/common/passwordfield.h>

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace GuestPass::Ui {

ResetPasswordPage::ResetPasswordPage(const AccountContext &context, QWidget *parent)
    : AccountPage(Id::ResetPassword, context, parent)
    , m_code(new CodeEntry(*form(), this))
    , m_password(form()->addPassword({tr("New &password"),
                                      {u"new_password"_s, u"confirm_password"_s, u"password"_s},
                                      tr("The store does not accept this password. Choose a longer one."),
                                      tr("At least 8 characters.")}))
{
    m_password->edit()->setObjectName(u"password"_s);
    connect(m_code, &CodeEntry::completed, this, [this] { m_password->edit()->setFocus(Qt::OtherFocusReason); });
    connect(m_code, &CodeEntry::resendRequested, this, &ResetPasswordPage::resend);
    connect(m_code, &CodeEntry::otherEmailRequested, this, &ResetPasswordPage::changeEmail);
}

void ResetPasswordPage::enter(const QString &)
{
    const auto challenge = session().challenge();
    if (!challenge)
        return;
    setIntro(tr("We sent a code to %1. Enter it, and choose a new password.").arg(isolated(challenge->sentTo)));
    m_code->begin(*challenge, false);
}

void ResetPasswordPage::leave()
{
    AccountPage::leave();
    m_code->end();
}

QWidget *ResetPasswordPage::lastField() const
{
    return m_password->edit();
}

bool ResetPasswordPage::check()
{
    form()->clearProblems();
    if (m_code->code().isEmpty())
        form()->setProblem(m_code->edit(), tr("Enter the code from the mail."));
    if (m_password->edit()->text().size() < 8)
        form()->setProblem(m_password, tr("Use at least 8 characters."));
    form()->focusFirstProblem();
    return !form()->hasFieldProblem();
}

void ResetPasswordPage::submit()
{
    if (!check())
        return;
    const Secret code(m_code->code().toUtf8());
    wait(session().resetPassword(code, m_password->password()), [this](const Result<Outcome> &outcome) {
        if (outcome)
            return goOn(*outcome);
        if (outcome.error().kind != Error::Kind::WrongCredentials)
            return form()->showError(outcome.error());
        form()->setProblem(m_code->edit(),
                           tr("This code is not right, or it is too old. Check it, or ask for another one."));
        form()->focusFirstProblem();
    });
}

void ResetPasswordPage::resend()
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

void ResetPasswordPage::changeEmail()
{
    const auto challenge = session().challenge();
    session().abandonChallenge();
    Q_EMIT pageRequested(Id::ForgotPassword, challenge ? challenge->sentTo : QString());
}

} // namespace GuestPass::Ui
