// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "services.h"

#include "commandline.h"

#include <guestpass/paths.h>
#include <guestpass/whendone.h>

#include <QPromise>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace GuestPass::App {

namespace {

QString pictureFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + "/guestpass/pictures"_L1;
}

QStringList demoStoreArguments(const Options &options)
{
    return {u"--data"_s, options.demoData.isEmpty() ? Paths::demoStoreFile() : options.demoData};
}

} // namespace

/// Knows how many requests are under way.
class CountingTransport final : public Transport {
public:
    explicit CountingTransport(Transport &inner)
        : m_inner(inner)
    {
    }

    QFuture<Result<HttpReply>> send(const HttpRequest &request) override
    {
        ++m_pending;
        auto promise = std::make_shared<QPromise<Result<HttpReply>>>();
        promise->start();
        auto future = promise->future();
        whenDone(m_inner.send(request), &m_context, [this, promise](const Result<HttpReply> &outcome) {
            --m_pending;
            promise->addResult(outcome);
            promise->finish();
        });
        return future;
    }

    int pending() const { return m_pending; }

private:
    Transport &m_inner;
    QObject m_context;
    int m_pending = 0;
};

Services::Services(const Options &options, const QString &keychainName, QObject *parent)
    : QObject(parent)
    , m_clock(makeSystemClock())
    , m_journal(Paths::journalFolder(), *m_clock)
    , m_surroundings(makeSurroundings())
    , m_network(makeNetworkTransport(*m_surroundings, *m_clock))
    , m_transport(std::make_unique<CountingTransport>(*m_network))
    , m_vault(makeKeychainVault(keychainName))
    , m_pictures(*m_transport, pictureFolder())
    , m_demoStore({}, demoStoreArguments(options))
{
    reloadProfiles();
    noteSurroundings();
}

Services::~Services() = default;

void Services::noteSurroundings()
{
    connect(m_surroundings.get(), &Surroundings::woke, this,
            [this] { m_journal.record({}, u"program"_s, u"The computer woke."_s); });
    connect(m_surroundings.get(), &Surroundings::networkChanged, this, [this](bool reachable) {
        m_journal.record({}, u"program"_s,
                         reachable ? u"The system says that the network is back."_s
                                   : u"The system says that there is no network."_s);
    });
}

void Services::reloadProfiles()
{
    m_profiles = loadStoreProfiles();
    for (const auto &problem : m_profiles.problems) {
        m_journal.record({}, u"program"_s, u"A store profile cannot be used."_s,
                         {{u"file"_s, problem.file}, {u"field"_s, problem.field}, {u"reason"_s, problem.reason}});
    }
}

QString Services::firstStore(const QString &asked) const
{
    const auto &known = m_profiles.profiles;
    for (const QString &id : {asked, Paths::lastStore()}) {
        if (std::any_of(known.begin(), known.end(), [&](const StoreProfile &profile) { return profile.id == id; }))
            return id;
    }
    return known.isEmpty() ? QString() : known.first().id;
}

Transport &Services::transport()
{
    return *m_transport;
}

int Services::pendingRequests() const
{
    return m_transport->pending();
}

Shop::Storefront::Shared Services::shared()
{
    return {*m_transport,        *m_vault, *m_clock, m_journal, Paths::sessionIndexFolder(), Paths::storesFolder(),
            m_surroundings.get()};
}

Result<Shop::Storefront *> Services::build(const StoreProfile &profile)
{
    auto storefront = Shop::Storefront::make(profile, shared());
    if (!storefront)
        return Error{Error::Kind::Invalid, 0, {}, u"The profile names an unknown service."_s, {}, {u"service"_s}};
    auto *made = storefront.get();
    m_storefronts[profile.id] = std::move(storefront);
    recoverWhenUnlocked(made->session(), m_keyringWatch);
    made->session().open();
    Paths::rememberLastStore(profile.id);
    return made;
}

QFuture<Result<Shop::Storefront *>> Services::openStore(const QString &id)
{
    auto promise = std::make_shared<QPromise<Result<Shop::Storefront *>>>();
    promise->start();
    const auto finish = [promise](const Result<Shop::Storefront *> &outcome) {
        promise->addResult(outcome);
        promise->finish();
    };
    const auto &known = m_profiles.profiles;
    const auto found = std::find_if(known.begin(), known.end(), [&](const StoreProfile &p) { return p.id == id; });
    if (const auto open = m_storefronts.find(id); open != m_storefronts.end())
        finish(open->second.get());
    else if (found == known.end())
        finish(Error{Error::Kind::NotFound, 0, {}, u"There is no store of this name."_s, {}, {}});
    else if (!found->demo)
        finish(build(*found));
    else
        whenDone(m_demoStore.start(), this, [this, finish, profile = *found](const Result<QUrl> &base) {
            if (!base)
                return finish(base.error());
            const auto placed = m_demoStore.placed(profile);
            finish(placed ? build(*placed) : Result<Shop::Storefront *>(placed.error()));
        });
    return promise->future();
}

QFuture<Result<Done>> Services::testStore(const StoreProfile &profile)
{
    auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    const auto vault = std::shared_ptr<TokenVault>(makeMemoryVault());
    auto parts = shared();
    const auto storefront =
        std::shared_ptr<Shop::Storefront>(Shop::Storefront::make(profile,
                                                                 {parts.transport,
                                                                  *vault,
                                                                  parts.clock,
                                                                  parts.journal,
                                                                  Paths::sessionIndexFolder() + u"/connection-test"_s,
                                                                  {}}));
    const auto finish = [promise](const Result<Done> &outcome) {
        promise->addResult(outcome);
        promise->finish();
    };
    if (!storefront) {
        finish(Error{Error::Kind::Invalid, 0, {}, u"The service is unknown."_s, {}, {u"service"_s}});
        return promise->future();
    }
    whenDone(storefront->shop().categories(), this,
             [this, finish, storefront, vault](const Result<QList<Shop::Category>> &categories) {
                 finish(categories ? Result<Done>(Done{}) : Result<Done>(categories.error()));
                 // Not here: this runs inside a call of the storefront itself.
                 QMetaObject::invokeMethod(
                     this, [storefront, vault] {}, Qt::QueuedConnection);
             });
    return promise->future();
}

QFuture<Result<QString>> Services::demoCode(const QString &email)
{
    return readDemoOutbox(*m_transport, m_demoStore.root(), email);
}

} // namespace GuestPass::App
