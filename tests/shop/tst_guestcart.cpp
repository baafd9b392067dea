// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/apiclient.h>
#include <guestpass/clock.h>
#include <guestpass/journal.h>
#include <guestpass/session.h>
#include <shop/localcart.h>
#include <shop/shop.h>

#include <support/fakestore.h>

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace GuestPass;
using namespace GuestPass::Test;
using namespace Qt::StringLiterals;

using GuestPass::Shop::Cart;
using GuestPass::Shop::CartNext;
using GuestPass::Shop::CartStep;
using GuestPass::Shop::LineKey;
using GuestPass::Shop::LocalCart;

namespace {

const LineKey mug{u"p2"_s, {}};
const LineKey pot{u"p4"_s, {}};
const LineKey tea{u"p6"_s, {}};
const LineKey oakBoard{u"p1"_s, u"p1Oak"_s};
const QString email = u"anna@example.org"_s;

using Pieces = QMap<QString, int>; ///< by product

Pieces piecesOf(const Cart &cart)
{
    Pieces pieces;
    for (const auto &line : cart.lines)
        pieces.insert(line.key.productId, line.quantity);
    return pieces;
}

/// Waits for the end.
template<typename T>
bool works(const QFuture<Result<T>> &future)
{
    return QTest::qWaitFor([&future] { return future.isFinished(); }) && future.result().ok();
}

template<typename T>
Error::Kind refusal(const QFuture<Result<T>> &future)
{
    return works(future) || !future.isFinished() ? Error::Kind::Keyring : future.result().error().kind;
}

Capabilities capabilities(bool guestCartOnServer)
{
    Capabilities can = fakeCapabilities();
    can.guestCartOnServer = guestCartOnServer;
    return can;
}

/// Looks at the cart before it changes it, as services without a call for it make one do.
class CarefulDialect final : public Shop::Dialect {
public:
    explicit CarefulDialect(const FakeStore &store)
        : m_plain(makeFakeDialect(store))
    {
    }

    Shop::ApiRequest categories() const override { return m_plain->categories(); }
    Result<QList<Shop::Category>> readCategories(const HttpReply &reply) const override
    {
        return m_plain->readCategories(reply);
    }
    bool meansNoCategories(const Error &error) const override { return error.kind == Error::Kind::NotFound; }
    Shop::ApiRequest products(const Shop::ProductQuery &query) const override { return m_plain->products(query); }
    Result<Shop::ProductPage> readProducts(const HttpReply &reply, const Shop::ProductQuery &query) const override
    {
        return m_plain->readProducts(reply, query);
    }
    Shop::ApiRequest product(const QString &id) const override { return m_plain->product(id); }
    Result<Shop::Product> readProduct(const HttpReply &reply) const override { return m_plain->readProduct(reply); }
    CartNext loadCart(const QString &userId, const QString &rememberedId) const override
    {
        return m_plain->loadCart(userId, rememberedId);
    }
    CartNext setQuantity(const QString &userId, const Cart &known, const LineKey &line, int quantity) const override
    {
        const auto look = std::get<CartStep>(m_plain->loadCart(userId, {}));
        return CartStep{
            look.ask,
            [write = m_plain->setQuantity(userId, known, line, quantity)](const Result<HttpReply> &) { return write; }};
    }

private:
    std::unique_ptr<Dialect> m_plain;
};

/// One run of a program: what is gone when it ends.
class Program {
public:
    Program(const Shop::Dialect &dialect, Provider &provider, const QString &cartFile, const Session::Parts &parts)
        : session(u"fake"_s, parts)
        , api(session, provider, session.transport())
        , shop(dialect, api, session, cartFile)
    {
        works(session.open());
        works(shop.reloadCart());
    }

    bool add(const LineKey &line, int quantity = 1) { return works(shop.add(line, quantity)); }
    bool set(const LineKey &line, int quantity) { return works(shop.setQuantity(line, quantity)); }
    Pieces reloaded()
    {
        works(shop.reloadCart());
        return pieces();
    }
    Pieces pieces() const { return piecesOf(shop.cart()); }
    /// The account's own cart is there when this returns, and whatever came along with it.
    void signIn()
    {
        works(session.signIn(email, Secret("password")));
        reloaded();
    }

    Session session;
    ApiClient api;
    Shop::Shop shop;
};

/// A shopper's computer. Programs come and go; files, keyring and store stay.
class Computer {
public:
    explicit Computer(bool guestCartOnServer = false)
        : provider(makeFakeProvider(capabilities(guestCartOnServer)))
        , dialect(makeFakeDialect(store))
    {
        store.accounts.insert(email, {u"m1"_s, u"password"_s, u"Anna"_s});
    }

    std::unique_ptr<Program> start() const
    {
        return std::make_unique<Program>(*dialect, *provider, cartFile,
                                         Session::Parts{*provider, store, *vault, *clock, journal, folder.path()});
    }
    QList<Shop::CartLine> kept() const { return LocalCart(cartFile).read().lines; }
    void atTheStore(const LineKey &line, int quantity) { store.carts[u"m1"_s].append({line, quantity}); }

    mutable FakeStore store;
    QTemporaryDir folder;
    QString cartFile = folder.filePath(u"stores/fake/cart.json"_s);
    std::unique_ptr<Provider> provider;
    std::unique_ptr<Shop::Dialect> dialect;
    std::unique_ptr<Clock> clock = makeSystemClock();
    std::unique_ptr<TokenVault> vault = makeMemoryVault();
    mutable Journal journal{QString(), *clock};
};

} // namespace

/// What a guest puts into the cart, and where it goes from there.
class tst_GuestCart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void add_guest_isKeptHereAndNotAtTheStore();
    void add_variant_isNamed();
    void add_unknownProduct_isToldAndChangesNothing();
    void add_sumTooLarge_isRefused();
    void setQuantity_guest_changesTheFile();
    void restart_sameGuest_hasTheLines();
    void restart_damagedFile_isEmptyAndWorks();
    void unwritableFolder_guest_shopsOn();
    void signIn_guestsLines_comeAlongOnce();
    void signIn_serversGuestCart_comesAlongOnce();
    void signIn_storeFailsHalfway_restComesWithTheNextLoad();
    void signIn_oneLineRefused_othersCome();
    void signOut_guest_leavesNothing_data();
    void signOut_guest_leavesNothing();
    void signOut_memberWithRest_leavesNothing();
    void signOut_duringAnAdd_isNotForTheNextOne();
    void signOut_betweenTwoSteps_stops();
    void reloadCart_refusedMeanwhile_isNoEmptyCart_data();
    void reloadCart_refusedMeanwhile_isNoEmptyCart();
    void startOver_otherGuest_inherits_data();
    void startOver_otherGuest_inherits();
    void categories_missingTable_areNone();
};

void tst_GuestCart::add_guest_isKeptHereAndNotAtTheStore()
{
    const Computer computer;
    const auto program = computer.start();
    QVERIFY(program->add(mug, 2));
    QVERIFY(program->add(mug));
    QVERIFY(program->add(pot));
    QCOMPARE(program->pieces(), (Pieces{{u"p2"_s, 3}, {u"p4"_s, 1}}));
    const auto line = program->shop.cart().lines.at(0);
    QCOMPARE(line.name, u"Product 02"_s);
    QCOMPARE(line.total, (Shop::Money{3300, u"EUR"_s}));
    QCOMPARE(program->shop.cart().total.minor, 3300 + 1200);
    QVERIFY(!line.picture.isEmpty());
    QCOMPARE(program->session.cartLines(), 2);
    QCOMPARE(computer.store.sent(u"cart"_s), 0);
    QCOMPARE(computer.store.sent(u"set-quantity"_s), 0);
    QCOMPARE(computer.kept().size(), 2);
}

void tst_GuestCart::add_variant_isNamed()
{
    const Computer computer;
    const auto program = computer.start();
    QVERIFY(program->add(oakBoard));
    QCOMPARE(program->shop.cart().lines.at(0).key, oakBoard);
    QCOMPARE(program->shop.cart().lines.at(0).variantName, u"Oak"_s);
}

void tst_GuestCart::add_unknownProduct_isToldAndChangesNothing()
{
    const Computer computer;
    const auto program = computer.start();
    QVERIFY(program->add(mug));
    computer.store.failNext(u"product"_s, 503);
    QCOMPARE(refusal(program->shop.add(pot, 1)), Error::Kind::ServerTrouble);
    QCOMPARE(program->reloaded(), (Pieces{{u"p2"_s, 1}}));
}

void tst_GuestCart::add_sumTooLarge_isRefused()
{
    const Computer computer;
    computer.store.products[1].price.minor = 100'000'000'000'000; // p2
    const auto program = computer.start();
    QCOMPARE(refusal(program->shop.add(mug, 1'000'000)), Error::Kind::Invalid);
    QVERIFY(program->add(mug));
    QCOMPARE(refusal(program->shop.setQuantity(mug, 1'000'000)), Error::Kind::Invalid);
    QCOMPARE(program->reloaded(), (Pieces{{u"p2"_s, 1}}));
}

void tst_GuestCart::setQuantity_guest_changesTheFile()
{
    const Computer computer;
    const auto program = computer.start();
    QVERIFY(program->add(mug, 2));
    QVERIFY(program->add(pot));
    QVERIFY(program->set(mug, 5));
    QCOMPARE(program->pieces(), (Pieces{{u"p2"_s, 5}, {u"p4"_s, 1}}));
    QVERIFY(program->set(mug, 0));
    QVERIFY(program->set(tea, 0));
    QCOMPARE(program->pieces(), (Pieces{{u"p4"_s, 1}}));
    QCOMPARE(computer.kept().size(), 1);
}

void tst_GuestCart::restart_sameGuest_hasTheLines()
{
    const Computer computer;
    QVERIFY(computer.start()->add(mug, 2));
    const auto again = computer.start();
    QCOMPARE(again->session.state(), Session::State::Guest);
    QCOMPARE(again->pieces(), (Pieces{{u"p2"_s, 2}}));
    QVERIFY(again->add(mug));
    QCOMPARE(again->pieces(), (Pieces{{u"p2"_s, 3}}));
    QCOMPARE(computer.store.sent(u"guest"_s), 1);
}

void tst_GuestCart::restart_damagedFile_isEmptyAndWorks()
{
    const Computer computer;
    QVERIFY(computer.start()->add(mug, 2));
    QFile file(computer.cartFile);
    QVERIFY(file.resize(file.size() / 2));
    const auto again = computer.start();
    QCOMPARE(again->pieces(), Pieces{});
    QVERIFY(QFileInfo::exists(computer.cartFile + ".damaged"_L1));
    QVERIFY(again->add(pot));
    QCOMPARE(computer.kept().size(), 1);
}

void tst_GuestCart::unwritableFolder_guest_shopsOn()
{
    const Computer computer;
    QFile inTheWay(computer.folder.filePath(u"stores"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto program = computer.start();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not be kept on this computer"_s)); // once
    QVERIFY(program->add(mug, 2));
    QVERIFY(program->add(pot));
    QCOMPARE(program->reloaded(), (Pieces{{u"p2"_s, 2}, {u"p4"_s, 1}}));
    program->signIn();
    QCOMPARE(program->pieces(), (Pieces{{u"p2"_s, 2}, {u"p4"_s, 1}}));
}

void tst_GuestCart::signIn_guestsLines_comeAlongOnce()
{
    Computer computer;
    computer.atTheStore(mug, 1);
    computer.atTheStore(pot, 5);
    auto program = computer.start();
    QVERIFY(program->add(mug, 3));
    QVERIFY(program->add(pot, 2));
    QVERIFY(program->add(tea, 1));
    program->signIn();
    const Pieces merged{{u"p2"_s, 3}, {u"p4"_s, 5}, {u"p6"_s, 1}}; // of each the more
    QCOMPARE(program->pieces(), merged);
    QCOMPARE(computer.store.sent(u"set-quantity"_s), 2); // the pots were enough already
    QCOMPARE(computer.kept().size(), 0);
    QCOMPARE(program->reloaded(), merged);
    // What has been brought over is the account's own now.
    QVERIFY(program->set(mug, 1));
    program.reset();
    program = computer.start();
    QCOMPARE(program->session.state(), Session::State::Member);
    QCOMPARE(program->pieces(), (Pieces{{u"p2"_s, 1}, {u"p4"_s, 5}, {u"p6"_s, 1}}));
    QCOMPARE(computer.store.sent(u"set-quantity"_s), 3);
}

void tst_GuestCart::signIn_serversGuestCart_comesAlongOnce()
{
    Computer computer(true);
    computer.atTheStore(mug, 1);
    const auto program = computer.start();
    QVERIFY(program->add(mug, 3));
    QVERIFY(program->add(pot, 2));
    QCOMPARE(computer.kept().size(), 2); // the copy
    program->signIn();
    QCOMPARE(program->pieces(), (Pieces{{u"p2"_s, 3}, {u"p4"_s, 2}}));
    QCOMPARE(computer.kept().size(), 0);
    const int sent = computer.store.sent(u"set-quantity"_s);
    QCOMPARE(program->reloaded(), (Pieces{{u"p2"_s, 3}, {u"p4"_s, 2}}));
    QCOMPARE(computer.store.sent(u"set-quantity"_s), sent);
}

void tst_GuestCart::signIn_storeFailsHalfway_restComesWithTheNextLoad()
{
    Computer computer;
    auto program = computer.start();
    for (const LineKey &key : {mug, pot, tea})
        QVERIFY(program->add(key, 3));
    const auto untilHere = connect(&program->shop, &Shop::Shop::cartChanged, this, [&] {
        if (program->session.state() == Session::State::Member && program->pieces().size() == 1)
            computer.store.failNext(u"set-quantity"_s, 503);
    });
    works(program->session.signIn(email, Secret("password")));
    QTRY_COMPARE(computer.store.sent(u"set-quantity"_s), 2);
    QTRY_COMPARE(program->pieces(), (Pieces{{u"p2"_s, 3}}));
    disconnect(untilHere);
    QTRY_COMPARE(computer.kept().size(), 2); // the rest, and only that
    program.reset();
    // Meanwhile somebody takes mugs out elsewhere. They stay out.
    computer.store.carts[u"m1"_s][0].second = 1;
    program = computer.start();
    QCOMPARE(program->pieces(), (Pieces{{u"p2"_s, 1}, {u"p4"_s, 3}, {u"p6"_s, 3}}));
    QCOMPARE(computer.kept().size(), 0);
}

void tst_GuestCart::signIn_oneLineRefused_othersCome()
{
    const Computer computer;
    const auto program = computer.start();
    QVERIFY(program->add(mug));
    QVERIFY(program->add(pot));
    computer.store.failNext(u"set-quantity"_s, 422, u"invalid"_s); // sold out meanwhile
    program->signIn();
    QCOMPARE(program->pieces(), (Pieces{{u"p4"_s, 1}}));
    QCOMPARE(computer.kept().size(), 0);
}

void tst_GuestCart::signOut_guest_leavesNothing_data()
{
    QTest::addColumn<bool>("guestCartOnServer");
    QTest::newRow("here") << false;
    QTest::newRow("at the store") << true;
}

void tst_GuestCart::signOut_guest_leavesNothing()
{
    QFETCH(const bool, guestCartOnServer);
    const Computer computer(guestCartOnServer);
    const auto program = computer.start();
    QVERIFY(program->add(mug, 2));
    QCOMPARE(computer.kept().size(), 1);
    works(program->session.signOut());
    QVERIFY(!QFileInfo::exists(computer.cartFile));
    QCOMPARE(program->pieces(), Pieces{});
    QVERIFY(program->add(pot));
    QCOMPARE(program->pieces(), (Pieces{{u"p4"_s, 1}})); // of another guest
}

void tst_GuestCart::signOut_memberWithRest_leavesNothing()
{
    const Computer computer;
    const auto program = computer.start();
    QVERIFY(program->add(mug, 2));
    computer.store.failNext(u"set-quantity"_s, 503);
    works(program->session.signIn(email, Secret("password")));
    QTRY_COMPARE(computer.store.sent(u"set-quantity"_s), 1);
    QTRY_VERIFY(program->shop.isCartKnown());
    QCOMPARE(computer.kept().size(), 1);
    works(program->session.signOut());
    QCOMPARE(computer.kept().size(), 0);
}

void tst_GuestCart::signOut_duringAnAdd_isNotForTheNextOne()
{
    const Computer computer;
    const auto program = computer.start();
    QVERIFY(program->add(mug));
    computer.store.hold();
    const auto added = program->shop.add(pot, 1);
    QTRY_COMPARE(computer.store.sent(u"product"_s), 2);
    const auto gone = program->session.signOut();
    computer.store.release();
    QCOMPARE(refusal(added), Error::Kind::Cancelled);
    works(gone);
    QVERIFY(!QFileInfo::exists(computer.cartFile));
    QVERIFY(program->add(tea));
    QCOMPARE(program->pieces(), (Pieces{{u"p6"_s, 1}}));
}

void tst_GuestCart::signOut_betweenTwoSteps_stops()
{
    Computer computer;
    computer.dialect = std::make_unique<CarefulDialect>(computer.store);
    const auto program = computer.start();
    program->signIn();
    QVERIFY(program->add(mug));
    const int looked = computer.store.sent(u"cart"_s);
    const int guests = computer.store.sent(u"guest"_s);
    computer.store.hold();
    const auto added = program->shop.add(pot, 1);
    QTRY_COMPARE(computer.store.sent(u"cart"_s), looked + 1);
    const auto gone = program->session.signOut();
    computer.store.release();
    QCOMPARE(refusal(added), Error::Kind::Cancelled);
    works(gone);
    QCOMPARE(computer.store.sent(u"set-quantity"_s), 1);
    QCOMPARE(computer.store.sent(u"guest"_s), guests); // nor did going on make a guest
}

void tst_GuestCart::reloadCart_refusedMeanwhile_isNoEmptyCart_data()
{
    signOut_guest_leavesNothing_data();
}

void tst_GuestCart::reloadCart_refusedMeanwhile_isNoEmptyCart()
{
    QFETCH(const bool, guestCartOnServer);
    const Computer computer(guestCartOnServer);
    const auto program = computer.start();
    QVERIFY(program->add(mug, 2));
    computer.store.failNext(u"refresh"_s, 401, u"rejected"_s);
    works(program->session.refreshNow());
    QCOMPARE(program->session.state(), Session::State::NeedsAttention);
    QCOMPARE(refusal(program->shop.reloadCart()), Error::Kind::Rejected);
    QVERIFY(!program->shop.isCartKnown());
    works(program->session.tryAgain());
    QCOMPARE(program->session.state(), Session::State::Guest);
    QCOMPARE(program->reloaded(), (Pieces{{u"p2"_s, 2}}));
}

void tst_GuestCart::startOver_otherGuest_inherits_data()
{
    signOut_guest_leavesNothing_data();
}

void tst_GuestCart::startOver_otherGuest_inherits()
{
    QFETCH(const bool, guestCartOnServer);
    const Computer computer(guestCartOnServer);
    const auto program = computer.start();
    QVERIFY(program->add(mug, 2));
    QVERIFY(program->add(pot, 1));
    const QString before = program->session.identity()->userId;
    computer.store.failNext(u"refresh"_s, 401, u"rejected"_s);
    works(program->session.refreshNow());
    QCOMPARE(program->session.state(), Session::State::NeedsAttention);
    program->session.startOver();
    QCOMPARE(program->session.state(), Session::State::SignedOut);
    QVERIFY(program->add(mug));
    QCOMPARE(program->session.state(), Session::State::Guest);
    QVERIFY(program->session.identity()->userId != before);
    QCOMPARE(program->pieces(), (Pieces{{u"p2"_s, 3}, {u"p4"_s, 1}}));
    QCOMPARE(LocalCart(computer.cartFile).read().owner, program->session.identity()->userId);
    QCOMPARE(computer.store.carts.contains(program->session.identity()->userId), guestCartOnServer);
}

void tst_GuestCart::categories_missingTable_areNone()
{
    Computer computer;
    computer.dialect = std::make_unique<CarefulDialect>(computer.store);
    const auto program = computer.start();
    computer.store.failNext(u"categories"_s, 404, u"none"_s);
    const auto none = program->shop.categories();
    QVERIFY(works(none) && none.result()->isEmpty());
    computer.store.failNext(u"categories"_s, 503);
    QCOMPARE(refusal(program->shop.categories()), Error::Kind::ServerTrouble);
    QVERIFY(works(program->shop.categories()));
}

QTEST_GUILESS_MAIN(tst_GuestCart)
#include "tst_guestcart.moc"
