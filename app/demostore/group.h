// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "router.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace DemoStore {

class Database;

/// Answers requests by a router. Those that arrive in one turn of the event loop and change something share one commit,
/// and nobody is answered before it. A group that cannot be kept is done again one by one, so that each is told for
/// itself. Borrows both.
class Group : public QObject {
    Q_OBJECT

public:
    using Send = std::function<void(const Response &)>;

    Group(const Router &router, Database &database);
    ~Group() override;

    void answer(const Request &request, const Send &send);

private:
    struct Waiting {
        Request request;
        Response response;
        Send send;
    };

    void finish();

    const Router &m_router;
    Database &m_database;
    QTimer m_turn;
    std::vector<Waiting> m_waiting;
};

} // namespace DemoStore
