// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "mudbasefixture.h"

#include <demoroutes.h>
#include <mudbase/dialect.h>

#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace DemoStore::Testing {

QString MudbaseAnswer::verdict() const
{
    return u"%1 %2"_s.arg(status).arg(text("error"));
}

QStringList MudbaseAnswer::details() const
{
    QStringList details;
    const QJsonArray array = json.value("details"_L1).toArray();
    for (const auto &detail : array)
        details.append(detail.toString());
    return details;
}

QList<QJsonObject> MudbaseAnswer::documents() const
{
    QList<QJsonObject> documents;
    const QJsonArray array = json.value("data"_L1).toArray();
    for (const auto &document : array)
        documents.append(document.toObject());
    return documents;
}

MudbaseFixture::MudbaseFixture()
{
    settings.dataFile = folder.filePath(u"store.sqlite"_s);
}

bool MudbaseFixture::open()
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
    Mudbase::addOperations(m_router, *store);
    return true;
}

bool MudbaseFixture::reopen()
{
    m_router = {};
    store.reset();
    return open();
}

MudbaseAnswer MudbaseFixture::send(const QByteArray &method, const QString &path, const QByteArray &body,
                                   const QHash<QByteArray, QByteArray> &headers)
{
    const QUrl url(u"/mudbase/api"_s + path);
    const Response response = m_router.answer(
        {method, url.path(QUrl::FullyEncoded).toLatin1(), QUrlQuery(url.query(QUrl::FullyEncoded)), headers, body, {}});
    MudbaseAnswer answer{response.status, QJsonDocument::fromJson(response.body).object(), {}};
    for (const auto &[name, value] : response.headers)
        answer.headers.insert(name, value);
    return answer;
}

namespace {

QHash<QByteArray, QByteArray> with(const QString &bearer)
{
    if (bearer.isNull())
        return {};
    return {{"authorization"_ba, "Bearer " + bearer.toLatin1()}};
}

} // namespace

MudbaseAnswer MudbaseFixture::get(const QString &path, const QString &bearer)
{
    return send("GET"_ba, path, {}, with(bearer));
}

MudbaseAnswer MudbaseFixture::post(const QString &path, const QString &bearer, const QJsonObject &body)
{
    return send("POST"_ba, path, QJsonDocument(body).toJson(), with(bearer));
}

MudbaseAnswer MudbaseFixture::patch(const QString &path, const QString &bearer, const QJsonObject &body)
{
    return send("PATCH"_ba, path, QJsonDocument(body).toJson(), with(bearer));
}

MudbaseAnswer MudbaseFixture::remove(const QString &path, const QString &bearer)
{
    return send("DELETE"_ba, path, {}, with(bearer));
}

MudbasePerson MudbaseFixture::guest()
{
    return personIn(post(u"/auth/anonymous"_s, {}, {{u"projectId"_s, Mudbase::projectId}}));
}

MudbasePerson MudbaseFixture::member(const QString &email)
{
    return personIn(post(u"/auth/local/signup/customer"_s, {}, application(email)));
}

MudbaseAnswer MudbaseFixture::logIn(const QString &email, const QString &password)
{
    return post(u"/auth/local/login"_s, {},
                {{u"email"_s, email}, {u"password"_s, password}, {u"projectId"_s, Mudbase::projectId}});
}

QString MudbaseFixture::whoIs(const QString &bearer)
{
    return get(u"/auth/local/session"_s, bearer).object("user").value("id"_L1).toString();
}

QString MudbaseFixture::newestCode(const QString &email)
{
    const QList<Message> messages = store->outbox.messages(email, 1);
    return messages.isEmpty() ? QString() : messages.first().code;
}

MudbasePerson personIn(const MudbaseAnswer &answer)
{
    const QJsonObject user = answer.object("user");
    return {user.value(user.contains("id"_L1) ? "id"_L1 : "_id"_L1).toString(), answer.text("token"),
            answer.text("refreshToken")};
}

QString dataPath(const QString &collection)
{
    return u"/data/projects/%1/collections/%2/data"_s.arg(Mudbase::projectId, collection);
}

QString goodPassword()
{
    return u"correct horse"_s;
}

QJsonObject application(const QString &email)
{
    return {{u"email"_s, email},         {u"password"_s, goodPassword()},      {u"firstName"_s, u"Ada"_s},
            {u"lastName"_s, u"Byron"_s}, {u"projectId"_s, Mudbase::projectId}, {u"agreedToTerms"_s, true}};
}

} // namespace DemoStore::Testing
