// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/account/accountpage.h>

#include <ui/account/form.h>
#include <ui/common/metrics.h>
#include <ui/common/quietlabel.h>

#include <QLabel>
#include <QVBoxLayout>

namespace GuestPass::Ui {

AccountPage::AccountPage(Id id, const AccountContext &context, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
    , m_context(context)
    , m_intro(new QLabel(this))
    , m_form(new Form(this))
    , m_column(new QVBoxLayout(this))
{
    m_intro->setWordWrap(true);
    m_intro->setTextFormat(Qt::PlainText);
    alignWithLayout(m_intro);
    m_intro->setVisible(false);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4 * unit(this));
    m_column->addWidget(m_intro);
    m_column->addWidget(m_form);
}

void AccountPage::leave()
{
    ++m_attempt;
    setPending(false);
    m_form->clearProblems();
    m_form->forgetPasswords();
}

int AccountPage::beginWait()
{
    m_form->clearProblems();
    setPending(true);
    return ++m_attempt;
}

bool AccountPage::endWait(int attempt)
{
    if (attempt != m_attempt)
        return false;
    setPending(false);
    return true;
}

void AccountPage::goOn(const Outcome &outcome, const QString &email)
{
    if (const auto *challenge = std::get_if<Challenge>(&outcome)) {
        const bool reset = challenge->purpose == Challenge::Purpose::ResetPassword;
        return Q_EMIT pageRequested(reset ? Id::ResetPassword : Id::EnterCode, challenge->sentTo);
    }
    if (std::holds_alternative<Grant>(outcome) || session().state() == Session::State::Member)
        return Q_EMIT settled();
    session().abandonChallenge(); // it did its part
    Q_EMIT pageRequested(Id::SignIn, email);
}

void AccountPage::setIntro(const QString &text)
{
    m_intro->setText(text);
    m_intro->setVisible(!text.isEmpty());
}

void AccountPage::setProblem(const QString &text)
{
    m_form->setPageProblem(text);
}

void AccountPage::setPending(bool pending)
{
    if (m_pending == pending)
        return;
    m_pending = pending;
    setEnabled(!pending);
    Q_EMIT pendingChanged(pending);
}

} // namespace GuestPass::Ui
