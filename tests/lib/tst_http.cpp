// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/http.h>

#include <QTest>

using namespace GuestPass;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

HttpReply replyWith(const QList<std::pair<QByteArray, QByteArray>> &headers, const QByteArray &body = {})
{
    return HttpReply{200, headers, body, {}};
}

} // namespace

class tst_Http : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setHeader_otherCase_replaces();
    void setJson_setsBodyAndType();
    void json_onlyAnObjectOfThatType_data();
    void json_onlyAnObjectOfThatType();
    void json_deep_isRefused();
    void date_allForms_areRead_data();
    void date_allForms_areRead();
    void retryAfter_isBounded_data();
    void retryAfter_isBounded();
};

void tst_Http::setHeader_otherCase_replaces()
{
    HttpRequest request;
    request.setHeader("X-Api-Key"_ba, "one"_ba);
    request.setHeader("Accept"_ba, "text/plain"_ba);
    request.setHeader("x-api-key"_ba, "two"_ba);
    QCOMPARE(request.headers.size(), 2);
    QCOMPARE(request.header("X-API-KEY"_ba), "two"_ba);
    QCOMPARE(request.header("Missing"_ba), QByteArray());
}

void tst_Http::setJson_setsBodyAndType()
{
    HttpRequest request;
    request.setJson({{u"a"_s, 1}});
    QCOMPARE(request.body, "{\"a\":1}"_ba);
    QCOMPARE(request.header("Content-Type"_ba), "application/json"_ba);
}

void tst_Http::json_onlyAnObjectOfThatType_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("readable");
    const auto row = [](const char *name, const QByteArray &type, const QByteArray &body, bool readable) {
        QTest::addRow("%s", name) << type << body << readable;
    };
    row("plain", "application/json"_ba, "{\"a\":1}"_ba, true);
    row("with charset", "Application/JSON ; charset=utf-8"_ba, "{\"a\":1}"_ba, true);
    row("problem", "application/problem+json"_ba, "{\"a\":1}"_ba, true);
    row("html", "text/html"_ba, "{\"a\":1}"_ba, false);
    row("no type", ""_ba, "{\"a\":1}"_ba, false);
    row("javascript", "application/jsonp"_ba, "{\"a\":1}"_ba, false);
    row("array", "application/json"_ba, "[1]"_ba, false);
    row("number", "application/json"_ba, "1"_ba, false);
    row("empty", "application/json"_ba, ""_ba, false);
    row("cut off", "application/json"_ba, "{\"a\":"_ba, false);
    row("twice", "application/json"_ba, "{\"a\":1}{\"a\":1}"_ba, false);
    row("not UTF-8", "application/json"_ba, "{\"a\":\"\xff\xfe\"}"_ba, false);
    row("NaN", "application/json"_ba, "{\"a\":NaN}"_ba, false);
}

void tst_Http::json_onlyAnObjectOfThatType()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(bool, readable);
    const auto object = replyWith({{"content-type"_ba, type}}, body).json();
    QCOMPARE(object.has_value(), readable);
    if (readable)
        QCOMPARE(object->value("a"_L1).toInt(), 1);
}

void tst_Http::json_deep_isRefused()
{
    const QByteArray body = "{\"a\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}';
    QVERIFY(!replyWith({{"Content-Type"_ba, "application/json"_ba}}, body).json());
}

void tst_Http::date_allForms_areRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDateTime>("expected");
    const QDateTime rfc({1994, 11, 6}, {8, 49, 37}, Qt::UTC);
    const auto row = [](const char *name, const QByteArray &text, const QDateTime &expected) {
        QTest::addRow("%s", name) << text << expected;
    };
    row("IMF-fixdate", "Sun, 06 Nov 1994 08:49:37 GMT"_ba, rfc);
    row("RFC 850", "Sunday, 06-Nov-94 08:49:37 GMT"_ba, rfc);
    row("asctime", "Sun Nov  6 08:49:37 1994"_ba, rfc);
    row("other case and spaces", " sun, 6 NOV 1994 08:49:37 utc "_ba, rfc);
    row("wrong weekday", "Mon, 06 Nov 1994 08:49:37 GMT"_ba, rfc);
    row("RFC 850, this century", "Monday, 23-Nov-26 00:00:00 GMT"_ba, QDateTime({2026, 11, 23}, {0, 0}, Qt::UTC));
    row("leap second", "Sat, 31 Dec 2016 23:59:60 GMT"_ba, QDateTime({2016, 12, 31}, {23, 59, 59}, Qt::UTC));
    row("small letters", "sun, 06 nov 1994 08:49:37 gmt"_ba, rfc);
    row("leap day", "Thu, 29 Feb 2024 00:00:00 GMT"_ba, QDateTime({2024, 2, 29}, {0, 0}, Qt::UTC));
    for (const auto &bad :
         {""_ba, "Sun"_ba, "Sun, 06 Nov 1994"_ba, "Sun, 06 Nov 1994 08:49:37 CET"_ba,
          "Sun, 31 Feb 1994 08:49:37 GMT"_ba, "Sun, 06 Foo 1994 08:49:37 GMT"_ba, "Sun, 06 ann 1994 08:49:37 GMT"_ba,
          "Sun, 06 Nov 1994 24:49:37 GMT"_ba, "Sun, 06 Nov 1994 08:60:37 GMT"_ba, "Sun, 06 Nov 1994 08:49:61 GMT"_ba,
          "Sun, 00 Nov 1994 08:49:37 GMT"_ba, "1994-11-06T08:49:37Z"_ba, "784111777"_ba,
          "Sun, 06 Nov 1994 08:49:37 GMT, Sun, 06 Nov 1994 08:49:37 GMT"_ba, QByteArray(100'000, '0')})
        row(("bad: " + bad.left(60)).constData(), bad, {});
}

void tst_Http::date_allForms_areRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QDateTime, expected);
    const QDateTime date = replyWith({{"date"_ba, text}}).date();
    QCOMPARE(date, expected);
    QVERIFY(!date.isValid() || date.timeSpec() == Qt::UTC);
}

void tst_Http::retryAfter_isBounded_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("seconds");
    const auto sent = "Sun, 06 Nov 1994 08:49:37 GMT"_ba;
    QTest::addRow("seconds") << "120"_ba << sent << 120;
    QTest::addRow("zero") << "0"_ba << sent << 0;
    QTest::addRow("a day") << "86400"_ba << sent << 86400;
    QTest::addRow("more than a day") << "86401"_ba << sent << 86400;
    QTest::addRow("beyond 64 bits") << "99999999999999999999999"_ba << sent << 86400;
    QTest::addRow("negative") << "-5"_ba << sent << 0;
    QTest::addRow("fraction") << "1.5"_ba << sent << 0;
    QTest::addRow("words") << "soon"_ba << sent << 0;
    QTest::addRow("empty") << ""_ba << sent << 0;
    QTest::addRow("date") << "Sun, 06 Nov 1994 08:50:37 GMT"_ba << sent << 60;
    QTest::addRow("past date") << "Sun, 06 Nov 1994 08:40:37 GMT"_ba << sent << 0;
    QTest::addRow("far date") << "Sun, 06 Nov 2094 08:50:37 GMT"_ba << sent << 86400;
    QTest::addRow("date without Date") << "Sun, 06 Nov 1994 08:50:37 GMT"_ba
                                       << ""_ba << 0;
}

void tst_Http::retryAfter_isBounded()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, date);
    QFETCH(int, seconds);
    QCOMPARE(replyWith({{"Retry-After"_ba, value}, {"Date"_ba, date}}).retryAfter(), std::chrono::seconds(seconds));
    QCOMPARE(replyWith({}).retryAfter(), 0s);
}

QTEST_APPLESS_MAIN(tst_Http)
#include "tst_http.moc"
