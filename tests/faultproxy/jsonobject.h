// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>

#include <optional>

namespace FaultProxy {

/// Reads an object member by member, and remembers the first thing wrong, as `"field" …` without a full stop. Readers
/// need no checks in between: they see nothing where something is wrong.
class JsonObject {
public:
    /// `path` stands before the names of fields, as in `answer.`.
    JsonObject(const QJsonValue &value, const QString &path);

    static bool isWhole(const QJsonValue &value, int smallest, int largest);

    bool has(const QString &field) const { return m_left.contains(field); }
    /// Undefined when it is missing.
    QJsonValue take(const QString &field);
    /// Never an empty text: whoever writes a field means something.
    std::optional<QByteArray> text(const QString &field);
    std::optional<int> whole(const QString &field, int smallest, int largest);
    /// As `whole`, but not to be left out.
    int needed(const QString &field, int smallest, int largest);

    void refuse(const QString &field, const QString &why);
    /// Takes over what went wrong further in.
    void refuse(const JsonObject &inner);
    void refuseTheRest();
    QString problem() const { return m_problem; }

private:
    QJsonObject m_left;
    QString m_path;
    QString m_problem;
};

} // namespace FaultProxy
