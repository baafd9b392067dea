// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/provider.h>

#include <QObject>

namespace GuestPass {

class Session;

/// Requests to a store's API with the right credentials. Waits while a refresh is under way; after a 401 it asks the
/// session for newer credentials and repeats the request once, body included; a second 401 is final for that request.
///
/// Of requests that act for somebody a dozen are under way at a time; the others wait in order, and get the credentials
/// of the moment in which they leave. One whose person has gone meanwhile is Cancelled.
///
/// Answers of status 2xx are values; everything else is an Error as the provider judges it.
class ApiClient : public QObject {
    Q_OBJECT

public:
    /// Borrows all of them. `transport` is the session's, so that its requests are watched.
    ApiClient(Session &session, Provider &provider, Transport &transport, QObject *parent = nullptr);
    ~ApiClient() override;

    /// `access` Session creates a guest on first use; Member fails with NotAllowed for guests without asking the store.
    QFuture<Result<HttpReply>> send(const HttpRequest &request, Access access);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace GuestPass
