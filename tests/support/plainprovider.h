// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/provider.h>

#include <QJsonObject>

namespace GuestPass::Test {

/// The smallest dialect that has everything a session can meet: `{"user","kind","access","refresh","life","now"}` lets
/// somebody in, `{"challenge": "handle"}` asks for a code, 401 `{"code":"rejected"}` is a proved rejection.
class PlainProvider final : public Provider {
public:
    Capabilities abilities{.refresh = Capabilities::Refresh::Rotating,
                           .conversion = Capabilities::Conversion::PasswordThenCode,
                           .guestCartOnServer = true,
                           .passwordSignIn = true,
                           .codeSignIn = true,
                           .signOutRevokes = true,
                           .userIdSurvivesConversion = true};

    bool keepsAhead = false; ///< a guest's secret has to be in the vault before the store hears of it
    bool ignoresDeadCredentials = false; ///< an empty object may be an answer to nobody

    Capabilities capabilities() const override { return abilities; }

    bool mayIgnoreCredentials(const HttpReply &reply) const override
    {
        return ignoresDeadCredentials && reply.json() == QJsonObject();
    }

    Next begin(const Intent::Any &intent, const std::optional<Grant> &current) const override
    {
        static const char *const routes[] = {"guest",  "refresh", "sign-in", "code",   "create",  "confirm",
                                             "resend", "forgot",  "reset",   "change", "sign-out"};
        HttpRequest request;
        request.method = "POST";
        request.route = QString::fromLatin1(routes[intent.index()]);
        request.url = QUrl(QStringLiteral("https://store.example/") + request.route);
        if (current) {
            request.setHeader("Authorization", "Bearer " + current->tokens.access.reveal());
            request.body = current->tokens.refresh.reveal();
        }
        Step step{request, [](const HttpReply &reply) -> Next { return read(reply); }};
        if (keepsAhead && std::holds_alternative<Intent::SignInGuest>(intent))
            step.keep = current.value_or(draft());
        return step;
    }

    /// What a guest is made of before the store knows it.
    static Grant draft()
    {
        Grant grant;
        grant.identity.userId = QStringLiteral("g1");
        grant.extra = {{QStringLiteral("password"), QStringLiteral("made up")}};
        return grant;
    }

    void authorise(HttpRequest &request, Access access, const std::optional<Grant> &current) const override
    {
        if (current && access != Access::Store)
            request.setHeader("Authorization", "Bearer " + current->tokens.access.reveal());
        else
            request.setHeader("X-Api-Key", "key");
    }

    std::optional<Error> judge(const HttpReply &reply) const override
    {
        if (reply.status >= 200 && reply.status < 300)
            return std::nullopt;
        const auto json = reply.json();
        const QString code = json ? json->value(QLatin1String("code")).toString() : QString();
        const auto kind = reply.status == 429   ? Error::Kind::RateLimited
            : reply.status >= 500               ? Error::Kind::ServerTrouble
            : code == QLatin1String("rejected") ? Error::Kind::Rejected
            : code == QLatin1String("wrong")    ? Error::Kind::WrongCredentials
                                                : Error::Kind::NotTheStore;
        return Error{kind, reply.status, code, QStringLiteral("refused"), reply.retryAfter(), {}};
    }

    static QJsonObject grant(const QString &user, const QString &kind, const QString &access, const QDateTime &now,
                             int life = 900)
    {
        return {{QStringLiteral("user"), user},
                {QStringLiteral("kind"), kind},
                {QStringLiteral("access"), access},
                {QStringLiteral("refresh"), QString(QStringLiteral("r-") + access)},
                {QStringLiteral("now"), now.toString(Qt::ISODateWithMs)},
                {QStringLiteral("life"), life}};
    }

private:
    static Result<Outcome> read(const HttpReply &reply)
    {
        if (const auto error = PlainProvider().judge(reply))
            return *error;
        const QJsonObject json = reply.json().value_or(QJsonObject());
        if (const auto handle = json.value(QLatin1String("challenge")).toString(); !handle.isEmpty()) {
            Challenge challenge;
            challenge.sentTo = QStringLiteral("anna@example.org");
            challenge.handle = Secret(handle.toUtf8());
            if (handle == QLatin1String("link"))
                challenge.proof = Challenge::Proof::Link;
            return Outcome(challenge);
        }
        if (!json.contains(QLatin1String("user")))
            return reply.body.isEmpty() || json.isEmpty() ? Result<Outcome>(bad()) : Result<Outcome>(Outcome(Done{}));
        Grant grant;
        grant.identity.userId = json.value(QLatin1String("user")).toString();
        grant.identity.kind = json.value(QLatin1String("kind")).toString() == QLatin1String("member")
            ? Identity::Kind::Member
            : Identity::Kind::Guest;
        grant.tokens.access = Secret(json.value(QLatin1String("access")).toString().toUtf8());
        grant.tokens.refresh = Secret(json.value(QLatin1String("refresh")).toString().toUtf8());
        grant.tokens.issuedAt = QDateTime::fromString(json.value(QLatin1String("now")).toString(), Qt::ISODateWithMs);
        grant.tokens.expiresAt = grant.tokens.issuedAt.addSecs(json.value(QLatin1String("life")).toInt());
        return Outcome(grant);
    }

    static Error bad() { return {Error::Kind::BadReply, 200, {}, QStringLiteral("not understood"), {}, {}}; }
};

} // namespace GuestPass::Test
