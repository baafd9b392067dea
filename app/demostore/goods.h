// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace DemoStore {

/// Prices include tax and are whole cents.
struct Price {
    qint64 listing = 0;
    qint64 selling = 0;

    bool operator==(const Price &) const = default;
};

struct OptionValue {
    QString name;
    QString hexcode; ///< colours only

    bool operator==(const OptionValue &) const = default;
};

struct Option {
    QString key;
    QString name;
    QString type; ///< "single-select" or "color"
    QList<OptionValue> values;

    bool operator==(const Option &) const = default;
};

struct Variant {
    QString id;
    QString productId;
    QString slug;
    QString sku;
    QString name;
    QMap<QString, QString> options; ///< option key to value name
    QString picture;
    Price price;
    int stock = 0;
    bool first = false;

    bool operator==(const Variant &) const = default;
};

struct Category {
    QString id;
    QString slug;
    QString name;
    QString description;
    int productCount = 0;

    bool operator==(const Category &) const = default;
};

struct Product {
    QString id;
    QString slug;
    QString sku;
    QString name;
    QString categoryId;
    QString shortDescription;
    QString description;
    QString picture;
    QStringList tags;
    QList<Option> options;
    Price price;
    int stock = 0;
    int minimum = 1;
    std::optional<int> maximum;
    int step = 1;
    bool backorder = false;
    int ratingSum = 0;
    int ratingCount = 0;
    QList<Variant> variants;

    bool operator==(const Product &) const = default;
};

/// What can be put into a cart: a product without variants, or one variant.
struct Sellable {
    Product product;
    std::optional<Variant> variant;
    const Price &price() const { return variant ? variant->price : product.price; }
    int stock() const { return variant ? variant->stock : product.stock; }
    QString sku() const { return variant ? variant->sku : product.sku; }
    QString picture() const { return variant && !variant->picture.isEmpty() ? variant->picture : product.picture; }
    bool operator==(const Sellable &) const = default;
};

} // namespace DemoStore
