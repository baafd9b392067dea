// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <providers/mudbase.h>

#include <guestpass/storeprofile.h>

#include <providers/mudbaseflows.h>
#include <providers/mudbaseverdict.h>

namespace GuestPass {

namespace {

using namespace Mudbase;
using namespace Qt::StringLiterals;

constexpr auto defaultRole = "customer"_L1; // the starter role (mudbase.md §7.2)

class MudbaseProvider final : public Provider {
public:
    explicit MudbaseProvider(const Wire &wire)
        : m_wire(wire)
    {
    }

    Capabilities capabilities() const override
    {
        Capabilities can;
        can.refresh = Capabilities::Refresh::Rotating;
        can.repeatedRefresh = Capabilities::RepeatedRefresh::SingleUse; // mudbase.md §3.3
        can.conversion = Capabilities::Conversion::PasswordAtOnce;
        can.catalogueNeedsSession = true;
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
        // There is no key that a shop may carry: what needs no session goes without credentials (§2).
        const bool bearer = current && access != Access::Store;
        useBearer(request, bearer ? current->tokens.access : Secret());
    }

    std::optional<Error> judge(const HttpReply &reply) const override { return Mudbase::judge(reply, Ask::Api); }

private:
    Wire m_wire;
};

} // namespace

std::unique_ptr<Provider> makeMudbase(const StoreProfile &profile, const DeviceIdSource &deviceId)
{
    const QString role = profile.options.value(u"role"_s).trimmed();
    return std::make_unique<MudbaseProvider>(Wire{profile.baseUrl, profile.options.value(u"projectId"_s).trimmed(),
                                                  role.isEmpty() ? QString(defaultRole) : role,
                                                  deviceId ? deviceId() : QString()});
}

ServiceInfo mudbaseInfo()
{
    const QString id = u"[0-9a-f]{24}"_s;
    return {u"mudbase"_s,
            u"Mudbase"_s,
            false,
            {{u"projectId"_s, true, {}, id},
             {u"productsCollection"_s, true, {}, id},
             {u"cartsCollection"_s, true, {}, id},
             {u"categoriesCollection"_s, false, {}, id},
             {u"role"_s, false, defaultRole, u"[a-z0-9-]{1,40}"_s}}};
}

} // namespace GuestPass
