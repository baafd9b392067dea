// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "pocketbasefixture.h"

#include <demoroutes.h>
#include <pocketbase/dialect.h>

#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace DemoStore::Testing {

QStringList PocketBaseAnswer::faults() const
{
    QStringList faults;
    const QJsonObject data = object("data");
    for (auto it = data.begin(); it != data.end(); ++it)
        faults.append(it.key() + u' ' + it.value().toObject().value("code"_L1).toString());
    return faults;
}

QStringList PocketBaseAnswer::column(const char *name) const
{
    QStringList values;
    const QJsonArray all = items();
    for (const auto &item : all)
        values.append(item.toObject().value(QLatin1String(name)).toVariant().toString());
    return values;
}

PocketBaseFixture::PocketBaseFixture()
{
    settings.dataFile = folder.filePath(u"store.sqlite"_s);
}

bool PocketBaseFixture::open()
{
    QString problem;
    store = Store::open(
        settings, builtInSeed(), [this] { return now; }, &problem);
    if (!store) {
        qWarning("%s", qUtf8Printable(problem));
        return false;
    }
    m_router = {};
    addDemoRoutes(m_router, *store);
    PocketBase::addOperations(m_router, *store);
    return true;
}

bool PocketBaseFixture::reopen()
{
    m_router = {};
    store.reset();
    return open();
}

PocketBaseAnswer PocketBaseFixture::send(const QByteArray &method, const QString &path, const QByteArray &body,
                                         const QHash<QByteArray, QByteArray> &headers)
{
    const QUrl url(path.startsWith(u"/demo"_s) ? path : u"/pocketbase/api"_s + path);
    const Response response = m_router.answer(
        {method, url.path(QUrl::FullyEncoded).toLatin1(), QUrlQuery(url.query(QUrl::FullyEncoded)), headers, body, {}});
    return {response.status, QJsonDocument::fromJson(response.body).object(), response.body};
}

PocketBaseAnswer PocketBaseFixture::get(const QString &path, const QString &token)
{
    return send("GET"_ba, path, {}, {{"authorization"_ba, token.toLatin1()}});
}

PocketBaseAnswer PocketBaseFixture::list(const QString &collection, const QString &filter, const QString &token,
                                         const QString &more)
{
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(filter));
    return get(recordsPath(collection) + u"?filter="_s + encoded + more, token);
}

PocketBaseAnswer PocketBaseFixture::sendJson(const QByteArray &method, const QString &path, const QJsonObject &body,
                                             const QString &token)
{
    return send(method, path, QJsonDocument(body).toJson(),
                {{"authorization"_ba, token.toLatin1()}, {"content-type"_ba, "application/json"_ba}});
}

PocketBaseAnswer PocketBaseFixture::post(const QString &path, const QJsonObject &body, const QString &token)
{
    return sendJson("POST"_ba, path, body, token);
}

PocketBaseAnswer PocketBaseFixture::patch(const QString &path, const QJsonObject &body, const QString &token)
{
    return sendJson("PATCH"_ba, path, body, token);
}

PocketBaseAnswer PocketBaseFixture::remove(const QString &path, const QString &token)
{
    return send("DELETE"_ba, path, {}, {{"authorization"_ba, token.toLatin1()}});
}

PocketBasePerson PocketBaseFixture::guest(const QJsonObject &more)
{
    PocketBasePerson person;
    person.identity = u"anonymous-%1@example.com"_s.arg(1'111'111'111 + ++m_guests);
    person.password = u"4"_s.repeated(40);
    QJsonObject body = newPassword(person.password);
    body.insert(u"email"_s, person.identity);
    for (auto it = more.begin(); it != more.end(); ++it)
        body.insert(it.key(), it.value());
    person.id = post(recordsPath(u"users"_s), body).text("id");
    person.token = signIn(person.identity, person.password).token();
    return person;
}

PocketBaseAnswer PocketBaseFixture::signIn(const QString &identity, const QString &password)
{
    return post(usersPath(u"auth-with-password"_s), {{u"identity"_s, identity}, {u"password"_s, password}});
}

PocketBaseAnswer PocketBaseFixture::refresh(const QString &token)
{
    return send("POST"_ba, usersPath(u"auth-refresh"_s), {}, {{"authorization"_ba, token.toLatin1()}});
}

QString PocketBaseFixture::mailed(const QString &address)
{
    const QJsonArray messages = send("GET"_ba, u"/demo/outbox?to="_s + address).json.value("messages"_L1).toArray();
    return messages.at(0).toObject().value("code"_L1).toString();
}

QString PocketBaseFixture::product(int index)
{
    return get(recordsPath(u"products"_s) + u"?perPage=1&page=%1"_s.arg(index + 1)).column("id").value(0);
}

QString PocketBaseFixture::cart(const PocketBasePerson &person, const QList<int> &quantities)
{
    const QString id = post(recordsPath(u"carts"_s), {{u"user"_s, person.id}}, person.token).text("id");
    for (int i = 0; i < quantities.size(); ++i)
        post(recordsPath(u"cart_items"_s), {{u"cart"_s, id}, {u"product"_s, product(i)}, {u"qty"_s, quantities.at(i)}},
             person.token);
    return id;
}

QStringList PocketBaseFixture::cartLines(const QString &token)
{
    QStringList lines;
    const QJsonArray items = get(recordsPath(u"cart_items"_s), token).items();
    for (const auto &item : items)
        lines.append(u"%1 x %2"_s.arg(item.toObject().value("qty"_L1).toInt())
                         .arg(item.toObject().value("product"_L1).toString()));
    lines.sort();
    return lines;
}

QString usersPath(const QString &rest)
{
    return u"/collections/users/"_s + rest;
}

QString recordsPath(const QString &collection, const QString &id)
{
    return u"/collections/"_s + collection + u"/records"_s + (id.isEmpty() ? QString() : u'/' + id);
}

QJsonObject newPassword(const QString &password, const QString &oldPassword)
{
    QJsonObject body{{u"password"_s, password}, {u"passwordConfirm"_s, password}};
    if (!oldPassword.isEmpty())
        body.insert(u"oldPassword"_s, oldPassword);
    return body;
}

} // namespace DemoStore::Testing
