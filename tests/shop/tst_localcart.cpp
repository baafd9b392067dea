// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <shop/localcart.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace GuestPass;
using namespace GuestPass::Shop;
using namespace Qt::StringLiterals;

namespace {

CartLine line(const QString &product, int quantity, qint64 price = 1290)
{
    CartLine result;
    result.key = {product, {}};
    result.name = u"Blue mug"_s;
    result.picture = QUrl(u"https://cdn.example/mug.png"_s);
    result.quantity = quantity;
    result.price = {price, u"EUR"_s};
    result.total = {price * quantity, u"EUR"_s};
    result.maxQuantity = 12;
    return result;
}

/// A folder with a cart's file in it.
class Kept {
public:
    QTemporaryDir folder;
    QString path = folder.filePath(u"deep/cart.json"_s);

    void put(const QByteArray &bytes)
    {
        QDir(folder.path()).mkpath(u"deep"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray bytes(const QString &suffix = {}) const
    {
        QFile file(path + suffix);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    LocalCart::Content seen() const { return LocalCart(path).read(); }
};

QByteArray fileWith(const QByteArray &lines)
{
    return R"({"version":1,"owner":"g1","lines":)" + lines + '}';
}

QByteArray lineWith(const QByteArray &fields)
{
    return R"({"product":"mug","quantity":2,"price":"1290","currency":"EUR",)" + fields + '}';
}

} // namespace

class tst_LocalCart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void write_content_isThereForTheNextOne();
    void write_noPath_isInMemory();
    void write_nothingThere_isNothing();
    void write_unwritableFolder_isKeptInMemory();
    void write_tooMuch_changesNothing();
    void read_removedElsewhere_isGone();
    void read_changedElsewhere_isNew();
    void read_damagedFile_isSetAside_data();
    void read_damagedFile_isSetAside();
    void read_damagedUnderway_keepsWhatIsKnown();
    void read_hostileLine_isLeftOut_data();
    void read_hostileLine_isLeftOut();
    void read_oddDetails_areHarmless();
    void clear_content_leavesNothing();
    void asCart_lines_areSummed();
};

void tst_LocalCart::write_content_isThereForTheNextOne()
{
    const Kept kept;
    CartLine variant = line(u"board"_s, 1, 0);
    variant.key.variantId = u"oak"_s;
    variant.variantName = u"Oak"_s;
    variant.minQuantity = 2;
    variant.quantityStep = 3;
    const LocalCart::Content content{u"g1"_s, {line(u"mug"_s, 2), variant}};
    QVERIFY(LocalCart(kept.path).write(content).ok());
    QCOMPARE(kept.seen(), content);
}

void tst_LocalCart::write_noPath_isInMemory()
{
    LocalCart cart({});
    QVERIFY(cart.write({u"g1"_s, {line(u"mug"_s, 2)}}).ok());
    QCOMPARE(cart.read().lines.size(), 1);
    cart.clear();
    QCOMPARE(cart.read(), LocalCart::Content{});
}

void tst_LocalCart::write_nothingThere_isNothing()
{
    const Kept kept;
    QCOMPARE(kept.seen(), LocalCart::Content{});
    QVERIFY(!QFileInfo::exists(kept.path)); // nobody makes folders by looking
}

void tst_LocalCart::write_unwritableFolder_isKeptInMemory()
{
    Kept kept;
    kept.path = kept.folder.filePath(u"file/cart.json"_s);
    QFile inTheWay(kept.folder.filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly)); // a file where the folder should be stops the administrator, too
    inTheWay.close();
    LocalCart cart(kept.path);
    const LocalCart::Content content{u"g1"_s, {line(u"mug"_s, 2)}};
    const auto written = cart.write(content);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::NotAllowed);
    QVERIFY(!written.error().detail.isEmpty());
    QCOMPARE(cart.read(), content);
    // As soon as it can be kept, it is.
    QVERIFY(inTheWay.remove());
    QVERIFY(cart.write(cart.read()).ok());
    QCOMPARE(kept.seen(), content);
}

void tst_LocalCart::write_tooMuch_changesNothing()
{
    const Kept kept;
    LocalCart cart(kept.path);
    const LocalCart::Content content{u"g1"_s, {line(u"mug"_s, 2)}};
    QVERIFY(cart.write(content).ok());
    LocalCart::Content many{u"g1"_s, {}};
    for (int i = 0; i < 2001; ++i)
        many.lines << line(u"p%1"_s.arg(i), 1);
    QCOMPARE(cart.write(many).error().kind, Error::Kind::Invalid);
    QCOMPARE(cart.read(), content);
    many.lines.removeLast();
    for (CartLine &each : many.lines)
        each.name = QString(500, u'\u20ac'); // as long as names get
    QVERIFY(cart.write(many).ok());
    QCOMPARE(kept.seen(), many);
}

void tst_LocalCart::read_removedElsewhere_isGone()
{
    const Kept kept;
    LocalCart cart(kept.path);
    QVERIFY(cart.write({u"g1"_s, {line(u"mug"_s, 2)}}).ok());
    LocalCart(kept.path).clear(); // the person left in another window
    QCOMPARE(cart.read(), LocalCart::Content{});
}

void tst_LocalCart::read_changedElsewhere_isNew()
{
    const Kept kept;
    LocalCart cart(kept.path);
    QVERIFY(cart.write({u"g1"_s, {line(u"mug"_s, 2)}}).ok());
    QVERIFY(LocalCart(kept.path).write({u"g1"_s, {line(u"mug"_s, 3)}}).ok());
    QCOMPARE(cart.read().lines.value(0).quantity, 3);
}

void tst_LocalCart::read_damagedFile_isSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("cut") << fileWith("[{\"product\":").chopped(1);
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("list") << "[]"_ba;
    QTest::newRow("lines are text") << fileWith("\"mug\"");
    QTest::newRow("newer version") << R"({"version":2,"lines":[]})"_ba;
    QTest::newRow("deep") << fileWith(QByteArray(5000, '[') + QByteArray(5000, ']'));
    QTest::newRow("too many lines") << fileWith('[' + QByteArray("null,").repeated(2000) + "null]");
    QTest::newRow("too large") << fileWith("[]") + QByteArray(17 * 1024 * 1024, ' ');
}

void tst_LocalCart::read_damagedFile_isSetAside()
{
    QFETCH(const QByteArray, bytes);
    Kept kept;
    kept.put(bytes);
    LocalCart cart(kept.path);
    QCOMPARE(cart.read(), LocalCart::Content{});
    QCOMPARE(kept.bytes(u".damaged"_s), bytes);
    QVERIFY(!QFileInfo::exists(kept.path));
    QVERIFY(cart.write({u"g1"_s, {line(u"mug"_s, 2)}}).ok());
    QCOMPARE(kept.seen().lines.size(), 1);
}

void tst_LocalCart::read_damagedUnderway_keepsWhatIsKnown()
{
    Kept kept;
    LocalCart cart(kept.path);
    const LocalCart::Content content{u"g1"_s, {line(u"mug"_s, 2)}};
    QVERIFY(cart.write(content).ok());
    kept.put("garbage");
    QCOMPARE(cart.read(), content);
    QCOMPARE(cart.read(), content);
    QCOMPARE(kept.bytes(u".damaged"_s), "garbage"_ba);
}

void tst_LocalCart::read_hostileLine_isLeftOut_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::newRow("null") << "null"_ba;
    QTest::newRow("list") << "[]"_ba;
    QTest::newRow("product climbs") << lineWith(R"("product":"..")");
    QTest::newRow("no product") << lineWith(R"("product":null)");
    QTest::newRow("no pieces") << lineWith(R"("quantity":0)");
    QTest::newRow("negative") << lineWith(R"("quantity":-1)");
    QTest::newRow("half") << lineWith(R"("quantity":1.5)");
    QTest::newRow("too many pieces") << lineWith(R"("quantity":1000001)");
    QTest::newRow("price is no text") << lineWith(R"("price":1290)");
    QTest::newRow("price is negative") << lineWith(R"("price":"-1")");
    QTest::newRow("price is no number") << lineWith(R"("price":"1e3")");
    QTest::newRow("price overflows") << lineWith(R"("price":"9223372036854775808")");
    QTest::newRow("sum overflows") << lineWith(R"("price":"999999999999999","quantity":1000000)");
    QTest::newRow("currency") << lineWith(R"("currency":"<b>")");
    QTest::newRow("the same again") << lineWith(R"("product":"good")");
}

void tst_LocalCart::read_hostileLine_isLeftOut()
{
    QFETCH(const QByteArray, entry);
    Kept kept;
    kept.put(fileWith('[' + lineWith(R"("product":"good")") + ',' + entry + ']'));
    const auto content = kept.seen();
    QCOMPARE(content.owner, u"g1"_s);
    QCOMPARE(content.lines.size(), 1);
    QCOMPARE(content.lines[0].key.productId, u"good"_s);
    QCOMPARE(content.lines[0].quantity, 2);
}

void tst_LocalCart::read_oddDetails_areHarmless()
{
    Kept kept;
    kept.put(fileWith('['
                      + lineWith(R"("picture":"file:///etc/passwd","minimum":-1,"maximum":1e300,"step":"2","name":7,)"
                                 R"("variant":"a b")")
                      + ']'));
    const auto content = kept.seen();
    QCOMPARE(content.lines.size(), 1);
    const CartLine &read = content.lines[0];
    QVERIFY(read.picture.isEmpty() && read.name.isEmpty() && read.key.variantId.isEmpty());
    QCOMPARE(read.minQuantity, 1);
    QCOMPARE(read.maxQuantity, 0);
    QCOMPARE(read.quantityStep, 1);
    QCOMPARE(read.total.minor, 2580);
}

void tst_LocalCart::clear_content_leavesNothing()
{
    const Kept kept;
    LocalCart cart(kept.path);
    QVERIFY(cart.write({u"g1"_s, {line(u"mug"_s, 2)}}).ok());
    cart.clear();
    QVERIFY(!QFileInfo::exists(kept.path));
    QCOMPARE(cart.read(), LocalCart::Content{});
    cart.clear();
}

void tst_LocalCart::asCart_lines_areSummed()
{
    QCOMPARE(LocalCart::asCart({u"g1"_s, {}}), Cart{});
    CartLine foreign = line(u"tea"_s, 1);
    foreign.price.currency = foreign.total.currency = u"JPY"_s;
    const Cart cart = LocalCart::asCart({u"g1"_s, {line(u"mug"_s, 2), foreign, line(u"pot"_s, 1, 100)}});
    QCOMPARE(cart.lines.size(), 3);
    QCOMPARE(cart.total, (Money{2680, u"EUR"_s}));
    QVERIFY(!cart.id.isEmpty());
}

QTEST_GUILESS_MAIN(tst_LocalCart)
#include "tst_localcart.moc"
