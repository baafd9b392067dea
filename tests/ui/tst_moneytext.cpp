// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/common/moneytext.h>

#include <QTest>

using namespace GuestPass;
using namespace Qt::StringLiterals;

class tst_MoneyText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void amount_inLocale_isWritten_data();
    void amount_inLocale_isWritten();
};

void tst_MoneyText::amount_inLocale_isWritten_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("expected");
    const QLocale german(QLocale::German, QLocale::Germany);
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    QTest::newRow("euro, C") << qint64(4900) << u"EUR"_s << QLocale::c() << u"€49.00"_s;
    QTest::newRow("euro, Germany") << qint64(123456) << u"EUR"_s << german << u"1.234,56\u00a0€"_s;
    QTest::newRow("dollar, United States") << qint64(4900) << u"USD"_s << american << u"$49.00"_s;
    QTest::newRow("dollar, Canada") << qint64(4900) << u"USD"_s << QLocale(QLocale::English, QLocale::Canada)
                                    << u"US$49.00"_s;
    QTest::newRow("yen has no decimals") << qint64(4900) << u"JPY"_s << american << u"JP¥4,900"_s;
    QTest::newRow("dinar has three") << qint64(4900) << u"KWD"_s << american << u"KWD\u00a04.900"_s;
    QTest::newRow("franc by its code") << qint64(4900) << u"CHF"_s << american << u"CHF\u00a049.00"_s;
    QTest::newRow("nothing") << qint64(0) << u"EUR"_s << american << u"€0.00"_s;
}

void tst_MoneyText::amount_inLocale_isWritten()
{
    QFETCH(qint64, minor);
    QFETCH(QString, currency);
    QFETCH(QLocale, locale);
    QTEST(Ui::moneyText({minor, currency}, locale), "expected");
}

QTEST_GUILESS_MAIN(tst_MoneyText)
#include "tst_moneytext.moc"
