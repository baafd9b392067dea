// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/account/forgotpasswordpage.h>

#include <ui/account/accountwords.h>
#include <ui/account/form.h>

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace GuestPass::Ui {

ForgotPasswordPage::ForgotPasswordPage(const AccountContext &context, QWidget *parent)
    : AccountPage(Id::ForgotPassword, context, parent)
    , m_email(form()->addEmail(tr("&E-mail")))
{
    m_email->setObjectName(u"email"_s);
}

void ForgotPasswordPage::enter(const QString &email)
{
    if (!email.isEmpty())
        m_email->setText(email);
    showSent(false);
    setIntro(tr("We send a mail to your address. With it you choose a new password."));
}

QWidget *ForgotPasswordPage::firstField() const
{
    return m_email;
}

QWidget *ForgotPasswordPage::lastField() const
{
    return m_email;
}

void ForgotPasswordPage::showSent(bool sent)
{
    m_sent = sent;
    form()->setFieldVisible(m_email, !sent);
    Q_EMIT primaryChanged();
}

void ForgotPasswordPage::submit()
{
    if (m_sent)
        return Q_EMIT dismissed();
    const QString email = m_email->text().trimmed();
    if (!looksLikeEmail(email)) {
        form()->setProblem(m_email, tr("Enter an e-mail address, such as anna@example.org."));
        return form()->focusFirstProblem();
    }
    wait(session().forgotPassword(email), [this, email](const Result<Outcome> &outcome) {
        if (outcome && std::holds_alternative<Challenge>(*outcome))
            return goOn(*outcome, email);
        if (outcome) {
            setIntro(tr("If %1 has an account, a mail with the next step is on its way.").arg(breakable(email)));
            return showSent(true);
        }
        if (outcome.error().kind != Error::Kind::WrongCredentials && outcome.error().kind != Error::Kind::NotFound)
            return form()->showError(outcome.error());
        form()->setProblem(m_email, tr("The store knows no account with this address."));
        form()->focusFirstProblem();
    });
}

} // namespace GuestPass::Ui
