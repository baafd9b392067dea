// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "store.h"

#include "mudbase/goodsindex.h"
#include "mudbase/tables.h"
#include "pocketbase/goodsindex.h"
#include "pocketbase/tables.h"
#include "secrets.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace DemoStore {

namespace {

QByteArray keptSecret(Database &database)
{
    constexpr qsizetype secretSize = 32;
    QByteArray secret = database.setting(u"secret"_s).toByteArray();
    if (secret.size() != secretSize) {
        secret = randomBytes(secretSize);
        database.setSetting(u"secret"_s, secret);
    }
    return secret;
}

} // namespace

std::unique_ptr<Store> Store::open(const Settings &settings, const QByteArray &seed, Clock clock, QString *problem)
{
    std::unique_ptr<Database> database = Database::open(settings.dataFile, problem);
    if (!database)
        return nullptr;
    const auto shop = plantCatalogue(*database, seed, settings.products, problem);
    if (!shop)
        return nullptr;
    if (!Mudbase::plantDocuments(*database, *shop, problem) || !PocketBase::plantRecords(*database, *shop, problem)) {
        *problem = u"The catalogue could not be written: %1."_s.arg(*problem);
        return nullptr;
    }
    std::unique_ptr<Store> store(new Store(settings, *shop, std::move(clock), std::move(database)));
    *problem = store->database.takeFailure();
    if (!problem->isEmpty()) {
        *problem = u"The data file %1 cannot be written: %2."_s.arg(settings.dataFile, *problem);
        return nullptr;
    }
    store->tidy();
    return store;
}

Store::Store(const Settings &chosen, const Shop &ofSeed, Clock time, std::unique_ptr<Database> opened)
    : m_database(std::move(opened))
    , settings(chosen)
    , shop(ofSeed)
    , clock(std::move(time))
    , database(*m_database)
    , ids(clock)
    , accounts(database, ids, clock)
    , sessions(database, ids, clock, settings.rotation)
    , outbox(database, clock)
    , codes(database, outbox, clock, shop.name)
    , catalogue(database)
    , carts(database, ids, clock)
    , wishes(database, clock)
    , secret(keptSecret(database))
{
}

int Store::tidy()
{
    database.takeFailure();
    int guests = settings.guestIdleDays > 0 ? accounts.removeIdleGuests(settings.guestIdleDays) : 0;
    const qint64 idleSince = settings.guestIdleDays > 0 ? clock() - settings.guestIdleDays * day - hour : 0;
    guests += Mudbase::tidy(database, idleSince, clock());
    guests += PocketBase::tidy(database, idleSince);
    codes.removeExpired();
    outbox.removeOld();
    sessions.removeExpired();
    database.takeFailure(); // what could not be removed now goes the next time
    return guests;
}

} // namespace DemoStore
