// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <vault/keychainstatus.h>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

using State = SecretService::State;

/// What the service's state alone says; Ok where it says nothing against the entry.
VaultStatus statusOf(State state)
{
    switch (state) {
    case State::NoBus:
    case State::NoService:
        return VaultStatus::NoService;
    case State::NoDefaultKeyring:
        return VaultStatus::NoDefaultKeyring;
    case State::CollectionLocked:
    case State::LockedItem:
    case State::Dismissed:
        return VaultStatus::Locked;
    case State::Failed:
        return VaultStatus::Failed;
    case State::NotAvailable:
    case State::UnlockedItem:
    case State::Absent:
    case State::Open:
        return VaultStatus::Ok;
    }
    Q_UNREACHABLE();
}

QString detailOf(const JobReply &job, const SecretService::Answer &probed)
{
    return probed.detail.isEmpty() ? job.text : job.text + "; "_L1 + probed.detail;
}

/// "Not found" is what libsecret says of a locked entry, too.
VaultStatus whenNotFound(State state)
{
    // It was there for the probe and not for the read: whatever that is, it is not "nobody was here".
    if (state == State::UnlockedItem)
        return VaultStatus::Failed;
    const VaultStatus status = statusOf(state);
    return status == VaultStatus::Ok ? VaultStatus::Absent : status;
}

/// For a removal "not there" is what was wanted, and without any keyring it cannot be there.
VaultStatus whenGone(State state)
{
    const VaultStatus status = whenNotFound(state);
    const bool gone = status == VaultStatus::Absent || status == VaultStatus::NoDefaultKeyring;
    return gone ? VaultStatus::Ok : status;
}

VaultStatus whenOther(State state, bool libraryMissing)
{
    if (libraryMissing && state != State::Open) // Open: it was KWallet that failed
        return VaultStatus::NoLibrary;
    const VaultStatus status = statusOf(state);
    return status == VaultStatus::Ok ? VaultStatus::Failed : status;
}

} // namespace

VaultReply judge(KeychainCall call, const JobReply &job, const SecretService::Answer &probed, bool libraryMissing)
{
    const QString detail = detailOf(job, probed);
    switch (job.error) {
    case QKeychain::NoError:
        return {VaultStatus::Ok, job.bytes, {}};
    case QKeychain::EntryNotFound:
        if (call == KeychainCall::Write)
            return {whenOther(probed.state, libraryMissing), {}, detail};
        return {call == KeychainCall::Read ? whenNotFound(probed.state) : whenGone(probed.state), {}, detail};
    case QKeychain::AccessDeniedByUser:
        return {VaultStatus::Denied, {}, detail};
    case QKeychain::AccessDenied: {
        const bool locked = statusOf(probed.state) == VaultStatus::Locked;
        return {locked ? VaultStatus::Locked : VaultStatus::Denied, {}, detail};
    }
    case QKeychain::NoBackendAvailable:
        return {libraryMissing ? VaultStatus::NoLibrary : VaultStatus::NoService, {}, detail};
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return {whenOther(probed.state, libraryMissing), {}, detail};
}

VaultReply judgeUnlock(const SecretService::Answer &answer, bool libraryMissing)
{
    if (libraryMissing)
        return {VaultStatus::NoLibrary, {}, answer.detail};
    return {statusOf(answer.state), {}, answer.detail};
}

} // namespace GuestPass
