// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include <router.h>
#include <store.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

namespace DemoStore::Testing {

struct PocketBaseAnswer {
    int status = 0;
    QJsonObject json;
    QByteArray body;

    QString text(const char *name) const { return json.value(QLatin1String(name)).toString(); }
    QJsonObject object(const char *name) const { return json.value(QLatin1String(name)).toObject(); }
    QString message() const { return text("message"); }
    QString token() const { return text("token"); }
    QJsonArray items() const { return json.value(QLatin1String("items")).toArray(); }
    /// "email validation_not_unique", sorted.
    QStringList faults() const;
    /// One field of each item, as text.
    QStringList column(const char *name) const;
};

struct PocketBasePerson {
    QString id;
    QString identity;
    QString password;
    QString token;
};

/// A store in a folder of its own, with a clock that is moved by hand, asked in PocketBase's dialect without a socket.
class PocketBaseFixture {
public:
    PocketBaseFixture();

    bool open();
    /// As after an end of the process.
    bool reopen();

    /// `path` is below /pocketbase/api.
    PocketBaseAnswer send(const QByteArray &method, const QString &path, const QByteArray &body = {},
                          const QHash<QByteArray, QByteArray> &headers = {});
    PocketBaseAnswer get(const QString &path, const QString &token = {});
    PocketBaseAnswer list(const QString &collection, const QString &filter, const QString &token = {},
                          const QString &more = {});
    PocketBaseAnswer post(const QString &path, const QJsonObject &body, const QString &token = {});
    PocketBaseAnswer patch(const QString &path, const QJsonObject &body, const QString &token = {});
    PocketBaseAnswer remove(const QString &path, const QString &token = {});

    /// Made as PocketPages does it.
    PocketBasePerson guest(const QJsonObject &more = {});
    PocketBaseAnswer signIn(const QString &identity, const QString &password);
    PocketBaseAnswer refresh(const QString &token);
    QString mailed(const QString &address);
    QString product(int index);
    /// A cart with `quantities` of the first products. Gives its id.
    QString cart(const PocketBasePerson &person, const QList<int> &quantities = {});
    /// "2 x product", sorted.
    QStringList cartLines(const QString &token);

    QTemporaryDir folder;
    Settings settings;
    qint64 now = 1'770'000'000'000;
    std::unique_ptr<Store> store;

private:
    PocketBaseAnswer sendJson(const QByteArray &method, const QString &path, const QJsonObject &body,
                              const QString &token);

    Router m_router;
    int m_guests = 0;
};

/// Paths below /pocketbase/api.
QString usersPath(const QString &rest);
QString recordsPath(const QString &collection, const QString &id = {});
QJsonObject newPassword(const QString &password, const QString &oldPassword = {});

} // namespace DemoStore::Testing
