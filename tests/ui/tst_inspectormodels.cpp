// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/inspector/claimsmodel.h>
#include <ui/inspector/journalmodel.h>
#include <ui/inspector/journalproxy.h>
#include <ui/inspector/timewords.h>

#include <guestpass/clock.h>

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QLocale>
#include <QScopeGuard>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace GuestPass;
using namespace GuestPass::Ui;

namespace {

const QDateTime noon({2026, 11, 23}, {12, 0}, Qt::UTC);

QString valueOf(const ClaimsModel &model, const QString &claim, int column = ClaimsModel::ValueColumn)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, ClaimsModel::NameColumn).data().toString() == claim)
            return model.index(row, column).data().toString();
    }
    return u"(missing)"_s;
}

} // namespace

class TestInspectorModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void relativeTime_isInWords_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("now") << qint64(0) << u"now"_s;
        QTest::newRow("seconds") << qint64(42) << u"in 42 s"_s;
        QTest::newRow("minutes") << qint64(12 * 60) << u"in 12 min"_s;
        QTest::newRow("past hours") << qint64(-3 * 3600) << u"3 h ago"_s;
        QTest::newRow("days") << qint64(5 * 86400) << u"in 5 d"_s;
    }

    void relativeTime_isInWords()
    {
        QFETCH(qint64, seconds);
        QTEST(relativeTime(noon.addSecs(seconds), noon), "words");
    }

    void countdownText_neverBelowZero()
    {
        QCOMPARE(countdownText(11min + 42s), u"11:42"_s);
        QCOMPARE(countdownText(2h + 3min), u"2:03:00"_s);
        QCOMPARE(countdownText(1ms), u"0:01"_s);
        QCOMPARE(countdownText(-5s), u"0:00"_s);
    }

    void claims_known_comeFirstWithMeaningAndLocalTime()
    {
        ClaimsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QDateTime now = noon;
        model.setNow([&now] { return now; });
        model.setClaims({{u"aaa"_s, u"own"_s},
                         {u"exp"_s, double(noon.toSecsSinceEpoch() + 720)},
                         {u"is_anonymous"_s, true},
                         {u"ulid"_s, u"01F3Z7KG06J4ACWH1C4926KJEC"_s}});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(0, 0).data().toString(), u"exp"_s);
        QVERIFY(valueOf(model, u"exp"_s).endsWith(u"(in 12 min)"_s));
        QVERIFY(valueOf(model, u"exp"_s).contains(noon.addSecs(720).toLocalTime().toString(u"HH:mm:ss"_s)));
        QCOMPARE(valueOf(model, u"is_anonymous"_s), u"true"_s);
        QCOMPARE(valueOf(model, u"ulid"_s, ClaimsModel::MeaningColumn), u"The person's id at the store"_s);
        QCOMPARE(valueOf(model, u"aaa"_s, ClaimsModel::MeaningColumn), u"A claim of this service's own"_s);
        now = now.addSecs(600);
        model.tick();
        QVERIFY(valueOf(model, u"exp"_s).endsWith(u"(in 2 min)"_s)
                || valueOf(model, u"exp"_s).endsWith(u"(in 120 s)"_s));
        model.setClaims({});
        QCOMPARE(model.rowCount(), 0);
    }

    void claims_absurdValues_areShownAsTheyAre_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("text") << QJsonValue(u"tomorrow"_s);
        QTest::newRow("huge") << QJsonValue(1e300);
        QTest::newRow("object") << QJsonValue(QJsonObject{{u"a"_s, 1}});
        QTest::newRow("list") << QJsonValue(QJsonArray{1, 2});
        QTest::newRow("null") << QJsonValue();
        QTest::newRow("long") << QJsonValue(QString(100'000, u'x'));
    }

    void claims_absurdValues_areShownAsTheyAre()
    {
        QFETCH(QJsonValue, value);
        ClaimsModel model;
        model.setClaims({{u"exp"_s, value}, {u"channel"_s, value}});
        QVERIFY(!valueOf(model, u"exp"_s).isEmpty());
        QVERIFY(valueOf(model, u"channel"_s).size() <= 400);
    }

    void journal_follows_andForgetsTheOldest()
    {
        const auto clock = makeSystemClock();
        Journal journal({}, *clock);
        journal.record(u"demo"_s, u"state"_s, u"before"_s);
        JournalModel model(journal);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 1);
        journal.record(u"demo"_s, u"request"_s, u"after"_s, {{u"status"_s, 200}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, JournalModel::SummaryColumn).data().toString(), u"after"_s);
        QCOMPARE(model.index(1, JournalModel::DataColumn).data().toString(), u"{\"status\":200}"_s);
        const auto line = model.index(1, 0).data(JournalModel::EventRole).toString();
        QCOMPARE(parseJournalLine(line.toUtf8()).value(), model.eventAt(1));
    }

    void journal_full_dropsTheOldest()
    {
        const auto clock = makeSystemClock();
        Journal journal({}, *clock);
        JournalModel model(journal);
        for (int i = 0; i <= JournalModel::MostRows; ++i)
            Q_EMIT journal.eventAppended({i, noon, 1, u"demo"_s, u"state"_s, QString::number(i), {}});
        QVERIFY(model.rowCount() <= JournalModel::MostRows);
        QCOMPARE(model.eventAt(model.rowCount() - 1).summary, QString::number(JournalModel::MostRows));
    }

    void proxy_filters_byWordsKindAndStore()
    {
        const auto clock = makeSystemClock();
        Journal journal({}, *clock);
        JournalModel model(journal);
        JournalProxy proxy;
        proxy.setSourceModel(&model);
        const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        journal.record(u"demo"_s, u"request"_s, u"Asked for the cart"_s, {{u"route"_s, u"carts/{id}"_s}});
        journal.record(u"demo"_s, u"state"_s, u"Guest"_s);
        journal.record(u"pine"_s, u"request"_s, u"Asked for products"_s);
        proxy.setWords(u"carts  ASKED"_s);
        QCOMPARE(proxy.rowCount(), 1);
        proxy.setWords({});
        proxy.setKind(u"request"_s);
        QCOMPARE(proxy.rowCount(), 2);
        proxy.setStore(u"pine"_s);
        QCOMPARE(proxy.rowCount(), 1);
        QCOMPARE(proxy.index(0, JournalModel::SummaryColumn).data().toString(), u"Asked for products"_s);
        QCOMPARE(proxy.index(0, JournalModel::KindColumn).data().toString(), u"Request"_s);
        journal.record(u"pine"_s, u"request"_s, u"Another"_s); // what comes later is filtered too
        journal.record(u"demo"_s, u"request"_s, u"Elsewhere"_s);
        QCOMPARE(proxy.rowCount(), 2);
    }

    void proxy_time_isLocal()
    {
        const auto clock = makeSystemClock();
        Journal journal({}, *clock);
        JournalModel model(journal);
        JournalProxy proxy;
        proxy.setSourceModel(&model);
        Q_EMIT journal.eventAppended({1, noon, 1, u"demo"_s, u"state"_s, u"x"_s, {}});
        QCOMPARE(model.index(0, JournalModel::TimeColumn).data().toDateTime(), noon);
        QVERIFY(proxy.index(0, JournalModel::TimeColumn)
                    .data()
                    .toString()
                    .contains(noon.toLocalTime().toString(u"HH:mm:ss.zzz"_s)));
    }

    void proxy_arabic_hasOneKindOfDigitsAndKeepsEnglishTogether()
    {
        const QLocale before;
        const auto restore = qScopeGuard([&before] {
            QLocale::setDefault(before);
            QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        });
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const auto clock = makeSystemClock();
        Journal journal({}, *clock);
        JournalModel model(journal);
        JournalProxy proxy;
        proxy.setSourceModel(&model);
        Q_EMIT journal.eventAppended({1, noon, 1, u"demo"_s, u"state"_s, u"Opening to Guest"_s, {}});
        const QString time = proxy.index(0, JournalModel::TimeColumn).data().toString();
        QVERIFY2(std::none_of(time.cbegin(), time.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; }),
                 qPrintable(time));
        QCOMPARE(proxy.index(0, JournalModel::SummaryColumn).data().toString(), u"\u2068Opening to Guest\u2069"_s);
    }
};

QTEST_MAIN(TestInspectorModels)
#include "tst_inspectormodels.moc"
