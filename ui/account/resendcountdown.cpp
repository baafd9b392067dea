// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/account/resendcountdown.h>

#include <QTimer>

#include <algorithm>

namespace GuestPass::Ui {

ResendCountdown::ResendCountdown(QObject *parent)
    : QObject(parent)
    , m_now([] { return QDateTime::currentDateTimeUtc(); })
    , m_second(new QTimer(this))
{
    m_second->setInterval(1000);
    connect(m_second, &QTimer::timeout, this, &ResendCountdown::tick);
}

void ResendCountdown::start(const QDateTime &requestedAt)
{
    m_until = (requestedAt.isValid() ? requestedAt : m_now()).addSecs(Wait);
    m_second->start();
    tick();
}

void ResendCountdown::stop()
{
    m_second->stop();
}

void ResendCountdown::tick()
{
    const qint64 milliseconds = std::clamp<qint64>(m_now().msecsTo(m_until), 0, Wait * 1000);
    m_left = int((milliseconds + 999) / 1000);
    if (m_left == 0)
        m_second->stop();
    Q_EMIT changed(m_left);
}

} // namespace GuestPass::Ui
