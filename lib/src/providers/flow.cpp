// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/provider.h>

#include <base/crashpoint.h>
#include <guestpass/whendone.h>

#include <QObject>
#include <QPromise>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

constexpr int mostSteps = 12; // The longest flow known has eight; one that goes on for ever would hammer the store.

Error flowError(Error::Kind kind, const QString &detail)
{
    return Error{kind, 0, {}, detail, {}, {}};
}

/// One flow under way. Kept alive by the continuation that waits for the transport, so it ends with the answer, or with
/// the transport.
class Runner : public std::enable_shared_from_this<Runner> {
public:
    Runner(Transport &transport, const Keep &keep)
        : m_transport(transport)
        , m_keep(keep)
    {
        m_promise.start();
    }
    ~Runner() { finish(flowError(Error::Kind::Cancelled, u"The transport ended before the flow did."_s)); }
    Q_DISABLE_COPY_MOVE(Runner)

    QFuture<Result<Outcome>> future() const { return m_promise.future(); }

    void go(const Next &next)
    {
        if (const auto *end = std::get_if<Result<Outcome>>(&next))
            return finish(*end);
        if (m_promise.isCanceled())
            return finish(flowError(Error::Kind::Cancelled, u"The flow was given up."_s));
        if (++m_steps > mostSteps)
            return finish(flowError(Error::Kind::BadReply, u"The flow did not end."_s));
        const Step &step = std::get<Step>(next);
        if (step.keep && m_keep)
            return keepThenSend(step);
        send(step);
    }

private:
    void keepThenSend(const Step &step)
    {
        crashPoint("flow.keep");
        whenDone(m_keep(*step.keep), &m_context, [self = shared_from_this(), step](const Result<Done> &kept) {
            crashPoint("flow.kept");
            if (!kept)
                return self->finish(kept.error());
            self->send(step);
        });
    }

    void send(const Step &step)
    {
        // The continuation owns the runner and with it the context: neither can die before the answer (Qt 6.4 asserts
        // that).
        m_transport.send(step.request)
            .then(&m_context,
                  [self = shared_from_this(), step](const Result<HttpReply> &reply) { self->take(step, reply); })
            .onCanceled(&m_context, [self = shared_from_this(), step] {
                self->take(step, flowError(Error::Kind::Cancelled, u"The transport ended before it answered."_s));
            });
    }

    void take(const Step &step, const Result<HttpReply> &reply)
    {
        if (reply)
            return go(step.then(*reply));
        if (step.standing)
            return finish(*step.standing);
        finish(reply.error());
    }

    void finish(const Result<Outcome> &outcome)
    {
        if (std::exchange(m_finished, true))
            return;
        m_promise.addResult(outcome);
        m_promise.finish();
    }

    Transport &m_transport;
    Keep m_keep;
    QPromise<Result<Outcome>> m_promise;
    QObject m_context;
    int m_steps = 0;
    bool m_finished = false;
};

} // namespace

QFuture<Result<Outcome>> runFlow(const Next &first, Transport &transport, const Keep &keep)
{
    const auto runner = std::make_shared<Runner>(transport, keep);
    runner->go(first);
    return runner->future();
}

} // namespace GuestPass
