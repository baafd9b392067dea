// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkAccessManager>
#include <QObject>

#include <functional>

namespace GuestPass::Bench {

/// The same requests as a shop's, by QNetworkAccessManager alone: nothing is kept, judged or repeated.
class BareClient : public QObject {
    Q_OBJECT

public:
    struct Guest {
        QByteArray access;
        QByteArray refresh;
        QString user;
    };

    explicit BareClient(const QUrl &base, QObject *parent = nullptr);

    void signInGuest(std::function<void(const Guest &)> done);
    /// Whose cart it is; empty when the store did not say. Without `access` the request goes without a bearer.
    void cart(const QByteArray &access, const QString &user, std::function<void(const QString &)> done);

private:
    QUrl address(const QString &path) const;
    void whenFinished(QNetworkReply *reply, std::function<void(const QByteArray &)> done);

    QUrl m_base;
    QNetworkAccessManager m_network;
};

} // namespace GuestPass::Bench
