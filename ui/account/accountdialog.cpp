// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/account/accountdialog.h>

#include <ui/account/changepasswordpage.h>
#include <ui/account/codepage.h>
#include <ui/account/createaccountpage.h>
#include <ui/account/fittingpage.h>
#include <ui/account/forgotpasswordpage.h>
#include <ui/account/resetpasswordpage.h>
#include <ui/account/signinpage.h>
#include <ui/account/signoutpage.h>
#include <ui/account/whoamipage.h>
#include <ui/common/busy.h>
#include <ui/common/metrics.h>
#include <ui/common/plainbutton.h>
#include <ui/common/primarybutton.h>

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace GuestPass::Ui {

AccountDialog::AccountDialog(Session &session, Shop::Shop &shop, const QString &shopName, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_shopName(shopName)
    , m_area(new FittingArea(this))
    , m_busy(new Busy(this))
    , m_cancel(new PlainButton({}, this, 8))
    , m_primary(new PrimaryButton(QString(), this))
    , m_plain(new PlainButton({}, this, 8))
{
    setWindowModality(Qt::WindowModal);
    m_primary->setObjectName(u"primary"_s);
    build();
    addPages({session, shop, shopName});
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton *button : {m_primary, m_plain})
        connect(button, &QPushButton::clicked, this, [this] { currentPage()->submit(); });
}

void AccountDialog::build()
{
    const int u = unit(this);
    auto *pages = new QVBoxLayout(m_area->content());
    pages->setContentsMargins(6 * u, 6 * u, 6 * u, 2 * u);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(6 * u, 3 * u, 6 * u, 6 * u);
    buttons->setSpacing(2 * u);
    buttons->addStretch();
    buttons->addWidget(m_busy);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_primary);
    buttons->addWidget(m_plain);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_area, 1);
    column->addLayout(buttons);
}

template<typename T>
T *AccountDialog::addPage(const AccountContext &context)
{
    auto *page = new T(context, m_area->content());
    page->setVisible(false);
    m_area->content()->layout()->addWidget(page);
    m_pages << page;
    connectPage(page);
    return page;
}

void AccountDialog::addPages(const AccountContext &context)
{
    addPage<CreateAccountPage>(context);
    m_codes << &addPage<CodePage>(context)->code();
    addPage<SignInPage>(context);
    addPage<ForgotPasswordPage>(context);
    m_codes << &addPage<ResetPasswordPage>(context)->code();
    addPage<WhoAmIPage>(context);
    addPage<ChangePasswordPage>(context);
    addPage<SignOutPage>(context);
    static_cast<QVBoxLayout *>(m_area->content()->layout())->addStretch();
}

void AccountDialog::connectPage(AccountPage *page)
{
    connect(page, &AccountPage::pendingChanged, this, &AccountDialog::setPending);
    connect(page, &AccountPage::primaryChanged, this, [this] {
        updateButtons();
        m_area->forgetSizes();
        m_height.fit(true); // the page turned into another one
    });
    connect(page, &AccountPage::dismissed, this, &QDialog::accept);
    connect(page, &AccountPage::signedOut, this, [this] {
        Q_EMIT signedOut();
        accept();
    });
    connect(page, &AccountPage::settled, this, [this] {
        Q_EMIT finishedWith(m_page);
        accept();
    });
    connect(page, &AccountPage::pageRequested, this, [this](Page next, const QString &email) {
        if (next == Page::SignOut && m_session.state() == Session::State::Member)
            endSession();
        else
            showPage(next, email);
    });
}

void AccountDialog::setCodeHint(const CodeHint &hint)
{
    for (CodeEntry *code : std::as_const(m_codes))
        code->setCodeHint(hint);
}

void AccountDialog::setNow(const Now &now)
{
    for (CodeEntry *code : std::as_const(m_codes))
        code->setNow(now);
}

AccountPage *AccountDialog::currentPage() const
{
    return *std::find_if(m_pages.begin(), m_pages.end(),
                         [this](const AccountPage *page) { return page->id() == m_page; });
}

void AccountDialog::open(Page page)
{
    const Page best = fittingPage(m_session, page);
    if (best == Page::SignOut && m_session.state() == Session::State::Member)
        return endSession();
    showPage(best, QString());
    QDialog::open();
    focusPage();
}

void AccountDialog::showPage(Page page, const QString &email)
{
    currentPage()->leave();
    currentPage()->setVisible(false);
    m_page = page;
    AccountPage *next = currentPage();
    next->enter(email);
    next->setVisible(true);
    m_area->forgetSizes();
    // Password managers match it by "<page>: <shop>".
    setWindowTitle(tr("%1: %2 — GuestPass").arg(next->title(), m_shopName));
    if (QWidget *last = next->lastField()) {
        setTabOrder(last, m_primary);
        setTabOrder(m_primary, m_cancel);
    }
    updateButtons();
    m_height.fit(true);
    focusPage();
}

void AccountDialog::updateButtons()
{
    const AccountPage *page = currentPage();
    primary()->setText(page->primaryText());
    m_primary->setVisible(page->isPrimaryDefault());
    m_plain->setVisible(!page->isPrimaryDefault());
    m_cancel->setText(page->cancelText());
    m_cancel->setVisible(!page->cancelText().isEmpty());
    (page->isPrimaryDefault() ? m_primary : m_cancel)->setDefault(true);
}

void AccountDialog::setPending(bool pending)
{
    m_busy->setBusy(pending);
    primary()->setEnabled(!pending);
    if (!pending && isVisible())
        focusPage(); // disabling the fields has taken it away
}

QPushButton *AccountDialog::primary() const
{
    return currentPage()->isPrimaryDefault() ? m_primary : m_plain;
}

void AccountDialog::focusPage()
{
    QWidget *first = currentPage()->firstField();
    if (!first)
        first = currentPage()->isPrimaryDefault() ? m_primary : m_cancel;
    first->setFocus(Qt::OtherFocusReason);
}

void AccountDialog::endSession()
{
    m_session.signOut();
    Q_EMIT signedOut();
    if (isVisible())
        accept();
}

void AccountDialog::done(int result)
{
    currentPage()->leave();
    QDialog::done(result);
}

bool AccountDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::Show)
        m_height.fit(true);
    else if (event->type() == QEvent::LayoutRequest)
        m_height.fit(false); // grows with a message, and does not shrink again while somebody types
    return handled;
}

} // namespace GuestPass::Ui
