// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "pocketbasefixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace DemoStore;
using namespace DemoStore::Testing;

class DemoStorePocketBaseStaleTokensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deadToken_underEachPolicy_data();
    void deadToken_underEachPolicy();
    void aliveToken_isNobodysProblem();
    void idleGuests_areRemoved_activeOnesStay();
};

void DemoStorePocketBaseStaleTokensTest::deadToken_underEachPolicy_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("strict");
    for (const QString &kind : {u"expired"_s, u"revoked"_s, u"malformed"_s, u"of a deleted user"_s}) {
        QTest::addRow("%s, as before 0.42", qPrintable(kind)) << kind << false;
        QTest::addRow("%s, as since 0.42", qPrintable(kind)) << kind << true;
    }
}

void DemoStorePocketBaseStaleTokensTest::deadToken_underEachPolicy()
{
    QFETCH(QString, kind);
    QFETCH(bool, strict);
    PocketBaseFixture fixture;
    fixture.settings.pocketBase.refuseStaleTokens = strict;
    QVERIFY(fixture.open());
    const auto person = fixture.guest();
    fixture.cart(person);
    const QString record = recordsPath(u"users"_s, person.id);
    if (kind == "expired"_L1)
        fixture.now += 432000 * second;
    else if (kind == "revoked"_L1)
        fixture.patch(record, newPassword(u"another one"_s, person.password), person.token);
    else if (kind == "of a deleted user"_L1)
        fixture.remove(record, person.token);
    const QString token = kind == "malformed"_L1 ? person.token.chopped(1) + u'!' : person.token;
    const auto status = [&](const QByteArray &method, const QString &path) {
        return fixture.send(method, path, {}, {{"authorization"_ba, token.toLatin1()}}).status;
    };
    QCOMPARE(status("GET"_ba, recordsPath(u"products"_s)), strict ? 401 : 200);
    QCOMPARE(status("GET"_ba, recordsPath(u"carts"_s)), strict ? 401 : 200);
    QVERIFY(fixture.get(recordsPath(u"carts"_s), token).items().isEmpty());
    QCOMPARE(status("GET"_ba, record), strict ? 401 : 404);
    QCOMPARE(status("PATCH"_ba, record), strict ? 401 : 404);
    QCOMPARE(status("POST"_ba, recordsPath(u"carts"_s)), strict ? 401 : 400);
    QCOMPARE(status("POST"_ba, usersPath(u"auth-refresh"_s)), 401);
    QCOMPARE(status("GET"_ba, u"/health"_s), strict ? 401 : 200);
}

void DemoStorePocketBaseStaleTokensTest::aliveToken_isNobodysProblem()
{
    PocketBaseFixture fixture;
    fixture.settings.pocketBase.refuseStaleTokens = true;
    QVERIFY(fixture.open());
    const auto person = fixture.guest();
    const QString cart = fixture.cart(person);
    QCOMPARE(fixture.get(recordsPath(u"carts"_s), person.token).column("id"), QStringList{cart});
    QCOMPARE(fixture.get(recordsPath(u"products"_s)).status, 200);
}

void DemoStorePocketBaseStaleTokensTest::idleGuests_areRemoved_activeOnesStay()
{
    PocketBaseFixture fixture;
    fixture.settings.pocketBase.tokenLifetime = 90 * 86400;
    QVERIFY(fixture.open());
    const auto idle = fixture.guest();
    const auto active = fixture.guest();
    const auto member = fixture.guest({{u"email"_s, u"member@example.org"_s}});
    fixture.cart(idle, {1});
    fixture.cart(active, {1});
    fixture.now += 20 * day;
    QCOMPARE(fixture.cartLines(active.token).size(), 1); // reading is activity
    fixture.now += 12 * day;
    QCOMPARE(fixture.store->tidy(), 1);
    QCOMPARE(fixture.signIn(idle.identity, idle.password).status, 400);
    QCOMPARE(fixture.cartLines(active.token).size(), 1);
    QCOMPARE(fixture.signIn(u"member@example.org"_s, member.password).status, 200);
    QVERIFY(!fixture.store->database.one(u"SELECT 1 FROM pocketbase_carts WHERE user_id = ?"_s, {idle.id}));
}

QTEST_GUILESS_MAIN(DemoStorePocketBaseStaleTokensTest)
#include "tst_demostore_pocketbase_staletokens.moc"
