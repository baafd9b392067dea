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
