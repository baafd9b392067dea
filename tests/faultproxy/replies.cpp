// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <faultproxy/replies.h>

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace FaultProxy {

namespace {

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 302:
        return "Found";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 407:
        return "Proxy Authentication Required";
    case 429:
        return "Too Many Requests";
    case 503:
        return "Service Unavailable";
    case 511:
        return "Network Authentication Required";
    }
    return "Status " + QByteArray::number(status);
}

constexpr auto dateFormat = "ddd, dd MMM yyyy hh:mm:ss 'GMT'"_L1;

} // namespace

QByteArray answerBytes(const Act::Answer &answer, bool toHead)
{
    Message reply;
    reply.startLine = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reason(answer.status);
    reply.fields = answer.fields;
    const bool mayHaveBody = answer.status != 204 && answer.status != 304;
    if (mayHaveBody)
        reply.setField("Content-Length", QByteArray::number(answer.body.size()));
    return reply.head() + (mayHaveBody && !toHead ? answer.body : QByteArray());
}

QByteArray withBody(const Message &reply, const QByteArray &body, bool toHead)
{
    const int status = reply.status();
    if (status == 204 || status == 304)
        return reply.rawHead;
    Message changed = reply;
    changed.removeField("Transfer-Encoding");
    changed.removeField("Content-Encoding");
    // A validator of the real body may be checked by a careful client.
    changed.removeField("ETag");
    changed.setField("Content-Length", QByteArray::number(body.size()));
    return changed.head() + (toHead ? QByteArray() : body);
}

QByteArray withShiftedDate(const Message &reply, std::chrono::seconds by, const QDateTime &now)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(reply.field("Date")), dateFormat);
    // The format has GMT as a mere text, so the zone is to be said.
    date = date.isValid() ? QDateTime(date.date(), date.time(), Qt::UTC) : now.toUTC();
    Message changed = reply;
    changed.setField("Date", QLocale::c().toString(date.addSecs(by.count()), dateFormat).toLatin1());
    return changed.head() + reply.rawBody;
}

QByteArray truncated(const Message &reply, int bytes)
{
    const qsizetype most = std::max(reply.rawBody.size() - 1, qsizetype(0));
    return reply.rawHead + reply.rawBody.left(std::min(qsizetype(bytes), most));
}

QByteArray garbage()
{
    return QByteArray::fromHex("15030300020246") + QByteArray::fromHex("00ff0d0a0d0a") + "\x16\x03\x01 no HTTP\r\n\r\n";
}

} // namespace FaultProxy
