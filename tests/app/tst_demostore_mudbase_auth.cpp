// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "mudbasefixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace DemoStore;
using namespace DemoStore::Testing;

namespace {

const QString email = u"ada@example.com"_s;
const QString otherProject = u"677565737470617373000099"_s;

} // namespace

class DemoStoreMudbaseAuthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anonymous_ofTheProject_hasEveryField();
    void anonymous_bodies_areJudged_data();
    void anonymous_bodies_areJudged();
    void anonymous_sameDeviceAgain_isSomebodyElse();
    void session_ofGuest_saysSoByItsMissingRole();
    void bearer_bad_isRefused_data();
    void bearer_bad_isRefused();
    void refresh_once_givesANewPair();
    void refresh_twice_endsTheSession();
    void refresh_bad_isRefused_data();
    void refresh_bad_isRefused();
    void refresh_afterARestart_goesOn();
    void tokens_afterTheirTime_areRefused();
    void convert_guest_staysTheSameUser();
    void convert_bad_isRefused_data();
    void convert_bad_isRefused();
    void convert_repeated_changesNothing();
    void signUp_givesTheRole();
    void signUp_withoutAgreement_isAccepted();
    void signUp_bad_isRefused_data();
    void signUp_bad_isRefused();
    void register_givesTokensOrAsksForProof_data();
    void register_givesTokensOrAsksForProof();
    void logIn_bad_isRefused_data();
    void logIn_bad_isRefused();
    void verification_demanded_opensTheLogIn();
    void verification_resent_sendsANewToken();
    void logOut_ends_onlyThisSession();
    void profile_changed_isKept();
    void password_changed_endsOtherSessions();
    void passwordReset_withTheCode_setsAndProves();
    void passwordReset_bad_isRefused_data();
    void passwordReset_bad_isRefused();
    void otp_right_signsIn();
    void otp_wrongFiveTimes_isGone();
    void limits_on_refuseAndSayWhen();
    void limits_off_refuseNothing();
    void path_unknown_isThisServicesError();
    void guests_idle_areForgotten();
    void body_broken_isRefused_data();
    void body_broken_isRefused();

private:
    std::unique_ptr<MudbaseFixture> m_fixture;
};

void DemoStoreMudbaseAuthTest::init()
{
    m_fixture = std::make_unique<MudbaseFixture>();
    QVERIFY(m_fixture->open());
}

void DemoStoreMudbaseAuthTest::anonymous_ofTheProject_hasEveryField()
{
    const MudbaseAnswer answer = m_fixture->post(u"/auth/anonymous"_s, {}, {{u"projectId"_s, Mudbase::projectId}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json.keys().join(u' '), u"expiresIn message refreshToken token user"_s);
    QCOMPARE(answer.text("message"), u"Anonymous session created"_s);
    QCOMPARE(answer.json.value("expiresIn"_L1).toInt(), 86400);
    const QJsonObject user = answer.object("user");
    QCOMPARE(user.keys().join(u' '), u"email firstName id isAnonymous lastName role"_s);
    QCOMPARE(user.value("role"_L1).toString(), u"viewer"_s);
    QVERIFY(user.value("isAnonymous"_L1).toBool());
    QVERIFY(QRegularExpression(u"^[0-9a-f]{24}$"_s).match(user.value("id"_L1).toString()).hasMatch());
    QVERIFY(QRegularExpression(u"^anonymous_[a-z0-9]+@anonymous\\.local$"_s)
                .match(user.value("email"_L1).toString())
                .hasMatch());
}

void DemoStoreMudbaseAuthTest::anonymous_bodies_areJudged_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("nothing") << QByteArray() << u"200 "_s;
    QTest::newRow("empty") << "{}"_ba << u"200 "_s;
    QTest::newRow("null") << R"({"projectId":null,"deviceId":null})"_ba << u"200 "_s;
    QTest::newRow("device") << R"({"deviceId":"a device"})"_ba << u"200 "_s;
    QTest::newRow("unknown key") << R"({"shoeSize":43})"_ba << u"200 "_s;
    QTest::newRow("unknown project") << R"({"projectId":"677565737470617373000099"})"_ba << u"404 Project not found"_s;
    QTest::newRow("no project id") << R"({"projectId":"proj_1"})"_ba << u"400 Invalid project ID format"_s;
    QTest::newRow("number for project") << R"({"projectId":7})"_ba << u"400 Validation failed"_s;
    QTest::newRow("object for device") << R"({"deviceId":{}})"_ba << u"400 Validation failed"_s;
    QTest::newRow("long device") << R"({"deviceId":")"_ba + QByteArray(300, 'x') + R"("})"_ba
                                 << u"400 Validation failed"_s;
}

void DemoStoreMudbaseAuthTest::anonymous_bodies_areJudged()
{
    QFETCH(const QByteArray, body);
    QTEST(m_fixture->send("POST"_ba, u"/auth/anonymous"_s, body).verdict(), "verdict");
}

void DemoStoreMudbaseAuthTest::anonymous_sameDeviceAgain_isSomebodyElse()
{
    const QJsonObject device{{u"deviceId"_s, u"one and the same"_s}};
    const auto first = personIn(m_fixture->post(u"/auth/anonymous"_s, {}, device));
    const auto second = personIn(m_fixture->post(u"/auth/anonymous"_s, {}, device));
    QVERIFY(!first.id.isEmpty());
    QVERIFY(first.id != second.id);
    const auto kept =
        m_fixture->store->database.one(u"SELECT device_id FROM mudbase_users WHERE id = ?"_s, {second.id});
    QCOMPARE(kept->at(0).toString(), u"one and the same"_s);
}

void DemoStoreMudbaseAuthTest::session_ofGuest_saysSoByItsMissingRole()
{
    const MudbasePerson guest = m_fixture->guest();
    for (const QString &path : {u"/auth/local/session"_s, u"/auth/session"_s}) {
        const MudbaseAnswer answer = m_fixture->get(path + u"?projectId="_s + Mudbase::projectId, guest.access);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.json.value("authenticated"_L1).toBool());
        const QJsonObject user = answer.object("user");
        QCOMPARE(user.value("id"_L1).toString(), guest.id);
        QVERIFY(user.value("customRole"_L1).isNull());
        QVERIFY(!user.contains("isAnonymous"_L1));
        QCOMPARE(m_fixture->get(path + u"?projectId="_s + otherProject, guest.access).verdict(),
                 u"404 Project not found"_s);
    }
    const QJsonObject me = m_fixture->get(u"/users/me"_s, guest.access).object("user");
    QCOMPARE(me.value("_id"_L1).toString(), guest.id);
    QVERIFY(me.value("isAnonymous"_L1).toBool());
}

void DemoStoreMudbaseAuthTest::bearer_bad_isRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("bearer");
    QTest::addColumn<QString>("verdict");
    const QString session = u"/auth/local/session"_s;
    const QString data = dataPath(Mudbase::productsCollection);
    QTest::newRow("none") << session << QString() << u"401 Access denied. No token provided."_s;
    QTest::newRow("nonsense") << session << u"nonsense"_s << u"401 Invalid token."_s;
    QTest::newRow("wrongly signed") << session << u"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.AAAA"_s
                                    << u"401 Invalid token."_s;
    QTest::newRow("key") << session << u"ak_1234"_s << u"401 Invalid API key"_s;
    QTest::newRow("none for data") << data << QString() << u"401 Authentication required"_s;
    QTest::newRow("nonsense for data") << data << u"nonsense"_s << u"401 Authentication required"_s;
}

void DemoStoreMudbaseAuthTest::bearer_bad_isRefused()
{
    QFETCH(const QString, path);
    QFETCH(const QString, bearer);
    QTEST(m_fixture->get(path, bearer).verdict(), "verdict");
}

void DemoStoreMudbaseAuthTest::refresh_once_givesANewPair()
{
    const MudbasePerson guest = m_fixture->guest();
    const MudbaseAnswer answer = m_fixture->post(u"/auth/refresh"_s, {}, {{u"refreshToken"_s, guest.refresh}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json.keys().join(u' '), u"expiresIn message refreshToken token"_s);
    QVERIFY(answer.text("token") != guest.access);
    QVERIFY(answer.text("refreshToken") != guest.refresh);
    QCOMPARE(m_fixture->whoIs(answer.text("token")), guest.id);
    QCOMPARE(m_fixture->get(u"/users/me"_s, answer.text("refreshToken")).status, 401); // good for refreshing only
}

void DemoStoreMudbaseAuthTest::refresh_twice_endsTheSession()
{
    const MudbasePerson guest = m_fixture->guest();
    const QJsonObject used{{u"refreshToken"_s, guest.refresh}};
    const MudbaseAnswer first = m_fixture->post(u"/auth/refresh"_s, {}, used);
    const QString over = u"401 Session has been invalidated. Please sign in again."_s;
    QCOMPARE(m_fixture->post(u"/auth/refresh"_s, {}, used).verdict(), over);
    QCOMPARE(m_fixture->get(u"/auth/local/session"_s, first.text("token")).verdict(), u"401 Invalid token."_s);
    QCOMPARE(m_fixture->post(u"/auth/refresh"_s, {}, {{u"refreshToken"_s, first.text("refreshToken")}}).verdict(),
             over);
}

void DemoStoreMudbaseAuthTest::refresh_bad_isRefused_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("verdict");
    const QString unknown = u"Invalid or expired refresh token"_s;
    QTest::newRow("missing") << QJsonObject() << 401 << u"400 Refresh token is required"_s;
    QTest::newRow("number") << QJsonObject{{u"refreshToken"_s, 1}} << 401 << u"400 Refresh token is required"_s;
    QTest::newRow("nonsense") << QJsonObject{{u"refreshToken"_s, u"x"_s}} << 401 << u"401 "_s + unknown;
    QTest::newRow("as once seen live") << QJsonObject{{u"refreshToken"_s, u"x"_s}} << 400 << u"400 "_s + unknown;
}

void DemoStoreMudbaseAuthTest::refresh_bad_isRefused()
{
    QFETCH(const QJsonObject, body);
    QFETCH(const int, status);
    m_fixture->settings.mudbase.refreshRefusedStatus = status;
    QVERIFY(m_fixture->reopen());
    QTEST(m_fixture->post(u"/auth/refresh"_s, {}, body).verdict(), "verdict");
}

void DemoStoreMudbaseAuthTest::refresh_afterARestart_goesOn()
{
    const MudbasePerson guest = m_fixture->guest();
    QVERIFY(m_fixture->reopen());
    QCOMPARE(m_fixture->whoIs(guest.access), guest.id);
    QCOMPARE(m_fixture->post(u"/auth/refresh"_s, {}, {{u"refreshToken"_s, guest.refresh}}).status, 200);
}

void DemoStoreMudbaseAuthTest::tokens_afterTheirTime_areRefused()
{
    const MudbasePerson guest = m_fixture->guest();
    const MudbasePerson member = m_fixture->member(email);
    m_fixture->now += 1799 * second;
    QCOMPARE(m_fixture->whoIs(member.access), member.id);
    m_fixture->now += second;
    QCOMPARE(m_fixture->get(u"/users/me"_s, member.access).verdict(), u"401 Invalid token."_s);
    QCOMPARE(m_fixture->whoIs(guest.access), guest.id);
    m_fixture->now += day;
    QCOMPARE(m_fixture->get(u"/users/me"_s, guest.access).status, 401);
    m_fixture->now += 30 * day;
    QCOMPARE(m_fixture->post(u"/auth/refresh"_s, {}, {{u"refreshToken"_s, guest.refresh}}).verdict(),
             u"401 Invalid or expired refresh token"_s);
}

void DemoStoreMudbaseAuthTest::convert_guest_staysTheSameUser()
{
    const MudbasePerson guest = m_fixture->guest();
    const MudbaseAnswer answer = m_fixture->post(u"/auth/anonymous/convert"_s, guest.access,
                                                 {{u"email"_s, u" Ada@Example.com "_s},
                                                  {u"password"_s, goodPassword()},
                                                  {u"firstName"_s, u"Ada"_s},
                                                  {u"projectId"_s, Mudbase::projectId}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.text("message"), u"Account created successfully"_s);
    QCOMPARE(answer.json.value("expiresIn"_L1).toInt(), 1800);
    const QJsonObject user = answer.object("user");
    QCOMPARE(user.value("_id"_L1).toString(), guest.id);
    QCOMPARE(user.value("id"_L1).toString(), guest.id);
    QCOMPARE(user.value("customRole"_L1).toString(), u"customer"_s);
    QCOMPARE(user.value("email"_L1).toString(), email);
    QCOMPARE(user.value("fullName"_L1).toString(), u"Ada"_s);
    QCOMPARE(user.value("isAnonymous"_L1), QJsonValue(false));
    QCOMPARE(user.value("emailVerified"_L1), QJsonValue(false));
    QCOMPARE(m_fixture->whoIs(answer.text("token")), guest.id);
    QCOMPARE(m_fixture->get(u"/users/me"_s, guest.access).verdict(), u"401 Invalid token."_s);
    // The guest's refresh token is refused too, and does no harm to the new session.
    QCOMPARE(m_fixture->post(u"/auth/refresh"_s, {}, {{u"refreshToken"_s, guest.refresh}}).status, 401);
    QCOMPARE(m_fixture->whoIs(answer.text("token")), guest.id);
    QCOMPARE(personIn(m_fixture->logIn(email, goodPassword())).id, guest.id);
}

void DemoStoreMudbaseAuthTest::convert_bad_isRefused_data()
{
    QTest::addColumn<QString>("as");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("verdict");
    const QJsonObject good{{u"email"_s, u"new@example.com"_s}, {u"password"_s, goodPassword()}};
    const auto with = [&good](const QString &key, const QJsonValue &value) {
        QJsonObject body = good;
        body.insert(key, value);
        return body;
    };
    QTest::newRow("nobody") << u"nobody"_s << good << u"401 Access denied. No token provided."_s;
    QTest::newRow("member") << u"member"_s << good << u"400 Account is not anonymous"_s;
    QTest::newRow("taken") << u"guest"_s << with(u"email"_s, u"ADA@example.com"_s)
                           << u"400 User already exists with this email"_s;
    QTest::newRow("short") << u"guest"_s << with(u"password"_s, u"1234567"_s) << u"400 Validation failed"_s;
    QTest::newRow("no address") << u"guest"_s << with(u"email"_s, u"ada"_s) << u"400 Validation failed"_s;
    QTest::newRow("empty") << u"guest"_s << QJsonObject() << u"400 Validation failed"_s;
    QTest::newRow("types") << u"guest"_s << with(u"firstName"_s, QJsonArray()) << u"400 Validation failed"_s;
}

void DemoStoreMudbaseAuthTest::convert_bad_isRefused()
{
    QFETCH(const QString, as);
    QFETCH(const QJsonObject, body);
    const MudbasePerson member = m_fixture->member(email);
    const MudbasePerson guest = m_fixture->guest();
    const QString bearer = as == "member"_L1 ? member.access : as == "guest"_L1 ? guest.access : QString();
    QTEST(m_fixture->post(u"/auth/anonymous/convert"_s, bearer, body).verdict(), "verdict");
    QCOMPARE(m_fixture->whoIs(guest.access), guest.id);
    QVERIFY(m_fixture->get(u"/users/me"_s, guest.access).object("user").value("isAnonymous"_L1).toBool());
}

void DemoStoreMudbaseAuthTest::convert_repeated_changesNothing()
{
    const MudbasePerson guest = m_fixture->guest();
    const QJsonObject body{{u"email"_s, email}, {u"password"_s, goodPassword()}};
    QCOMPARE(m_fixture->post(u"/auth/anonymous/convert"_s, guest.access, body).status, 200);
    QCOMPARE(m_fixture->post(u"/auth/anonymous/convert"_s, guest.access, body).status, 401);
    QCOMPARE(personIn(m_fixture->logIn(email, goodPassword())).id, guest.id);
}

void DemoStoreMudbaseAuthTest::signUp_givesTheRole()
{
    const MudbaseAnswer answer = m_fixture->post(u"/auth/local/signup/customer"_s, {}, application(email));
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.object("role").value("slug"_L1).toString(), u"customer"_s);
    QCOMPARE(answer.object("user").keys().join(u' '), u"customRole email emailVerified firstName id lastName role"_s);
    QCOMPARE(answer.object("user").value("customRole"_L1).toString(), u"customer"_s);
    QCOMPARE(m_fixture->whoIs(answer.text("token")), personIn(answer).id);
}

void DemoStoreMudbaseAuthTest::signUp_withoutAgreement_isAccepted()
{
    QJsonObject body = application(email);
    body.remove(u"agreedToTerms"_s);
    QCOMPARE(m_fixture->post(u"/auth/local/signup/customer"_s, {}, body).status, 201);
}

void DemoStoreMudbaseAuthTest::signUp_bad_isRefused_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("detail");
    const QJsonValue none(QJsonValue::Undefined);
    const QString invalid = u"400 Validation failed"_s;
    const auto row = [](const char *name, const QString &role, const QString &key, const QJsonValue &value,
                        const QString &verdict,
                        const QString &detail) { QTest::newRow(name) << role << key << value << verdict << detail; };
    const QString customer = u"customer"_s;
    row("role", u"user"_s, {}, none, u"404 Role not found"_s, {});
    row("disagreed", customer, u"agreedToTerms"_s, false, invalid, u"\"agreedToTerms\" must be [true]"_s);
    row("customRole", customer, u"customRole"_s, u"seller"_s, invalid, u"\"customRole\" is not allowed"_s);
    row("role key", customer, u"role"_s, u"owner"_s, invalid, u"\"role\" is not allowed"_s);
    row("no project", customer, u"projectId"_s, none, invalid, u"\"projectId\" is required"_s);
    row("other project", customer, u"projectId"_s, otherProject, u"404 Project not found"_s, {});
    row("no name", customer, u"firstName"_s, u""_s, invalid, u"\"firstName\" is not allowed to be empty"_s);
    row("address", customer, u"email"_s, u"ada@"_s, invalid, u"\"email\" must be a valid email"_s);
    row("password", customer, u"password"_s, u"short"_s, invalid,
        u"\"password\" length must be at least 8 characters long"_s);
    row("taken", customer, u"email"_s, u"Taken@example.com"_s, u"400 User already exists with this email"_s, {});
}

void DemoStoreMudbaseAuthTest::signUp_bad_isRefused()
{
    QFETCH(const QString, role);
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, detail);
    QVERIFY(!m_fixture->member(u"taken@example.com"_s).id.isEmpty());
    QJsonObject body = application(email);
    body.remove(key);
    if (!value.isUndefined())
        body.insert(key, value);
    const MudbaseAnswer answer = m_fixture->post(u"/auth/local/signup/"_s + role, {}, body);
    QTEST(answer.verdict(), "verdict");
    QCOMPARE(answer.details(), detail.isEmpty() ? QStringList() : QStringList{detail});
    QCOMPARE(m_fixture->logIn(email, goodPassword()).status, 401);
}

void DemoStoreMudbaseAuthTest::register_givesTokensOrAsksForProof_data()
{
    QTest::addColumn<bool>("verification");
    QTest::addColumn<QString>("keys");
    QTest::newRow("off") << false << u"expiresIn message refreshToken token user"_s;
    QTest::newRow("on") << true << u"message requireVerification user"_s;
}

void DemoStoreMudbaseAuthTest::register_givesTokensOrAsksForProof()
{
    QFETCH(const bool, verification);
    m_fixture->settings.mudbase.verification = verification;
    QVERIFY(m_fixture->reopen());
    const MudbaseAnswer answer = m_fixture->post(u"/auth/local/register"_s, {}, application(email));
    QCOMPARE(answer.status, 201);
    QTEST(answer.json.keys().join(u' '), "keys");
    QCOMPARE(answer.object("user").keys().join(u' '), u"customRole email emailVerified firstName id lastName"_s);
    QCOMPARE(m_fixture->newestCode(email).isEmpty(), !verification);
}

void DemoStoreMudbaseAuthTest::logIn_bad_isRefused_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *name, const QJsonValue &address, const QJsonValue &password,
                        const QString &verdict) {
        QTest::newRow(name) << QJsonObject{{u"email"_s, address}, {u"password"_s, password}} << verdict;
    };
    row("right", email, goodPassword(), u"200 "_s);
    row("other case", u"ADA@EXAMPLE.COM"_s, goodPassword(), u"200 "_s);
    row("wrong", email, u"wrong horse"_s, u"401 Invalid credentials"_s);
    row("nobody", u"eve@example.com"_s, goodPassword(), u"401 Invalid credentials"_s);
    row("no address", u"ada"_s, goodPassword(), u"400 Validation failed"_s);
    row("empty password", email, u""_s, u"400 Validation failed"_s);
    row("types", 1, QJsonObject(), u"400 Validation failed"_s);
}

void DemoStoreMudbaseAuthTest::logIn_bad_isRefused()
{
    QFETCH(const QJsonObject, body);
    QVERIFY(!m_fixture->member(email).id.isEmpty());
    QTEST(m_fixture->post(u"/auth/local/login"_s, {}, body).verdict(), "verdict");
}

void DemoStoreMudbaseAuthTest::verification_demanded_opensTheLogIn()
{
    m_fixture->settings.mudbase.verification = true;
    QVERIFY(m_fixture->reopen());
    QVERIFY(m_fixture->post(u"/auth/local/signup/customer"_s, {}, application(email))
                .json.value("requireVerification"_L1)
                .toBool());
    const MudbaseAnswer refused = m_fixture->logIn(email, goodPassword());
    QCOMPARE(refused.verdict(), u"403 Email verification required"_s);
    QCOMPARE(refused.text("code"), u"EMAIL_VERIFICATION_REQUIRED"_s);
    QVERIFY(!refused.text("message").isEmpty());
    QCOMPARE(m_fixture->logIn(email, u"wrong horse"_s).status, 401);
    QCOMPARE(m_fixture->post(u"/auth/verify-email"_s, {}, {{u"token"_s, u"bogus"_s}}).verdict(),
             u"400 Invalid verification token"_s);
    const QJsonObject proof{{u"token"_s, m_fixture->newestCode(email)}, {u"projectId"_s, Mudbase::projectId}};
    const MudbaseAnswer proved = m_fixture->post(u"/users/verify-email"_s, {}, proof);
    QCOMPARE(proved.json.keys(), QStringList{u"message"_s});
    QCOMPARE(m_fixture->post(u"/auth/verify-email"_s, {}, proof).status, 400); // good once
    const MudbaseAnswer answer = m_fixture->logIn(email, goodPassword());
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.object("user").value("emailVerified"_L1).toBool());
}

void DemoStoreMudbaseAuthTest::verification_resent_sendsANewToken()
{
    m_fixture->settings.mudbase.verification = true;
    QVERIFY(m_fixture->reopen());
    const MudbasePerson guest = m_fixture->guest();
    const auto converted = personIn(m_fixture->post(u"/auth/anonymous/convert"_s, guest.access,
                                                    {{u"email"_s, email}, {u"password"_s, goodPassword()}}));
    QVERIFY(!converted.access.isEmpty()); // tokens all the same
    const QString first = m_fixture->newestCode(email);
    const QString words = m_fixture->post(u"/auth/resend-verification"_s, {}, {{u"email"_s, email}}).text("message");
    QCOMPARE(m_fixture->post(u"/auth/resend-verification"_s, {}, {{u"email"_s, u"eve@example.com"_s}}).text("message"),
             words);
    QVERIFY(m_fixture->newestCode(email) != first);
    QCOMPARE(m_fixture->post(u"/auth/verify-email"_s, {}, {{u"token"_s, first}}).status, 400);
    QCOMPARE(m_fixture->post(u"/users/resend-verification"_s, converted.access).status, 200);
    QCOMPARE(m_fixture->post(u"/auth/verify-email"_s, {}, {{u"token"_s, m_fixture->newestCode(email)}}).status, 200);
    QCOMPARE(m_fixture->post(u"/users/resend-verification"_s, converted.access).verdict(),
             u"400 Email is already verified"_s);
}

void DemoStoreMudbaseAuthTest::logOut_ends_onlyThisSession()
{
    const MudbasePerson here = m_fixture->member(email);
    const MudbasePerson there = personIn(m_fixture->logIn(email, goodPassword()));
    const MudbaseAnswer answer =
        m_fixture->post(u"/auth/logout"_s, here.access, {{u"projectId"_s, Mudbase::projectId}});
    QCOMPARE(answer.text("message"), u"Logout successful"_s);
    QCOMPARE(m_fixture->get(u"/auth/session"_s, here.access).status, 401);
    QCOMPARE(m_fixture->post(u"/auth/refresh"_s, {}, {{u"refreshToken"_s, here.refresh}}).status, 401);
    QCOMPARE(m_fixture->whoIs(there.access), here.id);
    QCOMPARE(m_fixture->post(u"/auth/local/logout"_s, there.access).status, 200);
    QCOMPARE(m_fixture->post(u"/auth/local/logout"_s, there.access).status, 401);
}

void DemoStoreMudbaseAuthTest::profile_changed_isKept()
{
    const MudbasePerson member = m_fixture->member(email);
    const MudbaseAnswer answer =
        m_fixture->patch(u"/users/update"_s, member.access, {{u"firstName"_s, u"Augusta"_s}, {u"role"_s, u"owner"_s}});
    QCOMPARE(answer.status, 200);
    QVERIFY(m_fixture->reopen());
    const QJsonObject user = m_fixture->get(u"/users/me"_s, member.access).object("user");
    QCOMPARE(user.value("fullName"_L1).toString(), u"Augusta Byron"_s);
    QCOMPARE(user.value("role"_L1).toString(), u"viewer"_s);
    QCOMPARE(m_fixture->patch(u"/users/update"_s, member.access, {{u"lastName"_s, 5}}).status, 400);
}

void DemoStoreMudbaseAuthTest::password_changed_endsOtherSessions()
{
    const MudbasePerson here = m_fixture->member(email);
    const MudbasePerson there = personIn(m_fixture->logIn(email, goodPassword()));
    const auto change = [&](const QString &current, const QString &next) {
        return m_fixture->patch(u"/users/password"_s, here.access,
                                {{u"currentPassword"_s, current}, {u"newPassword"_s, next}});
    };
    QCOMPARE(change(u"wrong horse"_s, u"another horse"_s).verdict(), u"400 Current password is incorrect"_s);
    QCOMPARE(change(goodPassword(), u"short"_s).verdict(), u"400 Validation failed"_s);
    QCOMPARE(m_fixture->whoIs(there.access), here.id);
    QCOMPARE(change(goodPassword(), u"another horse"_s).status, 200);
    QCOMPARE(m_fixture->whoIs(here.access), here.id);
    QCOMPARE(m_fixture->get(u"/users/me"_s, there.access).status, 401);
    QCOMPARE(m_fixture->logIn(email, goodPassword()).status, 401);
    QCOMPARE(m_fixture->logIn(email, u"another horse"_s).status, 200);
}

void DemoStoreMudbaseAuthTest::passwordReset_withTheCode_setsAndProves()
{
    const MudbasePerson before = m_fixture->member(email);
    const QJsonObject asked{{u"email"_s, email}, {u"projectId"_s, Mudbase::projectId}};
    const QString words = m_fixture->post(u"/auth/local/password-reset"_s, {}, asked).text("message");
    QVERIFY(!words.isEmpty());
    QCOMPARE(m_fixture
                 ->post(u"/auth/local/password-reset"_s, {},
                        {{u"email"_s, u"eve@example.com"_s}, {u"projectId"_s, Mudbase::projectId}})
                 .text("message"),
             words);
    QCOMPARE(m_fixture->newestCode(u"eve@example.com"_s), QString());
    const QJsonObject confirmed{{u"email"_s, email},
                                {u"projectId"_s, Mudbase::projectId},
                                {u"otp"_s, m_fixture->newestCode(email)},
                                {u"newPassword"_s, u"another horse"_s}};
    QCOMPARE(m_fixture->post(u"/auth/local/password-reset/confirm"_s, {}, confirmed).json.keys(),
             QStringList{u"message"_s});
    QCOMPARE(m_fixture->post(u"/auth/local/password-reset/confirm"_s, {}, confirmed).verdict(),
             u"400 Invalid or expired OTP"_s);
    QCOMPARE(m_fixture->get(u"/users/me"_s, before.access).status, 401);
    const MudbaseAnswer answer = m_fixture->logIn(email, u"another horse"_s);
    QVERIFY(answer.object("user").value("emailVerified"_L1).toBool());
    QCOMPARE(personIn(answer).id, before.id);
}

void DemoStoreMudbaseAuthTest::passwordReset_bad_isRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("wrong code") << u"otp"_s << u"wrong"_s << u"400 Invalid or expired OTP"_s;
    QTest::newRow("five digits") << u"otp"_s << u"12345"_s << u"400 Validation failed"_s;
    QTest::newRow("letters") << u"otp"_s << u"12345x"_s << u"400 Validation failed"_s;
    QTest::newRow("short password") << u"newPassword"_s << u"short"_s << u"400 Validation failed"_s;
    QTest::newRow("nobody") << u"email"_s << u"eve@example.com"_s << u"400 Invalid or expired OTP"_s;
    QTest::newRow("project") << u"projectId"_s << otherProject << u"404 Project not found"_s;
}

void DemoStoreMudbaseAuthTest::passwordReset_bad_isRefused()
{
    QFETCH(const QString, key);
    QFETCH(QString, value);
    QVERIFY(!m_fixture->member(email).id.isEmpty());
    m_fixture->post(u"/auth/local/password-reset"_s, {}, {{u"email"_s, email}, {u"projectId"_s, Mudbase::projectId}});
    const QString code = m_fixture->newestCode(email);
    if (value == "wrong"_L1)
        value = code == "000000"_L1 ? u"000001"_s : u"000000"_s;
    QJsonObject body{{u"email"_s, email},
                     {u"projectId"_s, Mudbase::projectId},
                     {u"otp"_s, code},
                     {u"newPassword"_s, u"another horse"_s}};
    body.insert(key, value);
    QTEST(m_fixture->post(u"/auth/local/password-reset/confirm"_s, {}, body).verdict(), "verdict");
    QCOMPARE(m_fixture->logIn(email, goodPassword()).status, 200);
}

void DemoStoreMudbaseAuthTest::otp_right_signsIn()
{
    const MudbasePerson member = m_fixture->member(email);
    const auto send = [this](const QString &method) {
        return m_fixture->post(u"/auth/otp/send"_s, {},
                               {{u"projectId"_s, Mudbase::projectId}, {u"method"_s, method}, {u"email"_s, email}});
    };
    QCOMPARE(send(u"pigeon"_s).verdict(), u"400 Validation failed"_s);
    QCOMPARE(send(u"sms"_s).verdict(), u"400 SMS is not enabled for this project"_s);
    QCOMPARE(send(u"email"_s).text("message"), u"OTP code sent successfully"_s);
    const QJsonObject body{
        {u"projectId"_s, Mudbase::projectId}, {u"otp"_s, m_fixture->newestCode(email)}, {u"identifier"_s, email}};
    const MudbaseAnswer answer = m_fixture->post(u"/auth/otp/verify"_s, {}, body);
    QCOMPARE(answer.object("user").value("_id"_L1).toString(), member.id);
    QVERIFY(answer.object("user").value("emailVerified"_L1).toBool());
    QCOMPARE(m_fixture->whoIs(answer.text("token")), member.id);
    QCOMPARE(m_fixture->post(u"/auth/otp/verify"_s, {}, body).verdict(), u"401 Invalid or expired OTP"_s);
}

void DemoStoreMudbaseAuthTest::otp_wrongFiveTimes_isGone()
{
    QVERIFY(!m_fixture->member(email).id.isEmpty());
    m_fixture->post(u"/auth/otp/send"_s, {},
                    {{u"projectId"_s, Mudbase::projectId}, {u"method"_s, u"email"_s}, {u"email"_s, email}});
    const QString code = m_fixture->newestCode(email);
    QJsonObject body{{u"projectId"_s, Mudbase::projectId},
                     {u"otp"_s, code == "000000"_L1 ? u"000001"_s : u"000000"_s},
                     {u"identifier"_s, email}};
    for (int i = 0; i < 5; ++i)
        QCOMPARE(m_fixture->post(u"/auth/otp/verify"_s, {}, body).status, 401);
    body.insert(u"otp"_s, code);
    QCOMPARE(m_fixture->post(u"/auth/otp/verify"_s, {}, body).status, 401);
}

void DemoStoreMudbaseAuthTest::limits_on_refuseAndSayWhen()
{
    m_fixture->settings.mudbase.rateLimits = true;
    QVERIFY(m_fixture->reopen());
    for (int left = 4; left >= 0; --left) {
        const MudbaseAnswer answer = m_fixture->logIn(email, goodPassword());
        QCOMPARE(answer.verdict(), u"401 Invalid credentials"_s);
        QCOMPARE(answer.headers.value("ratelimit-policy"_ba), "5;w=900"_ba);
        QCOMPARE(answer.headers.value("ratelimit-remaining"_ba), QByteArray::number(left));
    }
    m_fixture->now += 100 * second;
    const MudbaseAnswer refused = m_fixture->logIn(email, goodPassword());
    QCOMPARE(refused.verdict(), u"429 Too many requests from this IP, please try again later."_s);
    QVERIFY(!refused.json.contains("retryAfter"_L1));
    QCOMPARE(refused.headers.value("retry-after"_ba), "800"_ba);
    for (int i = 0; i < 14; ++i)
        QCOMPARE(m_fixture->post(u"/auth/anonymous"_s, {}).status, 200);
    const MudbaseAnswer general = m_fixture->post(u"/auth/anonymous"_s, {});
    QCOMPARE(general.verdict(), u"429 Too many requests, please try again later."_s);
    QCOMPARE(general.json.value("retryAfter"_L1).toInt(), 800);
    QCOMPARE(m_fixture->post(u"/auth/refresh"_s, {}, {}).status, 400); // a bucket of its own
    m_fixture->now += 800 * second;
    QCOMPARE(m_fixture->logIn(email, goodPassword()).status, 401);
}

void DemoStoreMudbaseAuthTest::limits_off_refuseNothing()
{
    for (int i = 0; i < 30; ++i) {
        const MudbaseAnswer answer = m_fixture->post(u"/auth/anonymous"_s, {});
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.headers.contains("ratelimit-policy"_ba));
    }
}

void DemoStoreMudbaseAuthTest::path_unknown_isThisServicesError()
{
    const MudbaseAnswer answer = m_fixture->get(u"/nowhere"_s, {});
    QCOMPARE(answer.verdict(), u"404 Resource not found"_s);
    QCOMPARE(answer.text("code"), u"NOT_FOUND"_s);
    QCOMPARE(m_fixture->send("PUT"_ba, u"/auth/anonymous"_s).status, 404);
}

void DemoStoreMudbaseAuthTest::guests_idle_areForgotten()
{
    const MudbasePerson idle = m_fixture->guest();
    const MudbasePerson busy = m_fixture->guest();
    const MudbasePerson member = m_fixture->member(email);
    m_fixture->now += 20 * day;
    const auto renewed =
        m_fixture->post(u"/auth/refresh"_s, {}, {{u"refreshToken"_s, busy.refresh}}).text("refreshToken");
    m_fixture->now += 11 * day;
    QCOMPARE(m_fixture->store->tidy(), 1);
    const auto people = m_fixture->store->database.all(u"SELECT id FROM mudbase_users ORDER BY id"_s);
    QCOMPARE(people.size(), 2);
    QVERIFY(!people.contains(Row{idle.id}));
    QVERIFY(people.contains(Row{member.id}));
    QCOMPARE(m_fixture->post(u"/auth/refresh"_s, {}, {{u"refreshToken"_s, renewed}}).status, 200);
}

void DemoStoreMudbaseAuthTest::body_broken_isRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("text") << "hello"_ba << 400;
    QTest::newRow("array") << "[]"_ba << 400;
    QTest::newRow("cut off") << R"({"email":)"_ba << 400;
    QTest::newRow("large") << QByteArray(300 * 1024, ' ') + "{}" + QByteArray(10, ' ') << 413;
    QTest::newRow("zero") << QByteArray(1, '\0') << 400;
}

void DemoStoreMudbaseAuthTest::body_broken_isRefused()
{
    QFETCH(const QByteArray, body);
    const MudbaseAnswer answer = m_fixture->send("POST"_ba, u"/auth/local/login"_s, body);
    QTEST(answer.status, "status");
    QVERIFY(!answer.text("error").isEmpty());
}

QTEST_GUILESS_MAIN(DemoStoreMudbaseAuthTest)
#include "tst_demostore_mudbase_auth.moc"
