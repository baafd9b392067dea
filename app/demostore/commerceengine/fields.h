// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "../contact.h"
#include "../router.h"

#include <QJsonObject>
#include <QSet>
#include <QString>

#include <optional>

namespace DemoStore::CommerceEngine {

enum class Need { Required, Optional };

/// Reads a JSON body field by field and gathers everything that is wrong with it. A field that nobody asked for
/// is wrong too. Optional texts may be null; they come out as null strings.
class Fields {
public:
    explicit Fields(const QJsonObject &object);

    bool has(const QString &name) const; ///< present and not null
    QString text(const QString &name, Need need, int longest = 200);
    QString email(const QString &name, Need need);
    QString phone(const QString &name, Need need);
    QString countryCode(const QString &name);
    QString oneOf(const QString &name, const QStringList &allowed);
    /// The rule for a new password is checked and stated here.
    QString newPassword(const QString &name, const QString &confirmation);
    bool flag(const QString &name);
    std::optional<int> number(const QString &name, Need need, int smallest, int largest);
    QStringList texts(const QString &name);
    QJsonValue value(const QString &name);

    void refuse(const QString &name, const QString &message);
    bool ok();
    Response refusal() const;

private:
    QJsonObject m_object;
    QSet<QString> m_known;
    QJsonObject m_errors;
};

/// A body as a JSON object; nothing, with the refusal, if it is no such thing.
std::optional<QJsonObject> parsedBody(const QByteArray &body, Response *refusal);

} // namespace DemoStore::CommerceEngine
