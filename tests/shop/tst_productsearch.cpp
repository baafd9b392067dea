// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <shop/pending.h>
#include <shop/productsearch.h>

#include <QTest>

using namespace GuestPass;
using namespace GuestPass::Shop;
using namespace Qt::StringLiterals;

namespace {

/// A store's search that the test answers.
class Hits {
public:
    QObject context;
    QList<ProductQuery> asked;
    std::vector<std::unique_ptr<Pending<ProductPage>>> waiting;
    ProductSearch search{&context, [this](const ProductQuery &query) {
                             asked << query;
                             waiting.push_back(std::make_unique<Pending<ProductPage>>());
                             return waiting.back()->future();
                         }};

    QFuture<Result<ProductPage>> page(int number, int size, const QString &words = u"lamp"_s)
    {
        ProductQuery query;
        query.words = words;
        query.page = number;
        query.pageSize = size;
        const auto future = search.page(query);
        QCoreApplication::processEvents();
        return future;
    }

    static Product product(const QString &id, bool available = true)
    {
        Product result;
        result.id = id;
        result.name = id;
        result.available = available;
        return result;
    }

    void answer(const QStringList &ids, std::optional<int> next = std::nullopt)
    {
        ProductPage page;
        for (const QString &id : ids)
            page.products << product(id);
        page.nextPage = next;
        settle(page);
    }
    void settle(const Result<ProductPage> &outcome)
    {
        const auto first = std::move(waiting.front());
        waiting.erase(waiting.begin());
        first->settle(outcome);
        QCoreApplication::processEvents();
    }
};

/// What the store is asked: as much as it gives at once.
ProductQuery lamps(int page)
{
    ProductQuery query;
    query.words = u"lamp"_s;
    query.page = page;
    query.pageSize = 100;
    return query;
}

QString names(const ProductPage &page)
{
    QStringList result;
    for (const Product &product : page.products)
        result << product.id;
    return result.join(u' ');
}

} // namespace

class tst_ProductSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void page_oneAnswer_isCutAndCountedExactly();
    void page_doubleAcrossAnswers_comesOnce();
    void page_fullBeforeTheEnd_asksForNoMore();
    void page_next_goesOnFromWhatWasRead();
    void page_first_isAskedForAnew();
    void page_otherWords_startOver();
    void page_beyondTheEnd_isEmpty();
    void page_failure_isTriedAgainFromThere();
    void page_storeWithoutEnd_isLeft();
    void page_known_isAnsweredLater();
    void page_twoCallersAtOnce_eachGetTheirs();
};

void tst_ProductSearch::page_oneAnswer_isCutAndCountedExactly()
{
    Hits hits;
    const auto page = hits.page(1, 2);
    QCOMPARE(hits.asked, QList{lamps(1)});
    hits.answer({u"a"_s, u"b"_s, u"c"_s});
    QCOMPARE(names(*page.result()), u"a b"_s);
    QCOMPARE(page.result()->total, 3);
    QVERIFY(page.result()->isTotalExact);
    QCOMPARE(page.result()->nextPage, std::optional(2));
}

void tst_ProductSearch::page_doubleAcrossAnswers_comesOnce()
{
    Hits hits;
    const auto page = hits.page(1, 24);
    ProductPage first;
    first.products = {Hits::product(u"a"_s), Hits::product(u"b"_s, false)};
    first.nextPage = 2;
    hits.settle(first);
    QCOMPARE(hits.asked.last(), lamps(2));
    hits.answer({u"b"_s, u"a"_s, u"c"_s});
    QCOMPARE(names(*page.result()), u"a b c"_s);
    QVERIFY(page.result()->products[1].available); // another variant of it is
    QCOMPARE(page.result()->total, 3);
    QVERIFY(!page.result()->nextPage);
}

void tst_ProductSearch::page_fullBeforeTheEnd_asksForNoMore()
{
    Hits hits;
    const auto page = hits.page(1, 2);
    hits.answer({u"a"_s, u"b"_s, u"c"_s}, 2);
    QCOMPARE(hits.asked.size(), 1);
    QCOMPARE(page.result()->total, 3);
    QVERIFY(!page.result()->isTotalExact);
    QCOMPARE(page.result()->nextPage, std::optional(2));
}

void tst_ProductSearch::page_next_goesOnFromWhatWasRead()
{
    Hits hits;
    (void)hits.page(1, 2);
    hits.answer({u"a"_s, u"b"_s, u"c"_s}, 2);
    const auto second = hits.page(2, 2);
    QCOMPARE(hits.asked.last(), lamps(2));
    hits.answer({u"c"_s, u"d"_s});
    QCOMPARE(names(*second.result()), u"c d"_s);
    QCOMPARE(second.result()->total, 4);
    QVERIFY(second.result()->isTotalExact && !second.result()->nextPage);
}

void tst_ProductSearch::page_first_isAskedForAnew()
{
    Hits hits;
    (void)hits.page(1, 2);
    hits.answer({u"a"_s});
    const auto again = hits.page(1, 2);
    QCOMPARE(hits.asked.size(), 2);
    hits.answer({u"b"_s});
    QCOMPARE(names(*again.result()), u"b"_s);
}

void tst_ProductSearch::page_otherWords_startOver()
{
    Hits hits;
    (void)hits.page(1, 2);
    hits.answer({u"a"_s, u"b"_s, u"c"_s});
    const auto page = hits.page(2, 1, u"vase"_s);
    QCOMPARE(hits.asked.last().words, u"vase"_s);
    QCOMPARE(hits.asked.last().page, 1);
    hits.answer({u"x"_s, u"y"_s});
    QCOMPARE(names(*page.result()), u"y"_s);
}

void tst_ProductSearch::page_beyondTheEnd_isEmpty()
{
    Hits hits;
    const auto page = hits.page(std::numeric_limits<int>::max(), 100);
    hits.answer({u"a"_s});
    QVERIFY(page.result()->products.isEmpty());
    QCOMPARE(page.result()->total, 1);
    QVERIFY(!page.result()->nextPage);
}

void tst_ProductSearch::page_failure_isTriedAgainFromThere()
{
    Hits hits;
    (void)hits.page(1, 1);
    hits.answer({u"a"_s, u"b"_s}, 2);
    const auto failed = hits.page(2, 1);
    hits.settle(Error{Error::Kind::Offline, 0, {}, {}, {}, {}});
    QCOMPARE(failed.result().error().kind, Error::Kind::Offline);
    const auto again = hits.page(2, 1);
    QCOMPARE(hits.asked.last().page, 2);
    hits.answer({u"c"_s});
    QCOMPARE(names(*again.result()), u"b"_s);
    QCOMPARE(again.result()->nextPage, std::optional(3));
}

void tst_ProductSearch::page_storeWithoutEnd_isLeft()
{
    Hits hits;
    const auto page = hits.page(1, 24);
    while (!hits.waiting.empty()) {
        QVERIFY(hits.asked.size() <= 20);
        hits.answer({u"a"_s}, hits.asked.last().page + 1);
    }
    QCOMPARE(names(*page.result()), u"a"_s);
    QVERIFY(!page.result()->isTotalExact && !page.result()->nextPage);
}

void tst_ProductSearch::page_known_isAnsweredLater()
{
    Hits hits;
    (void)hits.page(1, 1);
    hits.answer({u"a"_s, u"b"_s});
    ProductQuery second = lamps(2);
    second.pageSize = 1;
    const auto page = hits.search.page(second);
    QVERIFY(!page.isFinished());
    QCoreApplication::processEvents();
    QCOMPARE(names(*page.result()), u"b"_s);
    QCOMPARE(hits.asked.size(), 1);
}

void tst_ProductSearch::page_twoCallersAtOnce_eachGetTheirs()
{
    Hits hits;
    const auto one = hits.page(1, 1);
    const auto two = hits.page(2, 1);
    QCOMPARE(hits.waiting.size(), std::size_t(2));
    hits.answer({u"a"_s, u"b"_s});
    hits.answer({u"a"_s, u"b"_s});
    QCOMPARE(names(*one.result()), u"a"_s);
    QCOMPARE(names(*two.result()), u"b"_s);
}

QTEST_GUILESS_MAIN(tst_ProductSearch)

#include "tst_productsearch.moc"
