// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <ui/account/accountpage.h>

class QLineEdit;
class QPushButton;

namespace GuestPass::Ui {

class PasswordField;

/// E-mail, name and password of a new account.
class CreateAccountPage : public AccountPage {
    Q_OBJECT

public:
    CreateAccountPage(const AccountContext &context, QWidget *parent);

    QString title() const override { return tr("Create Account"); }
    QString primaryText() const override { return tr("Create Account"); }
    void enter(const QString &email) override;
    void submit() override;
    QWidget *firstField() const override;
    QWidget *lastField() const override;

private:
    void build();
    bool check();
    void showError(const Error &error);
    void signInInstead();

    QLineEdit *m_email;
    QLineEdit *m_name;
    PasswordField *m_password;
    QPushButton *m_signIn;
};

} // namespace GuestPass::Ui
