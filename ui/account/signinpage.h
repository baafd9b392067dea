// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <ui/account/accountpage.h>

class QLineEdit;
class QPushButton;

namespace GuestPass::Ui {

class PasswordField;

/// E-mail and password, or a mailed code in place of the password.
class SignInPage : public AccountPage {
    Q_OBJECT

public:
    SignInPage(const AccountContext &context, QWidget *parent);

    QString title() const override { return tr("Sign In"); }
    QString primaryText() const override;
    void enter(const QString &email) override;
    void submit() override;
    QWidget *firstField() const override;
    QWidget *lastField() const override;

private:
    void buildLinks();
    bool checkEmail();
    void sendCode();
    void showPasswordError(const Error &error);
    void showCodeError(const Error &error);

    QLineEdit *m_email;
    PasswordField *m_password;
    QPushButton *m_mailCode;
    QPushButton *m_forgot;
    QPushButton *m_create;
};

} // namespace GuestPass::Ui
