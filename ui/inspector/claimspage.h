// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <ui/inspector/timewords.h>

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QTableView;
class QTimer;

namespace GuestPass {
class Session;
} // namespace GuestPass

namespace GuestPass::Ui {

class ClaimsModel;

/// The access token's claims in plain words, and a bar with how long it still lives. Counts once a second, and only
/// while it can be seen.
class ClaimsPage : public QWidget {
    Q_OBJECT

public:
    explicit ClaimsPage(QWidget *parent = nullptr);

    void setNow(const Now &now);
    /// Borrows the session; null shows that there is none.
    void setSession(Session *session);
    bool isTicking() const;
    /// Says the times anew; its own timer does so.
    void tick();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void update();
    void showLife();
    std::chrono::milliseconds wholeLife() const;

    QPointer<Session> m_session;
    Now m_now;
    ClaimsModel *m_model;
    QTableView *m_table;
    QLabel *m_name;
    QProgressBar *m_bar;
    QLabel *m_left;
    QLabel *m_nothing;
    QTimer *m_second;
};

} // namespace GuestPass::Ui
