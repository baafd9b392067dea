// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "demostorefixture.h"

#include <jwt.h>
#include <passwords.h>
#include <ulid.h>

#include <QCryptographicHash>
#include <QFile>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace DemoStore;
using namespace DemoStore::Testing;

class DemoStoreTokensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verifyJwt_publishedExample_isAccepted();
    void verifyJwt_anythingElse_isRefused_data();
    void verifyJwt_anythingElse_isRefused();
    void ulid_withinOneMillisecond_keepsGrowing();
    void passwordHash_ofTheSameWord_differsAndVerifies();
    void tokens_ofGuestAndMember_haveAllClaims();
    void accessToken_afterItsTime_isTokenExpired();
    void refresh_rotates_andTheSuccessorWorks();
    void refresh_withinGrace_givesAFreshPairAndKeepsTheFamily();
    void refresh_afterGrace_revokesTheFamily();
    void refresh_strict_revokesAtOnce();
    void refresh_tokenOfAnEarlierVersion_isSpentAsAnyOther();
    void refresh_inADataFileOfVersion1_findsItsTokens();
    void refresh_withoutRotation_keepsTheToken();
    void refresh_badTokens_areRefused_data();
    void refresh_badTokens_areRefused();
    void refresh_takesAnyCredentialBesideTheBody();
    void refreshToken_inTheDataFile_isOnlyAHash();
    void tokens_afterARestart_stillWork();

private:
    static Answer refresh(Fixture &fixture, const QString &token);
};

Answer DemoStoreTokensTest::refresh(Fixture &fixture, const QString &token)
{
    return fixture.send("POST"_ba, u"/auth/refresh-token"_s,
                        QJsonDocument(QJsonObject{{u"refresh_token"_s, token}}).toJson());
}

void DemoStoreTokensTest::verifyJwt_publishedExample_isAccepted()
{
    // The example of jwt.io, signed by somebody else's code.
    const auto claims =
        verifyJwt("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9l"
                  "IiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c"_ba,
                  "your-256-bit-secret"_ba);
    QVERIFY(claims);
    QCOMPARE(claims->value("name"_L1).toString(), u"John Doe"_s);
}

void DemoStoreTokensTest::verifyJwt_anythingElse_isRefused_data()
{
    QTest::addColumn<QByteArray>("token");
    const QByteArray good = signJwt({{u"a"_s, 1}}, "secret"_ba);
    const QList<QByteArray> parts = good.split('.');
    const QByteArray none = R"({"alg":"none","typ":"JWT"})"_ba.toBase64(QByteArray::Base64UrlEncoding);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("two parts") << parts.at(0) + '.' + parts.at(1);
    QTest::newRow("four parts") << good + ".x";
    QTest::newRow("other secret") << signJwt({{u"a"_s, 1}}, "Secret"_ba);
    QTest::newRow("changed claims") << parts.at(0) + '.' + "{\"a\":2}"_ba.toBase64() + '.' + parts.at(2);
    QTest::newRow("algorithm none") << none + '.' + parts.at(1) + '.';
    QTest::newRow("no signature") << parts.at(0) + '.' + parts.at(1) + '.';
    QTest::newRow("binary") << QByteArray::fromHex("ff00fe2e002e80");
}

void DemoStoreTokensTest::verifyJwt_anythingElse_isRefused()
{
    QFETCH(QByteArray, token);
    QVERIFY(!verifyJwt(token, "secret"_ba));
}

void DemoStoreTokensTest::ulid_withinOneMillisecond_keepsGrowing()
{
    qint64 now = 1'770'000'000'000;
    UlidSource source([&now] { return now; });
    QStringList ids;
    for (int i = 0; i < 1000; ++i)
        ids.append(source.next());
    now -= 5000; // a clock that was set back
    ids.append(source.next());
    now += 6000;
    ids.append(source.next());
    QVERIFY(std::is_sorted(ids.begin(), ids.end()));
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    QVERIFY(std::all_of(ids.begin(), ids.end(), [](const QString &id) { return id.size() == 26; }));
    // From the ULID specification: this time has this beginning.
    QCOMPARE(ulid(1469918176385, QByteArray(10, '\0')).first(10), u"01ARYZ6S41"_s);
}

void DemoStoreTokensTest::passwordHash_ofTheSameWord_differsAndVerifies()
{
    const PasswordHash one = hashPassword(u"caf\u00e9 au lait"_s);
    const PasswordHash two = hashPassword(u"caf\u00e9 au lait"_s);
    QVERIFY(one.hash != two.hash && one.salt != two.salt);
    QVERIFY(one.iterations >= 100'000);
    QVERIFY(isPassword(one, u"cafe\u0301 au lait"_s));
    QVERIFY(!isPassword(one, u"cafe au lait"_s));
    QVERIFY(!isPassword({}, u""_s));
}

void DemoStoreTokensTest::tokens_ofGuestAndMember_haveAllClaims()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    const Person guest = fixture.guest();
    const Person member = fixture.member(u"ada@example.com"_s, guest);
    const QStringList names{
        u"anonymous_id"_s, u"channel"_s, u"customer_group_id"_s, u"customer_id"_s,  u"email"_s, u"exp"_s,
        u"first_name"_s,   u"iat"_s,     u"is_anonymous"_s,      u"is_logged_in"_s, u"jti"_s,   u"last_name"_s,
        u"phone"_s,        u"sid"_s,     u"store_id"_s,          u"token_type"_s,   u"ulid"_s,  u"username"_s};
    QSet<QString> numbers;
    for (const QString &token : {guest.access, guest.refresh, member.access, member.refresh}) {
        QCOMPARE(claimsIn(token).keys(), names);
        numbers.insert(claimsIn(token).value("jti"_L1).toString());
    }
    QCOMPARE(numbers.size(), 4);
    const QJsonObject before = claimsIn(guest.access);
    QCOMPARE(before.value("exp"_L1).toInteger() - before.value("iat"_L1).toInteger(), 900);
    QCOMPARE(before.value("token_type"_L1).toString(), u"access"_s);
    QVERIFY(before.value("is_anonymous"_L1).toBool() && before.value("customer_id"_L1).isNull());
    const QJsonObject after = claimsIn(member.refresh);
    QCOMPARE(after.value("exp"_L1).toInteger() - after.value("iat"_L1).toInteger(), 2592000);
    QCOMPARE(after.value("email"_L1).toString(), u"ada@example.com"_s);
    QVERIFY(after.value("is_logged_in"_L1).toBool() && !after.value("is_anonymous"_L1).toBool());
    QCOMPARE(after.value("anonymous_id"_L1), before.value("anonymous_id"_L1));
}

void DemoStoreTokensTest::accessToken_afterItsTime_isTokenExpired()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    const Person guest = fixture.guest();
    fixture.now += 899 * second;
    QCOMPARE(fixture.get(u"/auth/user/"_s + guest.id, guest.access).status, 200);
    fixture.now += 1 * second;
    QCOMPARE(fixture.get(u"/auth/user/"_s + guest.id, guest.access).verdict(), u"401 token_expired"_s);
}

void DemoStoreTokensTest::refresh_rotates_andTheSuccessorWorks()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    const Person guest = fixture.guest();
    const Person second = personIn(refresh(fixture, guest.refresh));
    QCOMPARE(second.id, guest.id);
    QVERIFY(second.refresh != guest.refresh && second.access != guest.access);
    const Person third = personIn(refresh(fixture, second.refresh));
    QCOMPARE(third.id, guest.id);
    QCOMPARE(fixture.get(u"/auth/user/"_s + guest.id, third.access).status, 200);
}

void DemoStoreTokensTest::refresh_withinGrace_givesAFreshPairAndKeepsTheFamily()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    const Person guest = fixture.guest();
    const Person winner = personIn(refresh(fixture, guest.refresh));
    fixture.now += 29 * second;
    const Person late = personIn(refresh(fixture, guest.refresh));
    QCOMPARE(late.id, guest.id);
    QVERIFY(late.refresh != winner.refresh);
    QCOMPARE(refresh(fixture, winner.refresh).status, 200);
    QCOMPARE(refresh(fixture, late.refresh).status, 200);
}

void DemoStoreTokensTest::refresh_afterGrace_revokesTheFamily()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    const Person guest = fixture.guest();
    const Person winner = personIn(refresh(fixture, guest.refresh));
    fixture.now += 31 * second;
    QCOMPARE(refresh(fixture, guest.refresh).verdict(), u"400 invalid_refresh_token"_s);
    QCOMPARE(refresh(fixture, winner.refresh).verdict(), u"400 invalid_refresh_token"_s);
    QCOMPARE(fixture.get(u"/auth/user/"_s + guest.id, winner.access).verdict(), u"401 unauthorized"_s);
}

void DemoStoreTokensTest::refresh_strict_revokesAtOnce()
{
    Fixture fixture;
    fixture.settings.rotation.grace = 0;
    fixture.settings.refreshRefusedStatus = 401;
    QVERIFY(fixture.open());
    const Person guest = fixture.guest();
    const Person winner = personIn(refresh(fixture, guest.refresh));
    QCOMPARE(refresh(fixture, guest.refresh).verdict(), u"401 invalid_refresh_token"_s);
    QCOMPARE(refresh(fixture, winner.refresh).verdict(), u"401 invalid_refresh_token"_s);
}

void DemoStoreTokensTest::refresh_tokenOfAnEarlierVersion_isSpentAsAnyOther()
{
    Fixture fixture;
    fixture.settings.rotation.grace = 0;
    QVERIFY(fixture.open());
    const Person guest = fixture.guest();
    const QByteArray whole = QCryptographicHash::hash(guest.refresh.toLatin1(), QCryptographicHash::Sha256);
    QCOMPARE(fixture.store->database.run(u"UPDATE refresh_tokens SET hash = ?"_s, {whole}), 1);
    QCOMPARE(personIn(refresh(fixture, guest.refresh)).id, guest.id);
    QCOMPARE(refresh(fixture, guest.refresh).verdict(), u"400 invalid_refresh_token"_s);
}

void DemoStoreTokensTest::refresh_inADataFileOfVersion1_findsItsTokens()
{
    Fixture fixture;
    fixture.settings.rotation.grace = 0;
    QVERIFY(fixture.open());
    const Person guest = fixture.guest();
    const Person replaced = fixture.guest();
    const Person successor = personIn(refresh(fixture, replaced.refresh));
    const QStringList back{
        u"ALTER TABLE refresh_tokens RENAME TO kept"_s,
        u"CREATE TABLE refresh_tokens (hash BLOB PRIMARY KEY,"
        " session_id TEXT NOT NULL REFERENCES sessions ON DELETE CASCADE, generation INTEGER NOT NULL,"
        " expires_at INTEGER NOT NULL, replaced_at INTEGER) WITHOUT ROWID"_s,
        u"CREATE INDEX refresh_tokens_session ON refresh_tokens (session_id)"_s,
        u"INSERT INTO refresh_tokens SELECT hash, session_id, generation, expires_at, replaced_at FROM kept"_s,
        u"DROP TABLE kept"_s,
        u"PRAGMA user_version = 1"_s,
    };
    for (const QString &statement : back)
        fixture.store->database.run(statement);
    QCOMPARE(fixture.store->database.takeFailure(), QString());
    QVERIFY(fixture.reopen());
    QCOMPARE(fixture.store->database.one(u"PRAGMA user_version"_s), std::optional(Row{2}));
    QCOMPARE(fixture.store->database.all(u"PRAGMA foreign_key_check"_s), QList<Row>());
    QCOMPARE(personIn(refresh(fixture, guest.refresh)).id, guest.id);
    // What was known of a token, that it was replaced, is still known.
    QCOMPARE(refresh(fixture, replaced.refresh).verdict(), u"400 invalid_refresh_token"_s);
    QCOMPARE(refresh(fixture, successor.refresh).verdict(), u"400 invalid_refresh_token"_s);
}

void DemoStoreTokensTest::refresh_withoutRotation_keepsTheToken()
{
    Fixture fixture;
    fixture.settings.rotation = {false, 0};
    QVERIFY(fixture.open());
    const Person guest = fixture.guest();
    for (int i = 0; i < 3; ++i) {
        fixture.now += hour;
        const Person again = personIn(refresh(fixture, guest.refresh));
        QCOMPARE(again.refresh, guest.refresh);
        QCOMPARE(fixture.get(u"/auth/user/"_s + guest.id, again.access).status, 200);
    }
    fixture.now += 31 * day;
    QCOMPARE(refresh(fixture, guest.refresh).status, 400);
}

void DemoStoreTokensTest::refresh_badTokens_areRefused_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"access token", "nonsense", "other secret", "expired", "deleted user", "signed out"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void DemoStoreTokensTest::refresh_badTokens_areRefused()
{
    QFETCH(QString, kind);
    Fixture fixture;
    QVERIFY(fixture.open());
    const Person member = fixture.member(u"ada@example.com"_s);
    QString token = member.refresh;
    if (kind == "access token"_L1)
        token = member.access;
    else if (kind == "nonsense"_L1)
        token = u"a.b.c"_s;
    else if (kind == "other secret"_L1)
        token = QString::fromLatin1(signJwt(claimsIn(member.refresh), "guessed"_ba));
    else if (kind == "expired"_L1)
        fixture.now += 30 * day;
    else if (kind == "deleted user"_L1)
        QCOMPARE(fixture.remove(u"/auth/user/"_s + member.id, member.access).status, 200);
    else
        QCOMPARE(fixture.post(u"/auth/logout"_s, member.access).status, 200);
    QCOMPARE(refresh(fixture, token).verdict(), u"400 invalid_refresh_token"_s);
}

void DemoStoreTokensTest::refresh_takesAnyCredentialBesideTheBody()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    Person guest = fixture.guest();
    fixture.now += hour; // the bearer has expired, as it has whenever somebody refreshes
    guest = personIn(fixture.post(u"/auth/refresh-token"_s, guest.access, {{u"refresh_token"_s, guest.refresh}}));
    QVERIFY(!guest.id.isEmpty());
    guest = personIn(fixture.post(u"/auth/refresh-token"_s, u"rubbish"_s, {{u"refresh_token"_s, guest.refresh}}));
    QVERIFY(!guest.id.isEmpty());
}

void DemoStoreTokensTest::refreshToken_inTheDataFile_isOnlyAHash()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    const Person guest = fixture.guest();
    fixture.store.reset(); // everything is in the file now
    QFile file(fixture.settings.dataFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains(guest.id.toLatin1()));
    QVERIFY(!bytes.contains(guest.refresh.section(u'.', 2).toLatin1()));
    QVERIFY(!bytes.contains(guest.access.section(u'.', 2).toLatin1()));
}

void DemoStoreTokensTest::tokens_afterARestart_stillWork()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    const Person guest = fixture.guest();
    QVERIFY(fixture.reopen());
    QCOMPARE(fixture.get(u"/auth/user/"_s + guest.id, guest.access).status, 200);
    QCOMPARE(refresh(fixture, guest.refresh).status, 200);
}

QTEST_GUILESS_MAIN(DemoStoreTokensTest)
#include "tst_demostore_tokens.moc"
