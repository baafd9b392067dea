// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <ui/account/codeentry.h>
#include <ui/common/fittingarea.h>

#include <QDialog>

class QPushButton;

namespace GuestPass::Ui {

class Busy;

/// Everything about who is shopping, in one window: create an account, enter the code, sign in, reset the password, who
/// am I, sign out. Stays open until what was asked for is done or given up.
class AccountDialog : public QDialog {
    Q_OBJECT

public:
    using Page = AccountPage::Id;

    /// Borrows session and shop, which must outlive it.
    AccountDialog(Session &session, Shop::Shop &shop, const QString &shopName, QWidget *parent = nullptr);

    using QDialog::open;
    /// Shows the page, or the one that fits better: the code while one is waited for, the account for a member. Signing
    /// out a member shows nothing and is done at once.
    void open(Page page);
    Page page() const { return m_page; }
    AccountPage *currentPage() const;

    /// For demo stores: the code page then shows the code in a marked note.
    void setCodeHint(const CodeHint &hint);
    /// For tests.
    void setNow(const Now &now);
    void done(int result) override;

Q_SIGNALS:
    void signedOut();
    /// The page's matter went well; the dialog closes.
    void finishedWith(GuestPass::Ui::AccountPage::Id page);

protected:
    bool event(QEvent *event) override;

private:
    template<typename T>
    T *addPage(const AccountContext &context);
    void addPages(const AccountContext &context);
    void build();
    void connectPage(AccountPage *page);
    void showPage(Page page, const QString &email);
    void updateButtons();
    void setPending(bool pending);
    void focusPage();
    QPushButton *primary() const;
    void endSession();

    Session &m_session;
    QString m_shopName;
    QList<AccountPage *> m_pages;
    QList<CodeEntry *> m_codes;
    Page m_page = Page::SignIn;
    FittingArea *m_area;
    Busy *m_busy;
    QPushButton *m_cancel;
    QPushButton *m_primary;
    QPushButton *m_plain; ///< in place of the primary one where that would be too inviting
    FittingHeight m_height{this, 96};
};

} // namespace GuestPass::Ui
