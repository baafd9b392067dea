// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <shop/commerceenginejson.h>

#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace GuestPass::Shop::CommerceEngine {

namespace {

constexpr double lastPlace = 1e9;

} // namespace

Result<QJsonObject> readContent(const HttpReply &reply)
{
    const auto body = readBody(reply);
    if (!body)
        return body.error();
    if (body->value("success"_L1) == QJsonValue(false))
        return badReply(reply, u"The reply says that it is no success."_s);
    if (!body->value("content"_L1).isObject())
        return badReply(reply, u"The reply has no content."_s);
    return body->value("content"_L1).toObject();
}

QUrl firstPicture(const QJsonValue &images, QLatin1StringView size)
{
    QUrl best;
    double bestOrder = std::numeric_limits<double>::infinity();
    const QJsonArray entries = images.toArray();
    for (const auto &entry : entries) {
        const QJsonObject image = entry.toObject();
        const QUrl url = readPicture(image.value(size));
        const double order = image.value("sort_order"_L1).toDouble(lastPlace);
        if (url.isEmpty() || order >= bestOrder)
            continue;
        best = url;
        bestOrder = order;
    }
    return best;
}

std::optional<Money> readPrice(const QJsonValue &value, const QString &currency)
{
    Money money;
    if (!value.isDouble() || value.toDouble() < 0 || !toMoney(value.toDouble(), currency, money))
        return std::nullopt;
    return money;
}

bool readAvailable(const QJsonObject &thing)
{
    return thing.value("active"_L1).toBool(true)
        && (thing.value("stock_available"_L1).toBool(true) || thing.value("backorder"_L1).toBool(false));
}

} // namespace GuestPass::Shop::CommerceEngine
