// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/account/createaccountpage.h>

#include <ui/account/accountwords.h>
#include <ui/account/form.h>
#include <ui/account/linkbutton.h>
#include <ui/common/passwordfield.h>

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace GuestPass::Ui {

CreateAccountPage::CreateAccountPage(const AccountContext &context, QWidget *parent)
    : AccountPage(Id::CreateAccount, context, parent)
    , m_email(form()->addEmail(tr("&E-mail")))
    , m_name(form()->addLine({tr("&Name (optional)"),
                              {u"first_name"_s, u"last_name"_s, u"name"_s},
                              tr("The store does not accept this name.")}))
    , m_password(form()->addPassword({tr("&Password"),
                                      {u"password"_s, u"confirm_password"_s, u"passwordConfirm"_s},
                                      tr("The store does not accept this password. Choose a longer one."),
                                      tr("At least 8 characters.")}))
    , m_signIn(new LinkButton(tr("Sign In Instead"), this))
{
    build();
}

void CreateAccountPage::build()
{
    m_email->setObjectName(u"email"_s);
    m_name->setObjectName(u"name"_s);
    m_password->edit()->setObjectName(u"password"_s);
    const Capabilities can = session().capabilities();
    m_signIn->setVisible(can.passwordSignIn || can.codeSignIn);
    column()->addWidget(m_signIn, 0, Qt::AlignLeading);
    connect(m_signIn, &QPushButton::clicked, this, &CreateAccountPage::signInInstead);
}

void CreateAccountPage::enter(const QString &email)
{
    const int pieces = cartPieces(session(), context().shop);
    setIntro(pieces > 0 ? tr("Your cart (%n item(s)) moves to your account.", nullptr, pieces)
                        : tr("With an account, your cart is there wherever you sign in."));
    if (!email.isEmpty())
        m_email->setText(email);
}

QWidget *CreateAccountPage::firstField() const
{
    if (m_email->text().isEmpty())
        return m_email;
    return m_name->text().isEmpty() ? static_cast<QWidget *>(m_name) : m_password;
}

QWidget *CreateAccountPage::lastField() const
{
    return m_password->edit();
}

bool CreateAccountPage::check()
{
    form()->clearProblems();
    if (!looksLikeEmail(m_email->text().trimmed()))
        form()->setProblem(m_email, tr("Enter an e-mail address, such as anna@example.org."));
    if (m_password->edit()->text().size() < shortestPassword)
        form()->setProblem(m_password, tr("Use at least 8 characters."));
    form()->focusFirstProblem();
    return !form()->hasFieldProblem();
}

void CreateAccountPage::submit()
{
    if (!check())
        return;
    const QString email = m_email->text().trimmed();
    wait(session().createAccount(email, m_name->text().simplified(), m_password->password()),
         [this, email](const Result<Outcome> &outcome) {
             if (outcome)
                 goOn(*outcome, email);
             else
                 showError(outcome.error());
         });
}

void CreateAccountPage::showError(const Error &error)
{
    if (error.kind != Error::Kind::AlreadyExists)
        return form()->showError(error);
    form()->setProblem(m_email, tr("This address already has an account."));
    if (!m_signIn->isHidden()) // what helps now is a button beside the words
        form()->setRemedy(m_email, tr("Sign In"), [this] { signInInstead(); });
    form()->focusFirstProblem();
}

void CreateAccountPage::signInInstead()
{
    Q_EMIT pageRequested(Id::SignIn, m_email->text().trimmed());
}

} // namespace GuestPass::Ui
