// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/identity.h>
#include <guestpass/result.h>
#include <vault/refreshintent.h>
#include <vault/replacefile.h>

#include <QDateTime>
#include <QString>

#include <optional>

namespace GuestPass {

/// What may be known about a saved session without opening the keyring. Nothing in it is secret, and no e-mail address.
struct IndexEntry {
    QString slot;
    Identity identity; ///< kind, user id and display name; `email` is never kept
    QDateTime created;
    QDateTime lastUsed;
    int cartLines = 0;
    QString fingerprint; ///< of the record that the keyring should hold
    qint64 clockOffsetMs = 0; ///< server time minus this computer's, as last learned
    bool saved = false; ///< the keyring has it, or had it
    quint64 generation = 0;
    QString pendingRemoval; ///< fingerprint of a record whose deletion a locked keyring swallowed
    bool signedOut = false; ///< there is no session any more; the entry only remembers unfinished business
    QDateTime quarantinedAt; ///< when refused credentials were put aside; invalid when there are none
    bool farewell = false; ///< the keyring keeps a signed-out session that the store has not been told about

    bool operator==(const IndexEntry &) const = default;
};

/// One small JSON file per slot, replaced as a whole. It says that a session exists when the keyring does not answer,
/// so a damaged file is set aside and stays reported as "something was there" until it is written or removed.
class SessionIndex {
public:
    struct Found {
        std::optional<IndexEntry> entry;
        QString problem; ///< English; not empty: something was there, and it cannot be read
        std::optional<RefreshIntent> refresh = {}; ///< under way, or left behind
        bool refreshDamaged = false; ///< there is a note of one that says nothing
    };

    /// `folder` is made when the first entry is written.
    explicit SessionIndex(const QString &folder);

    Found read(const QString &slot) const;
    Result<Done> write(const IndexEntry &entry, Durable durable = Durable::Now) const;
    /// Notes, with an empty file beside the slot's, that a sign-in was sent: the keyring may have its answer, though
    /// nobody came to write so here. An entry that is `saved` takes its place.
    void expect(const QString &slot) const;
    void expectNothing(const QString &slot) const;
    bool isExpected(const QString &slot) const;
    /// Keeps beside the slot's file, with nothing to wait for but one sector, that a refresh is about to be sent. That
    /// there is none is durable later.
    Result<Done> noteRefresh(const QString &slot, const std::optional<RefreshIntent> &intent) const;
    ReadIntent readRefresh(const QString &slot) const;
    /// Makes durable what was written for later.
    void sync(const QString &slot) const;
    /// `Done` also when there was nothing.
    Result<Done> remove(const QString &slot) const;
    /// The file of a slot: short, and safe on every file system.
    QString filePath(const QString &slot) const;
    /// Whether something can be written there; makes the folder for that.
    bool isUsable() const;

private:
    Found readEntry(const QString &slot) const;

    QString m_folder;
};

} // namespace GuestPass
