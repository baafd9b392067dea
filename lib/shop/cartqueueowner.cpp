// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// Whose cart it is: what is loaded, shown and brought over when somebody comes, becomes somebody else or leaves.

#include <shop/cartqueue.h>

#include <guestpass/session.h>
#include <shop/crashpoint.h>

using namespace Qt::StringLiterals;

namespace GuestPass::Shop {

namespace {

/// The store heard the request and does not want it.
bool isRefusal(Error::Kind kind)
{
    return kind == Error::Kind::Invalid || kind == Error::Kind::NotFound || kind == Error::Kind::AlreadyExists;
}

} // namespace

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

} // namespace GuestPass::Shop
