// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/session.h>
#include <guestpass/whendone.h>

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace GuestPass::Shop {
class Shop;
} // namespace GuestPass::Shop

namespace GuestPass::Ui {

class Form;

/// What every page works with. Borrowed; outlives the pages.
struct AccountContext {
    Session &session;
    Shop::Shop &shop;
    QString shopName;
};

/// One page of the account dialog. It asks the session, shows what went wrong beside the field that it concerns, and
/// says where to go next; the dialog around it owns title and buttons.
class AccountPage : public QWidget {
    Q_OBJECT

public:
    enum class Id { CreateAccount, EnterCode, SignIn, ForgotPassword, ResetPassword, Account, ChangePassword, SignOut };
    Q_ENUM(Id)

    AccountPage(Id id, const AccountContext &context, QWidget *parent);

    Id id() const { return m_id; }
    /// The first part of the window title, which password managers match: it never changes while the page is shown.
    virtual QString title() const = 0;
    virtual QString primaryText() const = 0;
    /// The other button; empty: there is none.
    virtual QString cancelText() const { return tr("Cancel"); }
    /// Whether Enter presses the primary button; otherwise it cancels.
    virtual bool isPrimaryDefault() const { return true; }
    /// The page is about to be shown. `email` is what was typed on the page before, or empty.
    virtual void enter(const QString &email) = 0;
    virtual void submit() = 0;
    /// Where the focus goes when the page is shown.
    virtual QWidget *firstField() const = 0;
    /// The field after which Tab comes to the primary button, as tools that type user name and password expect; null:
    /// the usual order.
    virtual QWidget *lastField() const { return nullptr; }
    /// The page is left: secrets are forgotten, an answer that is still to come is ignored.
    virtual void leave();
    bool isPending() const { return m_pending; }

    // For the parts that a page is made of.
    Session &session() const { return m_context.session; }
    Form *form() const { return m_form; }
    /// Disables the fields until the answer is there, then calls `handler`, unless the page was left meanwhile.
    template<typename T, typename Handler>
    void wait(const QFuture<Result<T>> &future, const Handler &handler)
    {
        whenDone(future, this, [this, handler, attempt = beginWait()](const Result<T> &answer) {
            if (endWait(attempt))
                handler(answer);
        });
    }

Q_SIGNALS:
    void pendingChanged(bool pending);
    void pageRequested(GuestPass::Ui::AccountPage::Id page, const QString &email);
    void primaryChanged();
    void settled(); ///< the matter of this page is done
    void dismissed(); ///< nothing more to do here
    void signedOut();

protected:
    /// Goes on after success: to the code or link when one was sent, to signing in with `email` when the account is
    /// there and nobody is signed in to it, else the page is settled.
    void goOn(const Outcome &outcome, const QString &email);
    void setIntro(const QString &text);
    /// Under the form: what concerns no field.
    void setProblem(const QString &text);
    const AccountContext &context() const { return m_context; }
    QVBoxLayout *column() const { return m_column; }

private:
    int beginWait();
    bool endWait(int attempt);
    void setPending(bool pending);

    Id m_id;
    AccountContext m_context;
    bool m_pending = false;
    int m_attempt = 0;
    QLabel *m_intro;
    Form *m_form;
    QVBoxLayout *m_column;
};

} // namespace GuestPass::Ui
