// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "../router.h"

#include <QJsonObject>
#include <QJsonValue>

namespace DemoStore::PocketBase {

/// What is wrong with a field.
struct Fault {
    QString code;
    QString message;
    QJsonObject params;

    bool operator==(const Fault &) const = default;
};

/// The `data` of a refusal. Of several faults of one field the first counts.
class Faults {
public:
    void add(const QString &field, const Fault &fault);
    bool none() const { return m_data.isEmpty(); }
    bool has(const QString &field) const { return m_data.contains(field); }
    QJsonObject data() const { return m_data; }

private:
    QJsonObject m_data;
};

/// Replies and refusals in the words of one version: `old` is 0.22.
class Replies {
public:
    explicit Replies(bool old)
        : m_old(old)
    {
    }

    bool old() const { return m_old; }

    Response object(const QJsonObject &body, int status = 200) const;
    Response done() const; ///< 204
    Response failure(int status, const QString &message, const Faults &faults = {}) const;
    Response generic(int status = 400, const Faults &faults = {}) const;
    Response unreadable() const; ///< a form that cannot be read
    Response unreadableRecord() const;
    Response invalidForm(const Faults &faults) const;
    Response invalidMailForm(const Faults &faults) const; ///< where a mail was asked for by its address
    Response notCreated(const Faults &faults = {}) const;
    Response notUpdated(const Faults &faults) const;
    Response missing() const;
    Response noRoute(const QByteArray &method) const;
    Response noCollection(const QByteArray &method) const;
    Response notAuthCollection() const;
    Response needsToken() const;
    Response superusersOnly() const;

    Fault required() const;
    Fault requiredValue() const; ///< the same for a field that is no part of a form
    Fault mismatch() const;
    Fault protectedValue() const; ///< only a manager may change this
    Fault notEmail() const;
    Fault takenEmail() const;
    Fault takenId() const;
    Fault notUnique() const;
    Fault noSuchRelation() const;
    Fault tooLong(int most) const;
    Fault passwordLength(qsizetype length) const;
    Fault idLength(qsizetype length) const;
    Fault changedId() const;

private:
    const bool m_old;
};

} // namespace DemoStore::PocketBase
