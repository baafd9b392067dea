// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "demostorefixture.h"

#include <schema.h>

#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace DemoStore;
using namespace DemoStore::Testing;

class DemoStoreDatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void open_setsWalAndForeignKeys();
    void open_unusableFiles_sayWhy_data();
    void open_unusableFiles_sayWhy();
    void transaction_withoutCommit_rollsBack();
    void statement_thatFails_isRememberedOnce();
    void secret_isRandomAndKept();
    void fullDisk_answers503_andKeepsNothing();
    void idleGuests_goAfterThirtyDays();
    void idleGuests_canBeKept();
    void hostileBodies_areRefused_data();
    void hostileBodies_areRefused();
};

void DemoStoreDatabaseTest::open_setsWalAndForeignKeys()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    Database &database = fixture.store->database;
    QCOMPARE(database.one(u"PRAGMA journal_mode"_s)->at(0).toString(), u"wal"_s);
    QCOMPARE(database.one(u"PRAGMA foreign_keys"_s)->at(0).toInt(), 1);
    QCOMPARE(database.one(u"PRAGMA synchronous"_s)->at(0).toInt(), 1);
    QCOMPARE(database.run(u"INSERT INTO carts (id, user_id, active, created_at) VALUES ('x', 'nobody', 1, 0)"_s), -1);
    QVERIFY(!database.one(u"SELECT 1"_s)); // nothing goes on after a failure that nobody took
    QVERIFY(database.takeFailure().contains(u"FOREIGN KEY"_s));
    QVERIFY(database.one(u"SELECT 1"_s));
}

void DemoStoreDatabaseTest::open_unusableFiles_sayWhy_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("no database") << "text"_ba << u"cannot be read as a database"_s;
    QTest::newRow("a folder") << "folder"_ba << u"is a folder"_s;
    QTest::newRow("no folder") << "missing"_ba << u"does not exist"_s;
    QTest::newRow("other program") << "other"_ba << u"another program"_s;
    QTest::newRow("newer") << "newer"_ba << u"newer version"_s;
}

void DemoStoreDatabaseTest::open_unusableFiles_sayWhy()
{
    QFETCH(QByteArray, kind);
    QFETCH(QString, words);
    QTemporaryDir folder;
    QString name = folder.filePath(u"x.sqlite"_s);
    QString problem;
    QFile file(name);
    if (kind == "text")
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(5000, 'x')) == 5000);
    file.close();
    if (kind == "folder")
        name = folder.path();
    if (kind == "missing")
        name = folder.filePath(u"no/x.sqlite"_s);
    if (kind == "other" || kind == "newer") {
        const auto database = Database::open(name, &problem);
        QVERIFY(database);
        database->run(kind == "other" ? u"PRAGMA application_id = 7"_s
                                      : u"PRAGMA user_version = %1"_s.arg(schemaVersion + 1));
    }
    const bool present = QFile::exists(name);
    QVERIFY(!Database::open(name, &problem));
    QVERIFY2(problem.contains(words), qPrintable(problem));
    QCOMPARE(QFile::exists(name), present);
    if (kind == "text")
        QCOMPARE(file.size(), 5000);
}

void DemoStoreDatabaseTest::transaction_withoutCommit_rollsBack()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    Database &database = fixture.store->database;
    {
        Transaction transaction(database);
        database.setSetting(u"x"_s, 1);
    }
    QVERIFY(database.setting(u"x"_s).isNull());
    {
        Transaction transaction(database);
        database.setSetting(u"x"_s, 2);
        QVERIFY(transaction.commit());
    }
    QCOMPARE(database.setting(u"x"_s).toInt(), 2);
    QCOMPARE(database.takeFailure(), QString());
}

void DemoStoreDatabaseTest::statement_thatFails_isRememberedOnce()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    QCOMPARE(fixture.store->database.run(u"NOT SQL"_s), -1);
    QVERIFY(!fixture.store->database.takeFailure().isEmpty());
    QVERIFY(fixture.store->database.takeFailure().isEmpty());
}

void DemoStoreDatabaseTest::secret_isRandomAndKept()
{
    Fixture one;
    Fixture two;
    QVERIFY(one.open() && two.open());
    const QByteArray secret = one.store->secret;
    QCOMPARE(secret.size(), 32);
    QVERIFY(secret != two.store->secret);
    QVERIFY(one.reopen());
    QCOMPARE(one.store->secret, secret);
}

void DemoStoreDatabaseTest::fullDisk_answers503_andKeepsNothing()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    const Person guest = fixture.guest();
    Database &database = fixture.store->database;
    const int before = fixture.store->accounts.count(true);
    // SQLite reports a file that may not grow just as it reports a full disk.
    QVERIFY(database.one(u"PRAGMA max_page_count = 1"_s));
    bool full = false;
    int made = 0;
    for (int i = 0; i < 500 && !full; ++i) {
        const Answer answer =
            fixture.send("POST"_ba, u"/auth/anonymous"_s, {}, {{"x-api-key"_ba, fixture.settings.apiKey}});
        full = answer.verdict() == "503 unavailable"_L1;
        made += answer.status == 200;
    }
    QVERIFY(full);
    QCOMPARE(fixture.store->accounts.count(true), before + made);
    QCOMPARE(fixture.get(u"/auth/user/"_s + guest.id, guest.access).status, 200);
    QVERIFY(database.one(u"PRAGMA max_page_count = 1000000"_s));
    QVERIFY(!fixture.guest().id.isEmpty());
}

void DemoStoreDatabaseTest::idleGuests_goAfterThirtyDays()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    const Person idle = fixture.guest();
    Person busy = fixture.guest();
    const Person member = fixture.member(u"ada@example.com"_s);
    fixture.post(u"/carts"_s, idle.access, {{u"items"_s, QJsonArray{fixture.line(0, 1)}}});
    for (int week = 0; week < 4; ++week) {
        fixture.now += 7 * day;
        busy = personIn(fixture.post(u"/auth/refresh-token"_s, {}, {{u"refresh_token"_s, busy.refresh}}));
        QVERIFY(!busy.id.isEmpty());
    }
    fixture.now += 2 * day;
    QCOMPARE(fixture.store->tidy(), 0); // thirty days to the millisecond
    fixture.now += 2 * hour;
    QCOMPARE(fixture.store->tidy(), 1);
    QVERIFY(!fixture.store->accounts.find(idle.id));
    QVERIFY(!fixture.store->carts.active(idle.id));
    QVERIFY(fixture.store->accounts.find(busy.id));
    QVERIFY(fixture.store->accounts.find(member.id));
}

void DemoStoreDatabaseTest::idleGuests_canBeKept()
{
    Fixture fixture;
    fixture.settings.guestIdleDays = 0;
    QVERIFY(fixture.open());
    const Person guest = fixture.guest();
    fixture.now += 400 * day;
    QVERIFY(fixture.reopen());
    QVERIFY(fixture.store->accounts.find(guest.id));
}

void DemoStoreDatabaseTest::hostileBodies_areRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no JSON") << "{{{"_ba;
    QTest::newRow("not a number") << R"({"quantity": NaN})"_ba;
    QTest::newRow("array") << "[]"_ba;
    QTest::newRow("text") << "\"x\""_ba;
    QTest::newRow("binary") << QByteArray::fromHex("00ff00fe80");
    QTest::newRow("not UTF-8") << "{\"email\":\"\xff\xfe\"}"_ba;
    QTest::newRow("one MiB") << "{\"email\":\"" + QByteArray(1024 * 1024, 'a') + "\"}";
    QTest::newRow("deep arrays") << "{\"email\":" + QByteArray(100'000, '[') + "}";
    QTest::newRow("deep objects") << QByteArray("{\"email\":").repeated(900) + "1" + QByteArray(900, '}');
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("spaces") << "  \n "_ba;
    QTest::newRow("null byte") << R"({"email":"a\u0000b@example.com","items":"\u0000","refresh_token":"\u0000"})"_ba;
    QTest::newRow("lone surrogate") << R"({"email":"\ud800@example.com","quantity":-0.0})"_ba;
    QTest::newRow("wrong types")
        << R"({"email":[],"password":{},"items":{"a":1},"refresh_token":1,"query":7,"otp":[]})"_ba;
}

void DemoStoreDatabaseTest::hostileBodies_areRefused()
{
    QFETCH(QByteArray, body);
    Fixture fixture;
    QVERIFY(fixture.open());
    const Person member = fixture.member(u"ada@example.com"_s);
    const QStringList operations{u"POST /auth/refresh-token"_s,
                                 u"POST /auth/login/password"_s,
                                 u"POST /auth/login/email"_s,
                                 u"POST /auth/register/password"_s,
                                 u"POST /auth/register/email"_s,
                                 u"POST /auth/generate-otp"_s,
                                 u"POST /auth/verify-otp"_s,
                                 u"POST /auth/forgot-password"_s,
                                 u"POST /auth/reset-password"_s,
                                 u"POST /auth/change-password"_s,
                                 u"POST /carts"_s,
                                 u"POST /catalog/products/search"_s,
                                 u"POST /wishlist/"_s + member.id,
                                 u"DELETE /wishlist/"_s + member.id};
    for (const QString &operation : operations) {
        const Answer answer = fixture.send(operation.section(u' ', 0, 0).toLatin1(), operation.section(u' ', 1), body,
                                           {{"authorization"_ba, "Bearer " + member.access.toLatin1()}});
        QVERIFY2(answer.verdict() == "400 validation_error"_L1, qPrintable(operation + u": "_s + answer.verdict()));
        QVERIFY(!answer.wrongFields().isEmpty());
    }
    QCOMPARE(fixture.get(u"/auth/user/"_s + member.id, member.access).status, 200);
}

QTEST_GUILESS_MAIN(DemoStoreDatabaseTest)
#include "tst_demostore_database.moc"
