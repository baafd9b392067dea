// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recorded.h"

#include <shop/dialect.h>

namespace GuestPass::Test {

/// Plays the store to one flow about a cart.
class CartFlow {
public:
    explicit CartFlow(const Shop::CartNext &first)
        : m_next(first)
    {
    }

    /// What is asked next, such as `GET /api/…?…`, as it goes over the wire; `(done)` at the end.
    QString asked() const
    {
        if (!step())
            return QStringLiteral("(done)");
        const auto &request = step()->ask.request;
        const auto target = request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        return QString::fromLatin1(request.method + ' ' + target);
    }
    Access access() const { return step() ? step()->ask.access : Access::Store; }
    QJsonObject body() const
    {
        return step() ? QJsonDocument::fromJson(step()->ask.request.body).object() : QJsonObject();
    }

    void answer(const QByteArray &json) { tell(jsonReply(json)); }
    void fail(Error::Kind kind) { tell(Error{kind, 0, {}, {}, {}, {}}); }

    /// How it ended; Cancelled when it has not.
    Result<Shop::Cart> outcome() const
    {
        const auto *end = std::get_if<Result<Shop::Cart>>(&m_next);
        return end ? *end : Result<Shop::Cart>(Error{Error::Kind::Cancelled, 0, {}, {}, {}, {}});
    }
    /// Keyring, which no cart can have, stands for a success.
    Error::Kind trouble() const { return outcome() ? Error::Kind::Keyring : outcome().error().kind; }

private:
    const Shop::CartStep *step() const { return std::get_if<Shop::CartStep>(&m_next); }
    void tell(const Result<HttpReply> &reply)
    {
        if (!step())
            qFatal("The test answers a flow that has ended.");
        const auto then = step()->then;
        m_next = then(reply);
    }

    Shop::CartNext m_next;
};

} // namespace GuestPass::Test
