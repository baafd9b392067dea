// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <shop/money.h>

#include <QDateTime>
#include <QList>
#include <QUrl>

#include <optional>

namespace GuestPass::Shop {

struct Category {
    QString id;
    QString name;

    bool operator==(const Category &) const = default;
};

/// One thing that can be chosen for a product, such as "Wood": "Oak".
struct Choice {
    QString key; ///< stable
    QString name; ///< for people
    QString value; ///< for people
    QString colour; ///< `#rrggbb` when the choice is a colour, else empty

    bool operator==(const Choice &) const = default;
};

struct Variant {
    QString id;
    QString name;
    QList<Choice> choices;
    Money price;
    std::optional<Money> listPrice; ///< set when it is higher than `price`
    bool available = true;
    QUrl picture; ///< may be empty: the product's then

    bool operator==(const Variant &) const = default;
};

/// Enough for a card, and with `description` and `variants` for a page.
struct Product {
    QString id;
    QString name;
    QString summary;
    QString description; ///< plain text, may be empty in lists
    QStringList categoryIds;
    Money price;
    std::optional<Money> listPrice; ///< the struck old price
    bool available = true;
    bool hasVariants = false;
    QUrl picture; ///< about 800 px
    QUrl thumbnail;
    QList<Variant> variants; ///< empty in lists
    int minQuantity = 1;
    int maxQuantity = 0; ///< 0: no limit
    int quantityStep = 1;

    bool operator==(const Product &) const = default;
};

struct ProductQuery {
    enum class Sort { Featured, PriceUp, PriceDown, Name };

    QString words; ///< empty: everything
    QString categoryId; ///< empty: all
    QString categoryName; ///< filled in by Shop: some services search by name only
    Sort sort = Sort::Featured;
    int page = 1;
    int pageSize = 24;

    bool operator==(const ProductQuery &) const = default;
};

struct ProductPage {
    QList<Product> products;
    int total = 0;
    bool isTotalExact = true; ///< otherwise there may be more than `total`
    std::optional<int> nextPage;

    bool operator==(const ProductPage &) const = default;
};

/// What names a line in a cart: it has no id of its own (Commerce Engine §8.3).
struct LineKey {
    QString productId;
    QString variantId; ///< empty when the product has no variants

    bool operator==(const LineKey &) const = default;
};

struct CartLine {
    LineKey key;
    QString lineId; ///< the store's own name for the line, where it has one
    QString name;
    QString variantName;
    QUrl picture;
    int quantity = 0;
    Money price;
    Money total;
    bool available = true;
    int minQuantity = 1;
    int maxQuantity = 0;
    int quantityStep = 1;

    bool operator==(const CartLine &) const = default;
};

/// What the lines come to. Those of another currency than the first have no part in it.
Money sumOf(const QList<CartLine> &lines);

struct Cart {
    QString id; ///< empty: there is no cart yet
    QList<CartLine> lines;
    Money total;

    bool operator==(const Cart &) const = default;
    int pieces() const; ///< sum of the quantities
};

/// A change of the cart that the store has not confirmed.
struct CartWish {
    CartLine line; ///< as it is shown until then; its quantity is what is wanted, 0: it is to go
    int base = 0; ///< what the cart had when it was wished for
    bool baseWasKnown = true; ///< otherwise the store's number counts, and the wish comes on top of it

    bool operator==(const CartWish &) const = default;
};

} // namespace GuestPass::Shop
