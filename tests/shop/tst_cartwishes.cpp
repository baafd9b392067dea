// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <shop/cartwishes.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace GuestPass::Shop;
using namespace Qt::StringLiterals;

namespace {

/// This program does nothing but write, and may be killed at it.
const QString writeWishes = u"--write-wishes"_s;

CartWish wish(const QString &product, int wanted, int base = 0)
{
    CartWish result;
    result.line.key = {product, {}};
    result.line.name = u"Blue mug"_s;
    result.line.quantity = wanted;
    result.line.price = {1290, u"EUR"_s};
    result.line.total = {1290 * wanted, u"EUR"_s};
    result.base = base;
    return result;
}

} // namespace

class tst_CartWishes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void write_wishes_areThereForTheNextOne();
    void write_none_leavesNoFile();
    void write_noPathOrNoFolder_isHarmless();
    void read_hostileFile_hasNoWishes_data();
    void read_hostileFile_hasNoWishes();
    void read_oneBadWish_keepsTheOthers();
#if defined(GUESTPASS_CRASH_POINTS) && defined(Q_OS_UNIX)
    void write_killed_leavesTheOldOrTheNew_data();
    void write_killed_leavesTheOldOrTheNew();
#endif

private:
    void put(const QByteArray &bytes) const;

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"deep/cart-wishes.json"_s);
};

void tst_CartWishes::put(const QByteArray &bytes) const
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void tst_CartWishes::write_wishes_areThereForTheNextOne()
{
    CartWish more = wish(u"pot"_s, 1);
    more.baseWasKnown = false;
    const QList<CartWish> wishes{wish(u"mug"_s, 3, 2), wish(u"tea"_s, 0, 4), more};
    CartWishes(m_path).write(wishes);
    QCOMPARE(CartWishes(m_path).read(), wishes);
}

void tst_CartWishes::write_none_leavesNoFile()
{
    CartWishes wishes(m_path);
    wishes.write({wish(u"mug"_s, 3)});
    QVERIFY(QFile::exists(m_path));
    wishes.write({});
    QVERIFY(!QFile::exists(m_path));
    QVERIFY(wishes.read().isEmpty());
}

void tst_CartWishes::write_noPathOrNoFolder_isHarmless()
{
    CartWishes nowhere({});
    nowhere.write({wish(u"mug"_s, 3)});
    QVERIFY(nowhere.read().isEmpty());
    put("a file where a folder should be");
    CartWishes below(m_path + "/more/cart-wishes.json"_L1);
    below.write({wish(u"mug"_s, 3)});
    QVERIFY(below.read().isEmpty());
    QVERIFY(QFile::remove(m_path));
}

void tst_CartWishes::read_hostileFile_hasNoWishes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good =
        R"({"line":{"product":"mug","quantity":2,"price":"1290","currency":"EUR"},"base":1,"baseWasKnown":true})";
    const auto file = [](const QByteArray &entry) { return R"({"version":1,"wishes":[)" + entry + "]}"; };
    const auto changed = [&](const QByteArray &from, const QByteArray &to) {
        return file(QByteArray(good).replace(from, to));
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("\0\1\2wishes", 9);
    QTest::newRow("cut off") << file(good).chopped(5);
    QTest::newRow("another version") << QByteArray(file(good)).replace("1,", "2,");
    QTest::newRow("no list") << QByteArray(R"({"version":1,"wishes":{"a":1}})");
    QTest::newRow("no object") << file("7");
    QTest::newRow("negative") << changed(R"("quantity":2)", R"("quantity":-2)");
    QTest::newRow("half a piece") << changed(R"("quantity":2)", R"("quantity":2.5)");
    QTest::newRow("very many") << changed(R"("quantity":2)", R"("quantity":1e300)");
    QTest::newRow("base is text") << changed(R"("base":1)", R"("base":"1")");
    QTest::newRow("negative base") << changed(R"("base":1)", R"("base":-1)");
    QTest::newRow("no flag") << changed(R"("baseWasKnown":true)", R"("baseWasKnown":1)");
    QTest::newRow("no product") << changed(R"("product":"mug")", R"("product":"")");
    QTest::newRow("price is no number") << changed(R"("price":"1290")", R"("price":"x")");
}

void tst_CartWishes::read_hostileFile_hasNoWishes()
{
    QFETCH(QByteArray, bytes);
    put(bytes);
    QVERIFY(CartWishes(m_path).read().isEmpty());
}

void tst_CartWishes::read_oneBadWish_keepsTheOthers()
{
    CartWishes(m_path).write({wish(u"mug"_s, 3), wish(u"pot"_s, 1)});
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll().replace("\"mug\"", "[]");
    file.close();
    put(bytes);
    QCOMPARE(CartWishes(m_path).read(), QList<CartWish>{wish(u"pot"_s, 1)});
}

#if defined(GUESTPASS_CRASH_POINTS) && defined(Q_OS_UNIX)

void tst_CartWishes::write_killed_leavesTheOldOrTheNew_data()
{
    QTest::addColumn<QStringList>("products");
    QTest::addColumn<QString>("left");
    const QStringList some{u"pot"_s, u"pan"_s};
    QTest::newRow("wishes.write") << some << u"mug"_s;
    QTest::newRow("wishes.commit") << some << u"mug"_s;
    QTest::newRow("wishes.written") << some << u"pot pan"_s;
    QTest::newRow("wishes.clear") << QStringList() << u"mug"_s;
    QTest::newRow("wishes.cleared") << QStringList() << QString();
}

void tst_CartWishes::write_killed_leavesTheOldOrTheNew()
{
    QFETCH(QStringList, products);
    QFETCH(QString, left);
    CartWishes(m_path).write({wish(u"mug"_s, 1)});
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GUESTPASS_CRASH_AT"_s, QString::fromLatin1(QTest::currentDataTag()));
    program.setProcessEnvironment(environment);
    program.start(QCoreApplication::applicationFilePath(), QStringList{writeWishes, m_path} + products);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    QStringList kept;
    const auto wishes = CartWishes(m_path).read();
    for (const CartWish &one : wishes)
        kept << one.line.key.productId;
    QCOMPARE(kept.join(u' '), left);
    CartWishes(m_path).write({wish(u"jug"_s, 1)}); // what was left half-way is in nobody's way
    QCOMPARE(CartWishes(m_path).read(), QList<CartWish>{wish(u"jug"_s, 1)});
}

#endif

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == writeWishes) {
        QList<CartWish> wishes;
        for (const QString &product : arguments.mid(3))
            wishes << wish(product, 1);
        CartWishes(arguments.value(2)).write(wishes);
        return 0;
    }
    tst_CartWishes test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_cartwishes.moc"
