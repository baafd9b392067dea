// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts.h"
#include "clock.h"
#include "contact.h"

#include <optional>

namespace DemoStore {

class Database;
class Outbox;

/// A one-time code that proves a contact, and what is to happen once it is proved.
struct Code {
    QString token; ///< names the attempt; given to the client
    QString action; ///< login, register, reset-password, ...
    Contact contact;
    QString code; ///< six digits; goes to the outbox
    Registration pending;

    bool operator==(const Code &) const = default;
};

/// Codes live five minutes and survive four wrong guesses.
class Codes {
public:
    enum class Verdict { Right, Wrong, Expired, Exhausted, Unknown };
    struct Check {
        Verdict verdict = Verdict::Unknown;
        Code code;
    };

    Codes(Database &database, Outbox &outbox, Clock clock, QString storeName);

    Code issue(const QString &userId, const QString &action, const Contact &contact, const Registration &pending = {});
    /// What the same guest said in an earlier, unfinished registration with this contact.
    Registration pendingRegistration(const QString &userId, const Contact &contact);
    /// A right code is used up.
    Check check(const QString &token, const QString &action, const QString &code);
    void removeExpired();

private:
    Database &m_database;
    Outbox &m_outbox;
    Clock m_clock;
    QString m_storeName;
};

} // namespace DemoStore
