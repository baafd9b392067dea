// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <vault/entries.h>
#include <vault/frame.h>

#include <QHash>

#include <memory>

namespace GuestPass {

/// Records in a keyring whose entries may be too small for one. The head, part 0 under the slot's own name, says which
/// generation it is and how many parts make it; it is written last and removed first, so that it alone decides what is
/// there, and whoever dies on the way leaves the old record whole, the new one, or none. Parts that nobody speaks of
/// any more are removed by the next write or removal.
///
/// Anybody may read at any time. Two programs that write one slot at once may spoil it, which its readers notice;
/// sessions take turns.
class PartedEntries {
public:
    using Receiver = Entries::Receiver;

    /// `largestPayload` below `largestRecord` is a platform's limit.
    PartedEntries(Entries &entries, qsizetype largestPayload);
    ~PartedEntries();
    Q_DISABLE_COPY_MOVE(PartedEntries)

    void read(const QString &slot, const Receiver &receiver);
    void write(const QString &slot, const QByteArray &record, const Receiver &receiver);
    void remove(const QString &slot, const QByteArray &expected, const Receiver &receiver);

private:
    struct Head {
        quint64 generation = 0; ///< the newest one seen
        int parts = 1;
    };
    struct Writing;

    bool isLimited() const;
    void learn(const QString &slot, const QByteArray &head);
    void startWriting(const std::shared_ptr<Writing> &writing);
    void writePart(const std::shared_ptr<Writing> &writing, int part);
    void tidy(const std::shared_ptr<Writing> &writing);
    void compared(const QString &slot, const VaultReply &present, const QByteArray &expected, const Receiver &receiver);
    void clearParts(const QString &slot, const Receiver &receiver);

    Entries &m_entries;
    qsizetype m_largestPayload;
    QHash<QString, Head> m_heads;
};

} // namespace GuestPass
