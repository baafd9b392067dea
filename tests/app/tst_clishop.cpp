// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "clirun.h"

#include <guestpass/demostoreprocess.h>
#include <support/await.h>

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace GuestPass;
using namespace GuestPass::Test;

#define VERIFY_OK(outcome) QVERIFY2((outcome).exitCode == 0, qPrintable((outcome).toString()))

namespace {

QJsonArray productsIn(const CliOutcome &outcome)
{
    return outcome.json().value("products"_L1).toArray();
}

QJsonArray linesIn(const CliOutcome &outcome)
{
    return outcome.object("cart").value("lines"_L1).toArray();
}

} // namespace

/// Shelves and cart from the command line.
class TestCliShop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void products_limit_pagesThroughAll();
    void products_search_showsEachOnceAndCountsThem();
    void products_category_isFoundByName();
    void products_unknownCategory_isRefused();
    void products_id_showsVariants();
    void products_nobody_stayNobody();
    void cart_nobody_isEmpty();
    void cart_addSetRemove_followsTheStore();
    void cart_addWithVariants_needsOne();
    void cart_unknownProduct_isRefused();
    void cart_lineThatIsNotThere_isRefused();

private:
    QString product(const std::function<bool(const QJsonObject &)> &wanted) const;
    QString plainProduct() const;
    QString variedProduct() const;

    std::unique_ptr<CliHome> m_home;
    std::unique_ptr<DemoStoreProcess> m_store;
};

void TestCliShop::init()
{
    m_home = std::make_unique<CliHome>();
    m_store = std::make_unique<DemoStoreProcess>(QStringLiteral(GUESTPASS_BIN_DIR) + u"/guestpass-demostore"_s,
                                                 QStringList{u"--data"_s, m_home->demoData()});
    QVERIFY(await(m_store->start(), Result<QUrl>(Error{})).ok());
}

void TestCliShop::cleanup()
{
    m_store.reset();
    m_home.reset();
}

QString TestCliShop::product(const std::function<bool(const QJsonObject &)> &wanted) const
{
    const auto products = productsIn(m_home->ask({u"products"_s, u"--limit"_s, u"100"_s}));
    for (const auto &entry : products) {
        const QJsonObject object = entry.toObject();
        if (object.value("available"_L1).toBool() && wanted(object))
            return object.value("id"_L1).toString();
    }
    return {};
}

QString TestCliShop::plainProduct() const
{
    return product([](const QJsonObject &object) { return !object.value("hasVariants"_L1).toBool(); });
}

QString TestCliShop::variedProduct() const
{
    return product([](const QJsonObject &object) { return object.value("hasVariants"_L1).toBool(); });
}

void TestCliShop::products_limit_pagesThroughAll()
{
    const auto first = m_home->ask({u"products"_s, u"--limit"_s, u"10"_s});
    VERIFY_OK(first);
    QCOMPARE(productsIn(first).size(), 10);
    QVERIFY(first.json().value("total"_L1).toInt() >= 60);
    QCOMPARE(first.json().value("nextPage"_L1).toInt(), 2);
    const auto second = m_home->ask({u"products"_s, u"--limit"_s, u"10"_s, u"--page"_s, u"2"_s});
    VERIFY_OK(second);
    QVERIFY(productsIn(first).first() != productsIn(second).first());
    QCOMPARE(productsIn(first).first().toObject().keys(),
             QStringList({u"available"_s, u"categoryIds"_s, u"description"_s, u"hasVariants"_s, u"id"_s, u"listPrice"_s,
                          u"name"_s, u"price"_s, u"summary"_s, u"variants"_s}));
}

/// The store's search finds variants. A shopper looks for products.
void TestCliShop::products_search_showsEachOnceAndCountsThem()
{
    const QStringList byPrice{u"products"_s, u"--sort"_s, u"price-up"_s};
    const int all = m_home->ask({u"products"_s}).json().value("total"_L1).toInt();
    QStringList ids;
    CliOutcome page;
    int number = 1;
    do {
        page = m_home->ask(byPrice + QStringList{u"--limit"_s, u"24"_s, u"--page"_s, QString::number(number)});
        VERIFY_OK(page);
        const auto products = productsIn(page);
        QVERIFY(products.size() == 24 || page.json().value("nextPage"_L1).isNull());
        for (const auto &product : products)
            ids << product.toObject().value("id"_L1).toString();
        ++number;
    } while (!page.json().value("nextPage"_L1).isNull());
    QCOMPARE(ids.size(), all);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), all);
    QCOMPARE(page.json().value("total"_L1).toInt(), all);
    QVERIFY(page.json().value("totalIsExact"_L1).toBool());
}

void TestCliShop::products_category_isFoundByName()
{
    const QStringList none{u"products"_s, u"--category"_s, u"no such category"_s, u"--json"_s};
    const QString message = m_home->run(none).object("error").value("message"_L1).toString();
    const QString name = message.mid(message.indexOf(u':') + 2).section(u',', 0, 0);
    const auto some = m_home->ask({u"products"_s, u"--category"_s, name.toUpper()});
    VERIFY_OK(some);
    const int all = m_home->ask({u"products"_s}).json().value("total"_L1).toInt();
    QVERIFY(!productsIn(some).isEmpty());
    QVERIFY(some.json().value("total"_L1).toInt() < all);
}

void TestCliShop::products_unknownCategory_isRefused()
{
    QCOMPARE(m_home->ask({u"products"_s, u"--category"_s, u"no such category"_s}).verdict(), u"1 notFound"_s);
}

void TestCliShop::products_id_showsVariants()
{
    const QString id = variedProduct();
    QVERIFY(!id.isEmpty());
    const auto one = m_home->ask({u"products"_s, u"--id"_s, id});
    VERIFY_OK(one);
    QCOMPARE(one.object("product").value("id"_L1).toString(), id);
    QVERIFY(one.object("product").value("variants"_L1).toArray().size() >= 2);
    QVERIFY(m_home->run({u"products"_s, u"--id"_s, id}).out.contains("--variant "));
}

void TestCliShop::products_nobody_stayNobody()
{
    VERIFY_OK(m_home->ask({u"products"_s}));
    QCOMPARE(m_home->ask({u"status"_s}).text("state"), u"signedOut"_s);
}

void TestCliShop::cart_nobody_isEmpty()
{
    const auto cart = m_home->ask({u"cart"_s});
    VERIFY_OK(cart);
    QCOMPARE(linesIn(cart), QJsonArray());
    QCOMPARE(m_home->ask({u"status"_s}).text("state"), u"signedOut"_s);
    QVERIFY(m_home->run({u"cart"_s}).out.contains("empty"));
}

void TestCliShop::cart_addSetRemove_followsTheStore()
{
    const QString id = plainProduct();
    const auto added = m_home->ask({u"cart"_s, u"add"_s, id});
    VERIFY_OK(added);
    QCOMPARE(linesIn(added).first().toObject().value("product"_L1).toString(), id);
    QCOMPARE(m_home->ask({u"status"_s}).text("state"), u"guest"_s);
    QCOMPARE(m_home->ask({u"status"_s}).json().value("cartLines"_L1).toInt(), 1);

    const auto more = m_home->ask({u"cart"_s, u"add"_s, id, u"--quantity"_s, u"2"_s});
    VERIFY_OK(more);
    QCOMPARE(more.object("cart").value("pieces"_L1).toInt(), 3);
    const auto set = m_home->ask({u"cart"_s, u"set"_s, id, u"--quantity"_s, u"2"_s});
    VERIFY_OK(set);
    QCOMPARE(set.object("cart").value("pieces"_L1).toInt(), 2);
    QCOMPARE(m_home->ask({u"cart"_s, u"show"_s}).object("cart"), set.object("cart"));

    const auto removed = m_home->ask({u"cart"_s, u"remove"_s, id});
    VERIFY_OK(removed);
    QCOMPARE(linesIn(removed), QJsonArray());
    QCOMPARE(linesIn(m_home->ask({u"cart"_s})), QJsonArray());
}

void TestCliShop::cart_addWithVariants_needsOne()
{
    const QString id = variedProduct();
    QCOMPARE(m_home->ask({u"cart"_s, u"add"_s, id}).verdict(), u"1 variantNeeded"_s);
    const auto variants = m_home->ask({u"products"_s, u"--id"_s, id}).object("product").value("variants"_L1).toArray();
    QString variant;
    for (const auto &entry : variants) {
        if (entry.toObject().value("available"_L1).toBool())
            variant = entry.toObject().value("id"_L1).toString();
    }
    const auto added = m_home->ask({u"cart"_s, u"add"_s, id, u"--variant"_s, variant});
    VERIFY_OK(added);
    QCOMPARE(linesIn(added).first().toObject().value("variant"_L1).toString(), variant);
}

void TestCliShop::cart_unknownProduct_isRefused()
{
    QCOMPARE(m_home->ask({u"cart"_s, u"add"_s, u"01J8Z0NOSUCHTHING000000000"_s}).verdict(), u"1 notFound"_s);
    QCOMPARE(m_home->ask({u"status"_s}).text("state"), u"signedOut"_s);
}

void TestCliShop::cart_lineThatIsNotThere_isRefused()
{
    VERIFY_OK(m_home->ask({u"sign-in"_s, u"--guest"_s}));
    QCOMPARE(m_home->ask({u"cart"_s, u"remove"_s, plainProduct()}).verdict(), u"1 notFound"_s);
}

QTEST_GUILESS_MAIN(TestCliShop)
#include "tst_clishop.moc"
