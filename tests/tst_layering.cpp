// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Include {
    QString file; ///< relative to the source folder
    QString header;
};

QList<Include> includesBelow(const QString &folder)
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    const QDir root(QStringLiteral(GUESTPASS_SOURCE_DIR));
    QList<Include> found;
    QDirIterator files(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto matches = pattern.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            found.append({root.relativeFilePath(file.fileName()), matches.next().captured(1)});
    }
    return found;
}

} // namespace

/// Who may include what, as drawn in ARCHITECTURE.md. What the compiler cannot hold is held here.
class tst_Layering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folder_mayInclude_data();
    void folder_mayInclude();
    void reveal_isCalledOnlyWhereSecretsBelong();
    void services_areAskedForOnlyInTheirTranslators();
};

void tst_Layering::folder_mayInclude_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("forbidden"); // a pattern on the included header
    const auto row = [](const char *folder, const QString &forbidden) {
        QTest::newRow(folder) << QString::fromLatin1(folder) << forbidden;
    };
    const QString qtUi = u"Q(Widget|Application$|Dialog|Gui|Painter|Icon|Pixmap|Image)"_s;
    row("lib/guestpass", u"^(base|journal|providers|vault|net|session|api|shop|ui|app|lib)/|^"_s + qtUi);
    row("lib/src/base", u"^(journal|providers|vault|net|session|api|shop|ui|app|lib)/|^"_s + qtUi);
    row("lib/src/journal", u"^(providers|vault|net|session|api|shop|ui|app|lib)/|^"_s + qtUi);
    row("lib/src/providers", u"^(vault|net|session|api|shop|ui|app|lib)/|^QNetwork|keychain|^"_s + qtUi);
    row("lib/src/vault", u"^(providers|net|session|api|shop|ui|app|lib)/|^QNetwork|^"_s + qtUi);
    row("lib/src/net", u"^(providers|vault|session|api|shop|ui|app|lib)/|keychain|^"_s + qtUi);
    row("lib/src/session", u"^(api|shop|ui|app|lib)/|^QNetwork|keychain|^"_s + qtUi);
    row("lib/src/api", u"^(providers|vault|net|shop|ui|app|lib)/|^QNetwork|keychain|^"_s + qtUi);
    row("lib/shop", u"^(base|journal|providers|vault|net|session|api|ui|app|lib)/|^QNetwork|keychain|^"_s + qtUi);
    row("ui", u"^(base|journal|providers|vault|net|session|api|app|lib)/|^QNetwork|^QSql|keychain"_s);
    row("ui/common", u"^ui/(shop|account|inspector|settings)/"_s);
    row("ui/shop", u"^ui/(account|inspector|settings)/"_s);
    row("ui/account", u"^ui/(shop|inspector|settings)/"_s);
    row("ui/inspector", u"^ui/(shop|account|settings)/"_s);
    row("ui/settings", u"^ui/(shop|account|inspector)/"_s);
    row("app/cli", u"^(base|journal|providers|vault|net|session|api|ui|lib)/|^"_s + qtUi);
    row("app/gui", u"^(base|journal|providers|vault|net|session|api|lib)/"_s);
    row("app/language", u"^(guestpass|shop|base|journal|providers|vault|net|session|api|ui|lib|cli|gui)/|^"_s + qtUi);
    row("app/demostore", u"^(guestpass|shop|base|journal|providers|vault|net|session|api|ui|lib)/|^"_s + qtUi);
}

void tst_Layering::folder_mayInclude()
{
    QFETCH(const QString, folder);
    QFETCH(const QString, forbidden);
    const QRegularExpression pattern(forbidden);
    const auto includes = includesBelow(folder);
    QVERIFY2(!includes.isEmpty(), "no includes found: is the folder where it was?");
    for (const auto &include : includes) {
        QVERIFY2(!pattern.match(include.header).hasMatch(),
                 qPrintable(include.file + u" must not include "_s + include.header));
    }
}

void tst_Layering::reveal_isCalledOnlyWhereSecretsBelong()
{
    static const QStringList allowed{u"lib/src/base/secret.cpp"_s,      u"lib/src/base/unverifiedclaims.cpp"_s,
                                     u"lib/src/providers/"_s,           u"lib/src/vault/"_s,
                                     u"lib/src/session/rotation.cpp"_s, u"app/cli/"_s};
    const QDir root(QStringLiteral(GUESTPASS_SOURCE_DIR));
    for (const auto &folder : {u"lib"_s, u"ui"_s, u"app"_s}) {
        QDirIterator files(root.filePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString name = root.relativeFilePath(file.fileName());
            const bool mayReveal = std::any_of(allowed.begin(), allowed.end(),
                                               [&](const QString &prefix) { return name.startsWith(prefix); });
            QVERIFY2(mayReveal || !file.readAll().contains(".reveal()"), qPrintable(name + u" reveals a secret"_s));
        }
    }
}

void tst_Layering::services_areAskedForOnlyInTheirTranslators()
{
    static const QStringList allowed{u"lib/src/providers/"_s, u"lib/shop/"_s, u"lib/src/base/storeprofile"_s,
                                     u"app/demostore/"_s, u"lib/guestpass/"_s};
    const QDir root(QStringLiteral(GUESTPASS_SOURCE_DIR));
    for (const auto &folder : {u"lib"_s, u"ui"_s, u"app"_s}) {
        QDirIterator files(root.filePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString name = root.relativeFilePath(file.fileName());
            const bool mayName = std::any_of(allowed.begin(), allowed.end(),
                                             [&](const QString &prefix) { return name.startsWith(prefix); });
            const QByteArray text = file.readAll();
            const bool asks = text.contains("service == \"") || text.contains("service == u\"");
            QVERIFY2(mayName || !asks, qPrintable(name + u" asks which service it is"_s));
        }
    }
}

QTEST_GUILESS_MAIN(tst_Layering)
#include "tst_layering.moc"
