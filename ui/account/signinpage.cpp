// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/account/signinpage.h>

#include <ui/account/accountwords.h>
#include <ui/account/form.h>
#include <ui/account/linkbutton.h>
#include <ui/common/metrics.h>
#include <ui/common/passwordfield.h>

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace GuestPass::Ui {

SignInPage::SignInPage(const AccountContext &context, QWidget *parent)
    : AccountPage(Id::SignIn, context, parent)
    , m_email(form()->addEmail(tr("&E-mail")))
    , m_password(form()->addPassword(
          {tr("&Password"), {u"password"_s}, tr("The e-mail address or the password is not right.")}))
    , m_mailCode(new LinkButton(tr("E-mail Me a Code Instead"), this))
    , m_forgot(new LinkButton(tr("Forgot Password"), this))
    , m_create(new LinkButton(tr("Create Account"), this))
{
    m_email->setObjectName(u"email"_s);
    m_password->edit()->setObjectName(u"password"_s);
    buildLinks();
    const Capabilities can = session().capabilities();
    form()->setFieldVisible(m_password, can.passwordSignIn);
    m_mailCode->setVisible(can.passwordSignIn && can.codeSignIn);
    m_forgot->setVisible(can.passwordSignIn && can.passwordReset);
}

void SignInPage::buildLinks()
{
    auto *links = new QVBoxLayout;
    links->setSpacing(unit(this) / 2);
    for (QPushButton *link : {m_mailCode, m_forgot, m_create})
        links->addWidget(link, 0, Qt::AlignLeading);
    column()->addLayout(links);
    connect(m_mailCode, &QPushButton::clicked, this, &SignInPage::sendCode);
    connect(m_forgot, &QPushButton::clicked, this,
            [this] { Q_EMIT pageRequested(Id::ForgotPassword, m_email->text().trimmed()); });
    connect(m_create, &QPushButton::clicked, this,
            [this] { Q_EMIT pageRequested(Id::CreateAccount, m_email->text().trimmed()); });
}

QString SignInPage::primaryText() const
{
    return session().capabilities().passwordSignIn ? tr("Sign In") : tr("E-mail Me a Code");
}

void SignInPage::enter(const QString &email)
{
    const int pieces = cartPieces(session(), context().shop);
    const bool guest = session().state() == Session::State::Guest;
    setIntro(guest && pieces > 0 ? tr("Your guest cart (%n item(s)) is brought along.", nullptr, pieces) : QString());
    if (!email.isEmpty())
        m_email->setText(email);
}

QWidget *SignInPage::firstField() const
{
    const bool password = session().capabilities().passwordSignIn && !m_email->text().isEmpty();
    return password ? static_cast<QWidget *>(m_password) : m_email;
}

QWidget *SignInPage::lastField() const
{
    return session().capabilities().passwordSignIn ? m_password->edit() : m_email;
}

bool SignInPage::checkEmail()
{
    form()->clearProblems();
    if (!looksLikeEmail(m_email->text().trimmed()))
        form()->setProblem(m_email, tr("Enter an e-mail address, such as anna@example.org."));
    return !form()->hasFieldProblem();
}

void SignInPage::submit()
{
    if (!session().capabilities().passwordSignIn)
        return sendCode();
    checkEmail();
    if (m_password->isEmpty())
        form()->setProblem(m_password, tr("Enter your password."));
    if (form()->hasFieldProblem())
        return form()->focusFirstProblem();
    wait(session().signIn(m_email->text().trimmed(), m_password->password()), [this](const Result<Outcome> &outcome) {
        if (outcome)
            goOn(*outcome, m_email->text().trimmed());
        else
            showPasswordError(outcome.error());
    });
}

void SignInPage::showPasswordError(const Error &error)
{
    if (error.kind != Error::Kind::WrongCredentials)
        return form()->showError(error);
    form()->setProblem(m_password, tr("The e-mail address or the password is not right."));
    form()->focusFirstProblem();
}

void SignInPage::sendCode()
{
    if (!checkEmail())
        return form()->focusFirstProblem();
    wait(session().requestSignInCode(m_email->text().trimmed()), [this](const Result<Outcome> &outcome) {
        if (outcome)
            goOn(*outcome, m_email->text().trimmed());
        else
            showCodeError(outcome.error());
    });
}

void SignInPage::showCodeError(const Error &error)
{
    if (error.kind != Error::Kind::WrongCredentials && error.kind != Error::Kind::NotFound)
        return form()->showError(error);
    form()->setProblem(m_email, tr("The store knows no account with this address."));
    form()->focusFirstProblem();
}

} // namespace GuestPass::Ui
