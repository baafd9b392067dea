// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/http.h>
#include <guestpass/provider.h>
#include <shop/dialect.h>

#include <QMap>
#include <QObject>
#include <QPromise>

#include <deque>

namespace GuestPass::Test {

/// A whole store in memory behind a Transport: catalogue, carts, guests and accounts. Answers a turn of the event loop
/// later, or when it is told to.
class FakeStore final : public Transport {
public:
    struct Account {
        QString userId;
        QString password;
        QString displayName;
    };

    /// Opens with `products` products in three categories.
    explicit FakeStore(int products = 30);

    QFuture<Result<HttpReply>> send(const HttpRequest &request) override;

    // What the store has. Change it as you like.
    QList<Shop::Category> categories;
    QList<Shop::Product> products;
    QMap<QString, QList<std::pair<Shop::LineKey, int>>> carts; ///< by user id
    QMap<QString, Account> accounts; ///< by e-mail
    QString code = QStringLiteral("123456"); ///< the one that is "mailed"; with `mailsLinks` what stands in the link
    bool mailsLinks = false; ///< instead of codes
    bool findsHits = false; ///< its lists are hits, see Dialect::findsHits
    bool createsAtOnce = false; ///< accounts need no mail
    /// The person opens the mailed link elsewhere: the account exists, and the guest that asked for it is its user.
    void openLink(const QString &email);

    // Faults.
    void setOffline(bool offline) { m_offline = offline; }
    /// The next request of this route gets this instead. Routes: categories, products, product, cart, set-quantity,
    /// guest, refresh, sign-in, sign-in-code, create, confirm, resend, forgot, reset, change, sign-out, picture.
    void failNext(const QString &route, const Error &error);
    void failNext(const QString &route, int status, const QString &serverCode = {});
    /// Keeps answers back until `release`.
    void hold() { m_held = true; }
    void release();
    void releaseNewestFirst();

    int sent(const QString &route) const { return m_sent.value(route); }

private:
    struct Pending {
        HttpRequest request;
        std::shared_ptr<QPromise<Result<HttpReply>>> promise;
    };

    void answer(const Pending &pending);
    Result<HttpReply> outcome(const HttpRequest &request);
    HttpReply shopReply(const HttpRequest &request);
    HttpReply accountReply(const HttpRequest &request);
    HttpReply mailed(const QString &email, const Account &account);
    HttpReply create(const QJsonObject &input, const QString &guest);
    HttpReply changePassword(const QString &user, const QJsonObject &input);
    HttpReply confirm(const QJsonObject &input);
    HttpReply productsReply(const QUrl &url) const;
    HttpReply setQuantity(const QString &user, const QJsonObject &input);
    HttpReply cartReply(const QString &user) const;
    HttpReply letIn(const QString &user, const QString &email, const QString &name);
    QString userOf(const HttpRequest &request) const;

    QObject m_context;
    bool m_offline = false;
    bool m_held = false;
    int m_tokens = 0;
    int m_guests = 0;
    std::deque<Pending> m_pending;
    QMap<QString, Result<HttpReply>> m_faults;
    QMap<QString, int> m_sent;
    QMap<QByteArray, QString> m_users; ///< by access and refresh token
    QMap<QString, std::pair<QString, Account>> m_challenges; ///< by handle
};

/// The dialect that a FakeStore speaks. What it can do may be changed before a session is made.
std::unique_ptr<Provider> makeFakeProvider(const Capabilities &capabilities);
Capabilities fakeCapabilities();
/// Looks products up in `store`, which must outlive it.
std::unique_ptr<Shop::Dialect> makeFakeDialect(const FakeStore &store);

} // namespace GuestPass::Test
