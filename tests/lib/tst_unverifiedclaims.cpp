// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/unverifiedclaims.h>

#include <QJsonDocument>
#include <QTest>

using namespace GuestPass;
using namespace Qt::StringLiterals;

namespace {

constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray tokenOf(const QByteArray &claims, const QByteArray &signature = "c2lnbmF0dXJl"_ba)
{
    return "{\"alg\":\"HS256\"}"_ba.toBase64(urlSafe) + '.' + claims.toBase64(urlSafe) + '.' + signature;
}

std::optional<UnverifiedClaims> readClaims(const QByteArray &claims)
{
    return UnverifiedClaims::read(Secret(tokenOf(claims)));
}

} // namespace

class tst_UnverifiedClaims : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void read_realToken_givesItsClaims();
    void read_unsigned_isReadable();
    void read_malformed_givesNothing_data();
    void read_malformed_givesNothing();
    void times_areStrict_data();
    void times_areStrict();
    void textAndFlag_ofOtherTypes_fallBack();
    void presentable_showsOnlyWhatIsAllowed();
};

void tst_UnverifiedClaims::read_realToken_givesItsClaims()
{
    // PocketBase 0.23's test vector.
    const auto claims =
        UnverifiedClaims::read(Secret("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9."
                                      "eyJjb2xsZWN0aW9uSWQiOiJfcGJfdXNlcnNfYXV0aF8iLCJleHAiOjIwMDAwMDAwMDAsImlkIjoiYWJj"
                                      "MTIzZGVmNDU2Z2hpIiwicmVmcmVzaGFibGUiOnRydWUsInR5cGUiOiJhdXRoIn0"
                                      ".nOk3kSfrLddRhIlI0l0b9im7SR1cTSACW0zApiMtRDY"_ba));
    QVERIFY(claims);
    QCOMPARE(claims->expiresAt(), QDateTime::fromSecsSinceEpoch(2000000000, Qt::UTC));
    QVERIFY(!claims->issuedAt().isValid());
    QCOMPARE(claims->text(u"id"_s), u"abc123def456ghi"_s);
    QCOMPARE(claims->flag(u"refreshable"_s, false), true);
}

void tst_UnverifiedClaims::read_unsigned_isReadable()
{
    QVERIFY(UnverifiedClaims::read(Secret(tokenOf("{}"_ba, {}))));
}

void tst_UnverifiedClaims::read_malformed_givesNothing_data()
{
    QTest::addColumn<QByteArray>("token");
    const QByteArray good = tokenOf("{\"exp\":1}"_ba);
    const auto row = [](const char *name, const QByteArray &token) { QTest::addRow("%s", name) << token; };
    row("empty", {});
    row("opaque", "abcdef"_ba);
    row("two parts", good.left(good.lastIndexOf('.')));
    row("four parts", good + ".x");
    row("no header", good.mid(good.indexOf('.')));
    row("only dots", ".."_ba);
    row("array", tokenOf("[1]"_ba));
    row("number", tokenOf("1"_ba));
    row("cut-off JSON", tokenOf("{\"exp\":"_ba));
    row("not UTF-8", tokenOf("{\"a\":\"\xff\"}"_ba));
    row("padded", "e30=.e30=.e30="_ba);
    row("standard base64", "e30.e30+/A.e30"_ba);
    row("space", " " + good);
    row("newline", good + "\n");
    row("zero byte", good + '\0');
    row("17 KiB of claims", tokenOf("{\"a\":\"" + QByteArray(17 * 1024, 'x') + "\"}"));
    row("huge", tokenOf(QByteArray(10'000'000, ' ')));
    row("deep", tokenOf("{\"a\":" + QByteArray(5000, '[') + QByteArray(5000, ']') + '}'));
}

void tst_UnverifiedClaims::read_malformed_givesNothing()
{
    QFETCH(QByteArray, token);
    QVERIFY(!UnverifiedClaims::read(Secret(token)));
}

void tst_UnverifiedClaims::times_areStrict_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("seconds"); // 0: invalid
    const auto row = [](const QByteArray &value, qint64 seconds) {
        QTest::addRow("%s", value.constData()) << value << seconds;
    };
    row("1700000000"_ba, 1700000000);
    row("1700000000.75"_ba, 1700000000);
    row("1.7e9"_ba, 1700000000);
    row("4102444800"_ba, 4102444800);
    row("253402300799"_ba, 253402300799);
    for (const auto &bad : {"0"_ba, "-1"_ba, "-1700000000"_ba, "1700000000000"_ba, "253402300800"_ba, "1e308"_ba,
                            "-1e308"_ba, "9223372036854775807"_ba, "18446744073709551616"_ba, "\"1700000000\""_ba,
                            "null"_ba, "true"_ba, "[1700000000]"_ba, "{}"_ba, "0.5"_ba})
        row(bad, 0);
}

void tst_UnverifiedClaims::times_areStrict()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, seconds);
    const auto claims = readClaims("{\"exp\":" + value + ",\"iat\":" + value + '}');
    QVERIFY(claims);
    const QDateTime expected = seconds == 0 ? QDateTime() : QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    QCOMPARE(claims->expiresAt(), expected);
    QCOMPARE(claims->issuedAt(), expected);
}

void tst_UnverifiedClaims::textAndFlag_ofOtherTypes_fallBack()
{
    const auto claims = readClaims("{\"ulid\":7,\"is_anonymous\":\"false\",\"is_logged_in\":null}"_ba);
    QVERIFY(claims);
    QCOMPARE(claims->text(u"ulid"_s), QString());
    QCOMPARE(claims->text(u"missing"_s), QString());
    QCOMPARE(claims->flag(u"is_anonymous"_s, true), true);
    QCOMPARE(claims->flag(u"is_logged_in"_s, false), false);
    QCOMPARE(claims->flag(u"missing"_s, true), true);
}

void tst_UnverifiedClaims::presentable_showsOnlyWhatIsAllowed()
{
    const auto claims = readClaims(
        R"({"exp":1700000000,"ulid":"01F3Z7KG06J4ACWH1C4926KJEC","is_anonymous":true,"email":"a@b.example","phone":"+15550100",)"
        R"("first_name":"Ann","sub":"ann@shop.example","secret_note":"canary","customer_id":null,"role":{"deep":"canary"},)"
        R"("channel":{"id":"c1","name":"web","type":"x","secret":"canary"}})"_ba);
    QVERIFY(claims);
    const QJsonObject shown = claims->presentable();
    const QByteArray text = QJsonDocument(shown).toJson(QJsonDocument::Compact);
    QCOMPARE(shown.value("ulid"_L1).toString(), u"01F3Z7KG06J4ACWH1C4926KJEC"_s);
    QCOMPARE(shown.value("exp"_L1).toInteger(), 1700000000);
    QCOMPARE(shown.value("channel"_L1).toObject().size(), 3);
    QCOMPARE(shown.value("sub"_L1).toString(), u"a***@shop.example"_s);
    QVERIFY(shown.value("customer_id"_L1).isNull() && shown.contains("customer_id"_L1));
    for (const auto word : {"canary", "Ann", "15550100", "a@b", "email", "phone"})
        QVERIFY2(!text.contains(word), word);
}

QTEST_APPLESS_MAIN(tst_UnverifiedClaims)
#include "tst_unverifiedclaims.moc"
