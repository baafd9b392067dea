// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <providers/pocketbase.h>

#include <guestpass/storeprofile.h>
#include <guestpass/unverifiedclaims.h>

#include <providers/pocketbaseflows.h>
#include <providers/pocketbasememory.h>
#include <providers/pocketbaseverdict.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace GuestPass {

namespace {

using namespace PocketBase;
using namespace Qt::StringLiterals;

/// Nobody gets to see anything, or there is nothing: both look like this.
bool isEmptyList(const HttpReply &reply)
{
    const auto body = reply.json();
    return body && body->value("items"_L1).isArray() && body->value("items"_L1).toArray().isEmpty();
}

/// What PocketPages needs of a record. It reads the token and looks the rest up (pocketbase.md §7.3).
QJsonObject recordOf(const Grant &grant, const QString &collection)
{
    QJsonObject record{{u"id"_s, grant.identity.userId}, {u"collectionName"_s, collection}};
    if (const auto claims = UnverifiedClaims::read(grant.tokens.access))
        record.insert("collectionId"_L1, claims->text(u"collectionId"_s));
    const bool guest = grant.identity.isGuest();
    record.insert("email"_L1, guest ? Memory::of(grant).identity : grant.identity.email);
    record.insert("name"_L1, grant.identity.displayName);
    return record;
}

class PocketBaseProvider final : public Provider {
public:
    explicit PocketBaseProvider(const Wire &wire)
        : m_wire(wire)
    {
    }

    Capabilities capabilities() const override
    {
        Capabilities can;
        can.refresh = Capabilities::Refresh::ReissueWhileAlive;
        can.conversion = Capabilities::Conversion::PasswordThenMailLink;
        can.guestNeedsKeptSecret = true;
        can.guestCartOnServer = true;
        can.passwordSignIn = true;
        can.passwordReset = true;
        can.userIdSurvivesConversion = true;
        return can;
    }

    Next begin(const Intent::Any &intent, const std::optional<Grant> &current) const override
    {
        return std::visit(Flows(m_wire, current), intent);
    }

    void authorise(HttpRequest &request, Access access, const std::optional<Grant> &current) const override
    {
        useToken(request, current && access != Access::Store ? current->tokens.access : Secret());
    }

    std::optional<Error> judge(const HttpReply &reply) const override { return PocketBase::judge(reply, Ask::Api); }

    bool mayIgnoreCredentials(const HttpReply &reply) const override
    {
        // §3.4: up to 0.41 a dead token is served as a guest, without a word about it.
        const bool refused = (reply.status == 400 || reply.status == 403) && isStoresRefusal(reply);
        return refused || reply.status == 404 || (reply.status == 200 && isEmptyList(reply));
    }

    std::optional<Secret> cookie(const Grant &grant) const override
    {
        if (grant.tokens.access.isEmpty())
            return std::nullopt;
        const QJsonObject value{{u"token"_s, QString::fromUtf8(grant.tokens.access.reveal())},
                                {u"record"_s, recordOf(grant, m_wire.collection)}};
        const QByteArray json = QJsonDocument(value).toJson(QJsonDocument::Compact);
        // The same characters stay as in JavaScript's encodeURIComponent, which is what reads it.
        return Secret("pb_auth="_ba + QUrl::toPercentEncoding(QString::fromUtf8(json), "!*'()"_ba));
    }

private:
    Wire m_wire;
};

ServiceOption collectionOption(const QString &id, const QString &fallback)
{
    return {id, false, fallback, u"\\w{1,100}"_s};
}

/// What the profile says, or what its absence means. What cannot be meant is not used either.
QString valueOf(const QString &option, const StoreProfile &profile)
{
    const auto options = pocketBaseInfo().options;
    const auto known = std::find_if(options.begin(), options.end(),
                                    [&option](const ServiceOption &candidate) { return candidate.id == option; });
    const QString value = profile.options.value(option).trimmed();
    const QRegularExpression shape(QRegularExpression::anchoredPattern(known->shape));
    return shape.match(value).hasMatch() ? value : known->fallback;
}

} // namespace

std::unique_ptr<Provider> makePocketBase(const StoreProfile &profile, const DeviceIdSource &)
{
    return std::make_unique<PocketBaseProvider>(
        Wire{profile.baseUrl, valueOf(u"collection"_s, profile), valueOf(u"emailDomain"_s, profile)});
}

ServiceInfo pocketBaseInfo()
{
    static const auto label = u"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"_s;
    return {u"pocketbase"_s,
            u"PocketBase"_s,
            false,
            {collectionOption(u"collection"_s, u"users"_s),
             collectionOption(u"productsCollection"_s, u"products"_s),
             collectionOption(u"cartsCollection"_s, u"carts"_s),
             collectionOption(u"itemsCollection"_s, u"cart_items"_s),
             collectionOption(u"categoriesCollection"_s, u"categories"_s),
             {u"emailDomain"_s, false, u"example.com"_s, label + u"(?:\\."_s + label + u")+"_s}}};
}

} // namespace GuestPass
