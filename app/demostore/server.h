// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "router.h"

#include <memory>

namespace DemoStore {

/// Serves a router over HTTP, on the loopback interface only. The router must outlive it.
class Server {
public:
    explicit Server(const Router &router);
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
