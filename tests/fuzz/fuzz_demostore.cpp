// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <net/demogreeting.h>
#include <net/demooutbox.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

/// By what a client will connect to, which is read from the text once more.
bool staysHere(const QUrl &url)
{
    static const QRegularExpression here(uR"(^(localhost|::1|(::ffff:)?127(\.\d+){3})$)"_s);
    const QUrl again(QString::fromLatin1(url.toEncoded()), QUrl::StrictMode);
    const bool web = again.scheme() == "http"_L1 || again.scheme() == "https"_L1;
    return web && here.match(again.host()).hasMatch();
}

/// A greeting is whole, and nothing in it leads away from this computer.
void readGreeting(const QByteArray &bytes)
{
    const auto greeting = GuestPass::readDemoGreeting(bytes);
    if (!greeting)
        return;
    if (!staysHere(greeting->root) || !staysHere(greeting->base) || greeting->apiKey.isEmpty())
        std::abort();
    for (const auto &place : greeting->places) {
        if (!staysHere(place.base))
            std::abort();
    }
}

/// A code that is found is one that was sent to this address; otherwise it is said why there is none.
void readOutbox(const QByteArray &bytes)
{
    const auto email = u"anna@example.org"_s;
    GuestPass::HttpReply reply;
    reply.status = 200;
    reply.headers.append({"Content-Type"_ba, "application/json"_ba});
    reply.body = bytes;
    const auto code = GuestPass::newestCode(reply, email);
    if (!code) {
        if (code.error().detail.isEmpty())
            std::abort();
        return;
    }
    const QJsonArray messages = QJsonDocument::fromJson(bytes).object().value("messages"_L1).toArray();
    const bool wasSent = std::any_of(messages.begin(), messages.end(), [&](const QJsonValue &message) {
        return message["to"_L1].toString().toLower() == email && message["code"_L1].toString() == *code;
    });
    if (!wasSent || code->isEmpty())
        std::abort();
}

} // namespace

/// What the demo store's program says: its first line, and the outbox.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    readGreeting(bytes);
    readOutbox(bytes);
    return 0;
}
