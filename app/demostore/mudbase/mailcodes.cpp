// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "mailcodes.h"

#include "../secrets.h"
#include "../store.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace DemoStore::Mudbase {

namespace {

constexpr qint64 codeLifetime = 10 * minute;
constexpr int mostGuesses = 5;

const QString verifyAction = u"verify-email"_s;
const QString signInAction = u"otp"_s;
const QString resetAction = u"reset-password"_s;

QString sixDigits()
{
    return u"%1"_s.arg(QRandomGenerator::system()->bounded(1'000'000), 6, 10, QChar(u'0'));
}

} // namespace

MailCodes::MailCodes(Store &store)
    : m_store(store)
{
}

void MailCodes::sendVerification(const User &user)
{
    send(user, verifyAction, QString::fromLatin1(randomBytes(32).toHex()), day);
}

std::optional<QString> MailCodes::spendVerification(const QString &token)
{
    const auto row =
        m_store.database.one(u"SELECT user_id FROM mudbase_codes WHERE code = ? AND action = ? AND expires_at > ?"_s,
                             {token, verifyAction, m_store.clock()});
    if (!row)
        return std::nullopt;
    m_store.database.run(u"DELETE FROM mudbase_codes WHERE user_id = ? AND action = ?"_s, {row->at(0), verifyAction});
    return row->at(0).toString();
}

void MailCodes::sendSignInCode(const User &user)
{
    send(user, signInAction, sixDigits(), codeLifetime);
}

void MailCodes::sendResetCode(const User &user)
{
    send(user, resetAction, sixDigits(), codeLifetime);
}

bool MailCodes::spendSignInCode(const User &user, const QString &code)
{
    return spend(user, signInAction, code);
}

bool MailCodes::spendResetCode(const User &user, const QString &code)
{
    return spend(user, resetAction, code);
}

void MailCodes::send(const User &user, const QString &action, const QString &code, qint64 lifetime)
{
    m_store.database.run(u"INSERT OR REPLACE INTO mudbase_codes (user_id, action, code, expires_at)"
                         " VALUES (?, ?, ?, ?)"_s,
                         {user.id, action, code, m_store.clock() + lifetime});
    const QString subject = action == verifyAction ? u"Verify your address for %1"_s : u"Your code for %1"_s;
    m_store.outbox.send(user.email, subject.arg(m_store.shop.name), code, action);
}

bool MailCodes::spend(const User &user, const QString &action, const QString &code)
{
    const auto row = m_store.database.one(u"SELECT code FROM mudbase_codes WHERE user_id = ? AND action = ?"
                                          " AND attempts < ? AND expires_at > ?"_s,
                                          {user.id, action, mostGuesses, m_store.clock()});
    if (!row)
        return false;
    const bool right = sameSecret(row->at(0).toString().toUtf8(), code.toUtf8());
    m_store.database.run(right ? u"DELETE FROM mudbase_codes WHERE user_id = ? AND action = ?"_s
                               : u"UPDATE mudbase_codes SET attempts = attempts + 1 WHERE user_id = ? AND action = ?"_s,
                         {user.id, action});
    return right;
}

} // namespace DemoStore::Mudbase
