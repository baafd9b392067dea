// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace GuestPass::App {

/// Keeps translations in force as long as it lives.
using Translators = std::vector<std::unique_ptr<QTranslator>>;

/// Installs our translation and Qt's own for a language code such as `de`; empty: the system's languages. English needs
/// none. The language also becomes the default locale for numbers and dates, and sets the direction of reading.
Translators makeTranslators(const QString &language);

/// The languages that there are translations for, English included.
QStringList availableLanguages();

} // namespace GuestPass::App
