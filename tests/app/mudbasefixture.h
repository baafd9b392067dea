// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include <mudbase/project.h>
#include <router.h>
#include <store.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

namespace DemoStore::Testing {

struct MudbaseAnswer {
    int status = 0;
    QJsonObject json;
    QHash<QByteArray, QByteArray> headers;

    /// "401 Invalid token.", "200 "
    QString verdict() const;
    QString text(const char *name) const { return json.value(QLatin1String(name)).toString(); }
    QJsonObject object(const char *name) const { return json.value(QLatin1String(name)).toObject(); }
    QStringList details() const;
    /// The documents of a list.
    QList<QJsonObject> documents() const;
};

struct MudbasePerson {
    QString id;
    QString access;
    QString refresh;
};

/// A store in a folder of its own, with a clock that is moved by hand, asked in Mudbase's dialect without a socket.
class MudbaseFixture {
public:
    MudbaseFixture();

    bool open();
    /// As after an end of the process.
    bool reopen();

    /// `path` is below /mudbase/api.
    MudbaseAnswer send(const QByteArray &method, const QString &path, const QByteArray &body = {},
                       const QHash<QByteArray, QByteArray> &headers = {});
    MudbaseAnswer get(const QString &path, const QString &bearer);
    MudbaseAnswer post(const QString &path, const QString &bearer, const QJsonObject &body = {});
    MudbaseAnswer patch(const QString &path, const QString &bearer, const QJsonObject &body);
    MudbaseAnswer remove(const QString &path, const QString &bearer);

    MudbasePerson guest();
    MudbasePerson member(const QString &email);
    MudbaseAnswer logIn(const QString &email, const QString &password);
    /// Who the session call says the bearer is.
    QString whoIs(const QString &bearer);
    QString newestCode(const QString &email);

    QTemporaryDir folder;
    Settings settings;
    qint64 now = 1'770'000'000'000;
    std::unique_ptr<Store> store;

private:
    Router m_router;
};

MudbasePerson personIn(const MudbaseAnswer &answer);
/// The documents path of a collection.
QString dataPath(const QString &collection);
QString goodPassword();
/// What a sign-up takes.
QJsonObject application(const QString &email);

} // namespace DemoStore::Testing
