// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/account/resetpasswordpage.h>

#include <ui/account/accountwords.h>
#include <ui/account/form.h>
#include <ui/account/linkbutton.h>
#include <ui/common/passwordfield.h>

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace GuestPass::Ui {

ResetPasswordPage::ResetPasswordPage(const AccountContext &context, QWidget *parent)
    : AccountPage(Id::ResetPassword, context, parent)
    , m_code(new CodeEntry(*this))
    , m_password(form()->addPassword({tr("New &password"),
                                      {u"new_password"_s, u"confirm_password"_s, u"password"_s, u"passwordConfirm"_s},
                                      tr("The store does not accept this password. Choose a longer one."),
                                      tr("At least 8 characters.")}))
{
    m_password->edit()->setObjectName(u"password"_s);
    auto *signIn = new LinkButton(tr("Sign In Instead"), this);
    column()->addWidget(signIn, 0, Qt::AlignLeading);
    connect(signIn, &QPushButton::clicked, this, &ResetPasswordPage::signInInstead);
    connect(m_code, &CodeEntry::completed, this, [this] { m_password->edit()->setFocus(Qt::OtherFocusReason); });
    connect(m_code, &CodeEntry::proved, this, &ResetPasswordPage::settled);
}

void ResetPasswordPage::enter(const QString &)
{
    const auto challenge = session().challenge();
    if (!challenge)
        return;
    const QString address = breakable(challenge->sentTo);
    setIntro(challenge->proof == Challenge::Proof::Link
                 ? tr("We sent a mail with a link to %1. Paste the link here, and choose a new password.").arg(address)
                 : tr("We sent a code to %1. Enter it, and choose a new password.").arg(address));
    m_code->begin(*challenge);
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
    (void)m_code->check();
    if (m_password->edit()->text().size() < shortestPassword)
        form()->setProblem(m_password, tr("Use at least 8 characters."));
    form()->focusFirstProblem();
    return !form()->hasFieldProblem();
}

void ResetPasswordPage::submit()
{
    if (isPending() || !check())
        return;
    const auto challenge = session().challenge();
    const QString email = challenge ? challenge->sentTo : QString();
    wait(session().resetPassword(m_code->code(), m_password->password()),
         [this, email](const Result<Outcome> &outcome) {
             if (outcome)
                 return goOn(*outcome, email);
             if (outcome.error().kind != Error::Kind::WrongCredentials)
                 return form()->showError(outcome.error());
             m_code->showWrong();
         });
}

void ResetPasswordPage::signInInstead()
{
    const auto challenge = session().challenge();
    session().abandonChallenge();
    Q_EMIT pageRequested(Id::SignIn, challenge ? challenge->sentTo : QString());
}

} // namespace GuestPass::Ui
