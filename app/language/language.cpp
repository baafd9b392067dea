// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace GuestPass::App {

namespace {

const QString folder = u":/i18n"_s;
const QString english = u"en"_s;

// Qt's own words that we cannot do without: its translations are a package that may be missing. The first one is
// translated as LTR or RTL and turns the windows round.
[[maybe_unused]] constexpr const char *wordsOfQt[] = {
    QT_TRANSLATE_NOOP("QGuiApplication", "QT_LAYOUT_DIRECTION"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QMessageBox", "Show Details..."),
    QT_TRANSLATE_NOOP("QMessageBox", "Hide Details..."),
};

/// The language that was found; empty: none.
QString install(Translators &translators, const QLocale &locale, const QString &name, const QString &where)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, u"_"_s, where))
        return {};
    QCoreApplication::installTranslator(translator.get());
    translators.push_back(std::move(translator));
    return translators.back()->language();
}

/// Which of our translations suits a locale.
QString languageFor(const QLocale &locale)
{
    QTranslator probe;
    return probe.load(locale, u"guestpass"_s, u"_"_s, folder) ? probe.language() : english;
}

} // namespace

Translators makeTranslators(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    if (!language.isEmpty())
        QLocale::setDefault(locale);
    Translators translators;
    // English holds the plural forms, for whatever stays untranslated.
    install(translators, QLocale(english), u"guestpass"_s, folder);
    const QString ours = languageFor(locale);
    if (ours == english)
        return translators;
    // Qt's words only in the language of our own: half a translation reads worse than none.
    install(translators, QLocale(ours), u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(translators, QLocale(ours), u"guestpass"_s, folder);
    return translators;
}

bool isAvailable(const QString &language)
{
    const QLocale wanted(language);
    return QLocale(languageFor(wanted)).language() == wanted.language();
}

QStringList availableLanguages()
{
    QStringList languages;
    const QStringList files = QDir(folder).entryList({u"guestpass_*.qm"_s});
    for (const QString &file : files) {
        const QString code = file.section(u'_', 1).section(u'.', 0, 0);
        if (code != english)
            languages.append(code);
    }
    std::sort(languages.begin(), languages.end(), [](const QString &a, const QString &b) {
        return QLocale(a).nativeLanguageName() < QLocale(b).nativeLanguageName();
    });
    languages.prepend(english);
    return languages;
}

} // namespace GuestPass::App
