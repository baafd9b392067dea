// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <ui/settings/storespage.h>

#include <QDialog>

namespace GuestPass::Ui {

class LanguagePage;
class ProxyPage;
class Settings;

/// Stores, language, proxy. Every change takes effect at once; there is nothing to confirm.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// Borrows the settings.
    SettingsDialog(Settings &settings, const StoreFolders &folders, QWidget *parent = nullptr);

    /// Codes of the translations that there are.
    void setLanguages(const QStringList &codes);
    void setConnectionTest(const ConnectionTest &test);

Q_SIGNALS:
    void storesChanged();
    void languageChanged(const QString &code);
    void proxyChanged();

private:
    StoresPage *m_stores;
    LanguagePage *m_language;
    ProxyPage *m_proxy;
};

} // namespace GuestPass::Ui
