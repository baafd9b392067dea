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

/// Installs our translation, and Qt's own where the system has it, for a language code such as `de`; empty: the first
/// of the system's languages that there is a translation for, else English. A code also becomes the default locale for
/// numbers and dates. Windows are then read in the language's direction.
Translators makeTranslators(const QString &language);

/// Codes, such as `de`, of the languages that there are translations for: English, then the others by their own names.
QStringList availableLanguages();
/// Whether there are words for a language, or for the language of a country, such as `de_AT`.
bool isAvailable(const QString &language);

} // namespace GuestPass::App
