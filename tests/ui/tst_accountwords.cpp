// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/account/accountwords.h>
#include <ui/account/resendcountdown.h>

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace GuestPass::Ui;

class TestAccountWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codeIn_typedOrPasted_isWhatWasMeant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("plain") << u"123456"_s << u"123456"_s;
        QTest::newRow("spaces") << u" 123 456\n"_s << u"123456"_s;
        QTest::newRow("dashes") << u"123-456"_s << u"123456"_s;
        QTest::newRow("long dash") << u"12–34–56"_s << u"123456"_s;
        QTest::newRow("invisible marks") << QString(QChar(0x2066) + u"123456"_s + QChar(0x2069)) << u"123456"_s;
        QTest::newRow("arabic digits") << u"١٢٣٤٥٦"_s << u"123456"_s;
        QTest::newRow("in a sentence") << u"Your code is 123456."_s << u"123456"_s;
        QTest::newRow("two of them") << u"123456 or x 654321"_s << u"123456orx654321"_s;
        QTest::newRow("too long") << u"1234567"_s << u"1234567"_s;
        QTest::newRow("letters") << u"AB-12"_s << u"AB12"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void codeIn_typedOrPasted_isWhatWasMeant()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        QCOMPARE(codeIn(typed), code);
    }

    void linkIn_pasted_isWhatWasMeant_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("link");
        const QString link = u"https://shop.example/#/confirm/a.b-c_d"_s;
        QTest::newRow("link") << link << link;
        QTest::newRow("with spaces around") << QString(u" \n"_s + link + u"\n"_s) << link;
        QTest::newRow("in brackets") << QString(u"Confirm: <"_s + link + u">"_s) << link;
        QTest::newRow("in a sentence") << QString(u"Open "_s + link + u"."_s) << link;
        QTest::newRow("code only") << u"ab.cd-ef"_s << u"ab.cd-ef"_s;
        QTest::newRow("code in two lines") << u"ab.cd\n-ef "_s << u"ab.cd-ef"_s;
        QTest::newRow("invisible marks") << QString(QChar(0x2066) + u"ab"_s + QChar(0x2069)) << u"ab"_s;
        QTest::newRow("nothing") << u" "_s << QString();
    }

    void linkIn_pasted_isWhatWasMeant()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, link);
        QCOMPARE(linkIn(pasted), link);
    }

    void isCompleteCode_onlySixDigits_areComplete()
    {
        QVERIFY(isCompleteCode(u"123456"_s));
        QVERIFY(!isCompleteCode(u"12345"_s));
        QVERIFY(!isCompleteCode(u"1234567"_s));
        QVERIFY(!isCompleteCode(u"12345a"_s));
    }

    void looksLikeEmail_isLenient_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("usual") << u"anna@example.org"_s << true;
        QTest::newRow("plus") << u"anna+shop@example.org"_s << true;
        QTest::newRow("other script") << u"анна@пример.рф"_s << true;
        QTest::newRow("no at") << u"anna.example.org"_s << false;
        QTest::newRow("no dot") << u"anna@example"_s << false;
        QTest::newRow("nobody") << u"@example.org"_s << false;
        QTest::newRow("dot at the end") << u"anna@example."_s << false;
        QTest::newRow("dot at once") << u"anna@.org"_s << false;
        QTest::newRow("space") << u"an na@example.org"_s << false;
        QTest::newRow("empty") << QString() << false;
    }

    void looksLikeEmail_isLenient()
    {
        QFETCH(QString, text);
        QTEST(looksLikeEmail(text), "accepted");
    }

    void countdown_timePasses_endsAtZero()
    {
        QDateTime now({2026, 11, 23}, {12, 0}, Qt::UTC);
        ResendCountdown countdown;
        countdown.setNow([&now] { return now; });
        QSignalSpy changed(&countdown, &ResendCountdown::changed);
        countdown.start(now);
        QCOMPARE(countdown.secondsLeft(), 30);
        now = now.addMSecs(1);
        countdown.tick();
        QCOMPARE(countdown.secondsLeft(), 30); // rounded up: 29.999
        now = now.addSecs(10);
        countdown.tick();
        QCOMPARE(countdown.secondsLeft(), 20);
        now = now.addSecs(100);
        countdown.tick();
        QCOMPARE(countdown.secondsLeft(), 0);
        QCOMPARE(changed.last().first().toInt(), 0);
    }

    void countdown_clockSetBack_isNeverLongerThanTheWait()
    {
        QDateTime now({2026, 11, 23}, {12, 0}, Qt::UTC);
        ResendCountdown countdown;
        countdown.setNow([&now] { return now; });
        countdown.start(now.addDays(3));
        QCOMPARE(countdown.secondsLeft(), int(ResendCountdown::Wait));
    }

    void countdown_askedLongAgo_canBeAskedAtOnce()
    {
        QDateTime now({2026, 11, 23}, {12, 0}, Qt::UTC);
        ResendCountdown countdown;
        countdown.setNow([&now] { return now; });
        countdown.start(now.addDays(-1));
        QCOMPARE(countdown.secondsLeft(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAccountWords)
#include "tst_accountwords.moc"
