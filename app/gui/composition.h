// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "services.h"

#include <ui/account/accountdialog.h>
#include <ui/inspector/inspectorwindow.h>
#include <ui/settings/settingsdialog.h>
#include <ui/shop/shopwindow.h>

namespace GuestPass::App {

/// The composition root: owns the services and the windows, and connects the ones to the others. Windows never open
/// each other.
class Composition : public QObject {
    Q_OBJECT

public:
    Composition(Services &services, Ui::Settings &settings, QObject *parent = nullptr);
    ~Composition() override;

    /// Opens the store and shows its window.
    void openStore(const QString &id);
    /// Brings the window to the front; `storeId` empty: as it is.
    void show(const QString &storeId, const QByteArray &activationToken);
    void showAccount(Ui::AccountDialog::Page page);
    void showInspector();
    void showSettings();

    /// Null until a store is open.
    Ui::ShopWindow *shopWindow() const { return m_shopWindow.get(); }
    Ui::AccountDialog *accountDialog() const { return m_accountDialog.get(); }
    Ui::InspectorWindow *inspector() const { return m_inspector.get(); }
    Ui::SettingsDialog *settingsDialog() const { return m_settingsDialog.get(); }
    Shop::Storefront *storefront() const { return m_storefront; }

Q_SIGNALS:
    void storeOpened();
    /// Before the person is asked what to do.
    void storeNotOpened(const QString &why);

private:
    void storeReady(const QString &id, Shop::Storefront *storefront);
    void storeFailed(const QString &id, const Error &error);
    void makeShopWindow();
    void makeAccountDialog();
    void connectShopWindow();
    void checkOut();
    void listSessions();
    void listStores();
    void makeSettings();
    void storesChanged();
    void keepState();

    Services &m_services;
    Ui::Settings &m_settings;
    Shop::Storefront *m_storefront = nullptr;
    std::unique_ptr<Ui::ShopWindow> m_shopWindow;
    std::unique_ptr<Ui::AccountDialog> m_accountDialog;
    std::unique_ptr<Ui::InspectorWindow> m_inspector;
    std::unique_ptr<Ui::SettingsDialog> m_settingsDialog;
};

} // namespace GuestPass::App
