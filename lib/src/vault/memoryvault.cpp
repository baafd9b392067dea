// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/tokenvault.h>

#include <QHash>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

QFuture<VaultReply> answer(VaultStatus status, const QByteArray &record = {})
{
    return QtFuture::makeReadyFuture(VaultReply{status, record, {}});
}

class MemoryVault final : public TokenVault {
public:
    ~MemoryVault() override
    {
        // Only what nobody else shares: a record that was handed out is its reader's to wipe.
        for (QByteArray &record : m_records) {
            if (record.isDetached())
                record.fill('\0');
        }
    }

    QFuture<VaultReply> read(const QString &slot) override
    {
        const auto it = m_records.constFind(slot);
        return it == m_records.constEnd() ? answer(VaultStatus::Absent) : answer(VaultStatus::Ok, *it);
    }

    QFuture<VaultReply> write(const QString &slot, const QByteArray &record) override
    {
        m_records.insert(slot, record);
        return answer(VaultStatus::Ok);
    }

    QFuture<VaultReply> remove(const QString &slot, const QByteArray &expected) override
    {
        const auto it = m_records.constFind(slot);
        if (it == m_records.constEnd())
            return answer(VaultStatus::Ok);
        if (!expected.isEmpty() && *it != expected)
            return answer(VaultStatus::Ok, *it);
        m_records.erase(it);
        return answer(VaultStatus::Ok);
    }

    QFuture<VaultReply> unlock() override { return answer(VaultStatus::Ok); }
    QString backend() const override { return u"memory"_s; }

private:
    QHash<QString, QByteArray> m_records;
};

} // namespace

std::unique_ptr<TokenVault> makeMemoryVault()
{
    return std::make_unique<MemoryVault>();
}

} // namespace GuestPass
