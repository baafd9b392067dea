// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "clirun.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace GuestPass::Test;

namespace {

QStringList commandNames()
{
    // As the program itself lists them.
    static const QRegularExpression entry(u"^  ([a-z-]+) "_s, QRegularExpression::MultilineOption);
    const QString help = QString::fromUtf8(CliHome().run({u"--help"_s}).out);
    const QString commands = help.section(u"Commands:"_s, 1, 1).section(u"\n\n"_s, 0, 0);
    QStringList names;
    auto entries = entry.globalMatch(commands);
    while (entries.hasNext())
        names << entries.next().captured(1);
    return names;
}

QString manualPage()
{
    QFile file(QStringLiteral(GUESTPASS_SOURCE_DIR) + u"/packaging/man/guestpassctl.1"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).remove(u'\\') : QString();
}

} // namespace

/// What needs neither store nor session: words, help, and the support commands.
class TestCliUsage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void usage_wrong_exitsWithTwoAndRepeatsNothing_data();
    void usage_wrong_exitsWithTwoAndRepeatsNothing();
    void help_everyCommand_isInTheManual();
    void output_thatCannotBeWritten_isTold();
    void status_withoutKeyring_saysSo();
    void version_isPrinted();
    void stores_brokenProfile_isToldAndTheRestStands();
    void journal_last_limitsTheEvents();
    void selfTest_fileKeyring_isWell();
    void selfTest_noKeyring_warnsOnly();
    void selfTest_unwritableFolder_fails();
};

void TestCliUsage::usage_wrong_exitsWithTwoAndRepeatsNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown command") << QStringList{u"Canary9"_s};
    QTest::newRow("unknown option") << QStringList{u"status"_s, u"--Canary9"_s};
    QTest::newRow("short option") << QStringList{u"sign-in"_s, u"-pCanary9"_s};
    QTest::newRow("password") << QStringList{u"sign-in"_s, u"--email"_s, u"a@b.de"_s, u"--password"_s, u"Canary9"_s};
    QTest::newRow("password=") << QStringList{u"sign-in"_s, u"--email"_s, u"a@b.de"_s, u"--password=Canary9"_s};
    QTest::newRow("code=") << QStringList{u"confirm"_s, u"--code=Canary9"_s};
    QTest::newRow("code as a word") << QStringList{u"confirm"_s, u"Canary9"_s};
    QTest::newRow("foreign option") << QStringList{u"status"_s, u"--email"_s, u"Canary9"_s};
    QTest::newRow("twice") << QStringList{u"products"_s, u"--page"_s, u"1"_s, u"--page"_s, u"2"_s};
    QTest::newRow("value missing") << QStringList{u"status"_s, u"--store"_s};
    QTest::newRow("flag with value") << QStringList{u"status"_s, u"--json=Canary9"_s};
    QTest::newRow("not a number") << QStringList{u"products"_s, u"--page"_s, u"Canary9"_s};
    QTest::newRow("huge number") << QStringList{u"cart"_s, u"add"_s, u"x"_s, u"--quantity"_s,
                                                u"99999999999999999999"_s};
    QTest::newRow("negative number") << QStringList{u"products"_s, u"--limit=-1"_s};
    QTest::newRow("guest and e-mail") << QStringList{u"sign-in"_s, u"--guest"_s, u"--email"_s, u"Canary9"_s};
    QTest::newRow("neither") << QStringList{u"sign-in"_s};
    QTest::newRow("convert without address") << QStringList{u"convert"_s};
    QTest::newRow("unknown store") << QStringList{u"status"_s, u"--store"_s, u"Canary9"_s};
    QTest::newRow("unknown store of a list") << QStringList{u"stores"_s, u"--store"_s, u"Canary9"_s};
    QTest::newRow("unknown store's journal") << QStringList{u"journal"_s, u"--store"_s, u"Canary9"_s};
    QTest::newRow("unknown store to test") << QStringList{u"self-test"_s, u"--store"_s, u"Canary9"_s};
    QTest::newRow("empty store") << QStringList{u"status"_s, u"--store="_s};
    QTest::newRow("help on an unknown command") << QStringList{u"help"_s, u"Canary9"_s};
    QTest::newRow("unknown cart action") << QStringList{u"cart"_s, u"Canary9"_s};
    QTest::newRow("cart add nothing") << QStringList{u"cart"_s, u"add"_s};
    QTest::newRow("unknown order") << QStringList{u"products"_s, u"--sort"_s, u"Canary9"_s};
}

void TestCliUsage::usage_wrong_exitsWithTwoAndRepeatsNothing()
{
    QFETCH(const QStringList, arguments);
    const CliHome home;
    const auto text = home.run(arguments);
    QCOMPARE(text.exitCode, 2);
    QVERIFY(text.out.isEmpty());
    QVERIFY(text.err.startsWith("guestpassctl: "));
    QVERIFY2(!text.err.contains("Canary9"), text.err.constData());
    const auto json = home.run(QStringList{u"--json"_s} + arguments);
    QCOMPARE(json.verdict(), u"2 usage"_s);
    QVERIFY(!(json.out + json.err).contains("Canary9"));
}

void TestCliUsage::help_everyCommand_isInTheManual()
{
    const CliHome home;
    const QString manual = manualPage();
    QVERIFY(!manual.isEmpty());
    const auto general = home.run({u"--help"_s});
    QCOMPARE(general.exitCode, 0);
    const QStringList names = commandNames();
    QVERIFY(names.size() >= 14 && names.contains(u"export-cookie"_s) && names.contains(u"reset-device"_s));
    for (const QString &command : names) {
        QVERIFY2(general.out.contains("\n  " + command.toUtf8() + ' '), qPrintable(command));
        QVERIFY2(manual.contains(command), qPrintable(command));
        const auto help = home.run({command, u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.out.startsWith("Usage: guestpassctl " + command.toUtf8()));
        static const QRegularExpression option(u"--[a-z-]+"_s);
        auto options = option.globalMatch(QString::fromUtf8(help.out));
        while (options.hasNext()) {
            const QString name = options.next().captured();
            QVERIFY2(manual.contains(name), qPrintable(command + u' ' + name));
        }
    }
    const auto token = home.run({u"token"_s, u"--help"_s});
    QVERIFY(token.out.contains("secret"));
}

void TestCliUsage::output_thatCannotBeWritten_isTold()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("There is no /dev/full here.");
    const CliHome home;
    for (const QStringList &arguments : {QStringList{u"stores"_s}, QStringList{u"--help"_s}}) {
        QProcess program;
        program.setStandardOutputFile(u"/dev/full"_s);
        program.setProcessEnvironment(home.environment);
        program.start(QStringLiteral(GUESTPASS_BIN_DIR "/guestpassctl"), arguments);
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 70);
        QCOMPARE(program.readAllStandardError(), "guestpassctl: The output could not be written.\n"_ba);
    }
}

void TestCliUsage::status_withoutKeyring_saysSo()
{
    CliHome home;
    home.environment.remove(u"SECRET_BACKEND"_s);
    home.environment.remove(u"SECRET_FILE_TEST_PATH"_s);
    home.environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    const auto status = home.run({u"status"_s});
    QCOMPARE(status.exitCode, 0);
    QVERIFY2(status.out.contains("No keyring answers: install or start one"), status.out.constData());
}

void TestCliUsage::version_isPrinted()
{
    const auto version = CliHome().run({u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QVERIFY(
        QRegularExpression(u"^guestpassctl \\d+\\.\\d+\\.\\d+\\n$"_s).match(QString::fromUtf8(version.out)).hasMatch());
}

void TestCliUsage::stores_brokenProfile_isToldAndTheRestStands()
{
    const CliHome home;
    QVERIFY(home.write(u"config/guestpass/stores.d/broken.json"_s, "{ this is not JSON"));
    const auto outcome = home.ask({u"stores"_s});
    QCOMPARE(outcome.exitCode, 0);
    const auto stores = outcome.json().value("stores"_L1).toArray();
    QCOMPARE(stores.first().toObject().value("id"_L1).toString(), u"demo"_s);
    const auto problem = outcome.json().value("problems"_L1).toArray().first().toObject();
    QVERIFY(problem.value("file"_L1).toString().endsWith("broken.json"_L1));
    QVERIFY(!problem.value("reason"_L1).toString().isEmpty());
    QVERIFY(outcome.err.contains("broken.json"));
}

void TestCliUsage::journal_last_limitsTheEvents()
{
    const CliHome home;
    QCOMPARE(home.ask({u"status"_s}).exitCode, 0);
    QCOMPARE(home.ask({u"status"_s}).exitCode, 0);
    const auto all = home.ask({u"journal"_s}).json().value("events"_L1).toArray();
    QVERIFY(all.size() >= 2);
    QCOMPARE(all.first().toObject().keys(),
             QStringList({u"at"_s, u"data"_s, u"kind"_s, u"process"_s, u"sequence"_s, u"store"_s, u"summary"_s}));
    const auto last = home.ask({u"journal"_s, u"--last"_s, u"1"_s}).json().value("events"_L1).toArray();
    QCOMPARE(last.size(), 1);
    QCOMPARE(last.first(), all.last());
    const auto profile =
        "{\"name\": \"Other\", \"service\": \"commerce-engine\", \"baseUrl\": \"https://other.example.org\"}"_ba;
    QVERIFY(home.write(u"config/guestpass/stores.d/other.json"_s, profile));
    const auto other = home.ask({u"journal"_s, u"--store"_s, u"other"_s});
    QCOMPARE(other.exitCode, 0);
    QCOMPARE(other.json().value("events"_L1).toArray(), QJsonArray());
}

void TestCliUsage::selfTest_fileKeyring_isWell()
{
    const CliHome home;
    const auto outcome = home.ask({u"self-test"_s});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.toString()));
    QMap<QString, QString> results;
    const QJsonArray checks = outcome.jsonList();
    for (const auto &entry : checks) {
        const QJsonObject check = entry.toObject();
        QCOMPARE(check.keys(), QStringList({u"name"_s, u"result"_s, u"sentence"_s}));
        results.insert(check.value("name"_L1).toString(), check.value("result"_L1).toString());
    }
    for (const QString &name : {u"qt"_s, u"event-loop"_s, u"tls"_s, u"index-folder"_s, u"journal-folder"_s,
                                u"profiles"_s, u"libsecret"_s, u"secret-service"_s, u"keyring-item"_s, u"demo-store"_s})
        QVERIFY2(results.value(name) == u"ok"_s, qPrintable(name + u'\n' + outcome.toString()));
    QVERIFY(results.contains(u"svg"_s));
    QVERIFY(home.run({u"self-test"_s}).out.startsWith("ok qt: "));
}

void TestCliUsage::selfTest_noKeyring_warnsOnly()
{
    CliHome home;
    home.environment.remove(u"SECRET_BACKEND"_s);
    const auto outcome = home.run({u"self-test"_s});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.toString()));
    QVERIFY(outcome.out.contains("\nwarn session-bus: "));
    QVERIFY(outcome.out.contains("\nwarn keyring-item: "));
}

void TestCliUsage::selfTest_unwritableFolder_fails()
{
    CliHome home;
    QVERIFY(home.write(u"file"_s, "not a folder"));
    home.environment.insert(u"XDG_STATE_HOME"_s, home.path(u"file"_s));
    const auto outcome = home.run({u"self-test"_s});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.out.contains("\nfail journal-folder: "), outcome.out.constData());
}

QTEST_GUILESS_MAIN(TestCliUsage)
#include "tst_cliusage.moc"
