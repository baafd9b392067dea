// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <support/fakestore.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>
#include <QUrlQuery>

#include <algorithm>

namespace GuestPass::Test {

using namespace Qt::StringLiterals;

namespace {

HttpReply reply(const QJsonObject &body, int status = 200)
{
    return {
        status, {{"Content-Type"_ba, "application/json"_ba}}, QJsonDocument(body).toJson(QJsonDocument::Compact), {}};
}

HttpReply refusal(const QString &code, int status)
{
    return reply({{u"code"_s, code}}, status);
}

Shop::Product makeProduct(int number)
{
    Shop::Product product;
    product.id = u"p%1"_s.arg(number);
    product.name = u"Product %1"_s.arg(number, 2, 10, QLatin1Char('0'));
    product.summary = u"Summary of %1"_s.arg(number);
    product.description = u"A longer description of product %1."_s.arg(number);
    product.categoryIds = {u"c%1"_s.arg(number % 3)};
    product.price = {1000 + number * 50, u"EUR"_s};
    product.picture = QUrl(u"https://store.example/picture/%1.svg"_s.arg(number));
    if (number % 7 == 3)
        product.available = false;
    if (number % 5 == 2)
        product.listPrice = Shop::Money{product.price.minor + 500, u"EUR"_s};
    if (number % 4 == 1) {
        product.hasVariants = true;
        for (const QString &wood : {u"Oak"_s, u"Walnut"_s}) {
            Shop::Variant variant;
            variant.id = product.id + wood;
            variant.name = wood;
            variant.choices = {{u"wood"_s, u"Wood"_s, wood, wood == "Oak"_L1 ? u"#c8a165"_s : u"#5b3a24"_s}};
            variant.price = product.price;
            product.variants.append(variant);
        }
    }
    return product;
}

} // namespace

FakeStore::FakeStore(int count)
    : categories({{u"c0"_s, u"Kitchen"_s}, {u"c1"_s, u"Lamps"_s}, {u"c2"_s, u"Paper & Pens"_s}})
{
    for (int number = 1; number <= count; ++number)
        products.append(makeProduct(number));
}

QFuture<Result<HttpReply>> FakeStore::send(const HttpRequest &request)
{
    ++m_sent[request.route];
    Pending pending{request, std::make_shared<QPromise<Result<HttpReply>>>()};
    pending.promise->start();
    auto future = pending.promise->future();
    if (m_held)
        m_pending.push_back(pending);
    else
        QTimer::singleShot(0, &m_context, [this, pending] { answer(pending); });
    return future;
}

void FakeStore::release()
{
    m_held = false;
    while (!m_pending.empty()) {
        const Pending pending = m_pending.front();
        m_pending.pop_front();
        answer(pending);
    }
}

void FakeStore::releaseNewestFirst()
{
    std::reverse(m_pending.begin(), m_pending.end());
    release();
}

void FakeStore::failNext(const QString &route, const Error &error)
{
    m_faults.insert(route, error);
}

void FakeStore::failNext(const QString &route, int status, const QString &serverCode)
{
    m_faults.insert(route, refusal(serverCode, status));
}

void FakeStore::answer(const Pending &pending)
{
    pending.promise->addResult(outcome(pending.request));
    pending.promise->finish();
}

Result<HttpReply> FakeStore::outcome(const HttpRequest &request)
{
    if (m_offline)
        return Error{Error::Kind::Offline, 0, {}, u"fake"_s, {}, {}};
    if (const auto fault = m_faults.constFind(request.route); fault != m_faults.constEnd()) {
        const Result<HttpReply> planned = *fault;
        m_faults.erase(fault);
        return planned;
    }
    static const QStringList shop{u"categories"_s, u"products"_s, u"product"_s, u"cart"_s, u"set-quantity"_s};
    if (shop.contains(request.route))
        return shopReply(request);
    if (request.url.path().endsWith(".svg"_L1)) {
        return HttpReply{200,
                         {{"Content-Type"_ba, "image/svg+xml"_ba}},
                         "<svg xmlns='http://www.w3.org/2000/svg' width='400' height='300'>"
                         "<rect width='400' height='300' fill='#86a070'/></svg>"_ba,
                         request.url};
    }
    return accountReply(request);
}

QString FakeStore::userOf(const HttpRequest &request) const
{
    return m_users.value(request.header("Authorization"_ba).mid(7));
}

HttpReply FakeStore::shopReply(const HttpRequest &request)
{
    const QString user = userOf(request);
    if (request.route == "categories"_L1)
        return reply({});
    if (request.route == "products"_L1)
        return productsReply(request.url);
    if (request.route == "product"_L1)
        return reply({{u"id"_s, QUrlQuery(request.url).queryItemValue(u"id"_s)}});
    if (user.isEmpty())
        return refusal(u"rejected"_s, 401);
    if (request.route == "cart"_L1)
        return carts.contains(user) ? cartReply(user) : refusal(u"none"_s, 404);
    return setQuantity(user, QJsonDocument::fromJson(request.body).object());
}

HttpReply FakeStore::productsReply(const QUrl &url) const
{
    const QUrlQuery query(url);
    const QString words = query.queryItemValue(u"words"_s, QUrl::FullyDecoded);
    const QString category = query.queryItemValue(u"category"_s);
    const int sort = query.queryItemValue(u"sort"_s).toInt();
    const int page = query.queryItemValue(u"page"_s).toInt();
    const int size = query.queryItemValue(u"size"_s).toInt();
    QList<Shop::Product> found;
    std::copy_if(products.begin(), products.end(), std::back_inserter(found), [&](const Shop::Product &product) {
        return product.name.contains(words, Qt::CaseInsensitive)
            && (category.isEmpty() || product.categoryIds.contains(category));
    });
    if (sort == int(Shop::ProductQuery::Sort::PriceDown))
        std::stable_sort(found.begin(), found.end(),
                         [](const auto &a, const auto &b) { return a.price.minor > b.price.minor; });
    QJsonArray ids;
    for (const Shop::Product &product : found.mid((page - 1) * size, size))
        ids.append(product.id);
    QJsonObject body{{u"ids"_s, ids}, {u"total"_s, int(found.size())}};
    if (page * size < found.size())
        body.insert(u"next"_s, page + 1);
    return reply(body);
}

HttpReply FakeStore::setQuantity(const QString &user, const QJsonObject &input)
{
    const Shop::LineKey key{input.value("product"_L1).toString(), input.value("variant"_L1).toString()};
    const int quantity = input.value("quantity"_L1).toInt();
    auto &lines = carts[user];
    const auto line = std::find_if(lines.begin(), lines.end(), [&](const auto &l) { return l.first == key; });
    if (line == lines.end() && quantity > 0)
        lines.append({key, quantity});
    else if (line != lines.end() && quantity > 0)
        line->second = quantity;
    else if (line != lines.end())
        lines.erase(line);
    return cartReply(user);
}

HttpReply FakeStore::cartReply(const QString &user) const
{
    QJsonArray lines;
    for (const auto &[key, quantity] : carts.value(user))
        lines.append(QJsonArray{key.productId, key.variantId, quantity});
    return reply({{u"cart"_s, QString(u"cart-"_s + user)}, {u"lines"_s, lines}});
}

HttpReply FakeStore::letIn(const QString &user, const QString &email, const QString &name)
{
    const QString access = u"canary-access-%1-%2"_s.arg(user).arg(++m_tokens);
    m_users.insert(access.toUtf8(), user);
    m_users.insert("refresh-of-" + access.toUtf8(), user);
    return reply({{u"user"_s, user}, {u"email"_s, email}, {u"name"_s, name}, {u"access"_s, access}});
}

HttpReply FakeStore::accountReply(const HttpRequest &request)
{
    const QJsonObject input = QJsonDocument::fromJson(request.body).object();
    const QString email = input.value("email"_L1).toString();
    const QString user = userOf(request);
    const Account known = accounts.value(email);
    if (request.route == "guest"_L1)
        return letIn(u"guest%1"_s.arg(++m_guests), {}, {});
    if (request.route == "refresh"_L1) {
        const QString mine = m_users.value(input.value("refresh"_L1).toString().toUtf8());
        const auto account = std::find_if(accounts.keyValueBegin(), accounts.keyValueEnd(),
                                          [&](const auto &entry) { return entry.second.userId == mine; });
        if (mine.isEmpty())
            return refusal(u"rejected"_s, 401);
        return account == accounts.keyValueEnd() ? letIn(mine, {}, {})
                                                 : letIn(mine, account->first, account->second.displayName);
    }
    if (request.route == "sign-in"_L1)
        return known.userId.isEmpty() || known.password != input.value("password"_L1).toString()
            ? refusal(u"wrong"_s, 401)
            : letIn(known.userId, email, known.displayName);
    if (request.route == "create"_L1)
        return create(input, user);
    if (request.route == "sign-in-code"_L1 && known.userId.isEmpty())
        return refusal(u"wrong"_s, 401);
    if (request.route == "sign-in-code"_L1 || request.route == "forgot"_L1) {
        return mailed(email, known);
    }
    if (request.route == "resend"_L1)
        return reply({{u"challenge"_s, input.value("handle"_L1)}, {u"link"_s, mailsLinks}});
    if (request.route == "change"_L1)
        return changePassword(user, input);
    if (request.route == "confirm"_L1 || request.route == "reset"_L1)
        return confirm(input);
    return reply({{u"done"_s, true}});
}

HttpReply FakeStore::create(const QJsonObject &input, const QString &guest)
{
    const QString email = input.value("email"_L1).toString();
    if (accounts.contains(email))
        return refusal(u"exists"_s, 409);
    if (input.value("password"_L1).toString().size() < 8)
        return refusal(u"invalid"_s, 422);
    const Account account{guest.isEmpty() ? u"user-"_s + email : guest, input.value("password"_L1).toString(),
                          input.value("name"_L1).toString()};
    if (!createsAtOnce)
        return mailed(email, account);
    accounts.insert(email, account);
    return letIn(account.userId, email, account.displayName);
}

HttpReply FakeStore::mailed(const QString &email, const Account &account)
{
    m_challenges.insert(u"handle-"_s + email, {email, account});
    return reply({{u"challenge"_s, QString(u"handle-"_s + email)}, {u"link"_s, mailsLinks}});
}

void FakeStore::openLink(const QString &email)
{
    const auto [address, account] = m_challenges.value(u"handle-"_s + email);
    accounts.insert(address, account);
}

HttpReply FakeStore::changePassword(const QString &user, const QJsonObject &input)
{
    for (Account &account : accounts) {
        if (account.userId != user)
            continue;
        if (account.password != input.value("old"_L1).toString())
            return refusal(u"wrong"_s, 401);
        account.password = input.value("password"_L1).toString();
        return reply({{u"done"_s, true}});
    }
    return refusal(u"denied"_s, 403);
}

HttpReply FakeStore::confirm(const QJsonObject &input)
{
    const auto challenge = m_challenges.constFind(input.value("handle"_L1).toString());
    const bool opened = mailsLinks && challenge != m_challenges.constEnd() && accounts.contains(challenge->first)
        && input.value("code"_L1).toString().isEmpty();
    if (challenge == m_challenges.constEnd() || (!opened && input.value("code"_L1).toString() != code))
        return refusal(u"wrong"_s, 401);
    auto [email, account] = *challenge;
    if (const QString password = input.value("password"_L1).toString(); !password.isEmpty())
        account.password = password;
    accounts.insert(email, account);
    return letIn(account.userId, email, account.displayName);
}

} // namespace GuestPass::Test
