// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace DemoStore {

class Database;

/// What the seed says about the shop itself.
struct Shop {
    QString name;
    QString currencyName;
    QString currencyCode;
    QString currencySymbol;
    int taxRate = 0; ///< in hundredths of a percent

    bool operator==(const Shop &) const = default;
};

/// Puts the goods of a seed into the database, in one transaction, unless they are there already.
/// With `products` > 0 there are exactly so many: the first ones of the seed, or variations of it beyond them.
/// Ids depend on the seed only, so carts survive a rebuild. Nothing, with a reason in `problem`, for a bad seed.
std::optional<Shop> plantCatalogue(Database &database, const QByteArray &seed, int products, QString *problem);

/// The seed that is built into the program.
QByteArray builtInSeed();

} // namespace DemoStore
