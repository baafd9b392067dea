// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "../router.h"
#include "replies.h"

#include <QJsonObject>

#include <optional>

namespace DemoStore::PocketBase {

/// A body as an object: JSON or a web form; an empty one is an empty object. Nothing if it cannot be read.
struct Body {
    enum class Problem { None, Unreadable, UnknownType, TooLarge };

    QJsonObject fields;
    Problem problem = Problem::None;
};
Body parsedBody(const Request &request);

/// Values of a record come in any type and are turned into the one of their field.
QString textIn(const QJsonObject &fields, const QString &name);
bool flagIn(const QJsonObject &fields, const QString &name);
double numberIn(const QJsonObject &fields, const QString &name);

bool isEmail(const QString &text);
/// What is wrong with an id that a client chose for a new record.
void addIdFaults(Faults &faults, const QString &id, const Replies &say);

/// The fields of a form, which must be texts.
class Form {
public:
    Form(const QJsonObject &fields, const Replies &replies)
        : m_fields(fields)
        , m_replies(replies)
    {
    }

    QString required(const QString &name);
    QString email(const QString &name);

    bool readable() const { return m_readable; }
    Faults faults;

private:
    const QJsonObject &m_fields;
    const Replies &m_replies;
    bool m_readable = true;
};

} // namespace DemoStore::PocketBase
