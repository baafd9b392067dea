// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include "translationfile.h"

#include <QDir>
#include <QLibraryInfo>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What translators hand in: complete, with every placeholder and every key.
class tst_Translations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyText_isTranslated_data();
    void everyText_isTranslated();
    void everyPlaceholder_isKept_data();
    void everyPlaceholder_isKept();
    void everyAccelerator_isKept_data();
    void everyAccelerator_isKept();
    void accelerators_areUniqueInTheirWindow_data();
    void accelerators_areUniqueInTheirWindow();
    void arabicAccelerator_tearsNoWord();
    void sources_haveNoTextThatIsMissing_data();
    void sources_haveNoTextThatIsMissing();

private:
    QString m_folder = QStringLiteral(GUESTPASS_SOURCE_DIR) + "/resources/translations"_L1;

    void addFiles() const
    {
        QTest::addColumn<QString>("path");
        const QStringList files = QDir(m_folder).entryList({u"*.ts"_s}, QDir::Files);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << m_folder + u'/' + file;
        QVERIFY(files.size() > 1);
    }
};

namespace {

QString named(const Message &message)
{
    return message.context + ": "_L1 + message.source + " -> "_L1 + message.forms.join(" | "_L1);
}

qsizetype formsOf(const QString &path)
{
    if (path.endsWith("_ar.ts"_L1))
        return 6; // none, one, two, few, many, other
    return 2;
}

/// Letters beside each other that the script would join.
bool areJoined(const QString &text, qsizetype left, qsizetype right)
{
    if (left < 0 || right >= text.size())
        return false;
    const bool opens = text.at(left).joiningType() == QChar::Joining_Dual;
    const auto next = text.at(right).joiningType();
    return opens && (next == QChar::Joining_Dual || next == QChar::Joining_Right);
}

} // namespace

void tst_Translations::everyText_isTranslated_data()
{
    addFiles();
}

void tst_Translations::everyText_isTranslated()
{
    QFETCH(const QString, path);
    const QList<Message> messages = readTranslationFile(path);
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        QVERIFY2(message.finished, qPrintable(named(message)));
        QCOMPARE(message.forms.size(), message.plural ? formsOf(path) : 1);
        for (const QString &form : message.forms)
            QVERIFY2(!form.trimmed().isEmpty(), qPrintable(named(message)));
    }
}

void tst_Translations::everyPlaceholder_isKept_data()
{
    addFiles();
}

void tst_Translations::everyPlaceholder_isKept()
{
    QFETCH(const QString, path);
    const QList<Message> messages = readTranslationFile(path);
    for (const Message &message : messages) {
        for (const QString &form : message.forms)
            QVERIFY2(placeholders(form) == placeholders(message.source), qPrintable(named(message)));
    }
}

void tst_Translations::everyAccelerator_isKept_data()
{
    addFiles();
}

void tst_Translations::everyAccelerator_isKept()
{
    QFETCH(const QString, path);
    const QList<Message> messages = readTranslationFile(path);
    for (const Message &message : messages) {
        for (const QString &form : message.forms)
            QVERIFY2(accelerators(form).size() == accelerators(message.source).size(), qPrintable(named(message)));
    }
}

void tst_Translations::accelerators_areUniqueInTheirWindow_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("contexts"); // what one window shows together
    const QList<QStringList> windows{
        {u"SettingsDialog"_s, u"LanguagePage"_s, u"ProxyPage"_s, u"StoresPage"_s},
        {u"StoreDialog"_s, u"StoreForm"_s},
        {u"InspectorWindow"_s, u"OverviewPage"_s, u"ClaimsPage"_s, u"JournalPage"_s},
        {u"CreateAccountPage"_s},
        {u"SignInPage"_s},
        {u"CodePage"_s, u"CodeEntry"_s},
        {u"ResetPasswordPage"_s, u"CodeEntry"_s},
        {u"ChangePasswordPage"_s},
    };
    for (const auto language : {"de", "ar"}) {
        for (const QStringList &contexts : windows) {
            QTest::addRow("%s, %s", language, qPrintable(contexts.first()))
                << m_folder + "/guestpass_"_L1 + QLatin1String(language) + ".ts"_L1 << contexts;
        }
    }
}

void tst_Translations::accelerators_areUniqueInTheirWindow()
{
    QFETCH(const QString, path);
    QFETCH(const QStringList, contexts);
    const QList<Message> messages = readTranslationFile(path);
    QSet<QString> taken;
    for (const Message &message : messages) {
        if (!contexts.contains(message.context.section(u"::"_s, -1)))
            continue;
        const QStringList letters = accelerators(message.forms.first());
        for (const QString &letter : letters) {
            QVERIFY2(!taken.contains(letter), qPrintable(named(message)));
            taken.insert(letter);
        }
    }
}

void tst_Translations::arabicAccelerator_tearsNoWord()
{
    // Qt shapes an underlined letter by itself, so a letter that joins its neighbour would come apart from it.
    const QList<Message> messages = readTranslationFile(m_folder + "/guestpass_ar.ts"_L1);
    int seen = 0;
    for (const Message &message : messages) {
        const QString &text = message.forms.first();
        const qsizetype at = accelerators(text).isEmpty() ? -1 : text.indexOf(u'&');
        if (at < 0)
            continue;
        ++seen;
        QVERIFY2(!areJoined(text, at - 1, at + 1) && !areJoined(text, at + 1, at + 2), qPrintable(named(message)));
    }
    QVERIFY(seen > 10);
}

void tst_Translations::sources_haveNoTextThatIsMissing_data()
{
    addFiles();
}

void tst_Translations::sources_haveNoTextThatIsMissing()
{
    QFETCH(const QString, path);
    const QString lupdate =
        QStandardPaths::findExecutable(u"lupdate"_s, {QLibraryInfo::path(QLibraryInfo::BinariesPath)});
    if (lupdate.isEmpty())
        QSKIP("lupdate is not installed beside Qt (qt6-l10n-tools)");
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh.ts"_s);
    const QString root = QStringLiteral(GUESTPASS_SOURCE_DIR) + u'/';
    QStringList arguments{u"-silent"_s, u"-locations"_s, u"none"_s, u"-I"_s,        root,
                          u"-I"_s,      root + "lib"_L1, u"-I"_s,   root + "app"_L1};
    if (path.endsWith("_en.ts"_L1))
        arguments += u"-pluralonly"_s;
    for (const auto part : {"ui"_L1, "app/gui"_L1, "app/cli"_L1, "app/language"_L1})
        arguments += root + part;
    QCOMPARE(QProcess::execute(lupdate, arguments + QStringList{u"-ts"_s, fresh}), 0);

    QSet<QString> kept;
    const QList<Message> ours = readTranslationFile(path);
    for (const Message &message : ours)
        kept.insert(message.key());
    const QList<Message> wanted = readTranslationFile(fresh);
    QVERIFY(!wanted.isEmpty());
    for (const Message &message : wanted)
        QVERIFY2(kept.remove(message.key()), qPrintable(named(message) + " (run packaging/translate.sh)"_L1));
    QVERIFY2(kept.isEmpty(), qPrintable("no longer in the sources: "_L1 + kept.values().join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_translations.moc"
