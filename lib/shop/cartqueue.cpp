// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <shop/cartqueue.h>

#include <guestpass/session.h>
#include <guestpass/whendone.h>

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace GuestPass::Shop {

namespace {

constexpr int mostPieces = 1'000'000;

/// After these nobody can say whether the store acted.
bool leavesDoubt(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Cancelled:
    case Error::Kind::Offline:
    case Error::Kind::TimedOut:
    case Error::Kind::NotTheStore:
    case Error::Kind::ServerTrouble:
    case Error::Kind::BadReply:
        return true;
    case Error::Kind::Insecure:
    case Error::Kind::RateLimited:
    case Error::Kind::Rejected:
    case Error::Kind::WrongCredentials:
    case Error::Kind::Invalid:
    case Error::Kind::AlreadyExists:
    case Error::Kind::NotFound:
    case Error::Kind::NotAllowed:
    case Error::Kind::Keyring:
    case Error::Kind::NotNow:
        break;
    }
    return false;
}

/// Why nobody can say what is in the cart of whoever is there; nothing where that can be asked, or nobody is there.
std::optional<Error> obstacle(Session::State state)
{
    if (state == Session::State::Locked)
        return Error{Error::Kind::Keyring, 0, {}, u"The keyring does not give the session."_s, {}, {}};
    if (state == Session::State::NeedsAttention)
        return Error{Error::Kind::Rejected, 0, {}, u"The store does not accept the session."_s, {}, {}};
    return std::nullopt;
}

} // namespace

CartQueue::CartQueue(const Dialect &dialect, ApiClient &api, Session &session, const QString &localFile)
    : m_session(session)
    , m_desk(dialect, api, session, localFile)
{
    connect(&session, &Session::identityChanged, this, &CartQueue::noteSession);
    connect(&session, &Session::stateChanged, this, &CartQueue::noteSession);
    connect(&session, &Session::signedOut, this, [this] { m_desk.forget(); });
    m_identity = identityMark();
    m_known = session.state() == Session::State::SignedOut;
}

QFuture<Result<Cart>> CartQueue::reload()
{
    return enqueue(Job::Kind::Load, {}, 0);
}

QFuture<Result<Cart>> CartQueue::set(const LineKey &line, int quantity)
{
    return enqueue(Job::Kind::Set, line, quantity);
}

QFuture<Result<Cart>> CartQueue::add(const LineKey &line, int quantity)
{
    return enqueue(Job::Kind::Add, line, quantity);
}

QFuture<Result<Cart>> CartQueue::enqueue(Job::Kind kind, const LineKey &line, int quantity)
{
    auto job = std::make_unique<Job>();
    job->kind = kind;
    job->line = line;
    job->quantity = std::clamp(quantity, -mostPieces, mostPieces);
    auto future = job->answer.future();
    // After a change of identity the changes that wait need the new cart.
    if (kind == Job::Kind::LoadIfUnknown)
        m_waiting.push_front(std::move(job));
    else
        m_waiting.push_back(std::move(job));
    pump();
    return future;
}

void CartQueue::pump()
{
    if (m_pumping)
        return;
    m_pumping = true;
    const QPointer<CartQueue> self(this);
    while (self && !m_running && !m_waiting.empty()) {
        m_running = std::move(m_waiting.front());
        m_waiting.pop_front();
        run();
    }
    if (self)
        m_pumping = false;
}

void CartQueue::run()
{
    if (m_running->isLoad())
        runLoad();
    else
        runChange();
}

void CartQueue::runLoad()
{
    if (const auto error = obstacle(m_session.state()))
        return finish(*error);
    if (!hasSession() || (m_running->kind == Job::Kind::LoadIfUnknown && m_known))
        return finish(m_cart);
    load([this](const Result<Cart> &outcome) { finish(outcome); });
}

void CartQueue::runChange()
{
    if (m_running->givenUp)
        return finish(Error{Error::Kind::Cancelled, 0, {}, u"The session ended meanwhile."_s, {}, {}});
    if (!hasSession())
        return signInForChange();
    // Decided by what the shopper saw, even where the store has to be asked first: a change whose answer was lost and
    // that is asked for again must not count twice.
    if (m_known)
        decideTarget();
    if (m_known && !m_doubtful)
        return change();
    loadForChange();
}

void CartQueue::signInForChange()
{
    if (m_known && m_running->quantity <= 0)
        return finish(m_cart);
    whenDone(m_session.ensureSignedIn(), this, [this](const Result<Identity> &somebody) {
        if (!somebody)
            return finish(somebody.error());
        noteSession(); // The signal that somebody is there may come after this answer.
        if (!hasSession())
            return finish(Error{Error::Kind::NotNow, 0, {}, u"There is no session."_s, {}, {}});
        runChange();
    });
}

void CartQueue::loadForChange()
{
    load([this](const Result<Cart> &outcome) {
        if (!outcome)
            return finish(outcome);
        // Not known: the identity changed while the cart was on its way.
        m_known ? change() : runChange();
    });
}

void CartQueue::change()
{
    decideTarget();
    const int target = *m_running->target;
    if (target == quantityOf(m_running->line) && (target == 0 || m_running->kind == Job::Kind::Add))
        return finish(m_cart);
    const bool cartIsNamed = !m_cart.id.isEmpty();
    m_desk.setQuantity(m_cart, m_running->line, target,
                       taking([this, cartIsNamed](const Result<Cart> &outcome) { answered(outcome, cartIsNamed); }));
}

void CartQueue::answered(const Result<Cart> &outcome, bool cartWasNamed)
{
    const bool gone = !outcome && outcome.error().kind == Error::Kind::NotFound;
    if (!gone || !cartWasNamed || m_running->repeated || m_running->givenUp) {
        m_doubtful = m_doubtful || (!outcome && leavesDoubt(outcome.error().kind));
        return finish(outcome);
    }
    // The cart that was remembered is no more (expired, merged, another's): take the present one, or make one, once.
    m_running->repeated = true;
    m_running->target.reset();
    m_rememberedId.clear();
    loadForChange();
}

void CartQueue::decideTarget()
{
    if (m_running->target)
        return;
    const int base = m_running->kind == Job::Kind::Add ? quantityOf(m_running->line) : 0;
    m_running->target = std::clamp(base + m_running->quantity, 0, mostPieces);
}

void CartQueue::finish(const Result<Cart> &outcome)
{
    const auto job = std::move(m_running);
    const QPointer<CartQueue> self(this);
    job->answer.settle(outcome);
    if (self)
        pump();
}

int CartQueue::quantityOf(const LineKey &line) const
{
    const auto found = std::find_if(m_cart.lines.begin(), m_cart.lines.end(),
                                    [&line](const CartLine &candidate) { return candidate.key == line; });
    return found == m_cart.lines.end() ? 0 : found->quantity;
}

} // namespace GuestPass::Shop
