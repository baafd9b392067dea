// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/redaction.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <ctime>

using namespace GuestPass;
using namespace Qt::StringLiterals;

namespace {

const auto jwt = "eyJhbGciOiJIUzI1NiJ9.eyJ1bGlkIjoiMDFGM1o3S0cwNiJ9.nOk3kSfrLddRhIlI0l0b9im7SR1cTSACW0zApiMtRDY"_L1;

QByteArray randomBytes(qsizetype size)
{
    // Seeded: a failure can be repeated.
    static QRandomGenerator generator(20261123);
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = char(generator.bounded(256));
    return bytes;
}

} // namespace

class tst_Redaction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void text_secret_isHidden_data();
    void text_secret_isHidden();
    void text_exact_data();
    void text_exact();
    void text_harmless_stays_data();
    void text_harmless_stays();
    void text_randomTokens_areHidden_data();
    void text_randomTokens_areHidden();
    void text_hostile_isQuick_data();
    void text_hostile_isQuick();
    void object_secretKeys_areHidden_data();
    void object_secretKeys_areHidden();
    void object_nested_isWalked();
    void object_deep_ends();
    void object_harmless_stays();
};

void tst_Redaction::text_secret_isHidden_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    const auto row = [](const char *name, const QString &text, const QString &secret) {
        QTest::addRow("%s", name) << text << secret;
    };
    row("bare JWT", u"got "_s + jwt + u" today"_s, u"nOk3kSfr"_s);
    row("JWT in quotes", u"{\"x\":\""_s + jwt + u"\"}"_s, u"MDFGM1o3"_s);
    row("JWT in a cookie", u"pb_auth=%7B%22t%22%3A%22"_s + jwt + u"%22%7D"_s, u"nOk3kSfr"_s);
    row("part of a JWT", u"eyJ1bGlkIjoiMDFGM1o3S0cwNiJ9"_s, u"MDFGM1o3"_s);
    row("bearer", u"Authorization: Bearer abc"_s, u"abc"_s);
    row("bearer alone", u"sent bearer s3cr3t"_s, u"s3cr3t"_s);
    row("basic", u"authorization=Basic dXNlcjpwYXNz"_s, u"dXNl"_s);
    row("cookies", u"Cookie: a=canary; b=other"_s, u"other"_s);
    row("set-cookie", u"set-cookie: sid=canary; Path=/"_s, u"canary"_s);
    row("password", u"password=hunter2 and more"_s, u"hunter2"_s);
    row("password in JSON", u"{\"password\": \"hunter 2\", \"x\": 1}"_s, u"hunter"_s);
    row("password in JSON, second word", u"{\"password\": \"hunter 2abc\", \"x\": 1}"_s, u"2abc"_s);
    row("password in JSON in JSON", u"{\\\"password\\\":\\\"hunter 2abc\\\"}"_s, u"2abc"_s);
    row("password in quotes", u"newPassword='hunter 2abc'"_s, u"2abc"_s);
    row("escaped quote", u"{\"password\":\"hun\\\"ter2\"}"_s, u"ter2"_s);
    row("confirmation", u"passwordConfirm: hunter2"_s, u"hunter2"_s);
    row("refresh token", u"refresh_token=canary"_s, u"canary"_s);
    row("otp token", u"otp_token: canary"_s, u"canary"_s);
    row("otp", u"otp=123456"_s, u"123456"_s);
    row("code", u"the code: 123456"_s, u"123456"_s);
    row("api key", u"X-Api-Key: canary"_s, u"canary"_s);
    row("query", u"GET https://shop.example/a?x=canary&y=2"_s, u"canary"_s);
    row("second query value", u"GET /a?x=1&y=canary"_s, u"canary"_s);
    row("fragment", u"https://shop.example/#access=canary"_s, u"canary"_s);
    row("user info", u"https://ann:canary@shop.example/"_s, u"canary"_s);
    row("user info with @", u"https://ann:can@ary@shop.example/"_s, u"ary@"_s);
    row("user name", u"https://canary@shop.example/"_s, u"canary"_s);
    row("address", u"sent to canary@shop.example"_s, u"canary"_s);
    row("address in a URL", u"/users/canary%40shop.example"_s, u"canary"_s);
    row("hidden mark as a value", u"/a?x=<hidden>canary"_s, u"canary"_s);
}

void tst_Redaction::text_secret_isHidden()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    QVERIFY(text.contains(secret));
    const QString result = redacted(text);
    QVERIFY2(!result.contains(secret), qPrintable(result));
    QCOMPARE(redacted(result), result);
}

void tst_Redaction::text_exact_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addRow("JWT") << u"got "_s + jwt + u" today"_s << u"got <hidden> today"_s;
    QTest::addRow("bearer") << u"sent Bearer abc now"_s << u"sent Bearer <hidden> now"_s;
    QTest::addRow("address") << u"mail to ann.b@shop.example."_s << u"mail to a***@shop.example."_s;
    QTest::addRow("address in brackets") << u"Ann <ann@shop.example>, Bob <bob@x.example>"_s
                                         << u"Ann <a***@shop.example>, Bob <b***@x.example>"_s;
    QTest::addRow("one letter") << u"a@b.example"_s << u"a***@b.example"_s;
    QTest::addRow("query") << u"https://shop.example/p?q=tea&page=2"_s
                           << u"https://shop.example/p?q=<hidden>&page=<hidden>"_s;
    QTest::addRow("user info") << u"https://a:b@shop.example/"_s << u"https://<hidden>@shop.example/"_s;
    QTest::addRow("header") << u"AUTHORIZATION: Custom abc"_s << u"AUTHORIZATION: <hidden>"_s;
    QTest::addRow("long s, which is an s without regard to case")
        << u"pa\u017f\u017fword=tea"_s << u"pa\u017f\u017fword=<hidden>"_s;
    QTest::addRow("field") << u"{\"password\":\"x\",\"a\":1}"_s << u"{\"password\":<hidden>,\"a\":1}"_s;
}

void tst_Redaction::text_exact()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(redacted(text), expected);
    QCOMPARE(redacted(expected), expected);
}

void tst_Redaction::text_harmless_stays_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text :
         {u""_s, u"Guest to Member: the store sent tokens"_s, u"GET carts/{id}/items: 200"_s,
          u"cart 01F3Z7KG06J4ACWH1C4926KJEC of store 123e4567-e89b-12d3-a456-426614174000"_s,
          u"record abc123def456ghi"_s, u"object 507f1f77bcf86cd799439011"_s, u"mark 0123456789abcdef"_s,
          u"https://shop.example/api/v1/demo/storefront/carts/01F3Z7KG06J4ACWH1C4926KJEC/items"_s,
          u"/products/noise-cancelling-headphones-2-pro-max-midnight-black"_s,
          u"/home/ann/.local/state/guestpass/journal.1.jsonl"_s, u"ObjectDoesNotExistException in SessionCredentials"_s,
          u"serverCode REFRESH_TOKEN_EXPIRED, status 401"_s, u"2026-11-23T16:18:32.123Z, 1,234.5 ms, 50 %"_s,
          u"libsecret (Secret Service), org.freedesktop.secrets"_s,
          u"QtKeychain 0.13.2 on Qt 6.4.2 (x86_64-linux-gnu)"_s, u"Größe: 3 × „Tee“ für 日本"_s,
          u"key <hidden> and a***@shop.example"_s})
        QTest::addRow("%s", qPrintable(text.left(40))) << text;
}

void tst_Redaction::text_harmless_stays()
{
    QFETCH(QString, text);
    QCOMPARE(redacted(text), text);
}

void tst_Redaction::text_randomTokens_areHidden_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<int>("alphabet");
    for (const int bytes : {18, 24, 32, 48, 64}) {
        QTest::addRow("base64, %d bytes", bytes) << bytes << 0;
        QTest::addRow("base64url, %d bytes", bytes) << bytes << 1;
        QTest::addRow("hexadecimal, %d bytes", bytes) << bytes << 2;
    }
}

// Not every one: chance also makes words, most of all when slashes cut a short token into pieces.
void tst_Redaction::text_randomTokens_areHidden()
{
    QFETCH(int, bytes);
    QFETCH(int, alphabet);
    constexpr int rounds = 300;
    int seen = 0;
    for (int i = 0; i < rounds; ++i) {
        const QByteArray raw = randomBytes(bytes);
        const std::array<QByteArray, 3> spellings{
            raw.toBase64(), raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals), raw.toHex()};
        const QString token = QString::fromLatin1(spellings[std::size_t(alphabet)]);
        const QString result = redacted(u"was "_s + token + u" before"_s);
        // A few letters left and right of a slash may be taken for a path.
        seen += result.size() > qsizetype(u"was <hidden> before"_s.size()) + 12 ? 1 : 0;
    }
    QVERIFY2(seen <= (bytes < 20 ? rounds / 25 : rounds / 100), qPrintable(QString::number(seen)));
}

void tst_Redaction::text_hostile_isQuick_data()
{
    QTest::addColumn<QString>("unit");
    for (const auto &unit :
         {u"a"_s,       u"@"_s,      u"a@"_s,       u"%40"_s,     u"token:"_s, u"token=\""_s, u"\\\""_s,  u"://"_s,
          u"://a"_s,    u"?a="_s,    u"?"_s,        u"Bearer "_s, u"eyJ"_s,    u"/"_s,        u"A1b2/"_s, u" "_s,
          u"cookie:"_s, u"code:'"_s, u"<hidden>"_s, u"\n"_s,      u"=&"_s,     u"a1B-"_s})
        QTest::addRow("%s", qPrintable(unit)) << unit;
}

void tst_Redaction::text_hostile_isQuick()
{
    QFETCH(QString, unit);
    const QString text = unit.repeated(200'000 / unit.size());
    // The processor's time: a busy computer makes no test fail.
    const auto begin = std::clock();
    const QString result = redacted(text);
    const auto seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 5, qPrintable(QString::number(seconds)));
    QCOMPARE(redacted(result), result);
}

void tst_Redaction::object_secretKeys_areHidden_data()
{
    QTest::addColumn<QString>("key");
    for (const auto &key :
         {u"password"_s, u"newPassword"_s, u"password_confirm"_s, u"otp"_s, u"access_token"_s, u"refreshToken"_s,
          u"otp_token"_s, u"token"_s, u"tokens"_s, u"code"_s, u"Authorization"_s, u"Proxy-Authorization"_s, u"cookie"_s,
          u"Set-Cookie"_s, u"client_secret"_s, u"X-Api-Key"_s, u"credentials"_s})
        QTest::addRow("%s", qPrintable(key)) << key;
}

void tst_Redaction::object_secretKeys_areHidden()
{
    QFETCH(QString, key);
    for (const QJsonValue &value : {QJsonValue(u"canary"_s), QJsonValue(123456), QJsonValue(QJsonArray{u"canary"_s}),
                                    QJsonValue(QJsonObject{{u"a"_s, u"canary"_s}})})
        QCOMPARE(redacted(QJsonObject{{key, value}}).value(key), QJsonValue(u"<hidden>"_s));
    // Whether there is one may be seen.
    QCOMPARE(redacted(QJsonObject{{key, true}}).value(key), QJsonValue(true));
    QCOMPARE(redacted(QJsonObject{{key, QJsonValue::Null}}).value(key), QJsonValue(QJsonValue::Null));
    QCOMPARE(redacted(QJsonObject{{key, QString()}}).value(key), QJsonValue(QString()));
}

void tst_Redaction::object_nested_isWalked()
{
    const QJsonObject object{
        {u"list"_s, QJsonArray{QJsonObject{{u"token"_s, u"canary"_s}}, u"ann@shop.example"_s, QString(jwt)}},
        {u"canary@shop.example"_s, 1}};
    const QJsonObject result = redacted(object);
    const QByteArray text = QJsonDocument(result).toJson(QJsonDocument::Compact);
    QCOMPARE(text, R"({"c***@shop.example":1,"list":[{"token":"<hidden>"},"a***@shop.example","<hidden>"]})"_ba);
    QCOMPARE(redacted(result), result);
}

void tst_Redaction::object_deep_ends()
{
    QJsonObject object{{u"a"_s, u"canary"_s}};
    for (int i = 0; i < 500; ++i)
        object = {{u"a"_s, object}};
    QVERIFY(!QJsonDocument(redacted(object)).toJson().contains("canary"));
}

void tst_Redaction::object_harmless_stays()
{
    const QJsonObject object{{u"route"_s, u"carts/{id}"_s},
                             {u"status"_s, 401},
                             {u"serverCode"_s, u"TOKEN_EXPIRED"_s},
                             {u"ms"_s, 12.5},
                             {u"saved"_s, true},
                             {u"nothing"_s, QJsonValue::Null},
                             {u"tokenType"_s, u"access"_s},
                             {u"mark"_s, u"0123456789abcdef"_s}};
    QCOMPARE(redacted(object), object);
}

QTEST_APPLESS_MAIN(tst_Redaction)
#include "tst_redaction.moc"
