// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/apiclient.h>
#include <guestpass/whendone.h>

#include <support/computer.h>

#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace GuestPass;
using namespace GuestPass::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int underWay = 12; // at the same time, of those that act for somebody

struct Shopping : Computer {
    Session session{u"shop"_s, {provider, network, vault, clock, journal, folder.path()}};
    std::unique_ptr<ApiClient> api = std::make_unique<ApiClient>(session, provider, session.transport());

    void becomeGuest()
    {
        session.ensureSignedIn();
        admit(u"a1"_s);
    }
    void admit(const QString &access) { admitGuest(u"g1"_s, access); }
    QByteArray bearer() const { return network.request().header("Authorization"); }
    void serve(int count)
    {
        for (int i = 0; i < count; ++i)
            network.answer(200, {});
    }
    void serveAll()
    {
        while (network.waiting() > 0)
            network.answer(200, {});
    }
    std::vector<QFuture<Result<HttpReply>>> sendMany(int count)
    {
        std::vector<QFuture<Result<HttpReply>>> replies;
        for (int i = 0; i < count; ++i) {
            HttpRequest request;
            request.route = QString::number(i);
            replies.push_back(api->send(request, Access::Session));
        }
        return replies;
    }
};

HttpRequest cartRequest()
{
    HttpRequest request;
    request.method = "POST";
    request.route = u"carts"_s;
    request.body = "{\"items\":[]}";
    return request;
}

} // namespace

class tst_ApiClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void any_withoutSession_usesTheKeyAndCreatesNobody();
    void session_onFirstUse_createsOneGuestForAll();
    void member_asGuest_isRefusedLocally();
    void unauthorised_repeatsOnceWithBody();
    void unauthorised_twice_isFinal();
    void lateUnauthorised_repeatsWithoutRefresh();
    void expiry_withManyRequests_refreshesOnce();
    void requestsBegunDuringRefresh_wait();
    void any_refreshFails_isReadWithTheKey();
    void manyRequests_leaveInOrderAndFewAtATime();
    void manyRequests_tokenDiesHalfWay_onlyThoseInFlightAreRepeated();
    void manyRequests_credentialsRefused_allAreAnsweredAndNoneIsSent();
    void manyRequests_clientGoes_allAreCancelled();
    void manyRequests_firstAnswerDestroysTheClient_allAreCancelled();
    void queuedRequest_somebodyElseSignsIn_isCancelled();
    void storeRequest_whileOthersWait_leavesAtOnce();
};

void tst_ApiClient::any_withoutSession_usesTheKeyAndCreatesNobody()
{
    Shopping shopping;
    const auto reply = shopping.api->send({}, Access::Any);
    QCOMPARE(shopping.network.waiting(), 1);
    QCOMPARE(shopping.network.request().header("X-Api-Key"), "key"_ba);
    QVERIFY(shopping.bearer().isEmpty());
    shopping.network.answer(200, {});
    QVERIFY(reply.result().ok());
    QCOMPARE(shopping.session.state(), Session::State::SignedOut);
}

void tst_ApiClient::session_onFirstUse_createsOneGuestForAll()
{
    Shopping shopping;
    for (int i = 0; i < 64; ++i)
        shopping.api->send(cartRequest(), Access::Session);
    QCOMPARE(shopping.network.sent(), 1);
    shopping.admit(u"a1"_s);
    QCOMPARE(shopping.bearer(), "Bearer a1"_ba);
    shopping.serveAll();
    QCOMPARE(shopping.network.sent(), 65);
}

void tst_ApiClient::member_asGuest_isRefusedLocally()
{
    Shopping shopping;
    shopping.becomeGuest();
    const auto reply = shopping.api->send({}, Access::Member);
    QCOMPARE(reply.result().error().kind, Error::Kind::NotAllowed);
    QCOMPARE(shopping.network.sent(), 1);
}

void tst_ApiClient::unauthorised_repeatsOnceWithBody()
{
    Shopping shopping;
    shopping.becomeGuest();
    const auto reply = shopping.api->send(cartRequest(), Access::Session);
    shopping.network.answer(401, {{u"code"_s, u"rejected"_s}});
    QCOMPARE(shopping.network.request().route, u"refresh"_s);
    shopping.admit(u"a2"_s);
    QCOMPARE(shopping.bearer(), "Bearer a2"_ba);
    QCOMPARE(shopping.network.request().body, cartRequest().body);
    shopping.network.answer(200, {});
    QVERIFY(reply.result().ok());
}

void tst_ApiClient::unauthorised_twice_isFinal()
{
    Shopping shopping;
    shopping.becomeGuest();
    const auto reply = shopping.api->send(cartRequest(), Access::Session);
    shopping.network.answer(401, {{u"code"_s, u"rejected"_s}});
    shopping.admit(u"a2"_s);
    shopping.network.answer(401, {{u"code"_s, u"rejected"_s}});
    QCOMPARE(reply.result().error().kind, Error::Kind::Rejected);
    QCOMPARE(shopping.network.waiting(), 0);
    QCOMPARE(shopping.session.state(), Session::State::Guest);
}

void tst_ApiClient::lateUnauthorised_repeatsWithoutRefresh()
{
    Shopping shopping;
    shopping.becomeGuest();
    const auto slow = shopping.api->send(cartRequest(), Access::Session);
    const auto refreshed = shopping.session.refreshNow();
    const int before = shopping.network.sent();
    // The refresh was sent after the slow request and is answered in order: the slow one comes back refused first.
    shopping.network.answer(401, {{u"code"_s, u"rejected"_s}});
    QCOMPARE(shopping.network.sent(), before);
    shopping.admit(u"a2"_s);
    QVERIFY(refreshed.result().ok());
    QCOMPARE(shopping.bearer(), "Bearer a2"_ba);
    shopping.network.answer(200, {});
    QVERIFY(slow.result().ok());
    QCOMPARE(shopping.network.sent(), before + 1);
}

void tst_ApiClient::expiry_withManyRequests_refreshesOnce()
{
    Shopping shopping;
    shopping.becomeGuest();
    shopping.clock.advance(20min);
    for (int i = 0; i < 64; ++i)
        shopping.api->send(cartRequest(), Access::Session);
    QCOMPARE(shopping.network.sent(), 2);
    QCOMPARE(shopping.network.request().route, u"refresh"_s);
    shopping.admit(u"a2"_s);
    QCOMPARE(shopping.bearer(), "Bearer a2"_ba);
    shopping.serveAll();
    QCOMPARE(shopping.network.sent(), 66);
}

void tst_ApiClient::requestsBegunDuringRefresh_wait()
{
    Shopping shopping;
    shopping.becomeGuest();
    shopping.session.refreshNow();
    const int sent = shopping.network.sent();
    shopping.api->send(cartRequest(), Access::Session);
    QCOMPARE(shopping.network.sent(), sent);
    shopping.admit(u"a2"_s);
    QCOMPARE(shopping.bearer(), "Bearer a2"_ba);
}

void tst_ApiClient::any_refreshFails_isReadWithTheKey()
{
    Shopping shopping;
    shopping.becomeGuest();
    shopping.clock.advance(20min);
    const auto reply = shopping.api->send({}, Access::Any);
    shopping.network.answer(503, {});
    QCOMPARE(shopping.network.request().header("X-Api-Key"), "key"_ba);
    shopping.network.answer(200, {});
    QVERIFY(reply.result().ok());
}

void tst_ApiClient::manyRequests_leaveInOrderAndFewAtATime()
{
    Shopping shopping;
    shopping.becomeGuest();
    shopping.sendMany(100);
    QCOMPARE(shopping.network.waiting(), underWay);
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(shopping.network.request().route, QString::number(i));
        shopping.serve(1);
        QCOMPARE(shopping.network.waiting(), std::min(underWay, 99 - i));
    }
}

void tst_ApiClient::manyRequests_tokenDiesHalfWay_onlyThoseInFlightAreRepeated()
{
    Shopping shopping;
    shopping.becomeGuest();
    const auto replies = shopping.sendMany(100);
    shopping.serve(50);
    for (int i = 0; i < underWay; ++i) {
        QCOMPARE(shopping.bearer(), "Bearer a1"_ba);
        shopping.network.answer(401, {{u"code"_s, u"rejected"_s}});
        if (i == 0) // the refresh was sent behind those that are under way
            QCOMPARE(shopping.network.waiting(), underWay);
    }
    QCOMPARE(shopping.network.request().route, u"refresh"_s);
    shopping.admit(u"a2"_s);
    QCOMPARE(shopping.bearer(), "Bearer a2"_ba);
    QCOMPARE(shopping.network.request().route, u"50"_s);
    shopping.serveAll();
    QCOMPARE(shopping.network.sent(), 1 + 100 + underWay + 1);
    QVERIFY(std::all_of(replies.begin(), replies.end(), [](const auto &reply) { return reply.result().ok(); }));
}

void tst_ApiClient::manyRequests_credentialsRefused_allAreAnsweredAndNoneIsSent()
{
    Shopping shopping;
    shopping.becomeGuest();
    const auto replies = shopping.sendMany(10000);
    for (int i = 0; i <= underWay; ++i) // the last is the refresh
        shopping.network.answer(401, {{u"code"_s, u"rejected"_s}});
    QCOMPARE(shopping.session.state(), Session::State::NeedsAttention);
    QCOMPARE(shopping.network.sent(), 1 + underWay + 1);
    QVERIFY(std::all_of(replies.begin(), replies.end(), [](const auto &reply) {
        return reply.isFinished() && reply.result().error().kind == Error::Kind::Rejected;
    }));
}

void tst_ApiClient::manyRequests_clientGoes_allAreCancelled()
{
    Shopping shopping;
    shopping.becomeGuest();
    const auto replies = shopping.sendMany(100);
    QFuture<Result<HttpReply>> askedAgain;
    whenDone(replies.back(), &shopping.session,
             [&](const Result<HttpReply> &) { askedAgain = shopping.api->send(cartRequest(), Access::Session); });
    auto *client = shopping.api.get();
    delete client;
    QVERIFY(askedAgain.isFinished());
    QCOMPARE(askedAgain.result().error().kind, Error::Kind::Cancelled);
    (void)shopping.api.release();
    shopping.serveAll();
    QCOMPARE(shopping.network.sent(), 1 + underWay);
    QVERIFY(std::all_of(replies.begin(), replies.end() - 1,
                        [](const auto &reply) { return reply.result().error().kind == Error::Kind::Cancelled; }));
}

void tst_ApiClient::manyRequests_firstAnswerDestroysTheClient_allAreCancelled()
{
    Shopping shopping;
    shopping.becomeGuest();
    const auto replies = shopping.sendMany(100);
    whenDone(replies.front(), &shopping.session, [&](const Result<HttpReply> &) { shopping.api.reset(); });
    shopping.serveAll();
    QCOMPARE(shopping.network.sent(), 1 + underWay + 1);
    QCOMPARE(replies.back().result().error().kind, Error::Kind::Cancelled);
}

void tst_ApiClient::queuedRequest_somebodyElseSignsIn_isCancelled()
{
    Shopping shopping;
    shopping.becomeGuest();
    const auto replies = shopping.sendMany(100);
    shopping.session.signIn(u"anna@example.org"_s, Secret("secret words"_ba));
    shopping.serve(underWay);
    QCOMPARE(shopping.network.request().route, u"sign-in"_s);
    shopping.network.answer(200, PlainProvider::grant(u"m1"_s, u"member"_s, u"b1"_s, shopping.clock.now()));
    shopping.serveAll();
    QCOMPARE(shopping.session.identity()->userId, u"m1"_s);
    QCOMPARE(shopping.network.sent(), 1 + underWay + 1 + underWay);
    QVERIFY(replies.front().result().ok());
    QCOMPARE(replies.back().result().error().kind, Error::Kind::Cancelled);
}

void tst_ApiClient::storeRequest_whileOthersWait_leavesAtOnce()
{
    Shopping shopping;
    shopping.becomeGuest();
    shopping.sendMany(100);
    shopping.api->send(cartRequest(), Access::Store);
    QCOMPARE(shopping.network.waiting(), underWay + 1);
}

QTEST_GUILESS_MAIN(tst_ApiClient)
#include "tst_apiclient.moc"
