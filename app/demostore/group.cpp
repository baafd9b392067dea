// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "group.h"

#include "database.h"

#include <utility>

namespace DemoStore {

namespace {

// A turn ends when no other request has arrived. It ends then too when they never cease.
constexpr std::size_t mostTogether = 64;

} // namespace

Group::Group(const Router &router, Database &database)
    : m_router(router)
    , m_database(database)
{
    m_database.setGrouping(true);
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &Group::finish);
}

Group::~Group()
{
    finish();
    m_database.setGrouping(false);
}

void Group::answer(const Request &request, const Send &send)
{
    Response response = m_router.answer(request);
    // With a group open even a read may tell of what is not kept yet.
    if (!m_database.hasOpenGroup())
        return send(response);
    m_waiting.push_back({request, std::move(response), send});
    if (m_waiting.size() >= mostTogether)
        finish();
    else if (!m_turn.isActive())
        m_turn.start(0);
}

void Group::finish()
{
    m_turn.stop();
    auto together = std::exchange(m_waiting, {});
    if (!m_database.commitGroup()) {
        m_database.setGrouping(false);
        for (Waiting &waiting : together)
            waiting.response = m_router.answer(waiting.request);
        m_database.setGrouping(true);
    }
    for (const Waiting &waiting : together)
        waiting.send(waiting.response);
}

} // namespace DemoStore
