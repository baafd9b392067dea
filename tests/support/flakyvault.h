// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/tokenvault.h>

#include <QMap>
#include <QPromise>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace GuestPass::Test {

/// A keyring that can be locked, denied, or slow to answer.
class FlakyVault final : public TokenVault {
public:
    QMap<QString, QByteArray> entries;
    VaultStatus trouble = VaultStatus::Ok; ///< what reads and writes answer; Ok: they work
    VaultStatus unlockAnswer = VaultStatus::Ok;
    bool holdsAnswers = false; ///< answers wait for release()
    int writes = 0;
    QStringList written; ///< the slot of each write
    int reads = 0;
    QMap<QString, QByteArray> removals; ///< the last one of each slot, with what it expected

    QFuture<VaultReply> read(const QString &slot) override
    {
        ++reads;
        return answer([this, slot] {
            if (trouble != VaultStatus::Ok)
                return VaultReply{trouble, {}, {}};
            if (!entries.contains(slot))
                return VaultReply{VaultStatus::Absent, {}, {}};
            return VaultReply{VaultStatus::Ok, entries.value(slot), {}};
        });
    }

    QFuture<VaultReply> write(const QString &slot, const QByteArray &record) override
    {
        ++writes;
        written.append(slot);
        return answer([this, slot, record] {
            if (trouble == VaultStatus::Ok)
                entries.insert(slot, record);
            return VaultReply{trouble, {}, {}};
        });
    }

    QFuture<VaultReply> remove(const QString &slot, const QByteArray &expected) override
    {
        removals.insert(slot, expected);
        return answer([this, slot, expected] {
            if (trouble != VaultStatus::Ok)
                return VaultReply{trouble, {}, {}};
            if (!expected.isEmpty() && entries.contains(slot) && entries.value(slot) != expected)
                return VaultReply{VaultStatus::Ok, entries.value(slot), {}}; // left alone
            entries.remove(slot);
            return VaultReply{VaultStatus::Ok, {}, {}};
        });
    }

    QFuture<VaultReply> unlock() override
    {
        return answer([this] {
            if (unlockAnswer == VaultStatus::Ok)
                trouble = VaultStatus::Ok;
            return VaultReply{unlockAnswer, {}, {}};
        });
    }

    QString backend() const override { return QStringLiteral("test"); }

    void release()
    {
        holdsAnswers = false;
        for (const auto &job : std::exchange(m_held, {}))
            job();
    }

private:
    QFuture<VaultReply> answer(std::function<VaultReply()> work)
    {
        auto promise = std::make_shared<QPromise<VaultReply>>();
        promise->start();
        auto future = promise->future();
        const auto job = [promise, work = std::move(work)] {
            promise->addResult(work());
            promise->finish();
        };
        if (holdsAnswers)
            m_held.push_back(job);
        else
            job();
        return future;
    }

    std::vector<std::function<void()>> m_held;
};

} // namespace GuestPass::Test
