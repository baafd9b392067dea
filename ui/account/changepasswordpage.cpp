// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/account/changepasswordpage.h>

#include <ui/account/accountwords.h>
#include <ui/account/form.h>
#include <ui/common/passwordfield.h>

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace GuestPass::Ui {

ChangePasswordPage::ChangePasswordPage(const AccountContext &context, QWidget *parent)
    : AccountPage(Id::ChangePassword, context, parent)
    , m_old(form()->addPassword({tr("&Current password"),
                                 {u"old_password"_s, u"oldPassword"_s, u"currentPassword"_s, u"current_password"_s},
                                 tr("This is not your current password.")}))
    , m_new(form()->addPassword(
          {tr("New &password"),
           {u"new_password"_s, u"newPassword"_s, u"confirm_password"_s, u"password"_s, u"passwordConfirm"_s},
           tr("The store does not accept this password. Choose a longer one."),
           tr("At least 8 characters.")}))
{
    m_old->edit()->setObjectName(u"oldPassword"_s);
    m_new->edit()->setObjectName(u"password"_s);
}

void ChangePasswordPage::enter(const QString &)
{
    showChanged(false);
    const auto who = session().identity();
    setIntro(who ? tr("For the account of %1.").arg(breakable(who->email)) : QString());
}

QWidget *ChangePasswordPage::firstField() const
{
    return m_changed ? nullptr : m_old->edit();
}

QWidget *ChangePasswordPage::lastField() const
{
    return m_new->edit();
}

void ChangePasswordPage::showChanged(bool changed)
{
    m_changed = changed;
    form()->setVisible(!changed);
    Q_EMIT primaryChanged();
}

bool ChangePasswordPage::check()
{
    form()->clearProblems();
    if (m_old->isEmpty())
        form()->setProblem(m_old, tr("Enter your current password."));
    if (m_new->edit()->text().size() < shortestPassword)
        form()->setProblem(m_new, tr("Use at least 8 characters."));
    else if (m_new->edit()->text() == m_old->edit()->text())
        form()->setProblem(m_new, tr("This is the password that you have now."));
    form()->focusFirstProblem();
    return !form()->hasFieldProblem();
}

void ChangePasswordPage::submit()
{
    if (m_changed)
        return Q_EMIT dismissed();
    if (!check())
        return;
    wait(session().changePassword(m_old->password(), m_new->password()), [this](const Result<Outcome> &outcome) {
        if (!outcome)
            return showError(outcome.error());
        form()->forgetPasswords();
        setIntro(tr("Your password was changed. You stay signed in on this computer."));
        showChanged(true);
    });
}

void ChangePasswordPage::showError(const Error &error)
{
    if (error.kind != Error::Kind::WrongCredentials)
        return form()->showError(error);
    form()->setProblem(m_old, tr("This is not your current password."));
    form()->focusFirstProblem();
}

} // namespace GuestPass::Ui
