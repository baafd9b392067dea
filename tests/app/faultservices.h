// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace GuestPass::Test {

/// What the demo store's services differ in when something breaks on the way.
struct FaultService {
    QString name; ///< as in store profiles
    QString refreshPath; ///< of the request that renews a session; a pattern, as in the proxy's rules
    QStringList whoAmI; ///< the segments, below the base, of the request that asks it; `{id}` is one's own id
    QStringList idInReply; ///< where the reply to that has the id
    QString whoAmIPath; ///< the pattern of that request
    QString proof; ///< the one fault that is a proof: the service's own words to credentials that it refuses
    QString peopleTable; ///< where the demo store has its guests and members
    bool refusedRefreshIsProof = false; ///< elsewhere there is a second way in, which has to be refused too
    bool refreshTokenIsSingleUse = false;
};

QList<FaultService> faultServices();
FaultService faultService(const QString &name);

/// Which requests a fault hits.
enum class Reach { Refresh, WhoAmI, Everything };

/// What a fault does to the credentials that a guest has.
enum class Harm {
    None, ///< nothing: the store takes them once the fault has ended
    Refused, ///< the store refuses them, provably, and takes them again once the fault has ended
    Spent, ///< the refresh token was used up and its successor lost on the way
};
Harm harmOf(const QString &fault, Reach reach, const FaultService &service);

/// Every file of tests/faultproxy/faults, and the other services' rejections.
QStringList allFaults();
/// The rules of a fault, for the proxy.
QByteArray faultRules(const QString &fault, Reach reach, const FaultService &service);

} // namespace GuestPass::Test
