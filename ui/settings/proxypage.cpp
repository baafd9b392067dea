// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/settings/proxypage.h>

#include <ui/common/fieldmessage.h>
#include <ui/common/metrics.h>
#include <ui/common/quietlabel.h>

#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace GuestPass::Ui {

ProxyPage::ProxyPage(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_system(new QRadioButton(tr("Use the &system's settings"), this))
    , m_none(new QRadioButton(tr("Connect &directly"), this))
    , m_http(new QRadioButton(tr("Use this &HTTP proxy:"), this))
    , m_address(new QLineEdit(this))
    , m_message(new FieldMessage(m_address, this))
{
    build();
    const Proxy proxy = settings.proxy();
    m_address->setText(proxyText({Proxy::Mode::Http, proxy.host, proxy.port}));
    m_address->setEnabled(proxy.mode == Proxy::Mode::Http);
    (proxy.mode == Proxy::Mode::Http ? m_http : proxy.mode == Proxy::Mode::None ? m_none : m_system)->setChecked(true);
    for (QRadioButton *choice : {m_system, m_none, m_http})
        connect(choice, &QRadioButton::clicked, this, &ProxyPage::apply);
    connect(m_address, &QLineEdit::editingFinished, this, &ProxyPage::apply);
    connect(m_address, &QLineEdit::textEdited, m_message, &FieldMessage::clear);
}

void ProxyPage::build()
{
    const int u = unit(this);
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_address->setPlaceholderText(u"proxy.example.org:8080"_s);
    m_address->setAccessibleName(tr("Address of the HTTP proxy"));
    auto *address = new QVBoxLayout;
    address->setContentsMargins(6 * u, 0, 0, 0);
    address->setSpacing(u);
    address->addWidget(m_address);
    address->addWidget(m_message);
    auto *hint = new QuietLabel(this);
    hint->setWordWrap(true);
    hint->setText(tr("The demo store on this computer is always reached directly."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4 * u, 4 * u, 4 * u, 4 * u);
    column->setSpacing(2 * u);
    column->addWidget(m_system);
    column->addWidget(m_none);
    column->addWidget(m_http);
    column->addLayout(address);
    column->addSpacing(2 * u);
    column->addWidget(hint);
    column->addStretch();
}

void ProxyPage::apply()
{
    m_address->setEnabled(m_http->isChecked());
    m_message->clear();
    const Proxy before = m_settings.proxy();
    if (!m_http->isChecked())
        return save({m_none->isChecked() ? Proxy::Mode::None : Proxy::Mode::System, before.host, before.port});
    if (const auto proxy = parseProxy(m_address->text()))
        return save(*proxy);
    if (sender() == m_http) // there was no time to type one
        return m_address->setFocus(Qt::OtherFocusReason);
    m_message->show(tr("Enter the proxy as host:port, such as proxy.example.org:8080. Until then nothing changes."));
}

void ProxyPage::save(const Proxy &proxy)
{
    if (proxy == m_settings.proxy())
        return;
    m_settings.setProxy(proxy);
    Q_EMIT proxyChanged();
}

} // namespace GuestPass::Ui
