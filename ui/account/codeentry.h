// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <ui/account/accountpage.h>
#include <ui/account/resendcountdown.h>

#include <QLineEdit>

class QPushButton;

namespace GuestPass::Ui {

class DemoNote;
class QuietLabel;
class ResendRow;

/// Finds the code or the link that would have been mailed to an address; for stores that send no real mail.
using CodeHint = std::function<QFuture<Result<QString>>(const QString &email)>;

/// Where a mailed code is typed, or a mailed link is pasted or opened elsewhere; another mail, another address. Stands
/// in the form of its page.
class CodeEntry : public QWidget {
    Q_OBJECT

public:
    /// Borrows the page, which is its parent.
    explicit CodeEntry(AccountPage &page);

    void setCodeHint(const CodeHint &hint) { m_hint = hint; }
    void setNow(const Now &now);
    /// A mail was sent: asks for what is in it. `again`: it was not the first one.
    void begin(const Challenge &challenge, bool again = false);
    void end();
    /// As the store wants it: a code without spaces and dashes, a link without the words around it.
    Secret code() const;
    /// Says what is missing, under the field.
    bool check();
    /// The store knows the code or the link not, or no more.
    void showWrong();
    /// The field that is asked for now.
    QLineEdit *edit() const { return isLink() ? m_link : m_code; }
    ResendCountdown &countdown();

Q_SIGNALS:
    void completed();
    /// The session went on to an account by itself.
    void proved();

private:
    void build();
    void buildLink();
    bool isLink() const { return m_challenge.proof == Challenge::Proof::Link; }
    QString meant() const;
    void edited();
    void useHint(const QString &code);
    void askForHint();
    void resend();
    void changeEmail();
    void askWhetherOpened();
    void notice();

    AccountPage &m_page;
    QLineEdit *m_code;
    QWidget *m_elsewhere; ///< the link may be opened in another program, or on another device
    QPushButton *m_opened;
    QuietLabel *m_notYet;
    QLineEdit *m_link;
    ResendRow *m_resend;
    DemoNote *m_note;
    CodeHint m_hint;
    Challenge m_challenge;
    QString m_lastCode;
    int m_asked = 0;
    bool m_running = false;
};

} // namespace GuestPass::Ui
