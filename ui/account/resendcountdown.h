// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QObject>

#include <functional>

class QTimer;

namespace GuestPass::Ui {

/// What time it is, so that tests can own it.
using Now = std::function<QDateTime()>;

/// Counts down until another code may be asked for. A clock that was set back never makes it longer than `Wait`.
class ResendCountdown : public QObject {
    Q_OBJECT

public:
    static constexpr int Wait = 30; ///< seconds

    explicit ResendCountdown(QObject *parent = nullptr);
    void setNow(const Now &now) { m_now = now; }
    /// From when the last code was asked for; an invalid time is now.
    void start(const QDateTime &requestedAt);
    void stop();
    int secondsLeft() const { return m_left; }
    /// Looks at the time again; its own timer does so once a second.
    void tick();

Q_SIGNALS:
    void changed(int secondsLeft);

private:
    Now m_now;
    QDateTime m_until;
    int m_left = 0;
    QTimer *m_second;
};

} // namespace GuestPass::Ui
