// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include <commerceengine/dialect.h>
#include <demoroutes.h>
#include <router.h>
#include <store.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace DemoStore::Testing {

struct Answer {
    int status = 0;
    QJsonObject json;

    QJsonObject content() const { return json.value(QLatin1String("content")).toObject(); }
    QString text(const char *name) const { return content().value(QLatin1String(name)).toString(); }
    QJsonObject object(const char *name) const { return content().value(QLatin1String(name)).toObject(); }
    QString code() const { return json.value(QLatin1String("code")).toString(); }
    /// "400 validation_error", "200 "
    QString verdict() const { return QStringLiteral("%1 %2").arg(status).arg(code()); }
    QStringList wrongFields() const { return json.value(QLatin1String("errors")).toObject().keys(); }
};

struct Person {
    QString id;
    QString access;
    QString refresh;
};

/// A store in a folder of its own, with a clock that is moved by hand, asked without a socket.
class Fixture {
public:
    Fixture();

    bool open();
    /// As after an end of the process.
    bool reopen();

    Answer send(const QByteArray &method, const QString &path, const QByteArray &body = {},
                const QHash<QByteArray, QByteArray> &headers = {});
    Answer get(const QString &path, const QString &bearer);
    Answer post(const QString &path, const QString &bearer, const QJsonObject &body = {});
    Answer put(const QString &path, const QString &bearer, const QJsonObject &body = {});
    Answer remove(const QString &path, const QString &bearer, const QJsonObject &body = {});

    Person guest(const QString &bearer = {});
    /// From guest to account by password and code.
    Person member(const QString &email, const Person &guest);
    Person member(const QString &email) { return member(email, guest()); }
    QString newestCode(const QString &email);
    /// A product without variants and without limits, from position `index` on.
    QJsonObject line(int index, int quantity);
    QStringList cartLines(const Person &person);

    QTemporaryDir folder;
    Settings settings;
    qint64 now = 1'770'000'000'000;
    std::unique_ptr<Store> store;

private:
    Router m_router;
};

Person personIn(const Answer &answer);
QJsonObject claimsIn(const QString &token);

} // namespace DemoStore::Testing
