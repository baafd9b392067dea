// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/result.h>

#include <QByteArray>
#include <QFuture>
#include <QJsonObject>
#include <QList>
#include <QUrl>

#include <memory>
#include <optional>
#include <utility>

namespace GuestPass {

/// A request as a value. `route` names it for the journal without ids or queries, such as `carts/{id}/items`.
struct HttpRequest {
    QByteArray method = QByteArrayLiteral("GET");
    QUrl url;
    QString route;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::chrono::milliseconds timeout{30000};

    bool operator==(const HttpRequest &) const = default;

    void setHeader(const QByteArray &name, const QByteArray &value); ///< replaces, case-insensitively
    QByteArray header(const QByteArray &name) const;
    void setJson(const QJsonObject &object);
};

/// A complete answer, whatever its status.
struct HttpReply {
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QUrl url; ///< where it came from

    bool operator==(const HttpReply &) const = default;

    QByteArray header(const QByteArray &name) const;
    /// The body as a JSON object when the type says JSON and it is one; nothing otherwise.
    std::optional<QJsonObject> json() const;
    /// The `Date` header as UTC; invalid when missing or malformed.
    QDateTime date() const;
    /// `Retry-After` in seconds or as a date (against `Date`), 0 when missing or malformed, at most one day.
    std::chrono::seconds retryAfter() const;
};

/// Carries requests. An HTTP status is an answer, not an Error; an Error means that no complete answer came.
class Transport {
public:
    virtual ~Transport() = default;
    /// Follows no redirect, sends no cookies, refuses plain http except to loopback, refuses bodies over 16 MiB.
    virtual QFuture<Result<HttpReply>> send(const HttpRequest &request) = 0;
};

/// A Transport over QNetworkAccessManager. Lives and answers in the calling thread.
std::unique_ptr<Transport> makeNetworkTransport();

} // namespace GuestPass
