// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/provider.h>
#include <guestpass/whendone.h>

#include <support/scriptedtransport.h>

#include <QTest>

using namespace GuestPass;
using namespace GuestPass::Test;
using namespace Qt::StringLiterals;

namespace {

HttpRequest request(const QString &route)
{
    HttpRequest result;
    result.url = QUrl(u"https://store.example/"_s + route);
    result.route = route;
    return result;
}

Next done()
{
    return Result<Outcome>(Done{});
}

/// `length` steps, then success.
Next chain(int length)
{
    if (length == 0)
        return done();
    return Step{request(QString::number(length)), [length](const HttpReply &) { return chain(length - 1); }};
}

Next endless()
{
    return Step{request(u"again"_s), [](const HttpReply &) { return endless(); }};
}

/// Answers everything at once.
class EagerTransport final : public Transport {
public:
    int sent = 0;

    QFuture<Result<HttpReply>> send(const HttpRequest &) override
    {
        ++sent;
        QPromise<Result<HttpReply>> promise;
        promise.start();
        promise.addResult(ScriptedTransport::reply(200, {}));
        promise.finish();
        return promise.future();
    }
};

Error::Kind kindOf(const QFuture<Result<Outcome>> &future)
{
    return future.result().error().kind;
}

} // namespace

class tst_Flow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void flow_thatEndsAtOnce_sendsNothing();
    void flow_ofSeveralSteps_sendsOneAfterTheOther();
    void flow_transportError_endsWithIt();
    void flow_transportErrorWithStanding_endsWithWhatStands();
    void flow_withoutEnd_isGivenUpAfterTwelveRequests();
    void flow_ofTwelveSteps_ends();
    void flow_eagerTransport_ends();
    void flow_transportDies_isCancelled();
    void flow_cancelledByCaller_sendsNothingMore();
    void flow_futureDropped_goesOn();
    void flows_atTheSameTime_doNotMix();
    void whenDone_ownerGone_isNotCalled();
    void whenDone_promiseDropped_isCancelled();
};

void tst_Flow::flow_thatEndsAtOnce_sendsNothing()
{
    ScriptedTransport transport;
    const auto future = runFlow(done(), transport);
    QVERIFY(future.isFinished());
    QVERIFY(future.result().ok());
    QCOMPARE(transport.sent(), 0);
}

void tst_Flow::flow_ofSeveralSteps_sendsOneAfterTheOther()
{
    ScriptedTransport transport;
    const auto future = runFlow(chain(3), transport);
    for (const auto &route : {u"3"_s, u"2"_s, u"1"_s}) {
        QVERIFY(!future.isFinished());
        QCOMPARE(transport.waiting(), 1);
        QCOMPARE(transport.request().route, route);
        transport.answer(200, {});
    }
    QVERIFY(future.isFinished());
    QVERIFY(future.result().ok());
}

void tst_Flow::flow_transportError_endsWithIt()
{
    ScriptedTransport transport;
    const auto future = runFlow(chain(3), transport);
    transport.answer(200, {});
    transport.fail(Error::Kind::Offline);
    QVERIFY(future.isFinished());
    QCOMPARE(kindOf(future), Error::Kind::Offline);
    QCOMPARE(transport.sent(), 2);
}

void tst_Flow::flow_transportErrorWithStanding_endsWithWhatStands()
{
    Grant grant;
    grant.identity.userId = u"u1"_s;
    ScriptedTransport transport;
    const auto future = runFlow(Step{request(u"name"_s), [](const HttpReply &) { return done(); }, grant}, transport);
    transport.fail(Error::Kind::TimedOut);
    QVERIFY(future.isFinished());
    QVERIFY(future.result().ok());
    QCOMPARE(std::get<Grant>(*future.result()).identity.userId, u"u1"_s);
}

void tst_Flow::flow_withoutEnd_isGivenUpAfterTwelveRequests()
{
    EagerTransport transport;
    const auto future = runFlow(endless(), transport);
    QVERIFY(future.isFinished());
    QCOMPARE(kindOf(future), Error::Kind::BadReply);
    QCOMPARE(transport.sent, 12);
}

void tst_Flow::flow_ofTwelveSteps_ends()
{
    EagerTransport transport;
    const auto future = runFlow(chain(12), transport);
    QVERIFY(future.isFinished());
    QVERIFY(future.result().ok());
    QCOMPARE(transport.sent, 12);
}

void tst_Flow::flow_eagerTransport_ends()
{
    EagerTransport transport;
    QVERIFY(runFlow(chain(2), transport).result().ok());
}

void tst_Flow::flow_transportDies_isCancelled()
{
    auto transport = std::make_unique<ScriptedTransport>();
    const auto future = runFlow(chain(2), *transport);
    transport.reset();
    QVERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 1);
    QCOMPARE(kindOf(future), Error::Kind::Cancelled);
}

void tst_Flow::flow_cancelledByCaller_sendsNothingMore()
{
    ScriptedTransport transport;
    auto future = runFlow(chain(3), transport);
    future.cancel();
    transport.answer(200, {});
    QVERIFY(future.isFinished());
    QCOMPARE(transport.sent(), 1);
}

void tst_Flow::flow_futureDropped_goesOn()
{
    ScriptedTransport transport;
    runFlow(chain(2), transport);
    transport.answer(200, {});
    QCOMPARE(transport.waiting(), 1);
    transport.answer(200, {});
    QCOMPARE(transport.waiting(), 0);
}

void tst_Flow::flows_atTheSameTime_doNotMix()
{
    ScriptedTransport transport;
    const auto first = runFlow(chain(2), transport);
    const auto second = runFlow(chain(1), transport);
    transport.answer(200, {});
    transport.answer(200, {});
    QVERIFY(second.isFinished());
    QVERIFY(!first.isFinished());
    transport.answer(200, {});
    QVERIFY(first.isFinished());
}

void tst_Flow::whenDone_ownerGone_isNotCalled()
{
    QPromise<Result<int>> promise;
    promise.start();
    auto owner = std::make_unique<QObject>();
    int calls = 0;
    whenDone(promise.future(), owner.get(), [&calls](const Result<int> &) { ++calls; });
    owner.reset();
    promise.addResult(Result<int>(1));
    promise.finish();
    QCOMPARE(calls, 0);
}

void tst_Flow::whenDone_promiseDropped_isCancelled()
{
    auto promise = std::make_unique<QPromise<Result<int>>>();
    promise->start();
    QObject owner;
    QList<Error::Kind> kinds;
    whenDone(promise->future(), &owner, [&kinds](const Result<int> &result) { kinds << result.error().kind; });
    promise.reset();
    QCOMPARE(kinds, QList{Error::Kind::Cancelled});
}

QTEST_GUILESS_MAIN(tst_Flow)
#include "tst_flow.moc"
