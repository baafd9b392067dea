// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <shop/productsearch.h>

#include <shop/foldedproducts.h>
#include <shop/pending.h>

#include <guestpass/whendone.h>

#include <QObject>

#include <algorithm>

namespace GuestPass::Shop {

namespace {

/// What every service gives at once. In a small shop one request is then the whole search, and its total is exact.
constexpr int hitsAtOnce = 100;
/// Nobody looks through more, and a store that never comes to an end is left at some point.
constexpr int mostRequests = 20;

ProductQuery withoutPlace(ProductQuery query)
{
    query.page = 1;
    query.pageSize = hitsAtOnce;
    return query;
}

} // namespace

struct ProductSearch::Reading {
    ProductQuery query;
    FoldedProducts folded;
    std::optional<int> nextHits = 1;
    int requests = 0;

    bool isExhausted() const { return !nextHits || requests >= mostRequests; }

    void take(const ProductPage &hits)
    {
        ++requests;
        nextHits = hits.nextPage;
        for (const Product &product : hits.products)
            folded.add(product);
    }
};

/// One caller, and how far they want to see.
class ProductSearch::Turn {
public:
    Turn(std::shared_ptr<Reading> reading, const ProductQuery &query)
        : m_reading(std::move(reading))
        , m_page(std::max(query.page, 1))
        , m_size(std::clamp(query.pageSize, 1, hitsAtOnce))
    {
    }

    Reading &reading() { return *m_reading; }
    std::shared_ptr<Reading> handBack() { return std::move(m_reading); }
    QFuture<Result<ProductPage>> future() const { return m_pending.future(); }
    void fail(const Error &error) { m_pending.settle(error); }

    /// One product more than the page has: otherwise nobody knows whether there is another page.
    bool seesEnough() const
    {
        return m_reading->isExhausted() || m_reading->folded.products().size() > m_page * m_size;
    }

    void finish()
    {
        const auto &products = m_reading->folded.products();
        ProductPage page;
        page.products = products.mid(std::min((m_page - 1) * m_size, qint64(products.size())), m_size);
        page.total = int(products.size());
        page.isTotalExact = !m_reading->nextHits;
        if (products.size() > m_page * m_size)
            page.nextPage = int(m_page + 1);
        m_pending.settle(page);
    }

private:
    std::shared_ptr<Reading> m_reading;
    qint64 m_page;
    qint64 m_size;
    Pending<ProductPage> m_pending;
};

ProductSearch::ProductSearch(QObject *context, Ask ask)
    : m_context(context)
    , m_ask(std::move(ask))
{
}

ProductSearch::~ProductSearch() = default;

QFuture<Result<ProductPage>> ProductSearch::page(const ProductQuery &query)
{
    const auto turn = std::make_shared<Turn>(takeReading(query), query);
    const auto future = turn->future();
    // What was read already comes later as well, as from a store: callers count on that.
    QMetaObject::invokeMethod(
        m_context, [this, turn] { advance(turn); }, Qt::QueuedConnection);
    return future;
}

/// The first page is always asked for anew; the others go on from what the shopper has seen.
std::shared_ptr<ProductSearch::Reading> ProductSearch::takeReading(const ProductQuery &query)
{
    const auto last = std::exchange(m_last, nullptr);
    const ProductQuery wanted = withoutPlace(query);
    if (last && last->query == wanted && query.page > 1)
        return last;
    auto reading = std::make_shared<Reading>();
    reading->query = wanted;
    return reading;
}

void ProductSearch::advance(const std::shared_ptr<Turn> &turn)
{
    if (turn->seesEnough()) {
        turn->finish();
        m_last = turn->handBack();
        return;
    }
    ProductQuery next = turn->reading().query;
    next.page = *turn->reading().nextHits;
    whenDone(m_ask(next), m_context, [this, turn](const Result<ProductPage> &hits) {
        if (hits) {
            turn->reading().take(*hits);
            return advance(turn);
        }
        turn->fail(hits.error());
        m_last = turn->handBack(); // trying again goes on from there
    });
}

} // namespace GuestPass::Shop
