// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/http.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QPromise>

#include <deque>
#include <memory>

namespace GuestPass::Test {

/// A network whose other end is the test: requests queue up until they are answered, in order.
class ScriptedTransport final : public Transport {
public:
    QFuture<Result<HttpReply>> send(const HttpRequest &request) override
    {
        auto &pending = m_pending.emplace_back(Pending{request, std::make_unique<QPromise<Result<HttpReply>>>()});
        ++m_sent;
        pending.promise->start();
        return pending.promise->future();
    }

    int sent() const { return m_sent; }
    int waiting() const { return int(m_pending.size()); }
    /// The oldest request that has no answer yet.
    const HttpRequest &request() const
    {
        if (m_pending.empty())
            qFatal("The test expects a request, and none was sent.");
        return m_pending.front().request;
    }

    void answer(const Result<HttpReply> &outcome)
    {
        if (m_pending.empty())
            qFatal("The test answers a request, and none was sent.");
        auto pending = std::move(m_pending.front());
        m_pending.pop_front();
        pending.promise->addResult(outcome);
        pending.promise->finish();
        settle();
    }

    /// Runs what is queued; nothing waits for time.
    static void settle()
    {
        for (int i = 0; i < 10; ++i)
            QCoreApplication::processEvents();
    }

    void answer(int status, const QJsonObject &body) { answer(reply(status, body)); }
    void fail(Error::Kind kind) { answer(Error{kind, 0, {}, QStringLiteral("scripted"), {}, {}}); }

    static HttpReply reply(int status, const QJsonObject &body)
    {
        HttpReply reply;
        reply.status = status;
        reply.headers.emplace_back("Content-Type", "application/json");
        reply.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        return reply;
    }

private:
    struct Pending {
        HttpRequest request;
        std::unique_ptr<QPromise<Result<HttpReply>>> promise;
    };
    std::deque<Pending> m_pending;
    int m_sent = 0;
};

} // namespace GuestPass::Test
