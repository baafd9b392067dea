// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <ui/account/accountpage.h>

class QPushButton;

namespace GuestPass::Ui {

/// Tells a guest what signing out would lose. Members are not asked.
class SignOutPage : public AccountPage {
    Q_OBJECT

public:
    SignOutPage(const AccountContext &context, QWidget *parent);

    QString title() const override { return tr("Sign Out"); }
    QString primaryText() const override;
    bool isPrimaryDefault() const override { return false; }
    void enter(const QString &email) override;
    void submit() override;
    QWidget *firstField() const override { return nullptr; }

private:
    QPushButton *m_keep;
};

} // namespace GuestPass::Ui
