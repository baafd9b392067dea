// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/common/sessionnotices.h>

#include <ui/common/errortext.h>
#include <ui/common/noticebar.h>

#include <guestpass/whendone.h>

#include <QTimer>

namespace GuestPass::Ui {

SessionNotices::SessionNotices(Session &session, NoticeBar &bar, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_bar(bar)
    , m_second(new QTimer(this))
{
    m_second->setInterval(1000);
    connect(m_second, &QTimer::timeout, this, &SessionNotices::update);
    connect(&session, &Session::stateChanged, this, &SessionNotices::update);
    connect(&session, &Session::identityChanged, this, &SessionNotices::update);
    connect(&session, &Session::detailsChanged, this, &SessionNotices::update);
    connect(&bar, &NoticeBar::actionRequested, this, &SessionNotices::act);
    connect(&bar, &NoticeBar::closeRequested, this, [this](Notice::Kind kind) { setClosed(kind, true); });
    update();
}

void SessionNotices::noteWait(std::chrono::seconds wait)
{
    m_waitUntil = QDateTime::currentDateTimeUtc().addSecs(wait.count());
    m_second->start();
    update();
}

void SessionNotices::setClosed(Notice::Kind kind, bool closed)
{
    if (closed)
        m_closed.insert(kind);
    else
        m_closed.remove(kind);
    update();
}

void SessionNotices::update()
{
    NoticeFacts facts = noticeFacts(m_session);
    facts.closed = m_closed;
    if (m_second->isActive()) {
        facts.wait = std::chrono::seconds(QDateTime::currentDateTimeUtc().secsTo(m_waitUntil));
        if (facts.wait.count() <= 0) {
            m_second->stop();
            Q_EMIT tryNowRequested();
        }
    }
    m_bar.setNotice(noticeFor(facts));
}

void SessionNotices::act(Notice::Action action)
{
    switch (action) {
    case Notice::Action::TryNow:
        return Q_EMIT tryNowRequested();
    case Notice::Action::SignIn:
        return Q_EMIT signInRequested();
    case Notice::Action::CreateAccount:
        return Q_EMIT createAccountRequested();
    case Notice::Action::Unlock:
        return report(m_session.unlock());
    case Notice::Action::RetrySave:
        return report(m_session.retrySave());
    case Notice::Action::TryAgain:
        return report(m_session.tryAgain());
    case Notice::Action::ContinueWithoutSaving:
        return m_session.continueWithoutSaving();
    case Notice::Action::StartOver:
        return m_session.startOver();
    case Notice::Action::Dismiss:
        return setClosed(m_bar.notice()->kind, true);
    case Notice::Action::Details:
    case Notice::Action::KeyringHelp:
        break; // the bar shows them itself
    }
}

void SessionNotices::report(QFuture<Result<Done>> future)
{
    whenDone(std::move(future), this, [this](const Result<Done> &result) {
        if (result || result.error().kind == Error::Kind::Cancelled)
            return;
        const bool isKeyring = result.error().kind == Error::Kind::Keyring;
        m_bar.setProblem(asText(isKeyring ? describe(m_session.vaultStatus()) : describe(result.error())));
    });
}

} // namespace GuestPass::Ui
