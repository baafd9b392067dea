// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "router.h"

#include <memory>

namespace DemoStore {

class Database;

/// Serves a router over HTTP, on the loopback interface only. Requests that arrive together share one commit of
/// `database`. Router and database must outlive it.
class Server {
public:
    Server(const Router &router, Database &database);
    ~Server();
    Q_DISABLE_COPY_MOVE(Server)

    /// Port 0 takes any free one. False with the system's reason in `problem`.
    bool listen(quint16 port, QString *problem);
    quint16 port() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace DemoStore
