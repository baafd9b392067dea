// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

namespace GuestPass::Test {

/// One run of guestpassctl. The words A and B stand for products, `email` for the person's address; an input of `code`
/// for what the store mailed.
struct CrashStep {
    enum class Where {
        Home,
        Elsewhere, ///< another store answers at the address: it does not know this session
        Nowhere, ///< nobody answers
    };

    QStringList words;
    QByteArray input;
    Where where = Where::Home;
    QByteArray crashAt; ///< the run is ended there
};

/// How somebody gets where it matters, what is ended half-way, and what they do then.
struct CrashScript {
    enum class Kind { SignIn, Stay, AddFirst, AddMore, Join, SignOut, Refused, StartOver, Sweep };

    QString name;
    QString service;
    Kind kind = Kind::Stay;
    QList<CrashStep> before;
    CrashStep killed;
    QList<CrashStep> after;
    bool hasOlderNote = false; ///< a refresh that was sent is noted as older versions did
};

QList<CrashScript> crashScripts();

} // namespace GuestPass::Test
