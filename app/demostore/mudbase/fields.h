// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "../router.h"

#include <QJsonObject>
#include <QSet>

#include <optional>

namespace DemoStore::Mudbase {

enum class Need { Required, Optional };

/// Reads a JSON body field by field and gathers everything that is wrong with it. What nobody asked for is ignored,
/// unless it is refused. Optional texts may be null; left out, they come out as null strings.
class Fields {
public:
    explicit Fields(const QJsonObject &object);

    QString text(const QString &name, Need need, qsizetype longest = 200);
    /// Trimmed and in lower case.
    QString email(const QString &name, Need need);
    QString newPassword(const QString &name);
    /// May be left out, but not denied.
    void agreement(const QString &name);
    void sixDigits(const QString &name);
    /// Must name the only project there is.
    void project(Need need);

    void refuse(const QString &detail);
    void refuseOthers();
    /// The refusal, if anything is wrong.
    std::optional<Response> problem() const;

private:
    QJsonObject m_object;
    QSet<QString> m_known;
    QStringList m_details;
    std::optional<Response> m_projectProblem;
};

/// 400 or 404, unless `id` names the project of this store.
std::optional<Response> projectProblem(const QString &id);

} // namespace DemoStore::Mudbase
