// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <net/watchedtransport.h>

#include <base/answer.h>
#include <guestpass/clock.h>
#include <guestpass/journal.h>
#include <guestpass/whendone.h>

#include <QObject>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

class WatchedTransport final : public Transport {
public:
    WatchedTransport(Transport &inner, Clock &clock, Journal &journal, const QString &store,
                     std::function<void(const Result<HttpReply> &)> watcher)
        : m_inner(inner)
        , m_clock(clock)
        , m_journal(journal)
        , m_store(store)
        , m_watcher(std::move(watcher))
    {
    }

    QFuture<Result<HttpReply>> send(const HttpRequest &request) override
    {
        const auto started = m_clock.monotonic();
        const Answer<HttpReply> answer;
        auto future = answer.future();
        whenDone(
            m_inner.send(request), &m_context,
            [this, started, answer, method = request.method, route = request.route](const Result<HttpReply> &outcome) {
                record(method, route, started, outcome);
                m_watcher(outcome);
                answer(outcome);
            });
        return future;
    }

private:
    void record(const QByteArray &method, const QString &route, std::chrono::milliseconds started,
                const Result<HttpReply> &outcome)
    {
        QJsonObject data{{u"method"_s, QString::fromLatin1(method)},
                         {u"route"_s, route},
                         {u"ms"_s, qint64((m_clock.monotonic() - started).count())}};
        if (outcome)
            data.insert("status"_L1, outcome->status);
        else
            data.insert("error"_L1, outcome.error().detail);
        const QString result = outcome ? QString::number(outcome->status) : u"by nobody"_s;
        m_journal.record(m_store, u"request"_s, u"%1 %2, answered %3"_s.arg(QString::fromLatin1(method), route, result),
                         data);
    }

    Transport &m_inner;
    Clock &m_clock;
    Journal &m_journal;
    QString m_store;
    std::function<void(const Result<HttpReply> &)> m_watcher;
    QObject m_context;
};

} // namespace

std::unique_ptr<Transport> makeWatchedTransport(Transport &inner, Clock &clock, Journal &journal, const QString &store,
                                                std::function<void(const Result<HttpReply> &)> watcher)
{
    return std::make_unique<WatchedTransport>(inner, clock, journal, store, std::move(watcher));
}

} // namespace GuestPass
