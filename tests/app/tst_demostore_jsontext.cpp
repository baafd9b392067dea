// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <jsontext.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace DemoStore;
using namespace Qt::StringLiterals;

namespace {

QJsonObject readBack(const JsonText &text)
{
    return QJsonDocument::fromJson(text.bytes()).object();
}

} // namespace

class tst_DemoStoreJsonText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void text_anyCharacters_readsBack_data();
    void text_anyCharacters_readsBack();
    void object_ofEverything_readsBack();
    void object_empty_readsBack();
};

void tst_DemoStoreJsonText::text_anyCharacters_readsBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"Anna"_s;
    QTest::newRow("empty") << u""_s;
    QTest::newRow("quotes") << u"\"Anna\" \\ 'x'"_s;
    QTest::newRow("control") << u"a\nb\tc\u0001"_s;
    QTest::newRow("letters") << u"Ægir Ünal مها"_s;
    QTest::newRow("beyond") << u"🧁"_s;
    QTest::newRow("delete") << u"a\u007f"_s;
}

void tst_DemoStoreJsonText::text_anyCharacters_readsBack()
{
    QFETCH(const QString, text);
    QCOMPARE(readBack(JsonText().text("name", text)), (QJsonObject{{u"name"_s, text}}));
}

void tst_DemoStoreJsonText::object_ofEverything_readsBack()
{
    JsonText inner;
    inner.plain("token", "a.b-c_d").json("list", "[1,2]");
    JsonText outer;
    outer.number("number", -9'007'199'254'740'993).flag("yes", true).flag("no", false).null("nothing");
    outer.text("unsaid", QString()).object("inner", inner);
    const QJsonObject object = readBack(outer);
    QCOMPARE(object.value("number"_L1).toInteger(), -9'007'199'254'740'993);
    QCOMPARE(object.value("yes"_L1), QJsonValue(true));
    QCOMPARE(object.value("no"_L1), QJsonValue(false));
    QVERIFY(object.value("nothing"_L1).isNull());
    QVERIFY(object.value("unsaid"_L1).isNull());
    QCOMPARE(object.value("inner"_L1).toObject().value("token"_L1), QJsonValue(u"a.b-c_d"_s));
    QCOMPARE(object.value("inner"_L1).toObject().value("list"_L1).toArray().size(), 2);
}

void tst_DemoStoreJsonText::object_empty_readsBack()
{
    QCOMPARE(JsonText().bytes(), "{}"_ba);
    QCOMPARE(JsonText().object("inner", JsonText()).bytes(), "{\"inner\":{}}"_ba);
}

QTEST_GUILESS_MAIN(tst_DemoStoreJsonText)
#include "tst_demostore_jsontext.moc"
