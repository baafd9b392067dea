// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <ui/account/accountpage.h>

class QLineEdit;

namespace GuestPass::Ui {

/// Asks the store to mail a way to set a new password.
class ForgotPasswordPage : public AccountPage {
    Q_OBJECT

public:
    ForgotPasswordPage(const AccountContext &context, QWidget *parent);

    QString title() const override { return tr("Forgot Password"); }
    QString primaryText() const override { return m_sent ? tr("Close") : tr("Send Mail"); }
    QString cancelText() const override { return m_sent ? QString() : tr("Cancel"); }
    void enter(const QString &email) override;
    void submit() override;
    QWidget *firstField() const override;
    QWidget *lastField() const override;

private:
    void showSent(bool sent);

    QLineEdit *m_email;
    bool m_sent = false; ///< the store mails a link: nothing more can be done here
};

} // namespace GuestPass::Ui
