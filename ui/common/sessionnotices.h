// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <ui/common/notice.h>

#include <QDateTime>
#include <QObject>

class QTimer;

namespace GuestPass::Ui {

class NoticeBar;

/// Watches a session and shows its notices in a bar; carries out what concerns the session alone and leaves the rest to
/// the window.
class SessionNotices : public QObject {
    Q_OBJECT

public:
    /// Borrows both.
    SessionNotices(Session &session, NoticeBar &bar, QObject *parent = nullptr);
    /// A request elsewhere was told to wait (RateLimited).
    void noteWait(std::chrono::seconds wait);
    void setClosed(Notice::Kind kind, bool closed);
    bool isClosed(Notice::Kind kind) const { return m_closed.contains(kind); }

Q_SIGNALS:
    void tryNowRequested();
    void signInRequested();
    void createAccountRequested();

private:
    void update();
    void act(Notice::Action action);
    void report(QFuture<Result<Done>> future);

    Session &m_session;
    NoticeBar &m_bar;
    QSet<Notice::Kind> m_closed;
    QDateTime m_waitUntil;
    QTimer *m_second;
};

} // namespace GuestPass::Ui
