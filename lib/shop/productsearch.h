// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <shop/types.h>

#include <guestpass/result.h>

#include <QFuture>

#include <functional>
#include <memory>

class QObject;

namespace GuestPass::Shop {

/// Makes pages of products where the store counts something else, such as variants: reads its hits until the page that
/// was asked for is full, leaves out what came before, and keeps what it has read for the page after.
class ProductSearch {
public:
    /// One page of the store's hits, and with it where the next one is.
    using Ask = std::function<QFuture<Result<ProductPage>>(const ProductQuery &)>;

    /// Answers in a later turn of the event loop, and only while `context` lives.
    ProductSearch(QObject *context, Ask ask);
    ~ProductSearch();

    QFuture<Result<ProductPage>> page(const ProductQuery &query);

private:
    struct Reading;
    class Turn;

    std::shared_ptr<Reading> takeReading(const ProductQuery &query);
    void advance(const std::shared_ptr<Turn> &turn);

    QObject *m_context;
    Ask m_ask;
    std::shared_ptr<Reading> m_last; ///< null while a turn has it
};

} // namespace GuestPass::Shop
