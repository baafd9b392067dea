// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QBasicTimer>
#include <QWidget>

namespace GuestPass::Ui {

/// A small spinner, as high as a line of text. Hidden, but keeping its place, while nothing is under way. Stands still
/// where the platform asks for no animation.
class Busy : public QWidget {
    Q_OBJECT

public:
    explicit Busy(QWidget *parent = nullptr);
    void setBusy(bool busy);
    bool isBusy() const { return m_busy; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    bool m_busy = false;
    int m_step = 0;
    QBasicTimer m_timer;
};

} // namespace GuestPass::Ui
