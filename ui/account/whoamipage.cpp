// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/account/whoamipage.h>

#include <ui/account/accountwords.h>
#include <ui/account/form.h>
#include <ui/common/errortext.h>
#include <ui/common/metrics.h>
#include <ui/common/plainbutton.h>
#include <ui/common/quietlabel.h>

#include <shop/shop.h>

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace GuestPass::Ui {

namespace {

QLabel *nameLabel(const QString &text, QWidget *parent)
{
    auto *label = new QuietLabel(parent);
    label->setText(text);
    return label;
}

QLabel *valueLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    // Beside its name, also where a name or an address reads the other way than the window.
    label->setAlignment((parent->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute
                        | Qt::AlignVCenter);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

WhoAmIPage::WhoAmIPage(const AccountContext &context, QWidget *parent)
    : AccountPage(Id::Account, context, parent)
    , m_who(valueLabel(this))
    , m_email(valueLabel(this))
    , m_since(valueLabel(this))
    , m_cart(valueLabel(this))
    , m_saved(valueLabel(this))
    , m_rows(new QFormLayout)
    , m_create(new PlainButton(tr("Create Account…"), this))
    , m_signIn(new PlainButton(tr("Sign In…"), this))
    , m_password(new PlainButton(tr("Change Password…"), this))
    , m_signOut(new PlainButton(tr("Sign Out…"), this))
{
    build();
    connect(&session(), &Session::identityChanged, this, &WhoAmIPage::update);
    connect(&session(), &Session::stateChanged, this, &WhoAmIPage::update);
    connect(&session(), &Session::detailsChanged, this, &WhoAmIPage::update);
    connect(&context.shop, &Shop::Shop::cartChanged, this, &WhoAmIPage::update);
    update();
}

void WhoAmIPage::build()
{
    form()->setVisible(false);
    auto *store = valueLabel(this);
    store->setText(context().shopName);
    m_rows->setHorizontalSpacing(4 * unit(this));
    m_rows->setVerticalSpacing(2 * unit(this));
    m_rows->addRow(nameLabel(tr("You are"), this), m_who);
    m_rows->addRow(nameLabel(tr("E-mail"), this), m_email);
    m_rows->addRow(nameLabel(tr("Since"), this), m_since);
    m_rows->addRow(nameLabel(tr("Store"), this), store);
    m_rows->addRow(nameLabel(tr("Cart"), this), m_cart);
    m_rows->addRow(nameLabel(tr("Saved"), this), m_saved);
    column()->addLayout(m_rows);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * unit(this));
    for (QPushButton *button : {m_create, m_signIn, m_password, m_signOut})
        buttons->addWidget(button);
    buttons->addStretch();
    column()->addLayout(buttons);
    connect(m_create, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(Id::CreateAccount, {}); });
    connect(m_signIn, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(Id::SignIn, {}); });
    connect(m_password, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(Id::ChangePassword, {}); });
    connect(m_signOut, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(Id::SignOut, {}); });
}

void WhoAmIPage::enter(const QString &)
{
    update();
}

QWidget *WhoAmIPage::firstField() const
{
    return nullptr; // the primary button
}

void WhoAmIPage::update()
{
    const auto who = session().identity();
    const bool member = who && !who->isGuest();
    const int pieces = cartPieces(session(), context().shop);
    const QDateTime since = session().since();
    m_who->setText(whoText());
    m_email->setText(member ? isolated(who->email) : QString());
    m_since->setText(since.isValid() ? QLocale().toString(since.toLocalTime(), QLocale::ShortFormat) : QString());
    m_cart->setText(pieces > 0 ? tr("%n item(s)", nullptr, pieces) : tr("Empty"));
    m_saved->setText(savedDetails());
    const Capabilities can = session().capabilities();
    m_create->setVisible(!member);
    m_signIn->setVisible(!member && (can.passwordSignIn || can.codeSignIn));
    m_password->setVisible(member && can.passwordSignIn);
    m_signOut->setVisible(who.has_value());
    m_signOut->setText(member ? tr("Sign Out") : tr("Sign Out…")); // only a guest is asked
    for (QLabel *value : {m_email, m_since})
        m_rows->setRowVisible(value, !value->text().isEmpty());
}

QString WhoAmIPage::whoText() const
{
    const auto who = session().identity();
    if (who && !who->isGuest())
        return who->displayName.isEmpty() ? who->email : who->displayName;
    switch (session().state()) {
    case Session::State::Opening:
        return tr("Looking for your saved session…");
    case Session::State::Locked:
        return describeUnreadable(session().vaultStatus()).sentence;
    case Session::State::NeedsAttention:
        return tr("The store did not accept your saved session. Nothing was deleted.");
    case Session::State::SignedOut:
    case Session::State::Guest:
    case Session::State::Member:
        break;
    }
    return tr("Guest");
}

QString WhoAmIPage::savedDetails() const
{
    const QString words = savedText(session().saved());
    if (session().saved() != Session::Saved::NotSaved)
        return words;
    return tr("%1. %2").arg(words, asText(describe(session().vaultStatus())));
}

} // namespace GuestPass::Ui
