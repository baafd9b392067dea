// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <faultproxy/httpframing.h>

#include <algorithm>

namespace FaultProxy {

namespace {

auto named(const QByteArray &name)
{
    return [&name](const std::pair<QByteArray, QByteArray> &field) {
        return field.first.compare(name, Qt::CaseInsensitive) == 0;
    };
}

} // namespace

QByteArray Message::method() const
{
    return startLine.left(startLine.indexOf(' '));
}

QByteArray Message::path() const
{
    const auto begin = startLine.indexOf(' ') + 1;
    QByteArray target = startLine.mid(begin, startLine.lastIndexOf(' ') - begin);
    const auto query = target.indexOf('?');
    if (query >= 0)
        target.truncate(query);
    // The absolute form is for proxies, which a client may take us for (RFC 9112, section 3.2.2).
    const auto authority = target.indexOf("://");
    if (authority <= 0 || target.startsWith('/'))
        return target;
    const auto slash = target.indexOf('/', authority + 3);
    return slash < 0 ? QByteArray("/") : target.mid(slash);
}

int Message::status() const
{
    return startLine.mid(startLine.indexOf(' ') + 1, 3).toInt();
}

QByteArray Message::field(const QByteArray &name) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), named(name));
    return found == fields.end() ? QByteArray() : found->second;
}

bool Message::hasField(const QByteArray &name) const
{
    return std::any_of(fields.begin(), fields.end(), named(name));
}

void Message::setField(const QByteArray &name, const QByteArray &value)
{
    const auto found = std::find_if(fields.begin(), fields.end(), named(name));
    if (found == fields.end())
        fields.append({name, value});
    else
        found->second = value;
}

void Message::removeField(const QByteArray &name)
{
    fields.removeIf(named(name));
}

bool Message::endsConnection() const
{
    const QByteArray wish = field("Connection").toLower();
    if (wish.contains("close"))
        return true;
    return startLine.contains("HTTP/1.0") && !wish.contains("keep-alive");
}

QByteArray Message::head() const
{
    QByteArray bytes = startLine + "\r\n";
    for (const auto &[name, value] : fields)
        bytes += name + ": " + value + "\r\n";
    return bytes + "\r\n";
}

} // namespace FaultProxy
