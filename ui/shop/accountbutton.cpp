// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/shop/accountbutton.h>

#include <ui/common/icon.h>

#include <guestpass/session.h>

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace GuestPass::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestName = 28;

QString memberName(const Session &session)
{
    const auto identity = session.identity();
    QString name = identity ? (identity->displayName.isEmpty() ? identity->email : identity->displayName) : QString();
    if (name.isEmpty())
        name = AccountButton::tr("Signed In");
    return name.size() > LongestName ? name.left(LongestName - 1) + u'…' : name;
}

QString stateText(const Session &session)
{
    switch (session.state()) {
    case Session::State::Opening:
        return AccountButton::tr("Opening…");
    case Session::State::SignedOut:
    case Session::State::Guest:
        break;
    case Session::State::Member:
        return memberName(session);
    case Session::State::Locked:
        return AccountButton::tr("Locked");
    case Session::State::NeedsAttention:
        return AccountButton::tr("Needs Attention");
    }
    return AccountButton::tr("Guest");
}

} // namespace

QString accountText(const Session &session)
{
    const QString text = stateText(session);
    return session.isOnline() ? text : AccountButton::tr("Offline · %1").arg(text);
}

AccountButton::AccountButton(Session &session, QWidget *parent)
    : FlatButton(parent)
    , m_session(session)
    , m_menu(new QMenu(this))
{
    setIcon(Ui::icon(u"account"_s));
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    buildMenu();
    connect(&session, &Session::stateChanged, this, &AccountButton::updateState);
    connect(&session, &Session::identityChanged, this, &AccountButton::updateState);
    connect(&session, &Session::detailsChanged, this, &AccountButton::updateState);
    updateState();
}

void AccountButton::buildMenu()
{
    m_create = m_menu->addAction(tr("Create Account…"), this, &AccountButton::createAccountRequested);
    m_signIn = m_menu->addAction(tr("Sign In…"), this, &AccountButton::signInRequested);
    m_account = m_menu->addAction(tr("Account…"), this, &AccountButton::accountRequested);
    m_signOut = m_menu->addAction(tr("Sign Out…"), this, &AccountButton::signOutRequested);
    m_menu->addSeparator();
    m_storeMenu = m_menu->addMenu(Ui::icon(u"store"_s), tr("Store"));
    m_storeMenu->menuAction()->setVisible(false);
    m_storeGroup = new QActionGroup(this);
    QAction *settings =
        m_menu->addAction(Ui::icon(u"settings"_s), tr("Settings…"), this, &AccountButton::settingsRequested);
    settings->setMenuRole(QAction::PreferencesRole);
    settings->setShortcut(QKeySequence(QKeySequence::Preferences));
    m_menu->addAction(Ui::icon(u"inspector"_s), tr("Session Details"), this, &AccountButton::inspectorRequested);
}

void AccountButton::setStores(const QList<std::pair<QString, QString>> &stores, const QString &currentId)
{
    qDeleteAll(m_storeGroup->actions());
    for (const auto &[id, name] : stores) {
        QAction *action = m_storeMenu->addAction(QString(name).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(id == currentId);
        m_storeGroup->addAction(action);
        connect(action, &QAction::triggered, this, [this, wanted = id, currentId] {
            if (wanted != currentId)
                Q_EMIT storeSwitchRequested(wanted);
        });
    }
    m_storeMenu->menuAction()->setVisible(stores.size() > 1);
}

void AccountButton::updateState()
{
    using State = Session::State;
    const State state = m_session.state();
    const QString text = accountText(m_session);
    setText(QString(text).replace(u'&', u"&&"_s));
    setAccessibleName(tr("Account: %1").arg(text));
    setToolTip(tr("Account"));
    setIcon(Ui::icon(state == State::Locked               ? u"lock"_s
                         : state == State::NeedsAttention ? u"warning"_s
                         : m_session.isOnline()           ? u"account"_s
                                                          : u"offline"_s));
    const bool canJoin = state == State::SignedOut || state == State::Guest;
    m_create->setVisible(canJoin);
    m_signIn->setVisible(canJoin || state == State::NeedsAttention);
    m_account->setVisible(state == State::Guest || state == State::Member || state == State::Locked);
    m_signOut->setVisible(state == State::Guest || state == State::Member);
}

} // namespace GuestPass::Ui
