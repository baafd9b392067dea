// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <net/demogreeting.h>

#include <base/loopback.h>

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

bool isLoopbackUrl(const QUrl &url)
{
    const bool web = url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
    return web && isLoopback(url.host());
}

QMap<QString, DemoGreeting::Place> readPlaces(const QJsonObject &dialects)
{
    QMap<QString, DemoGreeting::Place> places;
    for (auto dialect = dialects.constBegin(); dialect != dialects.constEnd(); ++dialect) {
        const QJsonObject object = dialect->toObject();
        DemoGreeting::Place place{QUrl(object.value("url"_L1).toString(), QUrl::StrictMode), {}};
        const QJsonObject options = object.value("options"_L1).toObject();
        for (auto option = options.constBegin(); option != options.constEnd(); ++option)
            place.options.insert(option.key(), option->toString());
        if (isLoopbackUrl(place.base))
            places.insert(dialect.key(), place);
    }
    return places;
}

} // namespace

// The line names a place to send passwords to: nothing but this computer is believed.
std::optional<DemoGreeting> readDemoGreeting(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    DemoGreeting greeting{QUrl(object.value("url"_L1).toString(), QUrl::StrictMode),
                          QUrl(object.value("apiBase"_L1).toString(), QUrl::StrictMode),
                          object.value("apiKey"_L1).toString(), readPlaces(object.value("dialects"_L1).toObject())};
    if (!isLoopbackUrl(greeting.root) || !isLoopbackUrl(greeting.base) || greeting.apiKey.isEmpty())
        return std::nullopt;
    return greeting;
}

} // namespace GuestPass
