// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <shop/cartdesk.h>

#include <guestpass/apiclient.h>
#include <guestpass/session.h>
#include <guestpass/whendone.h>

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace GuestPass::Shop {

namespace {

Q_LOGGING_CATEGORY(lcShop, "guestpass.shop", QtInfoMsg)

/// False: that would be no sum any more.
bool setPieces(CartLine &line, int quantity)
{
    const auto total = times(line.price, quantity);
    if (!total)
        return false;
    line.quantity = quantity;
    line.total = *total;
    return true;
}

Error tooMuch()
{
    return {Error::Kind::Invalid, 0, {}, u"That is too much for one cart."_s, {}, {}};
}

Error overMeanwhile()
{
    return {Error::Kind::Cancelled, 0, {}, u"The session ended meanwhile."_s, {}, {}};
}

QList<CartLine>::iterator find(QList<CartLine> &lines, const LineKey &key)
{
    return std::find_if(lines.begin(), lines.end(), [&key](const CartLine &line) { return line.key == key; });
}

CartLine lineOf(const Product &product, const LineKey &key)
{
    CartLine line;
    line.key = key;
    line.name = product.name;
    line.picture = product.thumbnail.isEmpty() ? product.picture : product.thumbnail;
    line.price = product.price;
    line.available = product.available;
    line.minQuantity = product.minQuantity;
    line.maxQuantity = product.maxQuantity;
    line.quantityStep = product.quantityStep;
    for (const Variant &variant : product.variants) {
        if (variant.id != key.variantId)
            continue;
        line.variantName = variant.name;
        line.price = variant.price;
        line.available = variant.available;
    }
    return line;
}

} // namespace

CartDesk::CartDesk(const Dialect &dialect, ApiClient &api, Session &session, const QString &localFile)
    : m_dialect(dialect)
    , m_api(api)
    , m_session(session)
    , m_local(localFile)
{
}

bool CartDesk::isGuest() const
{
    const auto identity = m_session.identity();
    return identity && identity->isGuest();
}

bool CartDesk::isLocal() const
{
    return isGuest() && !m_session.capabilities().guestCartOnServer;
}

QString CartDesk::userId() const
{
    const auto identity = m_session.identity();
    return identity ? identity->userId : QString();
}

void CartDesk::load(const QString &rememberedId, const Reader &done)
{
    if (isLocal())
        return loadLocal(done);
    // A cart of this computer's is none that a store could know.
    const bool foreign = rememberedId == LocalCart::cartId;
    run(m_dialect.loadCart(userId(), foreign ? QString() : rememberedId), done);
}

void CartDesk::setQuantity(const Cart &known, const LineKey &line, int quantity, const Reader &done)
{
    if (isLocal())
        return setLocal(line, quantity, done);
    run(m_dialect.setQuantity(userId(), known, line, quantity), done);
}

void CartDesk::run(const CartNext &next, const Reader &done)
{
    if (const auto *end = std::get_if<Result<Cart>>(&next))
        return done(*end);
    const auto &step = std::get<CartStep>(next);
    whenDone(m_api.send(step.ask.request, step.ask.access), this,
             [this, then = step.then, done, visit = m_visit, user = userId()](const Result<HttpReply> &reply) {
                 const auto after = then(reply);
                 // One person's steps are not to be gone on with by another.
                 const bool left = visit != m_visit || user != userId();
                 if (left && std::holds_alternative<CartStep>(after))
                     return done(overMeanwhile());
                 run(after, done);
             });
}

void CartDesk::loadLocal(const Reader &done)
{
    const auto content = m_local.read();
    // An earlier guest's lines are this one's now: nobody said that they were to go.
    if (content.owner != userId() && !content.lines.isEmpty())
        return done(keepLocal(content.lines));
    done(LocalCart::asCart(content));
}

void CartDesk::setLocal(const LineKey &line, int quantity, const Reader &done)
{
    auto lines = m_local.read().lines;
    const auto present = find(lines, line);
    if (present == lines.end())
        return quantity > 0 ? addLocal(line, quantity, done) : done(LocalCart::asCart({userId(), lines}));
    if (quantity <= 0)
        lines.remove(present - lines.begin());
    else if (!setPieces(*present, quantity))
        return done(tooMuch());
    done(keepLocal(lines));
}

void CartDesk::addLocal(const LineKey &line, int quantity, const Reader &done)
{
    const auto ask = m_dialect.product(line.productId);
    whenDone(m_api.send(ask.request, ask.access), this,
             [this, line, quantity, done, visit = m_visit](const Result<HttpReply> &reply) {
                 const auto product = reply ? m_dialect.readProduct(*reply) : Result<Product>(reply.error());
                 if (!product)
                     return done(product.error());
                 // What somebody asked for who has left by now is not for the next one.
                 if (visit != m_visit)
                     return done(overMeanwhile());
                 done(putLocal(*product, line, quantity));
             });
}

Result<Cart> CartDesk::putLocal(const Product &product, const LineKey &line, int quantity)
{
    CartLine added = lineOf(product, line);
    if (!setPieces(added, quantity))
        return tooMuch();
    auto lines = m_local.read().lines;
    if (const auto meanwhile = find(lines, line); meanwhile != lines.end())
        *meanwhile = added;
    else
        lines.append(added);
    return keepLocal(lines);
}

Result<Cart> CartDesk::keepLocal(const QList<CartLine> &lines)
{
    const LocalCart::Content content{userId(), lines};
    const auto kept = m_local.write(content);
    if (!kept && kept.error().kind != Error::Kind::NotAllowed)
        return kept.error();
    // Shopping goes on; the lines are in memory as long as the program runs.
    if (!kept && !std::exchange(m_warned, true))
        qCWarning(lcShop).noquote() << kept.error().detail;
    return LocalCart::asCart(content);
}

Cart CartDesk::noted()
{
    const auto content = isGuest() && !isLocal() ? m_local.read() : LocalCart::Content();
    return content.owner == userId() ? LocalCart::asCart(content) : Cart();
}

void CartDesk::note(const Cart &cart)
{
    const LocalCart::Content content{userId(), cart.lines};
    // Asked last whether somebody else's lines are still there: that reads the file.
    if (!isGuest() || isLocal() || content == m_noted || !inherited().isEmpty())
        return;
    m_noted = content;
    (void)m_local.write(content); // a copy that cannot be kept is no reason to trouble anybody: the store has it
}

QList<CartLine> CartDesk::inherited()
{
    const auto content = m_local.read();
    const bool own = isLocal() || (isGuest() && content.owner == userId());
    return own ? QList<CartLine>() : content.lines;
}

void CartDesk::leaveInheritance(const QList<CartLine> &rest)
{
    (void)m_local.write({m_local.read().owner, rest}); // not kept: it is brought over again, which changes nothing
}

void CartDesk::settleInheritance(const Cart &cart)
{
    m_noted = {};
    m_local.clear();
    note(cart);
}

void CartDesk::forget()
{
    ++m_visit;
    m_noted = {};
    m_local.clear();
}

} // namespace GuestPass::Shop
