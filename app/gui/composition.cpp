// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "composition.h"

#include "windowstate.h"

#include <guestpass/whendone.h>
#include <language/language.h>
#include <ui/settings/settings.h>
#include <ui/shop/storetrouble.h>

#include <QApplication>
#include <QDesktopServices>
#include <QMessageBox>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace GuestPass::App {

Composition::Composition(Services &services, Ui::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_settings(settings)
{
}

Composition::~Composition()
{
    keepState();
}

void Composition::openStore(const QString &id)
{
    whenDone(m_services.openStore(id), this, [this, id](const Result<Shop::Storefront *> &storefront) {
        if (storefront)
            storeReady(id, *storefront);
        else
            storeFailed(id, storefront.error());
    });
}

void Composition::storeReady(const QString &, Shop::Storefront *storefront)
{
    if (storefront == m_storefront)
        return show({}, {});
    keepState();
    m_accountDialog.reset();
    auto previous = std::exchange(m_shopWindow, nullptr);
    m_storefront = storefront;
    makeShopWindow();
    makeAccountDialog();
    listSessions();
    m_shopWindow->show();
    if (previous)
        previous.release()->deleteLater(); // it may be in the middle of asking for this very switch
    if (storefront->profile().guestStart == StoreProfile::GuestStart::AtStart)
        storefront->session().ensureSignedIn();
    Q_EMIT storeOpened();
}

void Composition::storeFailed(const QString &id, const Error &error)
{
    Ui::StoreTrouble trouble(error, m_shopWindow.get());
    Q_EMIT storeNotOpened(trouble.text() + u' ' + error.detail);
    const auto answer = trouble.ask();
    if (answer == Ui::StoreTrouble::Answer::TryAgain)
        return openStore(id);
    if (answer == Ui::StoreTrouble::Answer::Settings)
        return showSettings();
    if (!m_shopWindow)
        QApplication::exit(1);
}

void Composition::makeShopWindow()
{
    m_shopWindow = std::make_unique<Ui::ShopWindow>(m_storefront->shop(), m_storefront->session(),
                                                    m_services.pictures(), m_storefront->profile().name);
    listStores();
    m_shopWindow->restore(loadWindowState(m_settings));
    connectShopWindow();
}

void Composition::connectShopWindow()
{
    using Page = Ui::AccountDialog::Page;
    const auto *window = m_shopWindow.get();
    connect(window, &Ui::ShopWindow::createAccountRequested, this, [this] { showAccount(Page::CreateAccount); });
    connect(window, &Ui::ShopWindow::signInRequested, this, [this] { showAccount(Page::SignIn); });
    connect(window, &Ui::ShopWindow::accountRequested, this, [this] { showAccount(Page::Account); });
    connect(window, &Ui::ShopWindow::signOutRequested, this, [this] { showAccount(Page::SignOut); });
    connect(window, &Ui::ShopWindow::inspectorRequested, this, &Composition::showInspector);
    connect(window, &Ui::ShopWindow::settingsRequested, this, &Composition::showSettings);
    connect(window, &Ui::ShopWindow::checkOutRequested, this, &Composition::checkOut);
    connect(window, &Ui::ShopWindow::storeSwitchRequested, this, &Composition::openStore);
}

void Composition::makeAccountDialog()
{
    m_accountDialog = std::make_unique<Ui::AccountDialog>(m_storefront->session(), m_storefront->shop(),
                                                          m_storefront->profile().name, m_shopWindow.get());
    if (m_storefront->profile().demo)
        m_accountDialog->setCodeHint([this](const QString &email) { return m_services.demoCode(email); });
}

void Composition::showAccount(Ui::AccountDialog::Page page)
{
    m_accountDialog->open(page);
}

void Composition::showInspector()
{
    if (!m_inspector) {
        m_inspector = std::make_unique<Ui::InspectorWindow>(m_services.journal());
        m_inspector->restoreState(m_settings.get<QByteArray>(Ui::Settings::Key::InspectorState));
        listSessions();
    }
    if (m_storefront)
        m_inspector->selectSession(&m_storefront->session());
    m_inspector->show();
    m_inspector->raise();
    m_inspector->activateWindow();
}

void Composition::listSessions()
{
    if (!m_inspector)
        return;
    QList<Ui::InspectedSession> sessions;
    for (const auto &[id, storefront] : m_services.storefronts())
        sessions.append({storefront->profile().name, &storefront->session()});
    m_inspector->setSessions(sessions);
}

void Composition::listStores()
{
    QList<std::pair<QString, QString>> stores;
    for (const auto &profile : m_services.profiles().profiles)
        stores.append({profile.id, profile.name});
    m_shopWindow->setStores(stores, m_storefront->profile().id);
}

void Composition::showSettings()
{
    if (!m_settingsDialog)
        makeSettings();
    m_settingsDialog->show();
    m_settingsDialog->raise();
    m_settingsDialog->activateWindow();
}

void Composition::makeSettings()
{
    const QStringList folders = storeProfileFolders();
    m_settingsDialog = std::make_unique<Ui::SettingsDialog>(
        m_settings, Ui::StoreFolders{folders, folders.mid(1, 1), folders.last()}, m_shopWindow.get());
    m_settingsDialog->setLanguages(availableLanguages());
    m_settingsDialog->setConnectionTest([this](const StoreProfile &profile) { return m_services.testStore(profile); });
    connect(m_settingsDialog.get(), &Ui::SettingsDialog::storesChanged, this, &Composition::storesChanged);
    connect(m_settingsDialog.get(), &Ui::SettingsDialog::proxyChanged, this, [this] { applyProxy(m_settings); });
}

void Composition::storesChanged()
{
    m_services.reloadProfiles();
    if (!m_shopWindow)
        return;
    listStores();
    const auto &known = m_services.profiles().profiles;
    const bool isOpen = std::any_of(known.begin(), known.end(), [this](const StoreProfile &profile) {
        return profile.id == m_storefront->profile().id;
    });
    if (!isOpen && !known.isEmpty())
        openStore(known.first().id); // the one that was open has been removed
}

void Composition::keepState()
{
    if (m_shopWindow)
        saveWindowState(m_settings, m_shopWindow->state());
    if (m_inspector)
        m_settings.setValue(Ui::Settings::Key::InspectorState, m_inspector->saveState());
}

void Composition::checkOut()
{
    const QUrl address = m_storefront->profile().checkoutUrl;
    if (!address.isEmpty())
        QDesktopServices::openUrl(address);
    else
        QMessageBox::information(m_shopWindow.get(), tr("Check Out"),
                                 tr("This store has no checkout in the browser. Your cart is kept."));
}

void Composition::show(const QString &storeId, const QByteArray &activationToken)
{
    // Wayland raises a window only for whoever can show the token of the start that asked for it.
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken);
    if (!storeId.isEmpty() && (!m_storefront || m_storefront->profile().id != storeId))
        return openStore(storeId);
    if (!m_shopWindow)
        return;
    m_shopWindow->setWindowState(m_shopWindow->windowState() & ~Qt::WindowMinimized);
    m_shopWindow->show();
    m_shopWindow->raise();
    m_shopWindow->activateWindow();
}

} // namespace GuestPass::App
