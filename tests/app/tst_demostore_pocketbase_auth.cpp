// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "pocketbasefixture.h"

#include <pocketbase/tokens.h>

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace DemoStore;
using namespace DemoStore::Testing;

class DemoStorePocketBaseAuthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signedToken_ofTheDocumentsExample_isTheSame();
    void create_withOwnId_isRetrySafe();
    void create_badRecords_areRefused_data();
    void create_badRecords_areRefused();
    void signIn_unknownOrWrong_isTheSameAnswer();
    void signIn_asWebForm_works();
    void refresh_inTheSameSecond_isTheSameToken();
    void refresh_later_keepsTheOldToken();
    void token_ofEachDialect_hasItsClaims_data();
    void token_ofEachDialect_hasItsClaims();
    void password_changed_endsAllTokens();
    void patch_whatIsNotAllowed_isRefused_data();
    void patch_whatIsNotAllowed_isRefused();
    void passwordReset_mailedToken_setsPasswordAndVerifies();
    void requests_withinTwoMinutes_sendOneMail();
    void otherPurposes_ofATokenOfTheSameUser_areRefused();
    void rateLimits_secondsLater_admitAgain();
    void restart_keepsUsersAndTokens();
};

void DemoStorePocketBaseAuthTest::signedToken_ofTheDocumentsExample_isTheSame()
{
    const QByteArray token = PocketBase::signedToken({{u"type"_s, u"auth"_s},
                                                      {u"refreshable"_s, true},
                                                      {u"id"_s, u"abc123def456ghi"_s},
                                                      {u"exp"_s, 2000000000},
                                                      {u"collectionId"_s, u"_pb_users_auth_"_s}},
                                                     "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWX"_ba,
                                                     "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMN"_ba);
    QCOMPARE(token,
             "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJjb2xsZWN0aW9uSWQiOiJfcGJfdXNlcnNfYXV0aF8iLCJleHAiOjIwMDAwMDAwMD"
             "AsImlkIjoiYWJjMTIzZGVmNDU2Z2hpIiwicmVmcmVzaGFibGUiOnRydWUsInR5cGUiOiJhdXRoIn0.nOk3kSfrLddRhIlI0l0b9im7SR"
             "1cTSACW0zApiMtRDY"_ba);
}

void DemoStorePocketBaseAuthTest::create_withOwnId_isRetrySafe()
{
    PocketBaseFixture fixture;
    QVERIFY(fixture.open());
    QJsonObject body = newPassword(u"12345678"_s);
    body.insert(u"id"_s, u"abc123def456ghi"_s);
    body.insert(u"email"_s, u"one@example.com"_s);
    const auto made = fixture.post(recordsPath(u"users"_s), body);
    QCOMPARE(made.status, 200);
    QCOMPARE(made.text("id"), u"abc123def456ghi"_s);
    // Nobody is told the address of somebody else, not even by the answer that made the record.
    QVERIFY(!made.json.contains("email"_L1));
    QCOMPARE(fixture.post(recordsPath(u"users"_s), body).faults(), QStringList{u"email validation_not_unique"_s});
    body.insert(u"email"_s, u"two@example.com"_s);
    QCOMPARE(fixture.post(recordsPath(u"users"_s), body).faults(), QStringList{u"id validation_not_unique"_s});
    QCOMPARE(fixture.signIn(u"one@example.com"_s, u"12345678"_s).status, 200);
}

void DemoStorePocketBaseAuthTest::create_badRecords_areRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("faults");
    QTest::addColumn<QStringList>("oldFaults");
    const QStringList nothing{u"password validation_required"_s, u"passwordConfirm validation_required"_s};
    QTest::newRow("empty") << "{}"_ba << nothing << nothing;
    QTest::newRow("first stage hides the second")
        << R"({"email":"x","password":"1","passwordConfirm":"2"})"_ba
        << QStringList{u"passwordConfirm validation_values_mismatch"_s}
        << QStringList{u"email validation_is_email"_s, u"password validation_length_out_of_range"_s,
                       u"passwordConfirm validation_values_mismatch"_s};
    QTest::newRow("second stage") << R"({"email":"x","password":"1","passwordConfirm":"1","id":"abc"})"_ba
                                  << QStringList{u"email validation_is_email"_s, u"id validation_min_text_constraint"_s,
                                                 u"password validation_min_text_constraint"_s}
                                  << QStringList{u"email validation_is_email"_s, u"id validation_length_invalid"_s,
                                                 u"password validation_length_out_of_range"_s};
    QTest::newRow("long password") << R"({"email":"a@b.de","password":"%1","passwordConfirm":"%1"})"_ba.replace(
        "%1", QByteArray(80, 'x')) << QStringList{u"password validation_max_text_constraint"_s}
                                   << QStringList{u"password validation_length_out_of_range"_s};
    QTest::newRow("long id")
        << R"({"email":"a@b.de","password":"12345678","passwordConfirm":"12345678","id":"abcabcabcabcabcabc"})"_ba
        << QStringList{u"id validation_max_text_constraint"_s} << QStringList{u"id validation_length_invalid"_s};
    QTest::newRow("verified") << R"({"password":"12345678","passwordConfirm":"12345678","verified":true})"_ba
                              << QStringList{u"verified validation_values_mismatch"_s}
                              << QStringList{u"verified validation_in_invalid"_s};
    QTest::newRow("no JSON") << R"({"email":)"_ba << QStringList() << QStringList();
    QTest::newRow("an array") << "[1]"_ba << QStringList() << QStringList();
}

void DemoStorePocketBaseAuthTest::create_badRecords_areRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, faults);
    QFETCH(QStringList, oldFaults);
    for (const bool old : {false, true}) {
        PocketBaseFixture fixture;
        fixture.settings.pocketBase.old = old;
        QVERIFY(fixture.open());
        const auto answer =
            fixture.send("POST"_ba, recordsPath(u"users"_s), body, {{"content-type"_ba, "application/json"_ba}});
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.json.value(old ? "code"_L1 : "status"_L1).toInt(), 400);
        QCOMPARE(answer.faults(), old ? oldFaults : faults);
    }
}

void DemoStorePocketBaseAuthTest::signIn_unknownOrWrong_isTheSameAnswer()
{
    PocketBaseFixture fixture;
    QVERIFY(fixture.open());
    const auto person = fixture.guest();
    const auto wrong = fixture.signIn(person.identity, u"wrong"_s);
    QCOMPARE(wrong.body, "{\"data\":{},\"message\":\"Failed to authenticate.\",\"status\":400}\n"_ba);
    QCOMPARE(fixture.signIn(u"nobody@example.com"_s, person.password).body, wrong.body);
    // Addresses differ by case here.
    QCOMPARE(fixture.signIn(person.identity.toUpper(), person.password).body, wrong.body);
    const auto empty = fixture.post(usersPath(u"auth-with-password"_s), {});
    QCOMPARE(empty.faults(), (QStringList{u"identity validation_required"_s, u"password validation_required"_s}));
    const auto number = fixture.post(usersPath(u"auth-with-password"_s), {{u"identity"_s, 1}});
    QCOMPARE(number.message(), u"An error occurred while loading the submitted data."_s);
}

void DemoStorePocketBaseAuthTest::signIn_asWebForm_works()
{
    PocketBaseFixture fixture;
    QVERIFY(fixture.open());
    const auto person = fixture.guest();
    const QByteArray body = "identity=" + person.identity.toLatin1() + "&password=" + person.password.toLatin1();
    const auto answer = fixture.send("POST"_ba, usersPath(u"auth-with-password?fields=record.email"_s), body,
                                     {{"content-type"_ba, "application/x-www-form-urlencoded"_ba}});
    QCOMPARE(answer.json, (QJsonObject{{u"record"_s, QJsonObject{{u"email"_s, person.identity}}}}));
}

void DemoStorePocketBaseAuthTest::refresh_inTheSameSecond_isTheSameToken()
{
    PocketBaseFixture fixture;
    QVERIFY(fixture.open());
    const auto person = fixture.guest();
    QCOMPARE(fixture.refresh(person.token).token(), person.token);
    QCOMPARE(fixture.refresh(u"Bearer "_s + person.token).token(), person.token);
}

void DemoStorePocketBaseAuthTest::refresh_later_keepsTheOldToken()
{
    PocketBaseFixture fixture;
    fixture.settings.pocketBase.tokenLifetime = 10;
    QVERIFY(fixture.open());
    const auto person = fixture.guest();
    fixture.now += 9 * second;
    const QString next = fixture.refresh(person.token).token();
    QVERIFY(!next.isEmpty() && next != person.token);
    QCOMPARE(fixture.refresh(person.token).status, 200);
    fixture.now += second;
    QCOMPARE(fixture.refresh(person.token).status, 401);
    QCOMPARE(fixture.refresh(next).status, 200);
}

void DemoStorePocketBaseAuthTest::token_ofEachDialect_hasItsClaims_data()
{
    QTest::addColumn<bool>("old");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("type");
    QTest::newRow("0.22") << true << QStringList{u"collectionId"_s, u"exp"_s, u"id"_s, u"type"_s} << u"authRecord"_s;
    QTest::newRow("0.23") << false << QStringList{u"collectionId"_s, u"exp"_s, u"id"_s, u"refreshable"_s, u"type"_s}
                          << u"auth"_s;
}

void DemoStorePocketBaseAuthTest::token_ofEachDialect_hasItsClaims()
{
    QFETCH(bool, old);
    QFETCH(QStringList, names);
    QFETCH(QString, type);
    PocketBaseFixture fixture;
    fixture.settings.pocketBase.old = old;
    QVERIFY(fixture.open());
    const auto person = fixture.guest();
    const QJsonObject claims = PocketBase::claimedBy(person.token.toLatin1());
    QCOMPARE(claims.keys(), names);
    QCOMPARE(claims.value("type"_L1).toString(), type);
    QCOMPARE(claims.value("exp"_L1).toInteger(), fixture.now / second + 432000);
    QCOMPARE(fixture.get(recordsPath(u"users"_s, person.id), person.token).json.contains("username"_L1), old);
}

void DemoStorePocketBaseAuthTest::password_changed_endsAllTokens()
{
    PocketBaseFixture fixture;
    QVERIFY(fixture.open());
    const auto person = fixture.guest();
    // The same password again ends them too.
    const auto answer =
        fixture.patch(recordsPath(u"users"_s, person.id), newPassword(person.password, person.password), person.token);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.token().isEmpty());
    QCOMPARE(fixture.refresh(person.token).status, 401);
    QCOMPARE(fixture.signIn(person.identity, person.password).status, 200);
}

void DemoStorePocketBaseAuthTest::patch_whatIsNotAllowed_isRefused_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QStringList>("faults");
    QTest::addColumn<QStringList>("oldFaults");
    QTest::newRow("address") << QJsonObject{{u"email"_s, u"a@b.de"_s}}
                             << QStringList{u"email validation_values_mismatch"_s}
                             << QStringList{u"email validation_in_invalid"_s};
    QTest::newRow("verified") << QJsonObject{{u"verified"_s, true}}
                              << QStringList{u"verified validation_values_mismatch"_s}
                              << QStringList{u"verified validation_in_invalid"_s};
    QTest::newRow("no old password") << newPassword(u"12345678"_s) << QStringList{u"oldPassword validation_required"_s}
                                     << QStringList{u"oldPassword validation_required"_s};
    QTest::newRow("wrong old password") << newPassword(u"12345678"_s, u"x"_s)
                                        << QStringList{u"oldPassword validation_invalid_old_password"_s}
                                        << QStringList{u"oldPassword validation_invalid_old_password"_s};
    QTest::newRow("short") << newPassword(u"1234567"_s, u"4"_s.repeated(40))
                           << QStringList{u"password validation_min_text_constraint"_s}
                           << QStringList{u"password validation_length_out_of_range"_s};
    QTest::newRow("other id") << QJsonObject{{u"id"_s, u"zzzzzzzzzzzzzzz"_s}}
                              << QStringList{u"id validation_pk_change"_s}
                              << QStringList{u"id validation_in_invalid"_s};
}

void DemoStorePocketBaseAuthTest::patch_whatIsNotAllowed_isRefused()
{
    QFETCH(QJsonObject, body);
    QFETCH(QStringList, faults);
    QFETCH(QStringList, oldFaults);
    for (const bool old : {false, true}) {
        PocketBaseFixture fixture;
        fixture.settings.pocketBase.old = old;
        QVERIFY(fixture.open());
        const auto person = fixture.guest();
        const auto answer = fixture.patch(recordsPath(u"users"_s, person.id), body, person.token);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.faults(), old ? oldFaults : faults);
        QCOMPARE(fixture.refresh(person.token).status, 200);
        // Whoever is somebody else does not even see that there is such a record.
        QCOMPARE(fixture.patch(recordsPath(u"users"_s, person.id), body, fixture.guest().token).status, 404);
        QCOMPARE(fixture.patch(recordsPath(u"users"_s, person.id), body).status, 404);
    }
}

void DemoStorePocketBaseAuthTest::passwordReset_mailedToken_setsPasswordAndVerifies()
{
    PocketBaseFixture fixture;
    QVERIFY(fixture.open());
    const auto person = fixture.guest({{u"email"_s, u"Reset@Example.org"_s}});
    const QString address = u"Reset@Example.org"_s;
    QCOMPARE(fixture.post(usersPath(u"request-password-reset"_s), {{u"email"_s, address}}).status, 204);
    const QString token = fixture.mailed(address);
    QJsonObject body = newPassword(u"short"_s);
    body.insert(u"token"_s, token);
    QCOMPARE(fixture.post(usersPath(u"confirm-password-reset"_s), body).faults(),
             QStringList{u"password validation_length_out_of_range"_s});
    body = newPassword(u"long enough"_s);
    body.insert(u"token"_s, token);
    QCOMPARE(fixture.post(usersPath(u"confirm-password-reset"_s), body).status, 204);
    const auto again = fixture.signIn(address, u"long enough"_s);
    QVERIFY(again.object("record").value("verified"_L1).toBool());
    // The new password has ended the token that brought it.
    QCOMPARE(fixture.post(usersPath(u"confirm-password-reset"_s), body).faults(),
             QStringList{u"token validation_invalid_token"_s});
}

void DemoStorePocketBaseAuthTest::requests_withinTwoMinutes_sendOneMail()
{
    PocketBaseFixture fixture;
    QVERIFY(fixture.open());
    const auto person = fixture.guest();
    const auto ask = [&](const QString &address) {
        return fixture.post(usersPath(u"request-verification"_s), {{u"email"_s, address}}).status;
    };
    const auto mails = [&] { return fixture.store->outbox.messages(person.identity, 50).size(); };
    QCOMPARE(ask(person.identity), 204);
    QCOMPARE(ask(person.identity), 204);
    QCOMPARE(ask(u"nobody@example.com"_s), 204);
    QCOMPARE(mails(), 1);
    fixture.now += 2 * minute;
    QCOMPARE(ask(person.identity), 204);
    QCOMPARE(mails(), 2);
    QCOMPARE(ask(u"nobody"_s), 400);
}

void DemoStorePocketBaseAuthTest::otherPurposes_ofATokenOfTheSameUser_areRefused()
{
    for (const bool old : {false, true}) { // in 0.22 the type does not tell them apart
        PocketBaseFixture fixture;
        fixture.settings.pocketBase.old = old;
        QVERIFY(fixture.open());
        const auto person = fixture.guest();
        fixture.post(usersPath(u"request-verification"_s), {{u"email"_s, person.identity}});
        const QString verification = fixture.mailed(person.identity);
        QCOMPARE(fixture.refresh(verification).status, 401);
        QCOMPARE(fixture.post(usersPath(u"confirm-verification"_s), {{u"token"_s, person.token}}).faults(),
                 QStringList{u"token validation_invalid_token_claims"_s});
        QJsonObject body = newPassword(u"long enough"_s);
        body.insert(u"token"_s, verification);
        QCOMPARE(fixture.post(usersPath(u"confirm-password-reset"_s), body).faults(),
                 QStringList{u"token validation_invalid_token"_s});
        QCOMPARE(fixture.post(usersPath(u"confirm-verification"_s), {{u"token"_s, verification}}).status, 204);
        QCOMPARE(fixture.refresh(person.token).status, 200);
    }
}

void DemoStorePocketBaseAuthTest::rateLimits_secondsLater_admitAgain()
{
    PocketBaseFixture fixture;
    fixture.settings.pocketBase.rateLimits = true;
    QVERIFY(fixture.open());
    const auto person = fixture.guest(); // the first sign-in
    QCOMPARE(fixture.signIn(person.identity, person.password).status, 200);
    const auto refused = fixture.signIn(person.identity, person.password);
    QCOMPARE(refused.body, "{\"data\":{},\"message\":\"Too Many Requests.\",\"status\":429}\n"_ba);
    QCOMPARE(fixture.refresh(person.token).status, 200);
    fixture.now += 3 * second;
    QCOMPARE(fixture.signIn(person.identity, person.password).status, 200);
}

void DemoStorePocketBaseAuthTest::restart_keepsUsersAndTokens()
{
    PocketBaseFixture fixture;
    QVERIFY(fixture.open());
    const auto person = fixture.guest();
    QVERIFY(fixture.reopen());
    QCOMPARE(fixture.refresh(person.token).status, 200);
    QCOMPARE(fixture.signIn(person.identity, person.password).status, 200);
}

QTEST_GUILESS_MAIN(DemoStorePocketBaseAuthTest)
#include "tst_demostore_pocketbase_auth.moc"
