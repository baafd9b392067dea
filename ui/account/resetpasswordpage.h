// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <ui/account/codeentry.h>

namespace GuestPass::Ui {

class PasswordField;

/// The mailed code or link, and a new password.
class ResetPasswordPage : public AccountPage {
    Q_OBJECT

public:
    ResetPasswordPage(const AccountContext &context, QWidget *parent);

    QString title() const override { return tr("Reset Password"); }
    QString primaryText() const override { return tr("Set Password"); }
    void enter(const QString &email) override;
    void submit() override;
    void leave() override;
    QWidget *firstField() const override { return m_code->edit(); }
    QWidget *lastField() const override;
    CodeEntry &code() { return *m_code; }

private:
    bool check();
    void signInInstead();

    CodeEntry *m_code;
    PasswordField *m_password;
};

} // namespace GuestPass::Ui
