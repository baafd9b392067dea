// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <ui/account/accountpage.h>

namespace GuestPass::Ui {

class PasswordField;

/// The old and a new password of a member.
class ChangePasswordPage : public AccountPage {
    Q_OBJECT

public:
    ChangePasswordPage(const AccountContext &context, QWidget *parent);

    QString title() const override { return tr("Change Password"); }
    QString primaryText() const override { return m_changed ? tr("Close") : tr("Change Password"); }
    QString cancelText() const override { return m_changed ? QString() : tr("Cancel"); }
    void enter(const QString &email) override;
    void submit() override;
    QWidget *firstField() const override;
    QWidget *lastField() const override;

private:
    bool check();
    void showChanged(bool changed);
    void showError(const Error &error);

    PasswordField *m_old;
    PasswordField *m_new;
    bool m_changed = false; ///< nothing more is to be done here
};

} // namespace GuestPass::Ui
