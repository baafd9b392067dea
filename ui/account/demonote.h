// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/identity.h>

#include <QWidget>

class QLabel;
class QPushButton;

namespace GuestPass::Ui {

/// A marked note that stands in for the mail which the demo store does not send.
class DemoNote : public QWidget {
    Q_OBJECT

public:
    explicit DemoNote(QWidget *parent = nullptr);
    void showWaiting(Challenge::Proof proof);
    /// A short code is shown; what is too long to be read is only offered. An empty one: none could be found.
    void showCode(const QString &code);

Q_SIGNALS:
    void useRequested(const QString &code);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString words() const;

    QLabel *m_text;
    QPushButton *m_use;
    QString m_code;
    Challenge::Proof m_proof = Challenge::Proof::Code;
};

} // namespace GuestPass::Ui
