// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <ui/account/accountpage.h>

class QFormLayout;
class QPushButton;

namespace GuestPass::Ui {

/// Who is shopping, since when, where, and how that is saved.
class WhoAmIPage : public AccountPage {
    Q_OBJECT

public:
    WhoAmIPage(const AccountContext &context, QWidget *parent);

    QString title() const override { return tr("Account"); }
    QString primaryText() const override { return tr("Close"); }
    QString cancelText() const override { return {}; }
    void enter(const QString &email) override;
    void submit() override { Q_EMIT dismissed(); }
    QWidget *firstField() const override;

private:
    void build();
    void update();
    QString whoText() const;
    QString savedDetails() const;

    QLabel *m_who;
    QLabel *m_email;
    QLabel *m_since;
    QLabel *m_cart;
    QLabel *m_saved;
    QFormLayout *m_rows;
    QPushButton *m_create;
    QPushButton *m_signIn;
    QPushButton *m_password;
    QPushButton *m_signOut;
};

} // namespace GuestPass::Ui
