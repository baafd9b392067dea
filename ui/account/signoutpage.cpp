// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/account/signoutpage.h>

#include <ui/account/accountwords.h>
#include <ui/account/form.h>
#include <ui/account/linkbutton.h>

#include <QVBoxLayout>

namespace GuestPass::Ui {

SignOutPage::SignOutPage(const AccountContext &context, QWidget *parent)
    : AccountPage(Id::SignOut, context, parent)
    , m_keep(new LinkButton(tr("Create Account and Keep the Cart"), this))
{
    form()->setVisible(false);
    column()->addWidget(m_keep, 0, Qt::AlignLeading);
    connect(m_keep, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(Id::CreateAccount, {}); });
}

QString SignOutPage::primaryText() const
{
    return cartPieces(session(), context().shop) > 0 ? tr("Discard Guest Cart") : tr("Sign Out");
}

void SignOutPage::enter(const QString &)
{
    const int pieces = cartPieces(session(), context().shop);
    m_keep->setVisible(pieces > 0);
    setIntro(pieces > 0
                 ? tr("You are shopping as a guest. When you sign out, your cart (%n item(s)) is gone, and nobody can "
                      "bring it back.",
                      nullptr, pieces)
                 : tr("You are shopping as a guest. Your cart is empty, so nothing is lost."));
}

void SignOutPage::submit()
{
    session().signOut(); // over at once; telling the store is the session's own affair
    Q_EMIT signedOut();
}

} // namespace GuestPass::Ui
