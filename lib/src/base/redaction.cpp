// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/redaction.h>

#include <base/randomwords.h>
#include <base/secretkeys.h>

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

constexpr int deepest = 32;
constexpr int mostPasses = 8;

// Possessive or bounded at every place: a slow match would run into PCRE's limit, which reads as "nothing found".
QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
}

// What a pattern cannot do without. Most texts have none of it, and then the pattern is not even compiled.
bool hasAny(const QString &text, std::initializer_list<QLatin1StringView> parts)
{
    return std::any_of(parts.begin(), parts.end(),
                       [&text](QLatin1StringView part) { return text.contains(part, Qt::CaseInsensitive); });
}

QString withoutHeaders(QString text)
{
    if (!hasAny(text, {"authorization"_L1, "cookie"_L1}))
        return text;
    // A header's value goes to the end of its line.
    static const auto headers = pattern(uR"(((?:authorization|cookie)["'\\]{0,4}\s?[:=])[^\r\n]+)"_s);
    return text.replace(headers, uR"(\1 )"_s + hiddenMark);
}

QString withoutSchemes(QString text)
{
    if (!hasAny(text, {"bearer"_L1, "basic"_L1}))
        return text;
    static const auto schemes = pattern(uR"(\b(bearer|basic)[ \t]{1,4}[^\s"']+)"_s);
    return text.replace(schemes, uR"(\1 )"_s + hiddenMark);
}

QString withoutFields(QString text)
{
    if (!hasAny(text, {"pass"_L1, "secret"_L1, "token"_L1, "otp"_L1, "jwt"_L1, "pwd"_L1, "api"_L1, "code"_L1}))
        return text;
    static const auto names =
        uR"((?:password|passwd|passphrase|secret|tokens?|otp|jwt|pwd|api[_-]?key|(?<![a-z])code))"_s;
    // Between quotes a value may hold spaces; JSON inside JSON has backslashes before its quotes.
    static const auto values = uR"((?:\\*+"[^"\r\n]*+"?|'[^'\r\n]*+'?|[^\s,;&}\]"']+))"_s;
    static const auto fields = pattern(u'(' + names + uR"((?:[_-]?confirm)?["'\\]{0,4}\s?[:=]\s?))"_s + values);
    return text.replace(fields, uR"(\1)"_s + hiddenMark);
}

QString withoutNamedValues(const QString &text)
{
    // A name and its value have a sign between them; a scheme has not.
    if (!text.contains(u':') && !text.contains(u'='))
        return withoutSchemes(text);
    return withoutFields(withoutSchemes(withoutHeaders(text)));
}

QString withoutUrlSecrets(QString text)
{
    if (text.contains("://"_L1)) {
        static const auto userInfo = pattern(uR"((://)[^\s/?#"']*@)"_s);
        text.replace(userInfo, uR"(\1)"_s + hiddenMark + u'@');
    }
    if (!text.contains(u'=') || !hasAny(text, {"?"_L1, "&"_L1, "#"_L1}))
        return text;
    static const auto query = pattern(uR"(([?&#][^\s=&?#"']{1,64}=)[^\s&#"']+)"_s);
    return text.replace(query, uR"(\1)"_s + hiddenMark);
}

bool mayStandInLocalPart(QChar c)
{
    static const QString others = uR"(@<>"',;:()[]{}/=&?#|\`)"_s;
    return !c.isSpace() && !others.contains(c);
}

struct AtSign {
    qsizetype at = -1;
    qsizetype size = 1;
};

// Also as it stands in a URL.
AtSign nextAtSign(const QString &text, qsizetype from)
{
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text[i] == u'@')
            return {i, 1};
        if (text[i] == u'%' && QStringView(text).mid(i, 3) == "%40"_L1)
            return {i, 3};
    }
    return {};
}

QString withShortenedAddresses(const QString &text)
{
    QString result;
    qsizetype done = 0;
    qsizetype bound = 0;
    for (AtSign sign = nextAtSign(text, 0); sign.at >= 0; sign = nextAtSign(text, bound)) {
        qsizetype begin = sign.at;
        while (begin > bound && mayStandInLocalPart(text[begin - 1]))
            --begin;
        bound = sign.at + sign.size;
        if (begin == sign.at || bound == text.size() || !text[bound].isLetterOrNumber())
            continue;
        const qsizetype letter = text[begin].isHighSurrogate() && begin + 1 < sign.at ? 2 : 1;
        result += QStringView(text).mid(done, begin + letter - done);
        result += "***"_L1;
        done = sign.at;
    }
    result += QStringView(text).mid(done);
    return result;
}

// Most of what the journal writes: nothing below finds anything in it.
bool isShortWord(const QString &text)
{
    constexpr qsizetype shortestFind = 13;
    return text.size() < shortestFind && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
               return c.isLetterOrNumber() || c == u'-' || c == u'_';
           });
}

QJsonValue redactedValue(const QJsonValue &value, int depth);

QJsonObject redactedObject(const QJsonObject &object, int depth)
{
    QJsonObject result;
    for (auto field = object.constBegin(); field != object.constEnd(); ++field) {
        const QString key = redacted(field.key());
        const bool empty = field->isBool() || field->isNull() || (field->isString() && field->toString().isEmpty());
        // Both spellings: shortening an address may leave the name of a secret.
        if (!empty && (isSecretKey(field.key()) || (key != field.key() && isSecretKey(key))))
            result.insert(key, hiddenMark);
        else
            result.insert(key, redactedValue(*field, depth));
    }
    return result;
}

QJsonValue redactedValue(const QJsonValue &value, int depth)
{
    if (value.isString())
        return redacted(value.toString());
    if (!value.isObject() && !value.isArray())
        return value;
    if (depth >= deepest)
        return hiddenMark;
    if (value.isObject())
        return redactedObject(value.toObject(), depth + 1);
    QJsonArray result;
    const QJsonArray array = value.toArray();
    for (const auto &entry : array)
        result.append(redactedValue(entry, depth + 1));
    return result;
}

} // namespace

QString redacted(const QString &text)
{
    if (isShortWord(text))
        return text;
    QString current = text;
    for (int pass = 0; pass < mostPasses; ++pass) {
        const QString next = withoutRandomWords(withShortenedAddresses(withoutUrlSecrets(withoutNamedValues(current))));
        if (next == current)
            return current;
        current = next;
    }
    // Marks that give rise to further marks without end: nothing that a program of ours writes.
    return hiddenMark;
}

QJsonObject redacted(const QJsonObject &object)
{
    return redactedObject(object, 0);
}

} // namespace GuestPass
