// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <providers/commerceengine.h>

#include <guestpass/storeprofile.h>

#include <providers/commerceengineflows.h>
#include <providers/commerceengineverdict.h>

namespace GuestPass {

namespace {

using namespace CommerceEngine;
using namespace Qt::StringLiterals;

class CommerceEngineProvider final : public Provider {
public:
    explicit CommerceEngineProvider(const Wire &wire)
        : m_wire(wire)
    {
    }

    Capabilities capabilities() const override
    {
        Capabilities can;
        can.refresh = Capabilities::Refresh::Rotating;
        can.repeatedRefresh = Capabilities::RepeatedRefresh::Repeatable; // assumed: §4.3 is silent
        can.repeatGrace = std::chrono::seconds(30);
        can.conversion = Capabilities::Conversion::PasswordThenCode;
        can.guestKnownByAccessToken = true; // assumed: §6.4 has the call, and is silent on who comes back
        can.guestCartOnServer = true;
        can.passwordSignIn = true;
        can.codeSignIn = true;
        can.passwordReset = true;
        can.signOutRevokes = true;
        can.userIdSurvivesConversion = true;
        return can;
    }

    Next begin(const Intent::Any &intent, const std::optional<Grant> &current) const override
    {
        return std::visit(Flows(m_wire, current), intent);
    }

    void authorise(HttpRequest &request, Access access, const std::optional<Grant> &current) const override
    {
        const bool bearer = current && !current->tokens.access.isEmpty() && access != Access::Store;
        if (bearer)
            useBearer(request, current->tokens.access);
        else if (access == Access::Store || access == Access::Any)
            useKey(request, m_wire.apiKey);
    }

    std::optional<Error> judge(const HttpReply &reply) const override { return CommerceEngine::judge(reply, Ask::Api); }

private:
    Wire m_wire;
};

} // namespace

std::unique_ptr<Provider> makeCommerceEngine(const StoreProfile &profile, const DeviceIdSource &)
{
    return std::make_unique<CommerceEngineProvider>(Wire{profile.baseUrl, profile.apiKey.trimmed().toUtf8()});
}

ServiceInfo commerceEngineInfo()
{
    return {u"commerce-engine"_s, u"Commerce Engine"_s, true, {}};
}

} // namespace GuestPass
