// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <ui/account/codeentry.h>

namespace GuestPass::Ui {

/// The mailed code or link of the challenge that the session waits for: creating an account, or signing in by mail.
class CodePage : public AccountPage {
    Q_OBJECT

public:
    CodePage(const AccountContext &context, QWidget *parent);

    QString title() const override;
    QString primaryText() const override { return tr("Continue"); }
    void enter(const QString &email) override;
    void submit() override;
    void leave() override;
    QWidget *firstField() const override { return m_code->edit(); }
    QWidget *lastField() const override { return m_code->edit(); }
    CodeEntry &code() { return *m_code; }

private:
    QString introFor(const Challenge &challenge) const;
    void showError(const Error &error);

    CodeEntry *m_code;
};

} // namespace GuestPass::Ui
