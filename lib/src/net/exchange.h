// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/http.h>

#include <QIODevice>
#include <QNetworkReply>
#include <QObject>
#include <QPromise>
#include <QTimer>

namespace GuestPass {

/// One request under way. Ends its future exactly once, from the event loop and never from inside one of Qt's network
/// signals: whoever gets the answer may destroy the transport. Deletes itself afterwards; destroyed before, it answers
/// Cancelled.
class Exchange : public QObject {
    Q_OBJECT

public:
    Exchange(QNetworkReply *reply, std::unique_ptr<QIODevice> body, std::chrono::milliseconds timeout, QObject *parent);
    ~Exchange() override;

    /// When its time is over, on a clock that goes on during sleep: the timer of the timeout stands still.
    void endBy(std::chrono::milliseconds at) { m_endBy = at; }
    /// After sleep, by the same clock.
    void wokeAt(std::chrono::milliseconds now);
    QFuture<Result<HttpReply>> future() const { return m_promise.future(); }

private:
    void read();
    void finish();
    void conclude(Result<HttpReply> outcome);
    void answer();

    std::unique_ptr<QIODevice> m_body; ///< must outlive the reply
    QNetworkReply *m_reply; ///< null once the outcome is known
    QTimer m_deadline;
    std::chrono::milliseconds m_endBy = std::chrono::milliseconds::max();
    QByteArray m_received;
    std::optional<Result<HttpReply>> m_outcome;
    QPromise<Result<HttpReply>> m_promise;
};

} // namespace GuestPass
