// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "passwords.h"

#include "secrets.h"

#include <QPasswordDigestor>

namespace DemoStore {

namespace {

constexpr int currentIterations = 100'000;
constexpr int hashSize = 32;
constexpr int saltSize = 16;

QByteArray derived(const QString &password, const QByteArray &salt, int iterations)
{
    // The same word typed on two keyboards may differ in how accents are composed.
    const QByteArray bytes = password.normalized(QString::NormalizationForm_C).toUtf8();
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, bytes, salt, iterations, hashSize);
}

} // namespace

PasswordHash hashPassword(const QString &password)
{
    const QByteArray salt = randomBytes(saltSize);
    return {salt, derived(password, salt, currentIterations), currentIterations};
}

bool isPassword(const PasswordHash &kept, const QString &password)
{
    return !kept.isEmpty() && sameSecret(kept.hash, derived(password, kept.salt, kept.iterations));
}

} // namespace DemoStore
