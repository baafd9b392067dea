// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <bench/bareclient.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace GuestPass::Bench {

BareClient::BareClient(const QUrl &base, QObject *parent)
    : QObject(parent)
    , m_base(base)
{
}

QUrl BareClient::address(const QString &path) const
{
    QUrl url = m_base;
    url.setPath(m_base.path() + path);
    return url;
}

void BareClient::signInGuest(std::function<void(const Guest &)> done)
{
    QNetworkRequest request(address(u"/auth/anonymous"_s));
    request.setRawHeader("X-Api-Key", "bench-key");
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    whenFinished(m_network.post(request, QByteArray()), [done = std::move(done)](const QByteArray &body) {
        const QJsonObject content = QJsonDocument::fromJson(body).object().value("content"_L1).toObject();
        done({content.value("access_token"_L1).toString().toLatin1(),
              content.value("refresh_token"_L1).toString().toLatin1(),
              content.value("user"_L1).toObject().value("id"_L1).toString()});
    });
}

void BareClient::cart(const QByteArray &access, const QString &user, std::function<void(const QString &)> done)
{
    QNetworkRequest request(address(u"/carts/users/"_s + user));
    if (!access.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + access);
    whenFinished(m_network.get(request), [done = std::move(done)](const QByteArray &body) {
        const QJsonObject content = QJsonDocument::fromJson(body).object().value("content"_L1).toObject();
        done(content.value("cart"_L1).toObject().value("user_id"_L1).toString());
    });
}

void BareClient::whenFinished(QNetworkReply *reply, std::function<void(const QByteArray &)> done)
{
    connect(reply, &QNetworkReply::finished, this, [reply, done = std::move(done)] {
        reply->deleteLater();
        done(reply->readAll());
    });
}

} // namespace GuestPass::Bench
