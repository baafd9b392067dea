// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/account/resendrow.h>

#include <ui/account/linkbutton.h>
#include <ui/common/metrics.h>
#include <ui/common/quietlabel.h>

#include <QGridLayout>

namespace GuestPass::Ui {

ResendRow::ResendRow(QWidget *parent)
    : QWidget(parent)
    , m_resend(new LinkButton(QString(), this))
    , m_wait(new QuietLabel(this))
    , m_countdown(new ResendCountdown(this))
{
    auto *other = new LinkButton(tr("Change E-mail"), this);
    m_wait->setWordWrap(true);
    // Its line stays when the countdown has ended: nothing below it jumps.
    m_wait->setMinimumHeight(m_wait->fontMetrics().height());
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(3 * unit(this));
    grid->setVerticalSpacing(0);
    grid->addWidget(m_resend, 0, 0);
    grid->addWidget(other, 0, 2);
    grid->addWidget(m_wait, 1, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    connect(m_resend, &QPushButton::clicked, this, &ResendRow::resendRequested);
    connect(other, &QPushButton::clicked, this, &ResendRow::otherEmailRequested);
    connect(m_countdown, &ResendCountdown::changed, this, &ResendRow::showCountdown);
}

void ResendRow::begin(const Challenge &challenge, bool again)
{
    m_proof = challenge.proof;
    m_again = again;
    m_resend->setText(m_proof == Challenge::Proof::Link ? tr("Resend Mail") : tr("Resend Code"));
    m_countdown->start(challenge.requestedAt);
}

void ResendRow::showCountdown(int seconds)
{
    m_resend->setEnabled(seconds == 0);
    m_wait->setText(seconds > 0 ? waitText(seconds) : QString());
}

QString ResendRow::waitText(int seconds) const
{
    if (m_proof == Challenge::Proof::Link) {
        return m_again ? tr("A new mail was sent. Another one in %n s.", nullptr, seconds)
                       : tr("Another mail in %n s.", nullptr, seconds);
    }
    return m_again ? tr("A new code was sent. Another one in %n s.", nullptr, seconds)
                   : tr("Another code in %n s.", nullptr, seconds);
}

} // namespace GuestPass::Ui
