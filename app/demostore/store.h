// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts.h"
#include "carts.h"
#include "catalogue.h"
#include "catalogueseed.h"
#include "clock.h"
#include "codes.h"
#include "database.h"
#include "outbox.h"
#include "sessions.h"
#include "ulid.h"
#include "wishes.h"

#include <memory>

namespace DemoStore {

/// What the Mudbase dialect has of its own.
struct MudbaseSettings {
    qint64 accessLifetime = 1800; ///< seconds
    qint64 guestLifetime = 86400; ///< seconds; the access tokens of guests
    int refreshRefusedStatus = 401;
    bool verification = false; ///< nobody logs in before the e-mail address is proved
    bool rateLimits = false;

    bool operator==(const MudbaseSettings &) const = default;
};

/// What the PocketBase dialect has of its own.
struct PocketBaseSettings {
    bool old = false; ///< speaks as 0.22 and not as 0.23 and later
    bool refuseStaleTokens = false; ///< 401 for a dead token, as since 0.42, and not as for a guest
    qint64 tokenLifetime = 432000; ///< seconds
    bool manageRule = false; ///< a guest may set e-mail and password in one request
    bool rateLimits = false;
    bool mailerBroken = false;

    bool operator==(const PocketBaseSettings &) const = default;
};

struct Settings {
    QString dataFile;
    QString storeId = QStringLiteral("demo");
    QByteArray apiKey = "demo-publishable-key";
    qint64 accessLifetime = 900; ///< seconds
    qint64 refreshLifetime = 2592000; ///< seconds
    RotationPolicy rotation;
    int refreshRefusedStatus = 400;
    int guestIdleDays = 30; ///< 0 keeps guests for ever
    int products = 0; ///< 0: as many as the seed has
    MudbaseSettings mudbase;
    PocketBaseSettings pocketBase;

    bool operator==(const Settings &) const = default;
};

/// Everything that the dialects share: people, goods and carts of one shop in one data file.
class Store {
public:
    /// Null with a sentence for a person in `problem` if the data file cannot be used.
    static std::unique_ptr<Store> open(const Settings &settings, const QByteArray &seed, Clock clock, QString *problem);
    Q_DISABLE_COPY_MOVE(Store)

    /// Forgets idle guests and what has expired. Returns how many guests went.
    int tidy();

private:
    Store(const Settings &settings, const Shop &shop, Clock clock, std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;

public:
    const Settings settings;
    const Shop shop;
    const Clock clock;
    Database &database;
    UlidSource ids;
    Accounts accounts;
    Sessions sessions;
    Outbox outbox;
    Codes codes;
    Catalogue catalogue;
    Carts carts;
    Wishes wishes;
    /// Signs tokens; random, made once for a data file.
    const QByteArray secret;
    /// "http://127.0.0.1:8080", known once the server listens. Pictures are named with it.
    QString publicUrl;
};

} // namespace DemoStore
