// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/capabilities.h>
#include <guestpass/http.h>
#include <guestpass/identity.h>

#include <functional>
#include <memory>
#include <variant>

namespace GuestPass {

struct StoreProfile;

/// What a session can ask of a service.
namespace Intent {
struct SignInGuest { };
struct Refresh { };
struct SignInWithPassword {
    QString email;
    Secret password;
};
struct RequestSignInCode {
    QString email;
};
struct CreateAccount {
    QString email;
    QString displayName;
    Secret password;
};
struct ConfirmCode {
    Challenge challenge;
    Secret code;
};
struct ResendCode {
    Challenge challenge;
};
struct ForgotPassword {
    QString email;
};
struct ResetPassword {
    Challenge challenge;
    Secret code;
    Secret newPassword;
};
struct ChangePassword {
    Secret oldPassword;
    Secret newPassword;
};
struct SignOut { };
using Any = std::variant<SignInGuest, Refresh, SignInWithPassword, RequestSignInCode, CreateAccount, ConfirmCode,
                         ResendCode, ForgotPassword, ResetPassword, ChangePassword, SignOut>;
} // namespace Intent

/// How a flow ends well: somebody is let in, a code is needed, or nothing more is to be said.
using Outcome = std::variant<Grant, Challenge, Done>;

struct Step;
/// Another request, or the end of the flow.
using Next = std::variant<Step, Result<Outcome>>;

/// One request of a flow and what to make of its reply. Pure: the closure holds values only.
struct Step {
    HttpRequest request;
    std::function<Next(const HttpReply &)> then;
    /// What already stands: how the flow ends when no answer comes (somebody who was let in stays in though their name
    /// could not be set). Without it the flow ends with the transport's Error.
    std::optional<Outcome> standing{};
    /// What has to be durable before the request is sent, in place of the current grant: a secret that the store is
    /// about to learn would be lost with this process otherwise.
    std::optional<Grant> keep{};
};

/// How an API request is to be authorised.
enum class Access {
    Store, ///< the publishable key only
    Any, ///< the session when there is one, else the key
    Session, ///< needs a session (a guest is created on first use)
    Member, ///< needs a full account
};

/// One service's dialect: pure translation without network, clock, vault or event loop. Every method may be called at
/// any time and remembers nothing.
class Provider {
public:
    virtual ~Provider() = default;

    virtual Capabilities capabilities() const = 0;
    /// The first step of a flow. `current` is the session's grant, where there is one (Commerce Engine ties the guest's
    /// cart to an account by the guest's bearer). An intent that the service does not know ends at once with
    /// NotAllowed.
    virtual Next begin(const Intent::Any &intent, const std::optional<Grant> &current) const = 0;
    /// Adds the credentials of an API request.
    virtual void authorise(HttpRequest &request, Access access, const std::optional<Grant> &current) const = 0;
    /// What an unsuccessful reply to an API request means; nothing for a success. `Rejected` only when the answer is
    /// provably the store's own.
    virtual std::optional<Error> judge(const HttpReply &reply) const = 0;
    /// Whether a reply to a request with credentials looks like one to nobody in particular. Some services serve a dead
    /// token as if there were none (pocketbase.md §3.4); whoever gets such a reply asks for a proof that the token
    /// lives.
    virtual bool mayIgnoreCredentials(const HttpReply &) const { return false; }
    /// The cookie by which the service's web pages know this session, as `name=value`; nothing where there is none.
    virtual std::optional<Secret> cookie(const Grant &) const { return std::nullopt; }
};

/// A setting that only one service has, from `StoreProfile::options`.
struct ServiceOption {
    QString id;
    bool required = false;
    QString fallback; ///< what an absent option means; shown to people
    QString shape; ///< regular expression of the whole value

    bool operator==(const ServiceOption &) const = default;
};

/// What a profile of a service needs.
struct ServiceInfo {
    QString id; ///< stands in `StoreProfile::service`
    QString name; ///< the vendor's own spelling
    bool hasKey = false; ///< takes a publishable key
    QList<ServiceOption> options;

    bool operator==(const ServiceInfo &) const = default;
};

/// Every service that `makeProvider` knows.
QList<ServiceInfo> knownServices();

/// Gives a random id of this installation; empty: none is sent.
using DeviceIdSource = std::function<QString()>;

/// The provider for `profile.service`; null when the service is unknown. `deviceId` is asked only where the service
/// takes one (Mudbase), so that nothing is made and kept for the others.
std::unique_ptr<Provider> makeProvider(const StoreProfile &profile, const DeviceIdSource &deviceId = {});

/// The address of a resource: `base` and percent-encoded path segments, without a double slash, query or fragment.
QUrl endpoint(const QUrl &base, const QStringList &segments);

/// Makes a grant durable. An Error ends the flow before the request is sent.
using Keep = std::function<QFuture<Result<Done>>(const Grant &)>;

/// Runs a flow over a transport: sends each step in turn until its end, at most twelve. Ends with Cancelled when the
/// transport dies, or when the future is cancelled, which sends nothing more.
QFuture<Result<Outcome>> runFlow(const Next &first, Transport &transport, const Keep &keep = {});

} // namespace GuestPass
