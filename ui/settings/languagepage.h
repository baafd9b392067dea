// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <ui/settings/settings.h>

#include <QWidget>

class QComboBox;
class QLabel;

namespace GuestPass::Ui {

/// The language of the windows.
class LanguagePage : public QWidget {
    Q_OBJECT

public:
    /// Borrows the settings.
    explicit LanguagePage(Settings &settings, QWidget *parent = nullptr);
    /// Codes such as `de` or `pt_BR`; the system's language is always on offer.
    void setLanguages(const QStringList &codes);

Q_SIGNALS:
    void languageChanged(const QString &code);

private:
    void choose();

    Settings &m_settings;
    QComboBox *m_choice;
    QLabel *m_hint;
};

} // namespace GuestPass::Ui
