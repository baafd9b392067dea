// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <ui/common/flatbutton.h>

#include <QList>

#include <utility>

class QAction;
class QActionGroup;
class QMenu;

namespace GuestPass {
class Session;
} // namespace GuestPass

namespace GuestPass::Ui {

/// Names the session's state in words and has the account menu.
class AccountButton : public FlatButton {
    Q_OBJECT

public:
    /// Borrows the session.
    explicit AccountButton(Session &session, QWidget *parent = nullptr);
    /// Id and name each. The submenu shows from two stores on.
    void setStores(const QList<std::pair<QString, QString>> &stores, const QString &currentId);

Q_SIGNALS:
    void createAccountRequested();
    void signInRequested();
    void accountRequested();
    void signOutRequested();
    void inspectorRequested();
    void settingsRequested();
    void storeSwitchRequested(const QString &id);

private:
    void buildMenu();
    void updateState();

    Session &m_session;
    QMenu *m_menu;
    QMenu *m_storeMenu = nullptr;
    QActionGroup *m_storeGroup = nullptr;
    QAction *m_create = nullptr;
    QAction *m_signIn = nullptr;
    QAction *m_account = nullptr;
    QAction *m_signOut = nullptr;
};

/// The button's words for a session: "Guest", "Anna Berg", "Offline · Guest", "Locked".
QString accountText(const Session &session);

} // namespace GuestPass::Ui
