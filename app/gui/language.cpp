// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace GuestPass::App {

namespace {

const QString folder = u":/i18n"_s;

void install(Translators &translators, const QLocale &locale, const QString &name, const QString &where)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, u"_"_s, where))
        return;
    QCoreApplication::installTranslator(translator.get());
    translators.push_back(std::move(translator));
}

} // namespace

Translators makeTranslators(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    if (!language.isEmpty())
        QLocale::setDefault(locale);
    Translators translators;
    install(translators, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(translators, QLocale(QLocale::English), u"guestpass"_s,
            folder); // plural forms, for whatever stays untranslated
    install(translators, locale, u"guestpass"_s, folder);
    return translators;
}

QStringList availableLanguages()
{
    QStringList languages{u"en"_s};
    for (const QString &file : QDir(folder).entryList({u"guestpass_*.qm"_s})) {
        const QString code = file.section(u'_', 1).section(u'.', 0, 0);
        if (code != "en"_L1)
            languages.append(code);
    }
    return languages;
}

} // namespace GuestPass::App
