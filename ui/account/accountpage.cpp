// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/account/accountpage.h>

#include <ui/account/form.h>
#include <ui/common/metrics.h>

#include <guestpass/whendone.h>

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

void AccountPage::wait(QFuture<Result<Outcome>> future, const Handler &handler)
{
    m_form->clearProblems();
    setPending(true);
    whenDone(future, this, [this, handler, attempt = ++m_attempt](const Result<Outcome> &outcome) {
        if (attempt != m_attempt)
            return;
        setPending(false);
        handler(outcome);
    });
}

void AccountPage::goOn(const Outcome &outcome)
{
    const auto *challenge = std::get_if<Challenge>(&outcome);
    if (!challenge)
        Q_EMIT settled();
    else if (challenge->purpose == Challenge::Purpose::ResetPassword)
        Q_EMIT pageRequested(Id::ResetPassword, challenge->sentTo);
    else
        Q_EMIT pageRequested(Id::EnterCode, challenge->sentTo);
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
