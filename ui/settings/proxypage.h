// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <ui/settings/settings.h>

#include <QWidget>

class QLineEdit;
class QRadioButton;

namespace GuestPass::Ui {

class FieldMessage;

/// How the network is reached. Takes effect at once, as soon as it makes sense.
class ProxyPage : public QWidget {
    Q_OBJECT

public:
    /// Borrows the settings.
    explicit ProxyPage(Settings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void proxyChanged();

private:
    void build();
    void apply();
    void save(const Proxy &proxy);

    Settings &m_settings;
    QRadioButton *m_system;
    QRadioButton *m_none;
    QRadioButton *m_http;
    QLineEdit *m_address;
    FieldMessage *m_message;
};

} // namespace GuestPass::Ui
