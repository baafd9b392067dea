// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <base/storeprofilefields.h>

#include <base/loopback.h>
#include <base/secretkeys.h>

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

constexpr qsizetype longestName = 80;
constexpr qsizetype longestKey = 512;
constexpr qsizetype longestUrl = 2048;
constexpr auto optionPrefix = "options."_L1;

bool matches(const QString &text, const QString &expression)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(expression)).match(text).hasMatch();
}

QString nameProblem(const QString &text)
{
    if (text.trimmed().isEmpty())
        return u"must not be empty"_s;
    if (text.size() > longestName)
        return u"is longer than %1 characters"_s.arg(longestName);
    // Line breaks and the characters that reverse text could make a store look like another one.
    const bool printable = std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.category() != QChar::Other_Control && c.category() != QChar::Other_Format
            && c.category() != QChar::Separator_Line && c.category() != QChar::Separator_Paragraph;
    });
    return printable ? QString() : u"has characters that cannot be shown"_s;
}

QString addressProblem(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (text.size() > longestUrl || !url.isValid() || url.host().isEmpty())
        return u"is not a web address"_s;
    if (url.scheme() == "http"_L1 && !isLoopback(url.host()))
        return u"must begin with https (http is for this computer only)"_s;
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return u"must begin with https"_s;
    if (!url.userInfo().isEmpty() || text.contains(u'@'))
        return u"must not have a user name or password"_s;
    return {};
}

QString baseUrlProblem(const QString &text)
{
    if (const QString problem = addressProblem(text); !problem.isEmpty())
        return problem;
    const QUrl url(text, QUrl::StrictMode);
    if (url.hasQuery() || url.hasFragment())
        return u"must not have a query or fragment"_s;
    return text.endsWith(u'/') ? u"must not end with a slash"_s : QString();
}

// Prefixes by which services mark the keys of servers (Mudbase: `ak_`, many others: `sk_`).
QString apiKeyProblem(const QString &text)
{
    if (text.size() > longestKey || !matches(text, u"[!-~]*"_s))
        return u"is not a key: %1 printable characters at most, without spaces"_s.arg(longestKey);
    if (matches(text, u"(?:sk|ak|rk|secret)_.*"_s))
        return u"looks like a secret key; only publishable keys belong in a profile"_s;
    return {};
}

QString textProblem(const QString &field, const QString &text)
{
    if (matches(text, u".*eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]+.*"_s))
        return u"holds a token; no secret belongs in a profile"_s;
    if (field == "name"_L1)
        return nameProblem(text);
    if (field == "service"_L1)
        return matches(text, u"[a-z0-9-]{1,40}"_s) ? QString() : u"is not the name of a service"_s;
    if (field == "baseUrl"_L1)
        return baseUrlProblem(text);
    if (field == "checkoutUrl"_L1)
        return text.isEmpty() ? QString() : addressProblem(text);
    if (field == "apiKey"_L1)
        return apiKeyProblem(text);
    const bool known = text == "first-use"_L1 || text == "at-start"_L1;
    return known ? QString() : u"must be \"first-use\" or \"at-start\""_s;
}

QString optionProblem(const QString &field, const QJsonValue &value)
{
    const QString name = field.mid(optionPrefix.size());
    if (!matches(name, u"[A-Za-z][A-Za-z0-9]{0,39}"_s))
        return u"is not the name of an option"_s;
    if (isSecretKey(name))
        return u"looks like a secret; no secret belongs in a profile"_s;
    if (!value.isString())
        return u"must be text"_s;
    const QString text = value.toString();
    if (matches(text, u".*eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]+.*"_s))
        return u"holds a token; no secret belongs in a profile"_s;
    return matches(text, u"[!-~]{0,200}"_s) ? QString() : u"must be 200 printable characters at most, without spaces"_s;
}

} // namespace

QStringList profileFields()
{
    return {u"name"_s,        u"service"_s,    u"baseUrl"_s, u"apiKey"_s,
            u"checkoutUrl"_s, u"guestStart"_s, u"demo"_s,    u"disabled"_s};
}

bool isOptionField(const QString &field)
{
    return field.startsWith(optionPrefix);
}

QString optionField(const QString &option)
{
    return optionPrefix + option;
}

QString profileFieldProblem(const QString &field, const QJsonValue &value)
{
    if (isOptionField(field))
        return optionProblem(field, value);
    if (!profileFields().contains(field))
        return isSecretKey(field) ? u"looks like a secret; no secret belongs in a profile"_s : u"is not known"_s;
    if (field == "demo"_L1 || field == "disabled"_L1)
        return value.isBool() ? QString() : u"must be true or false"_s;
    return value.isString() ? textProblem(field, value.toString()) : u"must be text"_s;
}

} // namespace GuestPass
