// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/http.h>

#include <base/httpdate.h>

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

constexpr qsizetype largestJson = 16 * 1024 * 1024;
constexpr std::chrono::seconds longestWait = std::chrono::hours(24);

using Headers = QList<std::pair<QByteArray, QByteArray>>;

bool isNamed(const std::pair<QByteArray, QByteArray> &header, const QByteArray &name)
{
    return header.first.compare(name, Qt::CaseInsensitive) == 0;
}

QByteArray valueOf(const Headers &headers, const QByteArray &name)
{
    const auto found =
        std::find_if(headers.cbegin(), headers.cend(), [&name](const auto &h) { return isNamed(h, name); });
    return found == headers.cend() ? QByteArray() : found->second;
}

// application/json, and the +json family such as application/problem+json (RFC 6839 §3.1).
bool isJsonType(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    return type == "application/json" || (type.startsWith("application/") && type.endsWith("+json"));
}

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; });
}

std::chrono::seconds fromDigits(const QByteArray &digits)
{
    bool fits = false;
    const qlonglong seconds = digits.toLongLong(&fits);
    return fits ? std::min(std::chrono::seconds(seconds), longestWait) : longestWait;
}

} // namespace

void HttpRequest::setHeader(const QByteArray &name, const QByteArray &value)
{
    headers.removeIf([&name](const auto &header) { return isNamed(header, name); });
    headers.append({name, value});
}

QByteArray HttpRequest::header(const QByteArray &name) const
{
    return valueOf(headers, name);
}

void HttpRequest::setJson(const QJsonObject &object)
{
    body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    setHeader("Content-Type"_ba, "application/json"_ba);
}

QByteArray HttpReply::header(const QByteArray &name) const
{
    return valueOf(headers, name);
}

std::optional<QJsonObject> HttpReply::json() const
{
    if (body.size() > largestJson || !isJsonType(header("Content-Type"_ba)))
        return {};
    // Qt's parser refuses more than 1,024 levels.
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return {};
    return document.object();
}

QDateTime HttpReply::date() const
{
    return parseHttpDate(header("Date"_ba));
}

std::chrono::seconds HttpReply::retryAfter() const
{
    const QByteArray value = header("Retry-After"_ba).trimmed();
    if (isDigits(value))
        return fromDigits(value);
    const QDateTime until = parseHttpDate(value);
    const QDateTime sent = date();
    if (!until.isValid() || !sent.isValid())
        return {};
    return std::clamp(std::chrono::seconds(sent.secsTo(until)), std::chrono::seconds(), longestWait);
}

} // namespace GuestPass
