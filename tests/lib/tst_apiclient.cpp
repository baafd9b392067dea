// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/apiclient.h>
#include <guestpass/journal.h>
#include <guestpass/session.h>

#include <support/flakyvault.h>
#include <support/manualclock.h>
#include <support/plainprovider.h>
#include <support/scriptedtransport.h>

#include <QTemporaryDir>
#include <QTest>

using namespace GuestPass;
using namespace GuestPass::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Shopping {
    QTemporaryDir folder;
    ManualClock clock;
    Journal journal{QString(), clock};
    FlakyVault vault;
    PlainProvider provider;
    ScriptedTransport network;
    Session session{u"shop"_s, {provider, network, vault, clock, journal, folder.path()}};
    ApiClient api{session, provider, session.transport()};

    void becomeGuest()
    {
        session.ensureSignedIn();
        admit(u"a1"_s);
    }
    void admit(const QString &access)
    {
        network.answer(200, PlainProvider::grant(u"g1"_s, u"guest"_s, access, clock.now()));
    }
    QByteArray bearer() const { return network.request().header("Authorization"); }
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
};

void tst_ApiClient::any_withoutSession_usesTheKeyAndCreatesNobody()
{
    Shopping shopping;
    const auto reply = shopping.api.send({}, Access::Any);
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
        shopping.api.send(cartRequest(), Access::Session);
    QCOMPARE(shopping.network.sent(), 1);
    shopping.admit(u"a1"_s);
    QCOMPARE(shopping.network.sent(), 65);
    QCOMPARE(shopping.bearer(), "Bearer a1"_ba);
}

void tst_ApiClient::member_asGuest_isRefusedLocally()
{
    Shopping shopping;
    shopping.becomeGuest();
    const auto reply = shopping.api.send({}, Access::Member);
    QCOMPARE(reply.result().error().kind, Error::Kind::NotAllowed);
    QCOMPARE(shopping.network.sent(), 1);
}

void tst_ApiClient::unauthorised_repeatsOnceWithBody()
{
    Shopping shopping;
    shopping.becomeGuest();
    const auto reply = shopping.api.send(cartRequest(), Access::Session);
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
    const auto reply = shopping.api.send(cartRequest(), Access::Session);
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
    const auto slow = shopping.api.send(cartRequest(), Access::Session);
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
        shopping.api.send(cartRequest(), Access::Session);
    QCOMPARE(shopping.network.sent(), 2);
    QCOMPARE(shopping.network.request().route, u"refresh"_s);
    shopping.admit(u"a2"_s);
    QCOMPARE(shopping.network.sent(), 66);
}

void tst_ApiClient::requestsBegunDuringRefresh_wait()
{
    Shopping shopping;
    shopping.becomeGuest();
    shopping.session.refreshNow();
    const int sent = shopping.network.sent();
    shopping.api.send(cartRequest(), Access::Session);
    QCOMPARE(shopping.network.sent(), sent);
    shopping.admit(u"a2"_s);
    QCOMPARE(shopping.bearer(), "Bearer a2"_ba);
}

void tst_ApiClient::any_refreshFails_isReadWithTheKey()
{
    Shopping shopping;
    shopping.becomeGuest();
    shopping.clock.advance(20min);
    const auto reply = shopping.api.send({}, Access::Any);
    shopping.network.answer(503, {});
    QCOMPARE(shopping.network.request().header("X-Api-Key"), "key"_ba);
    shopping.network.answer(200, {});
    QVERIFY(reply.result().ok());
}

QTEST_GUILESS_MAIN(tst_ApiClient)
#include "tst_apiclient.moc"
