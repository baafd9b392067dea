// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

namespace DemoStore {

/// Writes a JSON object field by field, for what is written in every sign-in: a QJsonObject sorts and copies it all
/// first. Each name is given once and needs no escape.
class JsonText {
public:
    JsonText();

    /// A null string becomes null.
    JsonText &text(QByteArrayView name, const QString &value);
    /// Of characters that need no escape, such as a token.
    JsonText &plain(QByteArrayView name, QByteArrayView value);
    JsonText &number(QByteArrayView name, qint64 value);
    JsonText &flag(QByteArrayView name, bool value);
    JsonText &null(QByteArrayView name);
    JsonText &json(QByteArrayView name, QByteArrayView value);
    JsonText &object(QByteArrayView name, const JsonText &value);

    /// The whole object so far.
    QByteArray bytes() const;

private:
    char *grow(qsizetype size);
    void begin(QByteArrayView name);

    QByteArray m_bytes;
};

} // namespace DemoStore
