// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <bench/context.h>

#include <guestpass/apiclient.h>
#include <guestpass/provider.h>
#include <guestpass/whendone.h>

#include <QObject>

#include <functional>

namespace GuestPass::Bench {

/// One store and its session, driven by orders: what a shop does with the library. Every order answers once.
class Slot : public QObject {
    Q_OBJECT

public:
    using Report = std::function<void(const QJsonObject &)>;

    Slot(Context &context, const QString &id, const QUrl &base, QObject *parent = nullptr);

    /// Reads the keyring; creates nobody.
    void open(const Report &report);
    /// Somebody to act for.
    void ensure(const Report &report);
    /// An authorised request: whom does the store serve?
    void call(const Report &report);
    /// `count` of those at once, answered by the list of whom the store served.
    void burst(int count, const Report &report);
    void forceRefresh(const Report &report);
    /// Guest to account: registers, then confirms with `code`.
    void convert(const QString &email, const QString &code, const Report &report);
    void signOut(const Report &report);

private:
    void ask(const Report &report);
    QJsonObject describe(const QString &user, const std::optional<Error> &error) const;
    template<typename T>
    void finish(const QFuture<Result<T>> &future, const Report &report);

    QUrl m_base;
    std::unique_ptr<Provider> m_provider;
    Session m_session;
    ApiClient m_api;
};

} // namespace GuestPass::Bench
