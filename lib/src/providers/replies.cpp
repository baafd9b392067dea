// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <providers/replies.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace GuestPass::Providers {

namespace {

constexpr int longestToken = 16 * 1024;
constexpr int longestText = 200;

Secret shaped(const QJsonValue &value, const QRegularExpression &shape)
{
    const QString text = value.toString();
    if (text.size() > longestToken || !shape.match(text).hasMatch())
        return {};
    return Secret(text.toLatin1());
}

} // namespace

Secret readJwt(const QJsonValue &value)
{
    static const QRegularExpression shape(u"\\A[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*\\z"_s);
    return shaped(value, shape);
}

Secret readBearer(const QJsonValue &value)
{
    static const QRegularExpression shape(u"\\A[A-Za-z0-9._~+/-]+=*\\z"_s);
    return shaped(value, shape);
}

bool isUsableId(const QString &id)
{
    return !id.isEmpty() && id.size() <= longestText && id != "."_L1 && id != ".."_L1
        && std::all_of(id.begin(), id.end(), [](QChar c) { return c.isPrint() && !c.isSpace(); });
}

QString readText(const QJsonValue &value)
{
    return value.toString().left(longestText);
}

QString fullName(const QString &first, const QString &last)
{
    return u"%1 %2"_s.arg(first, last).simplified().left(longestText);
}

SplitName splitName(const QString &name)
{
    const QString all = name.simplified();
    const auto gap = all.lastIndexOf(u' ');
    return gap < 0 ? SplitName{all, {}} : SplitName{all.left(gap), all.mid(gap + 1)};
}

} // namespace GuestPass::Providers
