// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/clock.h>
#include <guestpass/demostoreprocess.h>
#include <guestpass/journal.h>
#include <guestpass/tokenvault.h>
#include <shop/storefront.h>
#include <support/await.h>

#include <QMap>
#include <QTemporaryDir>
#include <QTest>

using namespace GuestPass;
using namespace GuestPass::Test;
using namespace Qt::StringLiterals;

namespace {

using Lines = QMap<QString, int>;

const Secret password("correct horse battery");

/// A shopper's computer with one program on it; `restart()` is another start of that program.
class Computer {
public:
    explicit Computer(const StoreProfile &profile)
        : m_profile(profile)
        , m_clock(makeSystemClock())
        , m_journal({}, *m_clock)
        , m_network(makeNetworkTransport())
        , m_vault(makeMemoryVault())
    {
        restart();
    }

    void restart()
    {
        m_front.reset();
        m_front = Shop::Storefront::make(
            m_profile,
            {*m_network, *m_vault, *m_clock, m_journal, m_folder.filePath(u"index"_s), m_folder.filePath(u"stores"_s)});
    }

    Session &session() { return m_front->session(); }
    Shop::Shop &shop() { return m_front->shop(); }
    Transport &network() { return *m_network; }

    Result<Done> open() { return await(session().open(), Result<Done>(Error{})); }

    Result<Shop::Cart> add(const QString &product, int quantity)
    {
        return await(shop().add({product, {}}, quantity), Result<Shop::Cart>(Error{}));
    }

    Lines lines()
    {
        Lines lines;
        const auto cart = await(shop().reloadCart(), Result<Shop::Cart>(Error{}));
        if (!cart)
            qWarning("%s", qPrintable(cart.error().detail));
        for (const auto &line : cart ? cart->lines : QList<Shop::CartLine>())
            lines.insert(line.key.productId, line.quantity);
        return lines;
    }

private:
    StoreProfile m_profile;
    QTemporaryDir m_folder;
    std::unique_ptr<Clock> m_clock;
    Journal m_journal;
    std::unique_ptr<Transport> m_network;
    std::unique_ptr<TokenVault> m_vault;
    std::unique_ptr<Shop::Storefront> m_front;
};

QString why(const Result<Outcome> &outcome)
{
    return outcome ? QString() : u"%1: %2"_s.arg(int(outcome.error().kind)).arg(outcome.error().detail);
}

} // namespace

/// From guest to account and back, the same for every service: no cart line is lost and none is doubled.
class tst_Story : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cart_throughConversion_isTheSame_data();
    void cart_throughConversion_isTheSame();

private:
    QStringList products(Computer &computer);
    Result<Outcome> becomeMember(Computer &computer, const QString &email);
    void fill(Computer &computer, const Lines &lines);

    QTemporaryDir m_folder;
    std::unique_ptr<DemoStoreProcess> m_store;
};

void tst_Story::initTestCase()
{
    m_store = std::make_unique<DemoStoreProcess>(QStringLiteral(GUESTPASS_BIN_DIR) + u"/guestpass-demostore"_s,
                                                 QStringList{u"--data"_s, m_folder.filePath(u"story.sqlite"_s)});
    QVERIFY(await(m_store->start(), Result<QUrl>(Error{})).ok());
}

QStringList tst_Story::products(Computer &computer)
{
    const auto page = await(computer.shop().products({}), Result<Shop::ProductPage>(Error{}));
    QStringList ids;
    for (const auto &product : page ? page->products : QList<Shop::Product>()) {
        if (!product.hasVariants && product.available && product.minQuantity == 1 && product.quantityStep == 1)
            ids.append(product.id);
    }
    return ids;
}

void tst_Story::fill(Computer &computer, const Lines &lines)
{
    for (auto line = lines.begin(); line != lines.end(); ++line) {
        const auto cart = computer.add(line.key(), line.value());
        QVERIFY2(cart.ok(), qPrintable(cart.ok() ? QString() : cart.error().detail));
    }
}

Result<Outcome> tst_Story::becomeMember(Computer &computer, const QString &email)
{
    const Result<Outcome> never(Error{});
    const auto begun = await(computer.session().createAccount(email, u"Anna Berg"_s, password), never);
    if (!begun || !std::holds_alternative<Challenge>(*begun))
        return begun;
    const auto code = await(readDemoOutbox(computer.network(), m_store->root(), email), Result<QString>(Error{}));
    return code ? await(computer.session().confirm(Secret(code->toUtf8())), never) : Result<Outcome>(code.error());
}

void tst_Story::cart_throughConversion_isTheSame_data()
{
    QTest::addColumn<StoreProfile>("profile");
    const auto profiles = demoStoreProfiles();
    for (const StoreProfile &profile : profiles)
        QTest::newRow(qPrintable(profile.service)) << profile;
}

void tst_Story::cart_throughConversion_isTheSame()
{
    QFETCH(StoreProfile, profile);
    const auto placed = m_store->placed(profile);
    QVERIFY2(placed.ok(), qPrintable(placed.ok() ? QString() : placed.error().detail));
    const QString email = u"anna.%1@example.org"_s.arg(profile.service);

    // A guest fills a cart.
    Computer home(*placed);
    QVERIFY(home.open().ok());
    const QStringList goods = products(home);
    QVERIFY(goods.size() >= 4);
    const Lines wanted{{goods[0], 1}, {goods[1], 2}, {goods[2], 3}};
    fill(home, wanted);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(home.session().state(), Session::State::Guest);
    const QString guest = home.session().identity()->userId;
    home.restart();
    QVERIFY(home.open().ok());
    QCOMPARE(home.session().identity()->userId, guest);
    QCOMPARE(home.lines(), wanted);

    // The guest becomes an account, and keeps everything.
    const auto member = becomeMember(home, email);
    QVERIFY2(member.ok(), qPrintable(why(member)));
    QCOMPARE(home.session().state(), Session::State::Member);
    QVERIFY(!home.session().capabilities().userIdSurvivesConversion || home.session().identity()->userId == guest);
    QCOMPARE(home.session().identity()->email, email);
    QCOMPARE(home.lines(), wanted);
    QCOMPARE(home.lines(), wanted);
    home.restart();
    QVERIFY(home.open().ok());
    QCOMPARE(home.session().state(), Session::State::Member);
    QCOMPARE(home.lines(), wanted);

    // Somewhere else a guest of the same taste signs in to that account, twice.
    Computer away(*placed);
    QVERIFY(away.open().ok());
    Lines both = wanted;
    both.insert(goods[3], 4);
    for (int visit = 0; visit < 2; ++visit) {
        fill(away, Lines{{goods[0], 1}, {goods[1], 1}, {goods[3], 4}});
        if (QTest::currentTestFailed())
            return;
        QVERIFY(away.session().identity()->isGuest());
        const auto back = await(away.session().signIn(email, password), Result<Outcome>(Error{}));
        QVERIFY2(back.ok(), qPrintable(why(back)));
        QCOMPARE(away.lines(), both);
        away.restart();
        QVERIFY(away.open().ok());
        QCOMPARE(away.lines(), both);
        QVERIFY(await(away.session().signOut(), Result<Done>(Error{})).ok());
        QCOMPARE(away.lines(), Lines());
    }
    QCOMPARE(home.lines(), both);
}

QTEST_GUILESS_MAIN(tst_Story)
#include "tst_story.moc"
