// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <net/demooutbox.h>

#include <base/answer.h>
#include <guestpass/demostoreprocess.h>
#include <guestpass/whendone.h>

#include <QJsonArray>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

constexpr int longestCode = 4000; // a code, or the token of a mailed link

Error failure(Error::Kind kind, const QString &detail, int status = 0)
{
    return Error{kind, status, {}, detail, {}, {}};
}

} // namespace

// By id and not by place: nothing promises an order, and ids only grow.
Result<QString> newestCode(const HttpReply &reply, const QString &email)
{
    if (reply.status != 200)
        return failure(Error::Kind::BadReply, u"The demo store does not show its outbox."_s, reply.status);
    const auto object = reply.json();
    if (!object || !object->value("messages"_L1).isArray())
        return failure(Error::Kind::BadReply, u"The demo store's outbox has another shape than expected."_s,
                       reply.status);
    QString code;
    double newest = -1;
    const QJsonArray messages = object->value("messages"_L1).toArray();
    for (const auto &entry : messages) {
        const QJsonObject message = entry.toObject();
        const double id = message.value("id"_L1).toDouble(-1);
        const QString found = message.value("code"_L1).toString();
        const bool ours = message.value("to"_L1).toString().compare(email, Qt::CaseInsensitive) == 0;
        if (!ours || id <= newest || found.isEmpty() || found.size() > longestCode)
            continue;
        newest = id;
        code = found;
    }
    if (code.isEmpty())
        return failure(Error::Kind::NotFound, u"The demo store has sent nothing to this address."_s, reply.status);
    return code;
}

QFuture<Result<QString>> readDemoOutbox(Transport &transport, const QUrl &root, const QString &email)
{
    const Answer<QString> answer;
    const auto future = answer.future();
    if (!root.isValid() || root.isEmpty()) {
        answer(failure(Error::Kind::NotNow, u"The demo store does not run."_s));
        return future;
    }
    HttpRequest request;
    request.url = root.resolved(QUrl(u"/demo/outbox"_s));
    // QUrlQuery leaves `+` alone, which a server reads as a space.
    QUrlQuery query;
    query.addQueryItem(u"to"_s, QString::fromLatin1(QUrl::toPercentEncoding(email.toLower())));
    request.url.setQuery(query);
    request.route = u"demo/outbox"_s;
    const auto context = std::make_shared<QObject>();
    whenDone(transport.send(request), context.get(), [answer, email, context](const Result<HttpReply> &reply) {
        answer(reply ? newestCode(*reply, email) : Result<QString>(reply.error()));
    });
    return future;
}

} // namespace GuestPass
