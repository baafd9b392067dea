// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <ui/account/resendcountdown.h>

#include <guestpass/identity.h>

#include <QWidget>

class QPushButton;

namespace GuestPass::Ui {

class QuietLabel;

/// Another mail, after a while; another address.
class ResendRow : public QWidget {
    Q_OBJECT

public:
    explicit ResendRow(QWidget *parent = nullptr);

    /// Counts down from when the mail was asked for. `again`: it was not the first one.
    void begin(const Challenge &challenge, bool again);
    void end() { m_countdown->stop(); }
    ResendCountdown &countdown() { return *m_countdown; }

Q_SIGNALS:
    void resendRequested();
    void otherEmailRequested();

private:
    void showCountdown(int seconds);
    QString waitText(int seconds) const;

    QPushButton *m_resend;
    QuietLabel *m_wait;
    ResendCountdown *m_countdown;
    Challenge::Proof m_proof = Challenge::Proof::Code;
    bool m_again = false;
};

} // namespace GuestPass::Ui
