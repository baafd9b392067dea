// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <shop/cartqueue.h>

#include <guestpass/session.h>
#include <guestpass/whendone.h>
#include <shop/crashpoint.h>

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

/// The store heard the request and does not want it.
bool isRefusal(Error::Kind kind)
{
    return kind == Error::Kind::Invalid || kind == Error::Kind::NotFound || kind == Error::Kind::AlreadyExists;
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

void CartQueue::load(const Reader &done)
{
    m_desk.load(m_rememberedId, taking([this, done, epoch = m_epoch](const Result<Cart> &outcome) {
                    if (!outcome)
                        loadFailed();
                    const auto lines = outcome && epoch == m_epoch ? m_desk.inherited() : QList<CartLine>();
                    lines.isEmpty() ? done(outcome) : inherit(lines, done);
                }));
}

void CartQueue::inherit(const QList<CartLine> &lines, const Reader &done)
{
    if (lines.isEmpty()) {
        crashPoint("inherit.settle");
        m_desk.settleInheritance(m_cart);
        crashPoint("inherit.settled");
        return done(m_cart);
    }
    const CartLine &line = lines.first();
    const auto rest = lines.mid(1);
    if (quantityOf(line.key) >= line.quantity)
        return inherit(rest, done);
    crashPoint("inherit.line");
    m_desk.setQuantity(m_cart, line.key, line.quantity,
                       taking([this, rest, done, epoch = m_epoch](const Result<Cart> &outcome) {
                           // What the store cannot have any more stays behind; anything else is tried again later.
                           const bool refused = !outcome && isRefusal(outcome.error().kind);
                           if (epoch == m_epoch && (outcome || refused)) {
                               crashPoint("inherit.taken");
                               m_desk.leaveInheritance(rest);
                               crashPoint("inherit.left");
                               return inherit(rest, done);
                           }
                           m_doubtful = true;
                           done(m_cart);
                       }));
}

CartQueue::Reader CartQueue::taking(const Reader &done)
{
    return [this, done, epoch = m_epoch, visit = m_visit](const Result<Cart> &cart) {
        if (cart && epoch == m_epoch)
            adopt(*cart);
        else if (cart && visit == m_visit && !cart->id.isEmpty())
            m_rememberedId = cart->id;
        done(cart);
    };
}

void CartQueue::adopt(const Cart &cart)
{
    const bool news = !m_known || cart != m_cart;
    m_cart = cart;
    m_rememberedId = cart.id;
    m_owner = m_session.identity() ? m_session.identity()->userId : QString();
    m_known = true;
    m_doubtful = false;
    if (hasSession())
        m_session.noteCartLines(int(cart.lines.size()));
    m_desk.note(cart);
    if (news)
        Q_EMIT changed();
}

void CartQueue::loadFailed()
{
    const auto identity = m_session.identity();
    if (m_cart.id.isEmpty() || (identity && identity->userId == m_owner))
        return;
    // Better none than somebody else's.
    m_cart = {};
    Q_EMIT changed();
}

bool CartQueue::hasSession() const
{
    const bool open = m_session.state() == Session::State::Guest || m_session.state() == Session::State::Member;
    return open && m_session.identity();
}

QString CartQueue::identityMark() const
{
    // By the identity, not by the state: the two change one after the other, and that is one change.
    const auto identity = m_session.identity();
    if (!hasSession())
        return QString::number(int(m_session.state()));
    return (identity->isGuest() ? u"guest "_s : u"member "_s) + identity->userId;
}

void CartQueue::noteSession()
{
    const QString now = identityMark();
    if (std::exchange(m_identity, now) == now)
        return;
    ++m_epoch;
    m_known = false;
    m_doubtful = false;
    if (!hasSession())
        return noteNobody();
    showNoted();
    enqueue(Job::Kind::LoadIfUnknown, {}, 0);
}

/// At the start, and for as long as there is no connection, a guest sees the cart that they left.
void CartQueue::showNoted()
{
    const Cart noted = m_cart.lines.isEmpty() ? m_desk.noted() : Cart();
    if (noted.lines.isEmpty())
        return;
    m_cart = noted;
    m_owner = m_session.identity()->userId;
    Q_EMIT changed();
}

void CartQueue::noteNobody()
{
    // Whoever was here has left, or their session cannot be used: what they asked for is not to happen to the next one.
    const bool left = !m_owner.isEmpty();
    ++m_visit;
    m_owner.clear();
    m_rememberedId.clear();
    m_known = m_session.state() == Session::State::SignedOut;
    m_cart = {};
    decltype(m_waiting) changes;
    // Whoever asks what is in the cart gets an answer still.
    for (auto &job : left ? std::exchange(m_waiting, {}) : decltype(m_waiting){})
        (job->isLoad() ? m_waiting : changes).push_back(std::move(job));
    if (left && m_running)
        m_running->givenUp = true;
    Q_EMIT changed();
}

int CartQueue::quantityOf(const LineKey &line) const
{
    const auto found = std::find_if(m_cart.lines.begin(), m_cart.lines.end(),
                                    [&line](const CartLine &candidate) { return candidate.key == line; });
    return found == m_cart.lines.end() ? 0 : found->quantity;
}

} // namespace GuestPass::Shop
