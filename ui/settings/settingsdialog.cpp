// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/settings/settingsdialog.h>

#include <ui/common/metrics.h>
#include <ui/common/plainbutton.h>
#include <ui/settings/languagepage.h>
#include <ui/settings/proxypage.h>

#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace GuestPass::Ui {

SettingsDialog::SettingsDialog(Settings &settings, const StoreFolders &folders, QWidget *parent)
    : QDialog(parent)
    , m_stores(new StoresPage(folders))
    , m_language(new LanguagePage(settings))
    , m_proxy(new ProxyPage(settings))
{
    setWindowTitle(tr("Settings — GuestPass"));
    const int u = unit(this);
    auto *tabs = new QTabWidget(this);
    tabs->addTab(m_stores, tr("S&tores"));
    tabs->addTab(m_language, tr("&Language"));
    tabs->addTab(m_proxy, tr("&Proxy"));
    auto *close = new PlainButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4 * u, 4 * u, 4 * u, 4 * u);
    column->setSpacing(3 * u);
    column->addWidget(tabs, 1);
    column->addWidget(close, 0, Qt::AlignTrailing);
    resize(230 * u, 120 * u);
    connect(m_stores, &StoresPage::storesChanged, this, &SettingsDialog::storesChanged);
    connect(m_language, &LanguagePage::languageChanged, this, &SettingsDialog::languageChanged);
    connect(m_proxy, &ProxyPage::proxyChanged, this, &SettingsDialog::proxyChanged);
}

void SettingsDialog::setLanguages(const QStringList &codes)
{
    m_language->setLanguages(codes);
}

void SettingsDialog::setConnectionTest(const ConnectionTest &test)
{
    m_stores->setConnectionTest(test);
}

} // namespace GuestPass::Ui
