// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <ui/account/accountpage.h>
#include <ui/account/resendcountdown.h>

#include <guestpass/identity.h>

class QLineEdit;
class QPushButton;

namespace GuestPass::Ui {

class DemoNote;
class Form;
class QuietLabel;

/// Finds the code that would have been mailed to an address; for stores that send no real mail.
using CodeHint = std::function<QFuture<Result<QString>>(const QString &email)>;

/// Where a mailed code is typed: to whom it went, the field, another code, another address.
class CodeEntry : public QWidget {
    Q_OBJECT

public:
    /// Puts its field into `form`, which it borrows.
    CodeEntry(Form &form, QWidget *parent);

    void setCodeHint(const CodeHint &hint);
    void setNow(const Now &now) { m_countdown->setNow(now); }
    /// A code was sent: counts down from when it was asked for.
    void begin(const Challenge &challenge, bool again);
    void end();
    /// As the store wants it: without spaces and dashes.
    QString code() const;
    QLineEdit *edit() const { return m_edit; }
    QWidget *field() const;
    ResendCountdown &countdown() { return *m_countdown; }

Q_SIGNALS:
    void completed();
    void resendRequested();
    void otherEmailRequested();

private:
    void build();
    void edited();
    void showCountdown(int seconds);
    void askForHint();

    Form &m_form;
    QLineEdit *m_edit;
    QWidget *m_extras;
    QPushButton *m_resend;
    QuietLabel *m_wait;
    DemoNote *m_note;
    ResendCountdown *m_countdown;
    CodeHint m_hint;
    QString m_email;
    QString m_lastCode;
    int m_asked = 0;
    bool m_again = false;
};

} // namespace GuestPass::Ui
