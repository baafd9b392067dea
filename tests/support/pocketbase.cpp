// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <support/pocketbase.h>

#include <guestpass/storeprofile.h>

#include <support/plainjwt.h>

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace GuestPass::Test::PocketBase {

namespace {

constexpr qint64 now = 1767607200; // Mon, 05 Jan 2026 10:00:00 GMT
constexpr qint64 life = 432000;

QString withTokens(QString text, Dialect dialect)
{
    static const QRegularExpression mark(u"TOKEN-([a-z0-9]+)-([0-9]+)"_s);
    for (auto match = mark.match(text); match.hasMatch(); match = mark.match(text)) {
        const QString type = match.captured(1) == "link"_L1 ? u"emailChange"_s
            : dialect == Dialect::V022                      ? u"authRecord"_s
                                                            : u"auth"_s;
        const QByteArray jwt = token(match.captured(1), match.captured(2).toLongLong(), type);
        text.replace(match.capturedStart(), match.capturedLength(), QString::fromLatin1(jwt));
    }
    return text;
}

QJsonObject filledRequest(QJsonObject request, Dialect dialect)
{
    request.insert("path"_L1, u"api/collections/"_s + request.value("path"_L1).toString());
    const QJsonValue bearer = request.take("token"_L1);
    if (bearer.isString())
        request.insert("headers"_L1, QJsonObject{{u"Authorization"_s, filled(bearer, dialect)}});
    else
        request.insert("absent"_L1, QJsonArray{u"Authorization"_s});
    if (request.contains("body"_L1))
        request.insert("body"_L1, filled(request.value("body"_L1), dialect));
    return request;
}

/// The store's error body is spelt in two ways (§14).
QJsonObject filledReply(QJsonObject reply, Dialect dialect)
{
    if (reply.contains("message"_L1)) {
        const QJsonObject body{{u"message"_s, reply.take("message"_L1)},
                               {u"data"_s, reply.take("data"_L1)},
                               {dialect == Dialect::V022 ? u"code"_s : u"status"_s, reply.value("status"_L1)}};
        reply.insert("body"_L1, body);
    }
    if (!reply.contains("type"_L1) && dialect == Dialect::V022)
        reply.insert("type"_L1, u"application/json; charset=UTF-8"_s);
    if (reply.contains("body"_L1))
        reply.insert("body"_L1, filled(reply.value("body"_L1), dialect));
    else if (!reply.contains("text"_L1))
        reply.insert("text"_L1, QString()); // a 204
    reply.insert("headers"_L1, QJsonObject{{u"Date"_s, u"Mon, 05 Jan 2026 10:00:00 GMT"_s}});
    return reply;
}

/// A grant that is said to be issued has the times of its reply and its token.
QJsonObject filledGrant(QJsonObject grant)
{
    if (!grant.take("issued"_L1).toBool())
        return grant;
    grant.insert("issuedAt"_L1, now);
    grant.insert("expiresAt"_L1, now + life + grant.value("access"_L1).toString().section(u'-', 2).toLongLong());
    return grant;
}

QJsonValue filledMember(const QString &key, const QJsonValue &value, Dialect dialect)
{
    if (key == "request"_L1)
        return filledRequest(value.toObject(), dialect);
    if (key == "reply"_L1)
        return filledReply(value.toObject(), dialect);
    const bool grant = key == "grant"_L1 || key == "keep"_L1 || key == "current"_L1;
    return filled(grant ? QJsonValue(filledGrant(value.toObject())) : value, dialect);
}

} // namespace

std::unique_ptr<Provider> provider(const QMap<QString, QString> &options)
{
    StoreProfile profile;
    profile.service = u"pocketbase"_s;
    profile.baseUrl = QUrl(base);
    profile.options = options;
    return makeProvider(profile);
}

QByteArray token(const QString &id, qint64 number, const QString &type)
{
    return plainJwt(
        {{u"collectionId"_s, u"_pb_users_auth_"_s}, {u"id"_s, id}, {u"exp"_s, now + life + number}, {u"type"_s, type}});
}

Grant guestGrant()
{
    Grant grant;
    grant.identity.userId = guestId;
    grant.tokens.access = Secret(token(guestId, 1));
    grant.extra = {{u"identity"_s, madeUp}, {u"password"_s, u"kept password"_s}};
    return grant;
}

HttpReply reply(int status, const QByteArray &type, const QByteArray &body)
{
    return {status, {{"Content-Type", type}}, body, QUrl(base + u"/api/collections/users/auth-refresh"_s)};
}

QByteArray refusal(int status, const QByteArray &message, const QByteArray &data)
{
    return R"({"data":)" + data + R"(,"message":")" + message + R"(","status":)" + QByteArray::number(status) + '}';
}

QJsonObject bodyOf(const Next &next)
{
    const auto *step = std::get_if<Step>(&next);
    return step ? QJsonDocument::fromJson(step->request.body).object() : QJsonObject();
}

QJsonValue filled(const QJsonValue &value, Dialect dialect)
{
    if (value.isString())
        return withTokens(value.toString(), dialect);
    if (value.isArray()) {
        QJsonArray result;
        const QJsonArray array = value.toArray();
        for (const auto &entry : array)
            result << filled(entry, dialect);
        return result;
    }
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it)
        result.insert(it.key(), filledMember(it.key(), it.value(), dialect));
    return result;
}

} // namespace GuestPass::Test::PocketBase
