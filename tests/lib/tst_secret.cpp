// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/secret.h>

#include <QDebug>
#include <QTest>

#include <type_traits>

using namespace GuestPass;
using namespace Qt::StringLiterals;

static_assert(!std::is_convertible_v<Secret, QString>);
static_assert(!std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_convertible_v<QByteArray, Secret>);

class tst_Secret : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reveal_bytes_comeBackUnchanged_data();
    void reveal_bytes_comeBackUnchanged();
    void reveal_source_isNotShared();
    void copy_outlivesTheFirst();
    void equality_comparesBytes();
    void stream_neverShowsBytes();
};

void tst_Secret::reveal_bytes_comeBackUnchanged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("word") << "canary"_ba;
    QTest::addRow("binary") << QByteArray::fromHex("00ff000180");
    QTest::addRow("large") << QByteArray(100'000, 'x');
}

void tst_Secret::reveal_bytes_comeBackUnchanged()
{
    QFETCH(QByteArray, bytes);
    const Secret secret(bytes);
    QCOMPARE(secret.reveal(), bytes);
    QCOMPARE(secret.isEmpty(), bytes.isEmpty());
}

void tst_Secret::reveal_source_isNotShared()
{
    QByteArray bytes = "canary"_ba;
    const Secret secret(bytes);
    bytes.fill('x');
    QByteArray revealed = secret.reveal();
    revealed.fill('y');
    QCOMPARE(secret.reveal(), "canary"_ba);
}

void tst_Secret::copy_outlivesTheFirst()
{
    Secret copy;
    {
        const Secret first("canary"_ba);
        copy = first;
    }
    QCOMPARE(copy.reveal(), "canary"_ba);
}

void tst_Secret::equality_comparesBytes()
{
    QCOMPARE(Secret("canary"_ba), Secret("canary"_ba));
    QVERIFY(Secret("canary"_ba) != Secret("canarx"_ba));
    QVERIFY(Secret("canary"_ba) != Secret("canary2"_ba));
    QVERIFY(Secret("canary"_ba) != Secret());
    QCOMPARE(Secret(), Secret(""_ba));
}

void tst_Secret::stream_neverShowsBytes()
{
    QString text;
    QDebug(&text) << Secret("canary"_ba) << Secret();
    QCOMPARE(text.trimmed(), u"<secret> <secret>"_s);
}

QTEST_APPLESS_MAIN(tst_Secret)
#include "tst_secret.moc"
