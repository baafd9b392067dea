// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <base/answer.h>
#include <guestpass/session.h>
#include <session/rotation.h>
#include <vault/sessionindex.h>
#include <vault/sessionrecord.h>

#include <QObject>

namespace GuestPass {

/// Keeps one session's record in the keyring, and what may be known without it in the index.
class Keeper : public QObject {
    Q_OBJECT

public:
    struct Found {
        enum class What {
            Nothing,
            Record,
            Unreadable, ///< a session exists, and the keyring does not give it
            NotAsked, ///< the person chose not to use the keyring
        };
        What what = What::Nothing;
        std::optional<SessionRecord> record;
        std::optional<RefreshIntent> openRefresh{}; ///< of this very record: sent, and nobody knows what became of it
    };

    /// What a saved record is the answer to.
    enum class Answers { Nothing, Refresh };

    Keeper(const QString &profileId, const Session::Parts &parts, QObject *parent = nullptr);
    ~Keeper() override;

    QFuture<Found> load();
    /// Always ends; `saved()` and `status()` say how. An Error means that the record lives in memory only.
    QFuture<Result<Done>> save(const SessionRecord &record, Answers answers = Answers::Nothing);
    /// Saves what could not be saved, in a turn. What another program has put there meanwhile is kept where it is the
    /// newer session: then `adopt` is called with it. Nothing is done for whom `isStillIn` says that they have left.
    QFuture<Result<Done>> saveAgain(const SessionRecord &record, const std::function<bool()> &isStillIn,
                                    const std::function<void(const Found &)> &adopt);
    void retryLater();
    /// Notes that a first record may be in the keyring soon: whoever finds that one locked then knows to ask for it.
    void expectRecord();
    /// The store gave none.
    void expectNothing();
    /// Makes durable that a refresh of what the keyring holds is about to be sent; or, with nothing, that none was.
    /// False when that cannot be.
    bool noteRefresh(const std::optional<RefreshIntent> &intent);
    /// From now on nobody is let in by the record, here or after a restart. Then it is removed, unless somebody has put
    /// a newer one there; what a locked keyring swallows is removed by a later load. A newer one of `leaving`, which
    /// another program has renewed, goes too. Where the store wants to be told who left, they are kept until it was.
    QFuture<Result<Done>> erase(const std::optional<SessionRecord> &leaving = {});
    /// Puts a refused record aside for 30 days.
    QFuture<Result<Done>> quarantine(const SessionRecord &record);
    /// A signed-out session that the store could not be told about.
    QFuture<Found> loadFarewell();
    QFuture<Result<Done>> dropFarewell();
    /// From now on nothing is written, and whoever waits for the keyring goes on.
    void useMemoryOnly();
    QFuture<VaultReply> unlock();
    /// In a turn, as the index may have news of others.
    void noteCartLines(int lines);
    void noteClockOffset(std::chrono::milliseconds offset);
    bool isNews(std::chrono::milliseconds offset) const;

    /// What the index knows of the present or unreadable session.
    std::optional<IndexEntry> remembered() const;
    bool hasFarewell() const { return m_entry && m_entry->farewell; }
    Session::Saved saved() const { return m_saved; }
    VaultStatus status() const { return m_status; }
    bool isWaiting() const { return m_waiting; }

Q_SIGNALS:
    void changed();
    /// After a while, when something could not be saved: the time for saveAgain().
    void retryDue();

private:
    /// Runs `f` with the reply, and tells when the keyring takes long.
    void watched(const QFuture<VaultReply> &future, std::function<void(const VaultReply &)> f);
    void finished();
    Found digest(const VaultReply &reply);
    Found digestAbsence(const VaultReply &reply);
    void written(const VaultReply &reply, const SessionRecord &record, const QByteArray &bytes, Answers answers);
    void beginErasing();
    QFuture<Result<Done>> keepFarewell(const SessionRecord &record);
    void removeRecord(const QByteArray &expected, const std::optional<Identity> &leaving, const Answer<Done> &answer);
    bool mayBeKept() const;
    bool isErased(const VaultReply &reply) const;
    QFuture<Result<Done>> finishErasing(const QByteArray &bytes);
    QFuture<Result<Done>> sweepErased();
    void repairEntry(const SessionRecord &record);
    /// Compares the intent with the record that was found, and tells the journal.
    std::optional<RefreshIntent> openRefreshOf(const SessionRecord &record);
    bool isAnswered(const SessionRecord &record) const;
    /// Nobody will hand the credential in again, or its answer is kept.
    void forgetRefresh();
    IndexEntry entryFor(const SessionRecord &record) const;
    bool isSignedOut(const SessionRecord &record, const VaultReply &reply) const;
    /// The record of somebody who is still in, and a later one than what this program knew of.
    bool isOvertaken(const SessionRecord &record, const VaultReply &reply) const;
    void endSaving(const Answer<Done> &answer);
    void setSaved(Session::Saved saved, VaultStatus status);
    void readEntry();
    void adoptEntry();
    void writeEntry(Durable durable = Durable::Now);
    /// Once whoever waits for the outcome has it.
    void writeEntrySoon();
    void writeWaitingEntry();
    void syncSoon();
    bool isQuarantineOver() const;
    QFuture<Result<Done>> endQuarantine();
    QFuture<Result<Done>> store(const QString &slot, const SessionRecord &record, const QString &action,
                                const std::function<void()> &done);
    QFuture<Result<Done>> remove(const QString &slot, const QString &action, const std::function<void()> &done);
    static Result<Done> asResult(const VaultReply &reply);
    void note(const QString &action, const VaultReply &reply);

    QString m_profileId;
    QString m_slot;
    Session::Parts m_parts;
    SessionIndex m_index;
    std::optional<IndexEntry> m_entry;
    std::optional<RefreshIntent> m_refresh; ///< under way, or left behind
    bool m_indexDamaged = false; ///< something was there, and nobody knows what
    QByteArray m_lastBytes; ///< what the keyring is known to hold
    std::optional<SessionRecord> m_unsaved;
    Session::Saved m_saved = Session::Saved::Nothing;
    VaultStatus m_status = VaultStatus::Ok;
    QList<Answer<Done>> m_saving;
    bool m_memoryOnly = false;
    bool m_waiting = false;
    bool m_rotationTold = false;
    bool m_unwritten = false; ///< the entry has news that the index has not
    bool m_isEntryKept = true; ///< the last write of the index went well
    bool m_unsynced = false; ///< the index has news that a power cut could still undo
    int m_pending = 0;
    quint64 m_busySpell = 0;
    int m_retries = 0;
    QObject m_life; ///< last: no continuation may run while the members above are going
};

} // namespace GuestPass
