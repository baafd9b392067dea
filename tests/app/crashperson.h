// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "clirun.h"
#include "crashscripts.h"

#include <guestpass/demostoreprocess.h>

#include <QMap>

#include <memory>

namespace GuestPass::Test {

/// The stores of a crash test: the one where people are at home, and one that has never heard of them.
class CrashStores {
public:
    CrashStores();
    ~CrashStores();
    Q_DISABLE_COPY_MOVE(CrashStores)

    bool start();
    /// The profile `shop` of a service, at home or elsewhere.
    StoreProfile profile(const QString &service, CrashStep::Where where) const;
    QString mailedTo(const QString &email) const;

    /// Everybody whom the store at home has for this service.
    int people(const QString &service) const;
    /// Sessions of this person that could still be used.
    int openSessions(const QString &service, const QString &userId) const;

private:
    int count(const QString &query, const QString &value = {}) const;

    QTemporaryDir m_folder;
    std::unique_ptr<DemoStoreProcess> m_home;
    std::unique_ptr<DemoStoreProcess> m_elsewhere;
};

/// Somebody with a computer of their own, who uses guestpassctl on one store.
class CrashPerson {
public:
    using Lines = QMap<QString, int>;

    CrashPerson(const CrashStores &stores, const QString &service, const QStringList &goods);

    /// One run to its end, or to where the step ends it.
    CliOutcome run(const CrashStep &step);
    /// The points that the runs since the last call have passed, in order.
    QStringList takePassed();

    QJsonObject status();
    Lines cart();
    /// What this computer keeps of a guest's cart.
    QByteArray keptCart() const;
    /// Not one entry: neither a session nor anything that was put aside.
    bool hasEmptyKeyring() const;
    QJsonObject index() const;
    bool writeIndex(const QJsonObject &index) const;
    /// Moves what is said of an open refresh from its own file into the index, where older versions had it.
    bool makeNoteOlder() const;
    bool journalSays(const QByteArray &words) const;

private:
    bool visit(CrashStep::Where where);
    QByteArray inputOf(const CrashStep &step) const;

    const CrashStores &m_stores;
    QString m_service;
    QStringList m_goods;
    QString m_email;
    CliHome m_computer;
    QString m_logFile;
};

/// The person of a `status`.
QString userIdOf(const QJsonObject &status);
/// The store let somebody in, and its answer was not kept.
bool wasHeardByTheStoreOnly(const QStringList &passed);
/// A first sign-in was on its way when the program ended: the store may have heard it.
bool mayHaveBeenHeard(const QStringList &passed);
/// A refresh was about to go, or went, and its answer was not kept.
bool wasSentAndNotKept(const QStringList &passed);

/// Ids of products that anybody may buy one by one.
QStringList plainGoods(const CrashStores &stores, const QString &service);

} // namespace GuestPass::Test
