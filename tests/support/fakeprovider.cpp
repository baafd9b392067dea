// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <support/fakestore.h>

#include <QJsonArray>

namespace GuestPass::Test {

using namespace Qt::StringLiterals;

namespace {

template<typename... F>
struct Overloaded : F... {
    using F::operator()...;
};
template<typename... F>
Overloaded(F...) -> Overloaded<F...>;

QString words(const Secret &secret)
{
    return QString::fromUtf8(secret.reveal());
}

/// What each intent sends: route, fields, and the purpose of the code that it leads to.
struct Message {
    QString route;
    QJsonObject fields;
    Challenge challenge;
};

Message messageFor(const Intent::Any &intent, const std::optional<Grant> &current)
{
    const auto challengeTo = [](const QString &email, Challenge::Purpose purpose) {
        Challenge challenge;
        challenge.purpose = purpose;
        challenge.sentTo = email;
        return challenge;
    };
    using Purpose = Challenge::Purpose;
    return std::visit(
        Overloaded{
            [](const Intent::SignInGuest &) {
                return Message{u"guest"_s, {}, {}};
            },
            [&](const Intent::Refresh &) {
                return Message{
                    u"refresh"_s, {{u"refresh"_s, current ? words(current->tokens.refresh) : QString()}}, {}};
            },
            [](const Intent::SignInWithPassword &i) {
                return Message{u"sign-in"_s, {{u"email"_s, i.email}, {u"password"_s, words(i.password)}}, {}};
            },
            [&](const Intent::RequestSignInCode &i) {
                return Message{u"sign-in-code"_s, {{u"email"_s, i.email}}, challengeTo(i.email, Purpose::SignIn)};
            },
            [&](const Intent::CreateAccount &i) {
                return Message{u"create"_s,
                               {{u"email"_s, i.email}, {u"name"_s, i.displayName}, {u"password"_s, words(i.password)}},
                               challengeTo(i.email, Purpose::CreateAccount)};
            },
            [](const Intent::ConfirmCode &i) {
                return Message{
                    u"confirm"_s, {{u"handle"_s, words(i.challenge.handle)}, {u"code"_s, words(i.code)}}, i.challenge};
            },
            [](const Intent::ResendCode &i) {
                return Message{u"resend"_s, {{u"handle"_s, words(i.challenge.handle)}}, i.challenge};
            },
            [&](const Intent::ForgotPassword &i) {
                return Message{u"forgot"_s, {{u"email"_s, i.email}}, challengeTo(i.email, Purpose::ResetPassword)};
            },
            [](const Intent::ResetPassword &i) {
                return Message{u"reset"_s,
                               {{u"handle"_s, words(i.challenge.handle)},
                                {u"code"_s, words(i.code)},
                                {u"password"_s, words(i.newPassword)}},
                               i.challenge};
            },
            [](const Intent::ChangePassword &i) {
                return Message{
                    u"change"_s, {{u"old"_s, words(i.oldPassword)}, {u"password"_s, words(i.newPassword)}}, {}};
            },
            [](const Intent::SignOut &) {
                return Message{u"sign-out"_s, {}, {}};
            },
        },
        intent);
}

std::optional<Error> judgeReply(const HttpReply &reply)
{
    if (reply.status >= 200 && reply.status < 300)
        return {};
    using Kind = Error::Kind;
    static const QMap<QString, Kind> codes{{u"rejected"_s, Kind::Rejected},    {u"wrong"_s, Kind::WrongCredentials},
                                           {u"exists"_s, Kind::AlreadyExists}, {u"invalid"_s, Kind::Invalid},
                                           {u"none"_s, Kind::NotFound},        {u"denied"_s, Kind::NotAllowed}};
    const QString code = reply.json().value_or(QJsonObject()).value("code"_L1).toString();
    const Kind kind = reply.status == 429 ? Kind::RateLimited
        : reply.status >= 500             ? Kind::ServerTrouble
                                          : codes.value(code, Kind::NotTheStore);
    return Error{kind, reply.status, code, u"fake"_s, reply.retryAfter(), {}};
}

Result<Outcome> read(const HttpReply &reply, Challenge challenge)
{
    if (const auto error = judgeReply(reply))
        return *error;
    const QJsonObject json = reply.json().value_or(QJsonObject());
    if (const QString handle = json.value("challenge"_L1).toString(); !handle.isEmpty()) {
        challenge.handle = Secret(handle.toUtf8());
        challenge.requestedAt = QDateTime::currentDateTimeUtc();
        challenge.proof = json.value("link"_L1).toBool() ? Challenge::Proof::Link : Challenge::Proof::Code;
        return Outcome(challenge);
    }
    if (!json.contains("user"_L1))
        return Outcome(Done{});
    Grant grant;
    grant.identity.userId = json.value("user"_L1).toString();
    grant.identity.email = json.value("email"_L1).toString();
    grant.identity.displayName = json.value("name"_L1).toString();
    grant.identity.kind = grant.identity.email.isEmpty() ? Identity::Kind::Guest : Identity::Kind::Member;
    const QByteArray access = json.value("access"_L1).toString().toUtf8();
    grant.tokens.access = Secret(access);
    grant.tokens.refresh = Secret("refresh-of-" + access);
    grant.tokens.issuedAt = QDateTime::currentDateTimeUtc();
    grant.tokens.expiresAt = grant.tokens.issuedAt.addSecs(3600);
    return Outcome(grant);
}

class FakeProvider final : public Provider {
public:
    explicit FakeProvider(const Capabilities &capabilities)
        : m_capabilities(capabilities)
    {
    }

    Capabilities capabilities() const override { return m_capabilities; }

    Next begin(const Intent::Any &intent, const std::optional<Grant> &current) const override
    {
        const Message message = messageFor(intent, current);
        HttpRequest request;
        request.method = "POST"_ba;
        request.route = message.route;
        request.url = QUrl(u"https://store.example/"_s + message.route);
        request.setJson(message.fields);
        if (current)
            request.setHeader("Authorization"_ba, "Bearer " + current->tokens.access.reveal());
        return Step{request,
                    [challenge = message.challenge](const HttpReply &reply) -> Next { return read(reply, challenge); }};
    }

    void authorise(HttpRequest &request, Access access, const std::optional<Grant> &current) const override
    {
        if (current && access != Access::Store)
            request.setHeader("Authorization"_ba, "Bearer " + current->tokens.access.reveal());
    }

    std::optional<Error> judge(const HttpReply &reply) const override { return judgeReply(reply); }

private:
    Capabilities m_capabilities;
};

} // namespace

Capabilities fakeCapabilities()
{
    Capabilities capabilities;
    capabilities.refresh = Capabilities::Refresh::Rotating;
    capabilities.conversion = Capabilities::Conversion::PasswordThenCode;
    capabilities.guestCartOnServer = true;
    capabilities.passwordSignIn = true;
    capabilities.codeSignIn = true;
    capabilities.passwordReset = true;
    capabilities.signOutRevokes = true;
    capabilities.userIdSurvivesConversion = true;
    return capabilities;
}

std::unique_ptr<Provider> makeFakeProvider(const Capabilities &capabilities)
{
    return std::make_unique<FakeProvider>(capabilities);
}

} // namespace GuestPass::Test
