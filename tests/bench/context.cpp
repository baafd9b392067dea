// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <bench/context.h>

#include <guestpass/provider.h>

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace GuestPass::Bench {

Context::Context(const QString &folder, Keep keep)
    : clock(makeSystemClock())
    , transport(makeNetworkTransport())
    , vault(keep == Keep::InKeyring ? makeKeychainVault(u"GuestPass"_s) : makeMemoryVault())
    , m_folder(folder)
    , m_journal(folder + "/journal"_L1, *clock)
{
}

Session::Parts Context::parts(Provider &provider)
{
    return {provider, *transport, *vault, *clock, m_journal, m_folder + "/sessions"_L1};
}

StoreProfile storeAt(const QUrl &base, const QString &id)
{
    StoreProfile profile;
    profile.id = id;
    profile.name = id;
    profile.service = u"commerce-engine"_s;
    profile.baseUrl = base;
    profile.apiKey = u"bench-key"_s;
    return profile;
}

HttpRequest cartRequest(const QUrl &base, const QString &userId)
{
    HttpRequest request;
    request.url = endpoint(base, {u"carts"_s, u"users"_s, userId});
    request.route = u"carts/users/{user_id}"_s;
    return request;
}

QString ownerOf(const HttpReply &reply)
{
    const QJsonObject content = reply.json().value_or(QJsonObject()).value("content"_L1).toObject();
    return content.value("cart"_L1).toObject().value("user_id"_L1).toString();
}

qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (QByteArray line = status.readLine(); !line.isEmpty(); line = status.readLine()) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

void say(const QJsonObject &line)
{
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

} // namespace GuestPass::Bench
