// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/apiclient.h>

#include <base/answer.h>
#include <guestpass/session.h>
#include <guestpass/whendone.h>

using namespace Qt::StringLiterals;

namespace GuestPass {

class ApiClient::Private {
public:
    Private(Session &theSession, Provider &theProvider, Transport &theTransport)
        : session(theSession)
        , provider(theProvider)
        , transport(theTransport)
    {
    }

    /// One request on its way, with what a repetition needs.
    struct Call {
        HttpRequest request;
        Access access = Access::Any;
        Answer<HttpReply> answer;
        bool repeated = false;
    };

    void begin(const Call &call);
    void withGrant(const Call &call);
    void dispatch(const Call &call, const std::optional<Grant> &grant);
    void judge(const Call &call, const std::optional<Grant> &grant, const Result<HttpReply> &outcome);
    void repeat(Call call, const Secret &refused);
    /// For a reply that may have been meant for nobody: once more, if the credentials turn out to have been dead.
    void doubt(Call call, const Secret &used, const Result<HttpReply> &verdict);

    Session &session;
    Provider &provider;
    Transport &transport;
    QObject life; ///< the context of every continuation
};

ApiClient::ApiClient(Session &session, Provider &provider, Transport &transport, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(session, provider, transport))
{
}

ApiClient::~ApiClient() = default;

QFuture<Result<HttpReply>> ApiClient::send(const HttpRequest &request, Access access)
{
    const Private::Call call{request, access, {}, false};
    auto future = call.answer.future();
    if (access == Access::Store)
        d->dispatch(call, std::nullopt);
    else
        whenDone(d->session.open(), &d->life, [this, call](const Result<Done> &) { d->begin(call); });
    return future;
}

void ApiClient::Private::begin(const Call &call)
{
    const bool somebody = session.state() == Session::State::Guest || session.state() == Session::State::Member;
    if (call.access == Access::Member && session.state() != Session::State::Member)
        return call.answer(Error{Error::Kind::NotAllowed, 0, {}, u"This needs a full account."_s, {}, {}});
    if (somebody)
        return withGrant(call);
    if (call.access == Access::Any)
        return dispatch(call, std::nullopt);
    whenDone(session.ensureSignedIn(), &life, [this, call](const Result<Identity> &identity) {
        if (!identity)
            return call.answer(identity.error());
        withGrant(call);
    });
}

void ApiClient::Private::withGrant(const Call &call)
{
    whenDone(session.freshGrant(), &life, [this, call](const Result<Grant> &grant) {
        if (grant)
            return dispatch(call, *grant);
        // What anybody may read stays readable while the session has trouble.
        if (call.access == Access::Any)
            return dispatch(call, std::nullopt);
        call.answer(grant.error());
    });
}

void ApiClient::Private::dispatch(const Call &call, const std::optional<Grant> &grant)
{
    HttpRequest request = call.request;
    provider.authorise(request, grant ? call.access : Access::Store, grant);
    whenDone(transport.send(request), &life,
             [this, call, grant](const Result<HttpReply> &outcome) { judge(call, grant, outcome); });
}

void ApiClient::Private::judge(const Call &call, const std::optional<Grant> &grant, const Result<HttpReply> &outcome)
{
    if (!outcome)
        return call.answer(outcome);
    const auto error = provider.judge(*outcome);
    if (grant && !call.repeated && provider.mayIgnoreCredentials(*outcome))
        return doubt(call, grant->tokens.access, error ? Result<HttpReply>(*error) : outcome);
    if (!error)
        return call.answer(outcome);
    if (error->kind == Error::Kind::Rejected && grant && !call.repeated)
        return repeat(call, grant->tokens.access);
    call.answer(*error);
}

void ApiClient::Private::doubt(Call call, const Secret &used, const Result<HttpReply> &verdict)
{
    call.repeated = true;
    whenDone(session.proveAlive(used), &life, [this, call, used, verdict](const Result<Grant> &proved) {
        if (!proved)
            return call.answer(proved.error());
        if (proved->tokens.access == used)
            return call.answer(verdict);
        dispatch(call, *proved);
    });
}

void ApiClient::Private::repeat(Call call, const Secret &refused)
{
    call.repeated = true;
    whenDone(session.replaceRefused(refused), &life, [this, call](const Result<Grant> &grant) {
        if (!grant)
            return call.answer(grant.error());
        dispatch(call, *grant);
    });
}

} // namespace GuestPass
