// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "workspace.h"

#include "failure.h"
#include "text.h"

#include <guestpass/paths.h>
#include <guestpass/whendone.h>

#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace GuestPass::Cli {

namespace {

QString demoDataFile(const Invocation &invocation)
{
    return invocation.has(u"demo-data"_s) ? QFileInfo(invocation.value(u"demo-data"_s)).absoluteFilePath()
                                          : Paths::demoStoreFile();
}

std::unique_ptr<TokenVault> makeVault(bool usesKeyring)
{
    return usesKeyring ? makeKeychainVault(u"GuestPass"_s) : makeMemoryVault();
}

} // namespace

QStringList demoStoreArguments(const QString &dataFile)
{
    return {u"--data"_s, dataFile};
}

Workspace::Workspace(const Invocation &invocation)
    : m_wantedStore(invocation.value(u"store"_s))
    , m_usesKeyring(!invocation.has(u"no-keyring"_s))
    , m_profiles(loadStoreProfiles())
    , m_clock(makeSystemClock())
    , m_transport(makeNetworkTransport())
    , m_vault(makeVault(m_usesKeyring))
    , m_journal(Paths::journalFolder(), *m_clock)
    , m_demoStore({}, demoStoreArguments(demoDataFile(invocation)))
    , m_context(std::make_unique<QObject>())
{
}

Workspace::~Workspace() = default;

void Workspace::open(Needs needs, std::function<void(const std::optional<Reply> &)> ready)
{
    m_ready = std::move(ready);
    const auto complaint = chooseProfile();
    if (complaint || needs == Needs::Nothing)
        return finish(complaint);
    if (m_profile.demo && needs != Needs::Session)
        return startDemoStore(needs == Needs::Store);
    makeStorefront();
}

std::optional<Reply> Workspace::chooseProfile()
{
    const QString last = Paths::lastStore();
    const auto find = [this](const QString &id) {
        const auto &all = m_profiles.profiles;
        const auto it = std::find_if(all.begin(), all.end(), [&](const StoreProfile &p) { return p.id == id; });
        return it == all.end() ? std::nullopt : std::optional(*it);
    };
    auto profile = find(m_wantedStore.isEmpty() ? last : m_wantedStore);
    if (!profile && !m_wantedStore.isEmpty())
        return refused(ExitCode::Usage, u"usage"_s,
                       Text::tr("There is no store with this id: the command stores lists them."));
    m_profile = profile ? *profile : find(demoStoreProfile().id).value_or(demoStoreProfile());
    return std::nullopt;
}

void Workspace::startDemoStore(bool mustRun)
{
    whenDone(m_demoStore.start(), context(), [this, mustRun](const Result<QUrl> &base) {
        const auto placed = base ? m_demoStore.placed(m_profile) : Result<StoreProfile>(base.error());
        if (placed) {
            m_profile = *placed;
        } else if (mustRun) {
            const QString message =
                Text::tr("The demo store could not be started. %1").arg(plain(placed.error().detail));
            return finish(refused(ExitCode::Unreachable, u"offline"_s, message.trimmed()));
        }
        makeStorefront();
    });
}

void Workspace::makeStorefront()
{
    // Without the keyring the index would speak of a session that is in no keyring, and hide the one that is.
    if (!m_usesKeyring)
        m_scratch = std::make_unique<QTemporaryDir>();
    const QString index = m_scratch ? m_scratch->path() : Paths::sessionIndexFolder();
    const QString stores = m_scratch ? m_scratch->filePath(u"stores"_s) : Paths::storesFolder();
    m_storefront = Shop::Storefront::make(m_profile, {*m_transport, *m_vault, *m_clock, m_journal, index, stores});
    if (!m_storefront)
        return finish(
            refused(ExitCode::Refused, u"invalid"_s, Text::tr("The store's profile names an unknown service.")));
    readSession();
}

// How the reading went is the session's state afterwards; the commands ask that.
void Workspace::readSession()
{
    whenDone(session().open(), context(), [this](const Result<Done> &) {
        if (!m_usesKeyring)
            session().continueWithoutSaving();
        finish(std::nullopt);
    });
}

void Workspace::finish(const std::optional<Reply> &obstacle)
{
    if (const auto ready = std::exchange(m_ready, nullptr))
        ready(obstacle);
}

} // namespace GuestPass::Cli
