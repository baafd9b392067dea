// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/apiclient.h>

#include <base/answer.h>
#include <guestpass/session.h>
#include <guestpass/whendone.h>

#include <QPointer>

#include <deque>
#include <utility>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

// Twice the connections that QNetworkAccessManager has for a store: one request on each, and one that follows at once.
// More would only grow old there: their credentials are chosen already, and their timeout runs.
constexpr int mostUnderWay = 12;

Error cancelled(const QString &detail)
{
    return {Error::Kind::Cancelled, 0, {}, detail, {}, {}};
}

/// One request with what a repetition needs.
struct Call {
    HttpRequest request;
    Access access = Access::Any;
    QString person; ///< whom it acts for; nobody else is to carry it out
    bool counted = false; ///< among those under way
    bool repeated = false;
    Answer<HttpReply> answer;
};
using CallPointer = std::shared_ptr<Call>;

} // namespace

class ApiClient::Private {
public:
    Private(Session &theSession, Provider &theProvider, Transport &theTransport)
        : session(theSession)
        , provider(theProvider)
        , transport(theTransport)
    {
    }

    void begin(const CallPointer &call);
    /// In line for credentials, which a request gets when it really leaves.
    void queueUp(const CallPointer &call);
    void startNext();
    void withGrant(const CallPointer &call);
    void dispatch(const CallPointer &call, const std::optional<Grant> &grant);
    void judge(const CallPointer &call, const std::optional<Grant> &grant, const Result<HttpReply> &outcome);
    void repeat(const CallPointer &call, const Secret &refused);
    /// For a reply that may have been meant for nobody: once more, if the credentials turn out to have been dead.
    void doubt(const CallPointer &call, const Secret &used, const Result<HttpReply> &verdict);
    void settle(const CallPointer &call, const Result<HttpReply> &outcome);

    Session &session;
    Provider &provider;
    Transport &transport;
    std::deque<CallPointer> queue;
    int underWay = 0;
    bool starting = false;
    bool closing = false;
    QObject life; ///< the context of every continuation
};

ApiClient::ApiClient(Session &session, Provider &provider, Transport &transport, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(session, provider, transport))
{
}

// Whoever hears that a request was given up may ask again, while there still is somebody to refuse.
ApiClient::~ApiClient()
{
    d->closing = true;
    d->queue = {};
}

QFuture<Result<HttpReply>> ApiClient::send(const HttpRequest &request, Access access)
{
    if (d->closing)
        return settled<HttpReply>(cancelled(u"The store is being closed."_s));
    const auto call = std::make_shared<Call>(Call{request, access, {}, false, false, {}});
    auto future = call->answer.future();
    if (access == Access::Store)
        d->dispatch(call, std::nullopt);
    else if (d->session.state() != Session::State::Opening)
        d->begin(call);
    else
        whenDone(d->session.open(), &d->life, [this, call](const Result<Done> &) { d->begin(call); });
    return future;
}

void ApiClient::Private::begin(const CallPointer &call)
{
    const bool somebody = session.state() == Session::State::Guest || session.state() == Session::State::Member;
    if (call->access == Access::Member && session.state() != Session::State::Member)
        return settle(call, Error{Error::Kind::NotAllowed, 0, {}, u"This needs a full account."_s, {}, {}});
    if (somebody)
        return queueUp(call);
    if (call->access == Access::Any)
        return dispatch(call, std::nullopt);
    whenDone(session.ensureSignedIn(), &life, [this, call](const Result<Identity> &identity) {
        if (!identity)
            return settle(call, identity.error());
        queueUp(call);
    });
}

void ApiClient::Private::queueUp(const CallPointer &call)
{
    if (const auto identity = session.identity())
        call->person = identity->userId;
    queue.push_back(call);
    startNext();
}

// A loop and no recursion, however many are refused in a row. An answer on the way may destroy this object.
void ApiClient::Private::startNext()
{
    if (std::exchange(starting, true))
        return;
    const QPointer<QObject> alive(&life);
    while (alive && underWay < mostUnderWay && !queue.empty()) {
        const CallPointer call = std::move(queue.front());
        queue.pop_front();
        call->counted = true;
        ++underWay;
        withGrant(call);
    }
    if (alive)
        starting = false;
}

void ApiClient::Private::withGrant(const CallPointer &call)
{
    whenDone(session.freshGrant(), &life, [this, call](const Result<Grant> &grant) {
        // What anybody may read stays readable while the session has trouble, and whoever it is now.
        if (call->access == Access::Any)
            return dispatch(call, grant ? std::optional(*grant) : std::nullopt);
        if (!grant)
            return settle(call, grant.error());
        if (grant->identity.userId != call->person)
            return settle(call, cancelled(u"Somebody else has signed in meanwhile."_s));
        dispatch(call, *grant);
    });
}

void ApiClient::Private::dispatch(const CallPointer &call, const std::optional<Grant> &grant)
{
    HttpRequest request = call->request;
    provider.authorise(request, grant ? call->access : Access::Store, grant);
    whenDone(transport.send(request), &life,
             [this, call, grant](const Result<HttpReply> &outcome) { judge(call, grant, outcome); });
}

void ApiClient::Private::judge(const CallPointer &call, const std::optional<Grant> &grant,
                               const Result<HttpReply> &outcome)
{
    if (!outcome)
        return settle(call, outcome);
    const auto error = provider.judge(*outcome);
    if (grant && !call->repeated && provider.mayIgnoreCredentials(*outcome))
        return doubt(call, grant->tokens.access, error ? Result<HttpReply>(*error) : outcome);
    if (!error)
        return settle(call, outcome);
    if (error->kind == Error::Kind::Rejected && grant && !call->repeated)
        return repeat(call, grant->tokens.access);
    settle(call, *error);
}

void ApiClient::Private::doubt(const CallPointer &call, const Secret &used, const Result<HttpReply> &verdict)
{
    call->repeated = true;
    whenDone(session.proveAlive(used), &life, [this, call, used, verdict](const Result<Grant> &proved) {
        if (!proved)
            return settle(call, proved.error());
        if (proved->tokens.access == used)
            return settle(call, verdict);
        dispatch(call, *proved);
    });
}

void ApiClient::Private::repeat(const CallPointer &call, const Secret &refused)
{
    call->repeated = true;
    whenDone(session.replaceRefused(refused), &life, [this, call](const Result<Grant> &grant) {
        if (!grant)
            return settle(call, grant.error());
        dispatch(call, *grant);
    });
}

// The next one first: whoever gets the answer may destroy this object.
void ApiClient::Private::settle(const CallPointer &call, const Result<HttpReply> &outcome)
{
    if (std::exchange(call->counted, false)) {
        --underWay;
        startNext();
    }
    call->answer(outcome);
}

} // namespace GuestPass
