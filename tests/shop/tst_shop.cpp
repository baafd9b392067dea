// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "recorded.h"

#include <guestpass/apiclient.h>
#include <guestpass/journal.h>
#include <guestpass/session.h>
#include <shop/shop.h>

#include <support/flakyvault.h>
#include <support/manualclock.h>
#include <support/plainjwt.h>
#include <support/scriptedtransport.h>

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace GuestPass;
using namespace GuestPass::Test;
using namespace Qt::StringLiterals;

using GuestPass::Shop::Cart;
using GuestPass::Shop::Category;
using GuestPass::Shop::LineKey;
using GuestPass::Shop::Product;
using GuestPass::Shop::ProductPage;
using GuestPass::Shop::ProductQuery;

namespace {

const LineKey mug{u"mug"_s, {}};
const LineKey board{u"board"_s, u"oak"_s};

using Lines = QList<std::pair<LineKey, int>>;

StoreProfile profile()
{
    StoreProfile result;
    result.service = u"commerce-engine"_s;
    result.baseUrl = QUrl(u"https://store.example/api/v1/demo/storefront"_s);
    result.apiKey = u"pk_demo"_s;
    return result;
}

QJsonObject envelope(const QJsonObject &content)
{
    return {{u"message"_s, u"ok"_s}, {u"success"_s, true}, {u"content"_s, content}};
}

QJsonObject cartOf(const QString &id, const Lines &lines)
{
    QJsonArray items;
    for (const auto &[key, quantity] : lines)
        items << QJsonObject{{u"product_id"_s, key.productId},
                             {u"variant_id"_s, key.variantId.isEmpty() ? QJsonValue() : QJsonValue(key.variantId)},
                             {u"product_name"_s, key.productId},
                             {u"quantity"_s, quantity},
                             {u"selling_price"_s, 10}};
    return envelope({{u"cart"_s,
                      QJsonObject{{u"id"_s, id},
                                  {u"active"_s, true},
                                  {u"cart_items"_s, items},
                                  {u"to_be_paid"_s, 10},
                                  {u"currency"_s, QJsonObject{{u"code"_s, u"EUR"_s}}}}}});
}

/// A shopper's computer, in front of a store that the test plays.
class Shopping {
public:
    QTemporaryDir folder;
    ManualClock clock;
    Journal journal{QString(), clock};
    FlakyVault vault;
    ScriptedTransport network;
    std::unique_ptr<Provider> provider = makeProvider(profile());
    std::unique_ptr<GuestPass::Shop::Dialect> dialect = commerceEngine();
    Session session{u"shop"_s, {*provider, network, vault, clock, journal, folder.path()}};
    ApiClient api{session, *provider, session.transport()};
    std::unique_ptr<GuestPass::Shop::Shop> shop = std::make_unique<GuestPass::Shop::Shop>(*dialect, api, session);

    void open()
    {
        session.open();
        settle();
    }

    /// Queued calls run; nothing waits for time.
    void settle()
    {
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
    }

    /// What is asked next, such as `GET carts/users/g1`; `(quiet)` when nothing is.
    QString asked()
    {
        settle();
        if (network.waiting() == 0)
            return u"(quiet)"_s;
        const auto &request = network.request();
        const QString path = request.url.path();
        return QString::fromLatin1(request.method) + u' ' + path.mid(path.indexOf("storefront/"_L1) + 11);
    }

    QJsonObject body() { return QJsonDocument::fromJson(network.request().body).object(); }

    void answer(const QJsonObject &json)
    {
        network.answer(200, json);
        settle();
    }
    void answerCart(const QString &id, const Lines &lines) { answer(cartOf(id, lines)); }
    void refuse(int status, const QString &code)
    {
        network.answer(status, {{u"message"_s, u"no"_s}, {u"success"_s, false}, {u"code"_s, code}});
        settle();
    }
    void fail(Error::Kind kind)
    {
        network.fail(kind);
        settle();
    }

    void letIn(const QString &user, bool member = false)
    {
        const auto token = [&](int life) {
            return QString::fromLatin1(plainJwt({{u"ulid"_s, user},
                                                 {u"iat"_s, clock.now().toSecsSinceEpoch()},
                                                 {u"exp"_s, clock.now().addSecs(life).toSecsSinceEpoch()},
                                                 {u"is_logged_in"_s, member}}));
        };
        answer(envelope({{u"user"_s, QJsonObject{{u"id"_s, user}, {u"is_logged_in"_s, member}}},
                         {u"access_token"_s, token(900)},
                         {u"refresh_token"_s, token(90000)}}));
    }

    /// A guest `g1` whose cart `c1` has these lines.
    void becomeGuest(const Lines &lines)
    {
        open();
        session.ensureSignedIn();
        settle();
        letIn(u"g1"_s);
        answerCart(u"c1"_s, lines);
    }

    int quantityOf(const LineKey &key) const
    {
        for (const auto &line : shop->cart().lines) {
            if (line.key == key)
                return line.quantity;
        }
        return 0;
    }
};

template<typename T>
Error::Kind kindOf(const QFuture<Result<T>> &future)
{
    return future.isFinished() && !future.result() ? future.result().error().kind : Error::Kind::Keyring;
}

template<typename T>
bool worked(const QFuture<Result<T>> &future)
{
    return future.isFinished() && future.result().ok();
}

} // namespace

class tst_Shop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reloadCart_nobodyThere_isEmptyAndQuiet();
    void add_firstLine_makesTheGuestThenTheCart();
    void add_severalAtOnce_oneRequestAtATime();
    void add_nothing_sendsNothing();
    void setQuantity_zeroWithoutCart_sendsNothing();
    void setQuantity_zero_removesTheLine();
    void setQuantity_cartGone_isMadeAnewOnce();
    void setQuantity_stillNotFound_isToldToTheCaller();
    void add_cartGoneButAnotherThere_addsToThat();
    void add_answerLostThenRepeated_countsOnce();
    void setQuantity_refused_keepsTheCart_data();
    void setQuantity_refused_keepsTheCart();
    void signIn_otherUser_loadsTheirCart();
    void signIn_noCartThere_takesTheRememberedOne();
    void signIn_rememberedCartIsForeign_bringsTheLinesOver();
    void signIn_cartCannotBeLoaded_showsNobodyElses();
    void signIn_duringAChange_lateAnswerIsNotShown();
    void signOut_withChangesWaiting_cancelsThem();
    void reloadCart_offline_keepsTheLastKnown();
    void reloadCart_unreadable_keepsTheLastKnown();
    void shop_destroyed_cancelsWhatWaits();
    void products_categoryWithWords_asksForItsNameFirst();
    void products_nextPageBehind_isDropped();
    void product_andCategories_areRead();
};

void tst_Shop::reloadCart_nobodyThere_isEmptyAndQuiet()
{
    Shopping shopping;
    shopping.open();
    const auto cart = shopping.shop->reloadCart();
    QCOMPARE(shopping.asked(), u"(quiet)"_s);
    QVERIFY(worked(cart));
    QCOMPARE(*cart.result(), Cart{});
    QVERIFY(shopping.shop->isCartKnown());
}

void tst_Shop::add_firstLine_makesTheGuestThenTheCart()
{
    Shopping shopping;
    shopping.open();
    QSignalSpy changes(shopping.shop.get(), &GuestPass::Shop::Shop::cartChanged);
    const auto added = shopping.shop->add(board, 2);
    QCOMPARE(shopping.asked(), u"POST auth/anonymous"_s);
    shopping.letIn(u"g1"_s);
    QCOMPARE(shopping.asked(), u"GET carts/users/g1"_s);
    shopping.refuse(404, u"not_found"_s);
    QCOMPARE(shopping.asked(), u"POST carts"_s);
    QCOMPARE(shopping.body().value("items"_L1)[0]["quantity"_L1].toInt(), 2);
    QCOMPARE(shopping.body().value("items"_L1)[0]["variant_id"_L1].toString(), u"oak"_s);
    QVERIFY(!added.isFinished());
    shopping.answerCart(u"c1"_s, {{board, 2}});
    QVERIFY(worked(added));
    QCOMPARE(shopping.quantityOf(board), 2);
    QCOMPARE(shopping.session.cartLines(), 1);
    QVERIFY(changes.size() >= 1);
    QCOMPARE(shopping.asked(), u"(quiet)"_s);
}

void tst_Shop::add_severalAtOnce_oneRequestAtATime()
{
    Shopping shopping;
    shopping.becomeGuest({{mug, 1}});
    const auto first = shopping.shop->add(mug, 1);
    const auto second = shopping.shop->add(mug, 2);
    const auto third = shopping.shop->setQuantity(board, 5);
    const auto fourth = shopping.shop->reloadCart();
    QCOMPARE(shopping.asked(), u"POST carts/c1/items"_s);
    QCOMPARE(shopping.network.waiting(), 1);
    QCOMPARE(shopping.body().value("quantity"_L1).toInt(), 2);
    shopping.answerCart(u"c1"_s, {{mug, 2}});
    QVERIFY(worked(first));
    QVERIFY(!second.isFinished());
    QCOMPARE(shopping.network.waiting(), 1);
    QCOMPARE(shopping.body().value("quantity"_L1).toInt(), 4);
    shopping.answerCart(u"c1"_s, {{mug, 4}});
    QVERIFY(worked(second));
    QCOMPARE(shopping.body().value("product_id"_L1).toString(), u"board"_s);
    shopping.answerCart(u"c1"_s, {{mug, 4}, {board, 5}});
    QVERIFY(worked(third));
    QCOMPARE(shopping.asked(), u"GET carts/users/g1"_s);
    shopping.answerCart(u"c1"_s, {{mug, 4}, {board, 5}});
    QVERIFY(worked(fourth));
    QCOMPARE(shopping.shop->cart().pieces(), 9);
    QCOMPARE(shopping.session.cartLines(), 2);
}

void tst_Shop::add_nothing_sendsNothing()
{
    Shopping shopping;
    shopping.becomeGuest({{mug, 1}});
    QVERIFY(worked(shopping.shop->add(mug, 0)));
    QVERIFY(worked(shopping.shop->add(board, -3)));
    QCOMPARE(shopping.asked(), u"(quiet)"_s);
}

void tst_Shop::setQuantity_zeroWithoutCart_sendsNothing()
{
    Shopping shopping;
    shopping.open();
    QVERIFY(worked(shopping.shop->setQuantity(mug, 0)));
    QCOMPARE(shopping.asked(), u"(quiet)"_s); // nobody becomes a guest to remove nothing
}

void tst_Shop::setQuantity_zero_removesTheLine()
{
    Shopping shopping;
    shopping.becomeGuest({{mug, 1}});
    shopping.shop->setQuantity(mug, 0);
    QCOMPARE(shopping.asked(), u"POST carts/c1/items"_s);
    QCOMPARE(shopping.body().value("quantity"_L1), QJsonValue(0));
    shopping.answerCart(u"c1"_s, {});
    QCOMPARE(shopping.shop->cart().lines.size(), 0);
    QCOMPARE(shopping.session.cartLines(), 0);
}

void tst_Shop::setQuantity_cartGone_isMadeAnewOnce()
{
    Shopping shopping;
    shopping.becomeGuest({{mug, 1}});
    const auto set = shopping.shop->setQuantity(board, 3);
    QCOMPARE(shopping.asked(), u"POST carts/c1/items"_s);
    shopping.refuse(404, u"not_found"_s);
    QCOMPARE(shopping.asked(), u"GET carts/users/g1"_s);
    shopping.refuse(404, u"not_found"_s);
    QCOMPARE(shopping.asked(), u"POST carts"_s);
    QCOMPARE(shopping.body().value("items"_L1)[0]["quantity"_L1].toInt(), 3);
    shopping.answerCart(u"c2"_s, {{board, 3}});
    QVERIFY(worked(set));
    QCOMPARE(shopping.shop->cart().id, u"c2"_s);
}

void tst_Shop::setQuantity_stillNotFound_isToldToTheCaller()
{
    Shopping shopping;
    shopping.becomeGuest({{mug, 1}});
    const auto set = shopping.shop->setQuantity(board, 3);
    QCOMPARE(shopping.asked(), u"POST carts/c1/items"_s);
    shopping.refuse(404, u"not_found"_s);
    QCOMPARE(shopping.asked(), u"GET carts/users/g1"_s);
    shopping.answerCart(u"c1"_s, {{mug, 1}});
    QCOMPARE(shopping.asked(), u"POST carts/c1/items"_s);
    shopping.refuse(404, u"not_found"_s);
    QCOMPARE(kindOf(set), Error::Kind::NotFound);
    QCOMPARE(shopping.asked(), u"(quiet)"_s);
    QCOMPARE(shopping.quantityOf(mug), 1);
}

void tst_Shop::add_cartGoneButAnotherThere_addsToThat()
{
    Shopping shopping;
    shopping.becomeGuest({{mug, 1}});
    shopping.shop->add(mug, 1);
    shopping.settle();
    shopping.refuse(404, u"not_found"_s);
    shopping.answerCart(u"c9"_s, {{mug, 5}});
    QCOMPARE(shopping.asked(), u"POST carts/c9/items"_s);
    QCOMPARE(shopping.body().value("quantity"_L1).toInt(), 6);
}

void tst_Shop::add_answerLostThenRepeated_countsOnce()
{
    Shopping shopping;
    shopping.becomeGuest({});
    shopping.shop->reloadCart();
    shopping.settle();
    shopping.refuse(404, u"not_found"_s);
    shopping.refuse(404, u"not_found"_s); // nor is the remembered one there any more
    const auto first = shopping.shop->add(mug, 1);
    QCOMPARE(shopping.asked(), u"POST carts"_s);
    shopping.fail(Error::Kind::TimedOut); // after the store had done it
    QCOMPARE(kindOf(first), Error::Kind::TimedOut);
    const auto again = shopping.shop->add(mug, 1);
    QCOMPARE(shopping.asked(), u"GET carts/users/g1"_s);
    shopping.answerCart(u"c1"_s, {{mug, 1}});
    QCOMPARE(shopping.asked(), u"(quiet)"_s);
    QVERIFY(worked(again));
    QCOMPARE(shopping.quantityOf(mug), 1);
}

void tst_Shop::setQuantity_refused_keepsTheCart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("invalid") << 400 << u"validation_error"_s << Error::Kind::Invalid;
    QTest::newRow("busy") << 503 << u"unavailable"_s << Error::Kind::ServerTrouble;
    QTest::newRow("too fast") << 429 << u"slow_down"_s << Error::Kind::RateLimited;
}

void tst_Shop::setQuantity_refused_keepsTheCart()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(Error::Kind, kind);
    Shopping shopping;
    shopping.becomeGuest({{mug, 1}});
    const Cart before = shopping.shop->cart();
    const auto set = shopping.shop->setQuantity(mug, 7);
    shopping.settle();
    shopping.refuse(status, code);
    QCOMPARE(kindOf(set), kind);
    QCOMPARE(shopping.shop->cart(), before);
    QCOMPARE(shopping.asked(), u"(quiet)"_s);
}

void tst_Shop::signIn_otherUser_loadsTheirCart()
{
    Shopping shopping;
    shopping.becomeGuest({{mug, 1}});
    shopping.session.signIn(u"anna@example.org"_s, Secret("password"));
    QCOMPARE(shopping.asked(), u"POST auth/login/password"_s);
    shopping.letIn(u"m1"_s, true);
    QCOMPARE(shopping.asked(), u"GET carts/users/m1"_s);
    QVERIFY(!shopping.shop->isCartKnown());
    shopping.answerCart(u"c7"_s, {{mug, 1}, {board, 4}});
    QVERIFY(shopping.shop->isCartKnown());
    QCOMPARE(shopping.shop->cart().id, u"c7"_s);
    QCOMPARE(shopping.asked(), u"(quiet)"_s);
}

void tst_Shop::signIn_noCartThere_takesTheRememberedOne()
{
    Shopping shopping;
    shopping.becomeGuest({{mug, 1}});
    shopping.session.signIn(u"anna@example.org"_s, Secret("password"));
    shopping.settle();
    shopping.letIn(u"m1"_s, true);
    shopping.refuse(404, u"not_found"_s);
    QCOMPARE(shopping.asked(), u"GET carts/c1"_s);
    shopping.answerCart(u"c1"_s, {{mug, 1}});
    QCOMPARE(shopping.quantityOf(mug), 1);
    QCOMPARE(shopping.asked(), u"(quiet)"_s);
}

void tst_Shop::signIn_rememberedCartIsForeign_bringsTheLinesOver()
{
    Shopping shopping;
    shopping.becomeGuest({{mug, 1}});
    shopping.session.signIn(u"anna@example.org"_s, Secret("password"));
    shopping.settle();
    shopping.letIn(u"m1"_s, true);
    shopping.refuse(404, u"not_found"_s);
    shopping.refuse(404, u"not_found"_s);
    QVERIFY(shopping.shop->isCartKnown());
    QCOMPARE(shopping.shop->cart(), Cart{});
    // The guest's own line is brought over all the same.
    QCOMPARE(shopping.asked(), u"POST carts"_s);
    shopping.answerCart(u"c2"_s, {{mug, 1}});
    QCOMPARE(shopping.quantityOf(mug), 1);
    QCOMPARE(shopping.asked(), u"(quiet)"_s);
}

void tst_Shop::signIn_cartCannotBeLoaded_showsNobodyElses()
{
    Shopping shopping;
    shopping.becomeGuest({{mug, 1}});
    shopping.session.signIn(u"anna@example.org"_s, Secret("password"));
    shopping.settle();
    shopping.letIn(u"m1"_s, true);
    shopping.fail(Error::Kind::Offline);
    QVERIFY(!shopping.shop->isCartKnown());
    QCOMPARE(shopping.shop->cart(), Cart{});
}

void tst_Shop::signIn_duringAChange_lateAnswerIsNotShown()
{
    Shopping shopping;
    shopping.becomeGuest({{mug, 1}});
    shopping.session.signIn(u"anna@example.org"_s, Secret("password"));
    QCOMPARE(shopping.asked(), u"POST auth/login/password"_s);
    const auto change = shopping.shop->setQuantity(mug, 3);
    shopping.settle();
    QCOMPARE(shopping.network.waiting(), 2);
    shopping.letIn(u"m1"_s, true);
    QCOMPARE(shopping.asked(), u"POST carts/c1/items"_s);
    shopping.answerCart(u"c1"_s, {{mug, 3}}); // the guest's, and late
    QVERIFY(worked(change));
    QVERIFY(!shopping.shop->isCartKnown());
    QCOMPARE(shopping.asked(), u"GET carts/users/m1"_s);
    shopping.answerCart(u"c7"_s, {{board, 1}});
    QCOMPARE(shopping.quantityOf(mug), 0);
    QCOMPARE(shopping.quantityOf(board), 1);
}

void tst_Shop::signOut_withChangesWaiting_cancelsThem()
{
    Shopping shopping;
    shopping.becomeGuest({{mug, 1}});
    const auto first = shopping.shop->add(mug, 1);
    const auto second = shopping.shop->add(mug, 1);
    QCOMPARE(shopping.asked(), u"POST carts/c1/items"_s);
    shopping.session.signOut();
    shopping.settle();
    QCOMPARE(shopping.shop->cart(), Cart{});
    QVERIFY(shopping.shop->isCartKnown());
    QCOMPARE(kindOf(second), Error::Kind::Cancelled);
    shopping.answerCart(u"c1"_s, {{mug, 2}});
    QVERIFY(first.isFinished());
    QCOMPARE(shopping.shop->cart(), Cart{});
    QCOMPARE(shopping.session.state(), Session::State::SignedOut);
    while (shopping.network.waiting() > 0) {
        QCOMPARE(shopping.asked(), u"POST auth/logout"_s);
        shopping.answer(envelope({}));
    }
}

void tst_Shop::reloadCart_offline_keepsTheLastKnown()
{
    Shopping shopping;
    shopping.becomeGuest({{mug, 1}});
    const auto reload = shopping.shop->reloadCart();
    shopping.settle();
    shopping.fail(Error::Kind::Offline);
    QCOMPARE(kindOf(reload), Error::Kind::Offline);
    QCOMPARE(shopping.quantityOf(mug), 1);
    QVERIFY(shopping.shop->isCartKnown());
}

void tst_Shop::reloadCart_unreadable_keepsTheLastKnown()
{
    Shopping shopping;
    shopping.becomeGuest({{mug, 1}});
    const auto reload = shopping.shop->reloadCart();
    shopping.settle();
    shopping.answer(envelope({{u"cart"_s, QJsonArray{}}}));
    QCOMPARE(kindOf(reload), Error::Kind::BadReply);
    QCOMPARE(shopping.quantityOf(mug), 1);
}

void tst_Shop::shop_destroyed_cancelsWhatWaits()
{
    Shopping shopping;
    shopping.becomeGuest({{mug, 1}});
    const auto running = shopping.shop->add(mug, 1);
    const auto waiting = shopping.shop->add(mug, 1);
    const auto page = shopping.shop->products({});
    shopping.settle();
    QCOMPARE(shopping.network.waiting(), 2);
    shopping.shop.reset();
    QCOMPARE(kindOf(running), Error::Kind::Cancelled);
    QCOMPARE(kindOf(waiting), Error::Kind::Cancelled);
    shopping.answerCart(u"c1"_s, {{mug, 2}});
    shopping.answer(envelope({}));
    QCOMPARE(kindOf(page), Error::Kind::Cancelled);
}

void tst_Shop::products_categoryWithWords_asksForItsNameFirst()
{
    Shopping shopping;
    shopping.open();
    ProductQuery query;
    query.words = u"oak"_s;
    query.categoryId = u"c-lamps"_s;
    const auto page = shopping.shop->products(query);
    QCOMPARE(shopping.asked(), u"GET catalog/categories"_s);
    QCOMPARE(shopping.network.request().header("X-Api-Key"_ba), "pk_demo"_ba); // nobody becomes a guest by looking
    shopping.network.answer(jsonReply(recorded(u"categories"_s)));
    QCOMPARE(shopping.asked(), u"POST catalog/products/search"_s);
    QCOMPARE(shopping.body().value("filter"_L1).toString(), u"categories.name = 'Lamps & Light'"_s);
    shopping.network.answer(jsonReply(recorded(u"search"_s)));
    shopping.settle();
    QCOMPARE(page.result()->products.size(), 2);
    shopping.shop->products(query);
    QCOMPARE(shopping.asked(), u"POST catalog/products/search"_s);
    shopping.fail(Error::Kind::Offline);
}

void tst_Shop::products_nextPageBehind_isDropped()
{
    Shopping shopping;
    shopping.open();
    ProductQuery query;
    query.page = 2;
    const auto page = shopping.shop->products(query);
    QCOMPARE(shopping.asked(), u"GET catalog/products"_s);
    shopping.network.answer(jsonReply(recorded(u"products"_s))); // says that page 2 comes next
    shopping.settle();
    QVERIFY(worked(page));
    QVERIFY(!page.result()->nextPage);
    QCOMPARE(page.result()->products.size(), 3);
}

void tst_Shop::product_andCategories_areRead()
{
    Shopping shopping;
    shopping.open();
    const auto product = shopping.shop->product(u"p-board"_s);
    QCOMPARE(shopping.asked(), u"GET catalog/products/p-board"_s);
    shopping.network.answer(jsonReply(recorded(u"product"_s)));
    const auto categories = shopping.shop->categories();
    QCOMPARE(shopping.asked(), u"GET catalog/categories"_s);
    shopping.fail(Error::Kind::Offline);
    QCOMPARE(product.result()->variants.size(), 3);
    QCOMPARE(kindOf(categories), Error::Kind::Offline);
}

QTEST_GUILESS_MAIN(tst_Shop)
#include "tst_shop.moc"
