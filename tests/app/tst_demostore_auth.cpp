// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "demostorefixture.h"

#include <jwt.h>

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace DemoStore;
using namespace DemoStore::Testing;

namespace {

const QString password = u"correct horse"_s;
const QString email = u"ada@example.com"_s;

} // namespace

class DemoStoreAuthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void operation_byCredential_answers_data();
    void operation_byCredential_answers();
    void anonymous_emptyBodyOrRubbish_makesAGuest();
    void anonymous_withAGuestsToken_keepsTheIdentity();
    void anonymous_withAMembersToken_isAnotherGuestOnTheSameDevice();
    void anonymous_withAForgedToken_ignoresIt();
    void registration_firstVerification_promotesTheGuestInPlace();
    void registration_usedAddress_isAConflict();
    void registration_byEmail_takesTheNames();
    void registration_badInput_namesTheFields_data();
    void registration_badInput_namesTheFields();
    void login_existingAccount_keepsTheDevice();
    void login_unknownContact_answersAsDocumented_data();
    void login_unknownContact_answersAsDocumented();
    void login_registerIfNotExists_createsTheAccount();
    void login_wrongPassword_is400();
    void otp_debugMode_isInTheReply();
    void otp_fiveWrongGuesses_endIt();
    void otp_afterFiveMinutes_hasExpired();
    void otp_forAnotherAction_isRefused();
    void otp_resent_keepsWhatWasSaid();
    void password_forgotten_canBeReset();
    void password_changed_endsOtherSessions();
    void logout_keepsUserAndCart_withFewerRights();
    void guestsToken_afterPromotion_staysAGuests();
    void loggedInOnly_withAGuest_is401_data();
    void loggedInOnly_withAGuest_is401();
    void user_update_changesWhatWasSent();
    void user_newAddress_needsProof();
    void user_foreignId_is401();
    void user_deleted_isGone();
    void user_deactivated_freesTheAddress();
    void verificationStatus_namesTheVerified();
    void phone_registersAndSignsIn();

private:
    Answer verify(const Person &person, const Answer &asked, const QString &code);

    std::unique_ptr<Fixture> m_fixture;
};

void DemoStoreAuthTest::init()
{
    m_fixture = std::make_unique<Fixture>();
    QVERIFY(m_fixture->open());
}

Answer DemoStoreAuthTest::verify(const Person &person, const Answer &asked, const QString &code)
{
    return m_fixture->post(
        u"/auth/verify-otp"_s, person.access,
        {{u"otp"_s, code}, {u"otp_token"_s, asked.text("otp_token")}, {u"otp_action"_s, asked.text("otp_action")}});
}

void DemoStoreAuthTest::operation_byCredential_answers_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("credential");
    QTest::addColumn<QString>("verdict");
    const QString refused = u"401 unauthorized"_s;
    const QString fine = u"200 "_s;
    const auto row = [](const char *operation, const char *credential, const QString &verdict) {
        QTest::addRow("%s with %s", operation, credential)
            << QString::fromLatin1(operation) << QString::fromLatin1(credential) << verdict;
    };
    row("POST /auth/anonymous", "key", fine);
    row("POST /auth/anonymous", "key and bearer", fine);
    row("POST /auth/anonymous", "bearer", refused);
    row("POST /auth/anonymous", "nothing", refused);
    row("POST /auth/anonymous", "wrong key", refused);
    row("GET /store/config", "key", fine);
    row("GET /store/check", "key", fine);
    row("GET /store/check", "bearer", refused);
    row("GET /catalog/categories", "key", fine);
    row("GET /catalog/categories", "bearer", fine);
    row("GET /catalog/categories", "wrong bearer", refused);
    row("GET /catalog/categories", "nothing", refused);
    row("GET /wishlist/{me}", "bearer", fine);
    row("GET /wishlist/{me}", "key", refused);
    row("GET /wishlist/{me}", "nothing", refused);
    row("GET /carts/users/{me}", "bearer", u"404 not_found"_s);
    row("GET /auth/nothing", "bearer", u"404 not_found"_s);
    row("PUT /auth/anonymous", "key", u"404 not_found"_s);
    row("GET /carts/available-coupons", "bearer", u"404 not_found"_s);
    row("GET /api/v1/other/storefront/store/check", "key", u"404 not_found"_s);
}

void DemoStoreAuthTest::operation_byCredential_answers()
{
    QFETCH(QString, operation);
    QFETCH(QString, credential);
    QFETCH(QString, verdict);
    const Person guest = m_fixture->guest();
    QHash<QByteArray, QByteArray> headers;
    if (credential.contains("key"_L1))
        headers.insert("x-api-key"_ba, credential == "wrong key"_L1 ? "demo"_ba : m_fixture->settings.apiKey);
    if (credential.contains("bearer"_L1))
        headers.insert("authorization"_ba,
                       "Bearer " + (credential == "wrong bearer"_L1 ? u"x"_s : guest.access).toLatin1());
    const QString path = operation.section(u' ', 1).replace("{me}"_L1, guest.id);
    const Answer answer = m_fixture->send(operation.section(u' ', 0, 0).toLatin1(), path, {}, headers);
    QCOMPARE(answer.verdict(), verdict);
    QVERIFY(answer.json.value("message"_L1).isString());
    QCOMPARE(answer.json.value("success"_L1).toBool(), answer.status == 200);
}

void DemoStoreAuthTest::anonymous_emptyBodyOrRubbish_makesAGuest()
{
    const QHash<QByteArray, QByteArray> headers{{"x-api-key"_ba, m_fixture->settings.apiKey},
                                                {"content-type"_ba, "application/json"_ba}};
    for (const QByteArray &body : {""_ba, "{}"_ba, "{{{"_ba}) {
        const Answer answer = m_fixture->send("POST"_ba, u"/auth/anonymous"_s, body, headers);
        QCOMPARE(answer.status, 200);
        const QJsonObject user = answer.object("user");
        QCOMPARE(
            user.keys().join(u' '),
            u"created_at email first_name id is_anonymous is_email_verified is_logged_in is_phone_verified last_name"
            " modified_at phone profile_image_url"_s);
        QVERIFY(user.value("is_anonymous"_L1).toBool() && user.value("email"_L1).isNull());
        QCOMPARE(user.value("id"_L1).toString(), personIn(answer).id);
    }
}

void DemoStoreAuthTest::anonymous_withAGuestsToken_keepsTheIdentity()
{
    const Person guest = m_fixture->guest();
    m_fixture->now += 2 * day; // long expired
    const Person again = m_fixture->guest(guest.access);
    QCOMPARE(again.id, guest.id);
    QCOMPARE(claimsIn(again.access).value("anonymous_id"_L1), claimsIn(guest.access).value("anonymous_id"_L1));
}

void DemoStoreAuthTest::anonymous_withAMembersToken_isAnotherGuestOnTheSameDevice()
{
    const Person member = m_fixture->member(email);
    const Person guest = m_fixture->guest(member.access);
    QVERIFY(guest.id != member.id);
    const QJsonObject claims = claimsIn(guest.access);
    QVERIFY(claims.value("is_anonymous"_L1).toBool() && !claims.value("is_logged_in"_L1).toBool());
    QCOMPARE(claims.value("anonymous_id"_L1), claimsIn(member.access).value("anonymous_id"_L1));
}

void DemoStoreAuthTest::anonymous_withAForgedToken_ignoresIt()
{
    const Person guest = m_fixture->guest();
    const Person thief = m_fixture->guest(QString::fromLatin1(signJwt(claimsIn(guest.access), "guessed"_ba)));
    QVERIFY(!thief.id.isEmpty());
    QVERIFY(thief.id != guest.id);
}

void DemoStoreAuthTest::registration_firstVerification_promotesTheGuestInPlace()
{
    const Person guest = m_fixture->guest();
    m_fixture->post(u"/carts"_s, guest.access, {{u"items"_s, QJsonArray{m_fixture->line(0, 2)}}});
    const QStringList before = m_fixture->cartLines(guest);
    const Person member = m_fixture->member(u"Ada@Example.com"_s, guest);
    QCOMPARE(member.id, guest.id);
    QCOMPARE(before.size(), 1);
    QCOMPARE(m_fixture->cartLines(member), before);
    const QJsonObject user = m_fixture->get(u"/auth/user/"_s + member.id, member.access).object("user");
    QCOMPARE(user.value("email"_L1).toString(), email);
    QVERIFY(user.value("is_email_verified"_L1).toBool() && user.value("is_logged_in"_L1).toBool());
    QCOMPARE(user.value("customer_id"_L1).toString(), member.id);
    QCOMPARE(user.value("login_methods"_L1).toArray(), (QJsonArray{u"email"_s, u"password"_s}));
}

void DemoStoreAuthTest::registration_usedAddress_isAConflict()
{
    m_fixture->member(email);
    const Answer answer =
        m_fixture->post(u"/auth/register/password"_s, m_fixture->guest().access,
                        {{u"email"_s, email}, {u"password"_s, password}, {u"confirm_password"_s, password}});
    QCOMPARE(answer.verdict(), u"400 resource_conflict"_s);
}

void DemoStoreAuthTest::registration_byEmail_takesTheNames()
{
    const Person guest = m_fixture->guest();
    const Answer asked =
        m_fixture->post(u"/auth/register/email"_s, guest.access,
                        {{u"email"_s, email}, {u"first_name"_s, u"Ada"_s}, {u"last_name"_s, QJsonValue::Null}});
    QCOMPARE(asked.content().keys(), (QStringList{u"otp_action"_s, u"otp_token"_s}));
    QCOMPARE(asked.text("otp_action"), u"register"_s);
    const QJsonObject user = verify(guest, asked, m_fixture->newestCode(email)).object("user");
    QCOMPARE(user.value("first_name"_L1).toString(), u"Ada"_s);
    QVERIFY(user.value("last_name"_L1).isNull());
}

void DemoStoreAuthTest::registration_badInput_namesTheFields_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QStringList>("fields");
    const QJsonObject good{{u"email"_s, email}, {u"password"_s, password}, {u"confirm_password"_s, password}};
    const auto with = [&good](const QString &name, const QJsonValue &value) {
        QJsonObject body = good;
        body.insert(name, value);
        return body;
    };
    QTest::newRow("nothing") << QJsonObject() << QStringList{u"confirm_password"_s, u"email"_s, u"password"_s};
    QTest::newRow("no address") << with(u"email"_s, u"ada"_s) << QStringList{u"email"_s};
    QTest::newRow("number") << with(u"email"_s, 5) << QStringList{u"email"_s};
    QTest::newRow("long") << with(u"email"_s, QString(300, u'a') + u"@example.com"_s) << QStringList{u"email"_s};
    QTest::newRow("line end") << with(u"email"_s, u"a\n@example.com"_s) << QStringList{u"email"_s};
    QTest::newRow("short password") << with(u"password"_s, u"short"_s) << QStringList{u"password"_s};
    QTest::newRow("two passwords") << with(u"confirm_password"_s, u"battery staple"_s)
                                   << QStringList{u"confirm_password"_s};
    QTest::newRow("unknown field") << with(u"admin"_s, true) << QStringList{u"admin"_s};
    QTest::newRow("phone") << with(u"phone"_s, u"12"_s) << QStringList{u"phone"_s};
}

void DemoStoreAuthTest::registration_badInput_namesTheFields()
{
    QFETCH(QJsonObject, body);
    QFETCH(QStringList, fields);
    const Answer answer = m_fixture->post(u"/auth/register/password"_s, m_fixture->guest().access, body);
    QCOMPARE(answer.verdict(), u"400 validation_error"_s);
    QCOMPARE(answer.wrongFields(), fields);
    const QJsonArray messages = answer.json.value("errors"_L1).toObject().value(fields.first()).toArray();
    QVERIFY(messages.at(0).isString());
    if (fields.first() == "password"_L1 && body.contains("email"_L1))
        QVERIFY(messages.at(0).toString().contains(u"at least 8 characters"_s));
}

void DemoStoreAuthTest::login_existingAccount_keepsTheDevice()
{
    const Person account = m_fixture->member(email);
    const Person guest = m_fixture->guest();
    const Answer answer =
        m_fixture->post(u"/auth/login/password"_s, guest.access, {{u"email"_s, email}, {u"password"_s, password}});
    QCOMPARE(personIn(answer).id, account.id);
    QCOMPARE(claimsIn(personIn(answer).access).value("anonymous_id"_L1).toString(), guest.id);
    const Answer asked = m_fixture->post(u"/auth/login/email"_s, guest.access, {{u"email"_s, email}});
    QCOMPARE(asked.text("otp_action"), u"login"_s);
    QCOMPARE(personIn(verify(guest, asked, m_fixture->newestCode(email))).id, account.id);
}

void DemoStoreAuthTest::login_unknownContact_answersAsDocumented_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("verdict");
    const QJsonObject phone{{u"phone"_s, u"9876543210"_s}};
    QTest::newRow("email") << u"/auth/login/email"_s << QJsonObject{{u"email"_s, email}} << u"404 not_found"_s;
    QTest::newRow("phone") << u"/auth/login/phone"_s << phone << u"404 not_found"_s;
    QTest::newRow("whatsapp") << u"/auth/login/whatsapp"_s << phone << u"400 not_found"_s;
    QTest::newRow("password") << u"/auth/login/password"_s
                              << QJsonObject{{u"email"_s, email}, {u"password"_s, password}} << u"404 not_found"_s;
    QTest::newRow("forgotten") << u"/auth/forgot-password"_s << QJsonObject{{u"email"_s, email}} << u"404 not_found"_s;
}

void DemoStoreAuthTest::login_unknownContact_answersAsDocumented()
{
    QFETCH(QString, path);
    QFETCH(QJsonObject, body);
    QFETCH(QString, verdict);
    QCOMPARE(m_fixture->post(path, m_fixture->guest().access, body).verdict(), verdict);
}

void DemoStoreAuthTest::login_registerIfNotExists_createsTheAccount()
{
    const Person guest = m_fixture->guest();
    const Answer asked = m_fixture->post(u"/auth/login/email"_s, guest.access,
                                         {{u"email"_s, email}, {u"register_if_not_exists"_s, true}});
    QCOMPARE(asked.text("otp_action"), u"register"_s);
    const Answer done = verify(guest, asked, m_fixture->newestCode(email));
    QCOMPARE(personIn(done).id, guest.id);
    QVERIFY(done.object("user").value("first_name"_L1).isNull());
}

void DemoStoreAuthTest::login_wrongPassword_is400()
{
    m_fixture->member(email);
    const Answer answer = m_fixture->post(u"/auth/login/password"_s, m_fixture->guest().access,
                                          {{u"email"_s, email}, {u"password"_s, u"wrong horse"_s}});
    QCOMPARE(answer.verdict(), u"400 invalid_credentials"_s);
}

void DemoStoreAuthTest::otp_debugMode_isInTheReply()
{
    const Person guest = m_fixture->guest();
    const Answer asked = m_fixture->send(
        "POST"_ba, u"/auth/login/email"_s, R"({"email":"ada@example.com","register_if_not_exists":true})"_ba,
        {{"authorization"_ba, "Bearer " + guest.access.toLatin1()}, {"x-debug-mode"_ba, "true"_ba}});
    static const QRegularExpression sixDigits(u"^[0-9]{6}$"_s);
    QVERIFY(sixDigits.match(asked.text("otp")).hasMatch());
    QCOMPARE(asked.text("otp"), m_fixture->newestCode(email));
}

void DemoStoreAuthTest::otp_fiveWrongGuesses_endIt()
{
    const Person guest = m_fixture->guest();
    const Answer asked =
        m_fixture->post(u"/auth/register/email"_s, guest.access, {{u"email"_s, email}, {u"first_name"_s, u"Ada"_s}});
    const QString right = m_fixture->newestCode(email);
    const QString wrong = right == "000000"_L1 ? u"000001"_s : u"000000"_s;
    for (int i = 0; i < 4; ++i)
        QCOMPARE(verify(guest, asked, wrong).verdict(), u"400 invalid_otp"_s);
    QCOMPARE(verify(guest, asked, wrong).verdict(), u"400 otp_attempts_exceeded"_s);
    QCOMPARE(verify(guest, asked, right).verdict(), u"400 otp_attempts_exceeded"_s);
}

void DemoStoreAuthTest::otp_afterFiveMinutes_hasExpired()
{
    const Person guest = m_fixture->guest();
    const Answer asked =
        m_fixture->post(u"/auth/register/email"_s, guest.access, {{u"email"_s, email}, {u"first_name"_s, u"Ada"_s}});
    m_fixture->now += 5 * minute;
    QCOMPARE(verify(guest, asked, m_fixture->newestCode(email)).verdict(), u"400 otp_expired"_s);
}

void DemoStoreAuthTest::otp_forAnotherAction_isRefused()
{
    const Person guest = m_fixture->guest();
    const Answer asked =
        m_fixture->post(u"/auth/register/email"_s, guest.access, {{u"email"_s, email}, {u"first_name"_s, u"Ada"_s}});
    const Answer answer = m_fixture->post(u"/auth/verify-otp"_s, guest.access,
                                          {{u"otp"_s, m_fixture->newestCode(email)},
                                           {u"otp_token"_s, asked.text("otp_token")},
                                           {u"otp_action"_s, u"login"_s}});
    QCOMPARE(answer.verdict(), u"400 invalid_otp"_s);
    QCOMPARE(verify(guest, asked, m_fixture->newestCode(email)).status, 200);
    QCOMPARE(verify(guest, asked, m_fixture->newestCode(email)).verdict(), u"400 invalid_otp"_s);
}

void DemoStoreAuthTest::otp_resent_keepsWhatWasSaid()
{
    const Person guest = m_fixture->guest();
    m_fixture->post(u"/auth/register/email"_s, guest.access, {{u"email"_s, email}, {u"first_name"_s, u"Ada"_s}});
    const Answer again =
        m_fixture->post(u"/auth/generate-otp"_s, guest.access,
                        {{u"channel"_s, u"email"_s}, {u"email"_s, email}, {u"otp_action"_s, u"register"_s}});
    const Answer done = verify(guest, again, m_fixture->newestCode(email));
    QCOMPARE(done.object("user").value("first_name"_L1).toString(), u"Ada"_s);
}

void DemoStoreAuthTest::password_forgotten_canBeReset()
{
    const Person member = m_fixture->member(email);
    const Person guest = m_fixture->guest();
    const Answer asked = m_fixture->post(u"/auth/forgot-password"_s, guest.access, {{u"email"_s, email}});
    QCOMPARE(asked.text("otp_action"), u"reset-password"_s);
    const Answer done = m_fixture->post(u"/auth/reset-password"_s, guest.access,
                                        {{u"otp"_s, m_fixture->newestCode(email)},
                                         {u"otp_token"_s, asked.text("otp_token")},
                                         {u"new_password"_s, u"battery staple"_s},
                                         {u"confirm_password"_s, u"battery staple"_s}});
    QCOMPARE(personIn(done).id, member.id);
    QVERIFY(done.object("user").value("is_logged_in"_L1).toBool());
    QCOMPARE(m_fixture->get(u"/auth/user/"_s + member.id, member.access).verdict(), u"401 unauthorized"_s);
    const auto login = [this, &guest](const QString &word) {
        return m_fixture->post(u"/auth/login/password"_s, guest.access, {{u"email"_s, email}, {u"password"_s, word}})
            .status;
    };
    QCOMPARE(login(password), 400);
    QCOMPARE(login(u"battery staple"_s), 200);
}

void DemoStoreAuthTest::password_changed_endsOtherSessions()
{
    const Person here = m_fixture->member(email);
    const Person elsewhere = personIn(m_fixture->post(u"/auth/login/password"_s, m_fixture->guest().access,
                                                      {{u"email"_s, email}, {u"password"_s, password}}));
    QJsonObject body{{u"old_password"_s, u"wrong horse"_s},
                     {u"new_password"_s, u"battery staple"_s},
                     {u"confirm_password"_s, u"battery staple"_s}};
    QCOMPARE(m_fixture->post(u"/auth/change-password"_s, here.access, body).verdict(), u"400 invalid_credentials"_s);
    body.insert(u"old_password"_s, password);
    const Answer done = m_fixture->post(u"/auth/change-password"_s, here.access, body);
    QCOMPARE(done.content().keys(), (QStringList{u"access_token"_s, u"refresh_token"_s}));
    QCOMPARE(m_fixture->get(u"/auth/user/"_s + here.id, personIn(done).access).status, 200);
    QCOMPARE(m_fixture->get(u"/auth/user/"_s + here.id, elsewhere.access).verdict(), u"401 unauthorized"_s);
}

void DemoStoreAuthTest::logout_keepsUserAndCart_withFewerRights()
{
    const Person member = m_fixture->member(email);
    m_fixture->post(u"/carts"_s, member.access, {{u"items"_s, QJsonArray{m_fixture->line(0, 3)}}});
    const QStringList lines = m_fixture->cartLines(member);
    const Answer answer = m_fixture->post(u"/auth/logout"_s, member.access);
    const Person reduced = personIn(answer);
    QCOMPARE(reduced.id, member.id);
    const QJsonObject claims = claimsIn(reduced.access);
    QVERIFY(!claims.value("is_logged_in"_L1).toBool() && !claims.value("is_anonymous"_L1).toBool());
    QVERIFY(answer.object("user").contains("login_methods"_L1));
    QCOMPARE(lines.size(), 1);
    QCOMPARE(m_fixture->cartLines(reduced), lines);
    QCOMPARE(m_fixture->put(u"/auth/user/"_s + reduced.id, reduced.access, {}).verdict(), u"401 unauthorized"_s);
    QCOMPARE(m_fixture->get(u"/auth/user/"_s + member.id, member.access).verdict(), u"401 unauthorized"_s);
}

void DemoStoreAuthTest::guestsToken_afterPromotion_staysAGuests()
{
    const Person guest = m_fixture->guest();
    const Person member = m_fixture->member(email, guest);
    QCOMPARE(member.id, guest.id);
    // The reply with the member's tokens may never have arrived: the guest must not be lost.
    const Answer renewed = m_fixture->post(u"/auth/refresh-token"_s, {}, {{u"refresh_token"_s, guest.refresh}});
    QCOMPARE(personIn(renewed).id, guest.id);
    QVERIFY(!claimsIn(personIn(renewed).access).value("is_logged_in"_L1).toBool());
    QCOMPARE(m_fixture->put(u"/auth/user/"_s + guest.id, guest.access, {}).verdict(), u"401 unauthorized"_s);
}

void DemoStoreAuthTest::loggedInOnly_withAGuest_is401_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::newRow("logout") << "POST"_ba << u"/auth/logout"_s;
    QTest::newRow("change password") << "POST"_ba << u"/auth/change-password"_s;
    QTest::newRow("update") << "PUT"_ba << u"/auth/user/{me}"_s;
    QTest::newRow("delete") << "DELETE"_ba << u"/auth/user/{me}"_s;
    QTest::newRow("deactivate") << "PUT"_ba << u"/auth/user/{me}/deactivate"_s;
}

void DemoStoreAuthTest::loggedInOnly_withAGuest_is401()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    const Person guest = m_fixture->guest();
    const Answer answer = m_fixture->send(method, path.replace("{me}"_L1, guest.id), {},
                                          {{"authorization"_ba, "Bearer " + guest.access.toLatin1()}});
    QCOMPARE(answer.verdict(), u"401 unauthorized"_s);
}

void DemoStoreAuthTest::user_update_changesWhatWasSent()
{
    const Person member = m_fixture->member(email);
    const QString path = u"/auth/user/"_s + member.id;
    const QJsonObject channels{{u"email"_s, true}, {u"sms"_s, true}, {u"whatsapp"_s, false}};
    const QJsonObject preferences{
        {u"transactional"_s, channels}, {u"promotional"_s, channels}, {u"newsletter"_s, channels}};
    QCOMPARE(m_fixture->put(path, member.access, {{u"first_name"_s, u"Ada"_s}, {u"last_name"_s, u"King"_s}}).status,
             200);
    const Answer answer = m_fixture->put(path, member.access,
                                         {{u"last_name"_s, QJsonValue::Null},
                                          {u"notification_preferences"_s, preferences},
                                          {u"phone"_s, u"9876543210"_s}});
    const QJsonObject user = answer.object("user");
    QCOMPARE(user.value("first_name"_L1).toString(), u"Ada"_s);
    QVERIFY(user.value("last_name"_L1).isNull());
    QCOMPARE(user.value("notification_preferences"_L1).toObject(), preferences);
    QCOMPARE(user.value("country_code"_L1).toString(), u"+91"_s);
    QVERIFY(!user.value("is_phone_verified"_L1).toBool());
    const Answer bad = m_fixture->put(path, member.access,
                                      {{u"notification_preferences"_s, 1},
                                       {u"login_methods"_s, u"x"_s},
                                       {u"business"_s, QJsonArray()},
                                       {u"id"_s, u"x"_s}});
    QCOMPARE(bad.wrongFields(),
             (QStringList{u"business"_s, u"id"_s, u"login_methods"_s, u"notification_preferences"_s}));
}

void DemoStoreAuthTest::user_newAddress_needsProof()
{
    const Person member = m_fixture->member(email);
    const QString path = u"/auth/user/"_s + member.id;
    QCOMPARE(m_fixture->put(path, member.access, {{u"email"_s, email}}).status, 200);
    QCOMPARE(m_fixture->put(path, member.access, {{u"email"_s, u"b@example.com"_s}}).wrongFields(),
             QStringList{u"email"_s});
    const Answer asked = m_fixture->post(
        u"/auth/generate-otp"_s, member.access,
        {{u"channel"_s, u"email"_s}, {u"email"_s, u"b@example.com"_s}, {u"otp_action"_s, u"update-email"_s}});
    const Answer done = verify(member, asked, m_fixture->newestCode(u"b@example.com"_s));
    QCOMPARE(done.object("user").value("email"_L1).toString(), u"b@example.com"_s);
    QCOMPARE(personIn(done).id, member.id);
}

void DemoStoreAuthTest::user_foreignId_is401()
{
    const Person one = m_fixture->member(email);
    const Person two = m_fixture->guest();
    for (const QString &path : {u"/auth/user/"_s, u"/carts/users/"_s, u"/wishlist/"_s})
        QCOMPARE(m_fixture->get(path + one.id, two.access).verdict(), u"401 unauthorized"_s);
}

void DemoStoreAuthTest::user_deleted_isGone()
{
    const Person member = m_fixture->member(email);
    const Answer answer = m_fixture->remove(u"/auth/user/"_s + member.id, member.access);
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.json.contains("content"_L1));
    QCOMPARE(m_fixture->get(u"/auth/user/"_s + member.id, member.access).verdict(), u"401 unauthorized"_s);
    QVERIFY(m_fixture->member(email).id != member.id);
}

void DemoStoreAuthTest::user_deactivated_freesTheAddress()
{
    const Person member = m_fixture->member(email);
    QCOMPARE(m_fixture->put(u"/auth/user/%1/deactivate"_s.arg(member.id), member.access).status, 200);
    QCOMPARE(m_fixture->get(u"/auth/user/"_s + member.id, member.access).verdict(), u"401 unauthorized"_s);
    const Person again = m_fixture->member(email);
    QVERIFY(!again.id.isEmpty() && again.id != member.id);
}

void DemoStoreAuthTest::verificationStatus_namesTheVerified()
{
    const Person member = m_fixture->member(email);
    const Answer answer =
        m_fixture->post(u"/auth/verified-email-phone"_s, member.access,
                        {{u"email"_s, QJsonArray{u"nobody@example.com"_s, email}}, {u"phone"_s, QJsonArray()}});
    QCOMPARE(answer.content().value("verified_email"_L1).toArray(), QJsonArray{email});
    QCOMPARE(answer.content().value("verified_phone"_L1).toArray(), QJsonArray());
}

void DemoStoreAuthTest::phone_registersAndSignsIn()
{
    const Person guest = m_fixture->guest();
    const QString phone = u"9876543210"_s;
    Answer asked =
        m_fixture->post(u"/auth/register/phone"_s, guest.access, {{u"phone"_s, phone}, {u"first_name"_s, u"Ada"_s}});
    const Person member = personIn(verify(guest, asked, m_fixture->newestCode(phone)));
    QCOMPARE(member.id, guest.id);
    const Person other = m_fixture->guest();
    asked =
        m_fixture->post(u"/auth/login/whatsapp"_s, other.access, {{u"phone"_s, phone}, {u"country_code"_s, u"+91"_s}});
    QCOMPARE(personIn(verify(other, asked, m_fixture->newestCode(phone))).id, member.id);
}

QTEST_GUILESS_MAIN(DemoStoreAuthTest)
#include "tst_demostore_auth.moc"
