// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "demostorefixture.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace DemoStore::Testing {

namespace {

const QString password = u"correct horse"_s;

} // namespace

Fixture::Fixture()
{
    settings.dataFile = folder.filePath(u"store.sqlite"_s);
}

bool Fixture::open()
{
    QString problem;
    store = Store::open(
        settings, builtInSeed(), [this] { return now; }, &problem);
    if (!store) {
        qWarning("%s", qUtf8Printable(problem));
        return false;
    }
    m_router = {};
    store->publicUrl = u"http://127.0.0.1:1"_s;
    addDemoRoutes(m_router, *store);
    CommerceEngine::addOperations(m_router, *store);
    return true;
}

bool Fixture::reopen()
{
    store.reset();
    return open();
}

Answer Fixture::send(const QByteArray &method, const QString &path, const QByteArray &body,
                     const QHash<QByteArray, QByteArray> &headers)
{
    const QUrl url(path.startsWith(u"/auth"_s) || path.startsWith(u"/ca"_s) || path.startsWith(u"/store"_s)
                           || path.startsWith(u"/wishlist"_s)
                       ? u"/api/v1/demo/storefront"_s + path
                       : path);
    const Response response = m_router.answer(
        {method, url.path(QUrl::FullyEncoded).toLatin1(), QUrlQuery(url.query(QUrl::FullyEncoded)), headers, body, {}});
    return {response.status, QJsonDocument::fromJson(response.body).object()};
}

Answer Fixture::get(const QString &path, const QString &bearer)
{
    return send("GET"_ba, path, {}, {{"authorization"_ba, "Bearer " + bearer.toLatin1()}});
}

Answer Fixture::post(const QString &path, const QString &bearer, const QJsonObject &body)
{
    return send("POST"_ba, path, QJsonDocument(body).toJson(), {{"authorization"_ba, "Bearer " + bearer.toLatin1()}});
}

Answer Fixture::put(const QString &path, const QString &bearer, const QJsonObject &body)
{
    return send("PUT"_ba, path, QJsonDocument(body).toJson(), {{"authorization"_ba, "Bearer " + bearer.toLatin1()}});
}

Answer Fixture::remove(const QString &path, const QString &bearer, const QJsonObject &body)
{
    return send("DELETE"_ba, path, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(),
                {{"authorization"_ba, "Bearer " + bearer.toLatin1()}});
}

Person Fixture::guest(const QString &bearer)
{
    QHash<QByteArray, QByteArray> headers{{"x-api-key"_ba, settings.apiKey},
                                          {"content-type"_ba, "application/json"_ba}};
    if (!bearer.isEmpty())
        headers.insert("authorization"_ba, "Bearer " + bearer.toLatin1());
    return personIn(send("POST"_ba, u"/auth/anonymous"_s, {}, headers));
}

Person Fixture::member(const QString &email, const Person &guest)
{
    const Answer asked = post(u"/auth/register/password"_s, guest.access,
                              {{u"email"_s, email}, {u"password"_s, password}, {u"confirm_password"_s, password}});
    return personIn(post(u"/auth/verify-otp"_s, guest.access,
                         {{u"otp"_s, newestCode(email)},
                          {u"otp_token"_s, asked.text("otp_token")},
                          {u"otp_action"_s, asked.text("otp_action")}}));
}

QString Fixture::newestCode(const QString &email)
{
    const QJsonArray messages = send("GET"_ba, u"/demo/outbox?to="_s + email).json.value("messages"_L1).toArray();
    return messages.at(0).toObject().value("code"_L1).toString();
}

QJsonObject Fixture::line(int index, int quantity)
{
    CatalogueQuery everything;
    everything.limit = 100;
    const Page<Product> page = store->catalogue.products(everything);
    for (const Product &product : page.items) {
        const bool plain = product.variants.isEmpty() && product.minimum == 1 && product.step == 1 && !product.maximum
            && product.stock >= 10;
        if (plain && index-- == 0)
            return {{u"product_id"_s, product.id}, {u"variant_id"_s, QJsonValue::Null}, {u"quantity"_s, quantity}};
    }
    return {};
}

QStringList Fixture::cartLines(const Person &person)
{
    QStringList lines;
    const Answer answer = get(u"/carts/users/"_s + person.id, person.access);
    const QJsonArray items = answer.object("cart").value("cart_items"_L1).toArray();
    for (const QJsonValue &item : items)
        lines.append(u"%1 x %2"_s.arg(item.toObject().value("quantity"_L1).toInt())
                         .arg(item.toObject().value("product_id"_L1).toString()));
    lines.sort();
    return lines;
}

Person personIn(const Answer &answer)
{
    const QString access = answer.text("access_token");
    return {claimsIn(access).value("ulid"_L1).toString(), access, answer.text("refresh_token")};
}

QJsonObject claimsIn(const QString &token)
{
    const QByteArray part = token.section(u'.', 1, 1).toLatin1();
    return QJsonDocument::fromJson(QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding)).object();
}

} // namespace DemoStore::Testing
