// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "pocketbasefixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace DemoStore;
using namespace DemoStore::Testing;

class DemoStorePocketBaseConversionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void byMail_keepsIdAndCart_data();
    void byMail_keepsIdAndCart();
    void byMail_passwordChangedMeanwhile_endsTheLink();
    void byMail_addressTakenMeanwhile_isRefused();
    void byMail_lateOrTwice_isRefused();
    void requestEmailChange_badAddresses_areRefused();
    void requestEmailChange_brokenMailer_isTheOnlyOneToTell();
    void byManageRule_oneRequest_keepsIdAndCart();
    void byManageRule_withVerified_isRefused();
    void byManageRule_afterwards_neitherMarkNorAddressChange();
    void byManageRule_withoutTheOption_isRefused();

private:
    static const QString password;
};

const QString DemoStorePocketBaseConversionTest::password = u"chosen password"_s;

void DemoStorePocketBaseConversionTest::byMail_keepsIdAndCart_data()
{
    QTest::addColumn<bool>("old");
    QTest::addColumn<bool>("strict");
    QTest::newRow("0.22") << true << false;
    QTest::newRow("0.23") << false << false;
    QTest::newRow("0.42") << false << true;
}

void DemoStorePocketBaseConversionTest::byMail_keepsIdAndCart()
{
    QFETCH(bool, old);
    QFETCH(bool, strict);
    PocketBaseFixture fixture;
    fixture.settings.pocketBase.old = old;
    fixture.settings.pocketBase.refuseStaleTokens = strict;
    QVERIFY(fixture.open());
    const auto guest = fixture.guest();
    fixture.cart(guest, {1, 3});
    const QStringList lines = fixture.cartLines(guest.token);
    QCOMPARE(lines.size(), 2);

    const QString record = recordsPath(u"users"_s, guest.id);
    QCOMPARE(fixture.patch(record, newPassword(password, guest.password), guest.token).status, 200);
    const QString token = fixture.signIn(guest.identity, password).token();
    const QString address = u"new@example.org"_s;
    QCOMPARE(fixture.post(usersPath(u"request-email-change"_s), {{u"newEmail"_s, address}}, token).status, 204);
    const QJsonObject confirmation{{u"token"_s, fixture.mailed(address)}, {u"password"_s, password}};
    QCOMPARE(fixture.post(usersPath(u"confirm-email-change"_s), confirmation).status, 204);
    QCOMPARE(fixture.refresh(token).status, 401);
    QCOMPARE(fixture.signIn(guest.identity, password).status, 400);
    const auto member = fixture.signIn(address, password);
    QCOMPARE(member.object("record").value("id"_L1).toString(), guest.id);
    QVERIFY(member.object("record").value("verified"_L1).toBool());
    QCOMPARE(fixture.cartLines(member.token()), lines);
}

void DemoStorePocketBaseConversionTest::byMail_passwordChangedMeanwhile_endsTheLink()
{
    PocketBaseFixture fixture;
    QVERIFY(fixture.open());
    const auto guest = fixture.guest();
    const QString address = u"new@example.org"_s;
    fixture.post(usersPath(u"request-email-change"_s), {{u"newEmail"_s, address}}, guest.token);
    fixture.patch(recordsPath(u"users"_s, guest.id), newPassword(password, guest.password), guest.token);
    const auto refused = fixture.post(usersPath(u"confirm-email-change"_s),
                                      {{u"token"_s, fixture.mailed(address)}, {u"password"_s, password}});
    QVERIFY(refused.faults().contains(u"token validation_invalid_token"_s));
    QCOMPARE(fixture.signIn(guest.identity, password).status, 200);
}

void DemoStorePocketBaseConversionTest::byMail_addressTakenMeanwhile_isRefused()
{
    PocketBaseFixture fixture;
    QVERIFY(fixture.open());
    const auto guest = fixture.guest();
    const QString address = u"new@example.org"_s;
    fixture.post(usersPath(u"request-email-change"_s), {{u"newEmail"_s, address}}, guest.token);
    fixture.guest({{u"email"_s, address}});
    const auto refused = fixture.post(usersPath(u"confirm-email-change"_s),
                                      {{u"token"_s, fixture.mailed(address)}, {u"password"_s, guest.password}});
    QCOMPARE(refused.faults(), QStringList{u"token validation_invalid_token_email"_s});
}

void DemoStorePocketBaseConversionTest::byMail_lateOrTwice_isRefused()
{
    PocketBaseFixture fixture;
    QVERIFY(fixture.open());
    const auto guest = fixture.guest();
    const QString address = u"new@example.org"_s;
    const auto ask = [&] {
        fixture.post(usersPath(u"request-email-change"_s), {{u"newEmail"_s, address}}, guest.token);
        return QJsonObject{{u"token"_s, fixture.mailed(address)}, {u"password"_s, guest.password}};
    };
    const QJsonObject late = ask();
    fixture.now += 30 * minute;
    QVERIFY(fixture.post(usersPath(u"confirm-email-change"_s), late)
                .faults()
                .contains(u"token validation_invalid_token"_s));
    const QJsonObject once = ask();
    QJsonObject wrong = once;
    wrong.insert(u"password"_s, u"wrong"_s);
    QCOMPARE(fixture.post(usersPath(u"confirm-email-change"_s), wrong).faults(),
             QStringList{u"password validation_invalid_password"_s});
    QCOMPARE(fixture.post(usersPath(u"confirm-email-change"_s), once).status, 204);
    QCOMPARE(fixture.post(usersPath(u"confirm-email-change"_s), once).status, 400);
}

void DemoStorePocketBaseConversionTest::requestEmailChange_badAddresses_areRefused()
{
    PocketBaseFixture fixture;
    QVERIFY(fixture.open());
    const auto guest = fixture.guest();
    const auto other = fixture.guest();
    const auto faults = [&](const QString &address) {
        return fixture.post(usersPath(u"request-email-change"_s), {{u"newEmail"_s, address}}, guest.token).faults();
    };
    QCOMPARE(faults({}), QStringList{u"newEmail validation_required"_s});
    QCOMPARE(faults(u"x"_s), QStringList{u"newEmail validation_is_email"_s});
    QCOMPARE(faults(guest.identity), QStringList{u"newEmail validation_not_in_invalid"_s});
    QCOMPARE(faults(other.identity), QStringList{u"newEmail validation_invalid_new_email"_s});
    const auto nobody = fixture.post(usersPath(u"request-email-change"_s), {{u"newEmail"_s, u"a@b.de"_s}});
    QCOMPARE(nobody.message(), u"The request requires valid record authorization token."_s);
    QCOMPARE(nobody.status, 401);
}

void DemoStorePocketBaseConversionTest::requestEmailChange_brokenMailer_isTheOnlyOneToTell()
{
    PocketBaseFixture fixture;
    fixture.settings.pocketBase.mailerBroken = true;
    QVERIFY(fixture.open());
    const auto guest = fixture.guest();
    const auto refused =
        fixture.post(usersPath(u"request-email-change"_s), {{u"newEmail"_s, u"a@b.de"_s}}, guest.token);
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.message(), u"Failed to request email change."_s);
    for (const QString &silent : {u"request-verification"_s, u"request-password-reset"_s})
        QCOMPARE(fixture.post(usersPath(silent), {{u"email"_s, guest.identity}}).status, 204);
    QVERIFY(fixture.store->outbox.messages({}, 50).isEmpty());
}

void DemoStorePocketBaseConversionTest::byManageRule_oneRequest_keepsIdAndCart()
{
    for (const bool old : {false, true}) {
        PocketBaseFixture fixture;
        fixture.settings.pocketBase.manageRule = true;
        fixture.settings.pocketBase.old = old;
        QVERIFY(fixture.open());
        const auto guest = fixture.guest({{u"anonymous"_s, true}});
        fixture.cart(guest, {2});
        const QStringList lines = fixture.cartLines(guest.token);
        QJsonObject change = newPassword(password);
        change.insert(u"email"_s, u"b@example.org"_s);
        change.insert(u"anonymous"_s, false);
        const auto answer = fixture.patch(recordsPath(u"users"_s, guest.id), change, guest.token);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.text("email"), u"b@example.org"_s);
        QCOMPARE(fixture.refresh(guest.token).status, 401);
        const auto member = fixture.signIn(u"b@example.org"_s, password);
        QCOMPARE(member.object("record").value("id"_L1).toString(), guest.id);
        QVERIFY(!member.object("record").value("verified"_L1).toBool());
        QCOMPARE(fixture.cartLines(member.token()), lines);
    }
}

void DemoStorePocketBaseConversionTest::byManageRule_withVerified_isRefused()
{
    PocketBaseFixture fixture;
    fixture.settings.pocketBase.manageRule = true;
    QVERIFY(fixture.open());
    const auto guest = fixture.guest({{u"anonymous"_s, true}});
    QJsonObject change = newPassword(password);
    change.insert(u"email"_s, u"b@example.org"_s);
    change.insert(u"verified"_s, true);
    QCOMPARE(fixture.patch(recordsPath(u"users"_s, guest.id), change, guest.token).faults(),
             (QStringList{u"email validation_values_mismatch"_s, u"oldPassword validation_required"_s,
                          u"verified validation_values_mismatch"_s}));
}

void DemoStorePocketBaseConversionTest::byManageRule_afterwards_neitherMarkNorAddressChange()
{
    PocketBaseFixture fixture;
    fixture.settings.pocketBase.manageRule = true;
    QVERIFY(fixture.open());
    const auto member = fixture.guest();
    const QString record = recordsPath(u"users"_s, member.id);
    QCOMPARE(fixture.patch(record, {{u"anonymous"_s, true}}, member.token).status, 404);
    QCOMPARE(fixture.patch(record, {{u"anonymous"_s, false}, {u"name"_s, u"N"_s}}, member.token).text("name"), u"N"_s);
    QCOMPARE(fixture.patch(record, {{u"email"_s, u"x@example.org"_s}}, member.token).faults(),
             QStringList{u"email validation_values_mismatch"_s});
}

void DemoStorePocketBaseConversionTest::byManageRule_withoutTheOption_isRefused()
{
    PocketBaseFixture fixture;
    QVERIFY(fixture.open());
    const auto guest = fixture.guest({{u"anonymous"_s, true}});
    QJsonObject change = newPassword(password);
    change.insert(u"email"_s, u"b@example.org"_s);
    change.insert(u"anonymous"_s, false);
    const auto refused = fixture.patch(recordsPath(u"users"_s, guest.id), change, guest.token);
    QCOMPARE(refused.faults(),
             (QStringList{u"email validation_values_mismatch"_s, u"oldPassword validation_required"_s}));
    QVERIFY(!fixture.refresh(guest.token).object("record").contains("anonymous"_L1));
}

QTEST_GUILESS_MAIN(DemoStorePocketBaseConversionTest)
#include "tst_demostore_pocketbase_conversion.moc"
