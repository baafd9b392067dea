// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "fields.h"

#include "../passwords.h"
#include "envelope.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace DemoStore::CommerceEngine {

namespace {

constexpr qsizetype longestBody = 256 * 1024;

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

Fields::Fields(const QJsonObject &object)
    : m_object(object)
{
}

bool Fields::has(const QString &name) const
{
    const QJsonValue value = m_object.value(name);
    return !value.isUndefined() && !value.isNull();
}

QJsonValue Fields::value(const QString &name)
{
    m_known.insert(name);
    return m_object.value(name);
}

QString Fields::text(const QString &name, Need need, int longest)
{
    const QJsonValue given = value(name);
    if (!has(name)) {
        if (need == Need::Required)
            refuse(name, u"This field is required."_s);
        return {};
    }
    const QString text = given.toString();
    if (!given.isString())
        refuse(name, u"This must be a text."_s);
    else if (need == Need::Required && text.isEmpty())
        refuse(name, u"This must not be empty."_s);
    else if (text.size() > longest)
        refuse(name, u"This must not be longer than %1 characters."_s.arg(longest));
    else if (hasControlCharacter(text))
        refuse(name, u"This must not contain control characters."_s);
    else
        return text.isNull() ? u""_s : text;
    return {};
}

QString Fields::email(const QString &name, Need need)
{
    static const QRegularExpression shape(uR"(^[^\s@<>,;"]+@[^\s@<>,;".]+(\.[^\s@<>,;".]+)+$)"_s);
    const QString address = text(name, need, 254).trimmed().toLower();
    if (address.isEmpty())
        return {};
    if (!shape.match(address).hasMatch()) {
        refuse(name, u"This is not an e-mail address."_s);
        return {};
    }
    return address;
}

QString Fields::phone(const QString &name, Need need)
{
    static const QRegularExpression shape(u"^[0-9]{10}$"_s);
    const QString number = text(name, need, 40).trimmed();
    if (number.isEmpty())
        return {};
    if (!shape.match(number).hasMatch()) {
        refuse(name, u"A phone number has ten digits, without the country code."_s);
        return {};
    }
    return number;
}

QString Fields::countryCode(const QString &name)
{
    static const QRegularExpression shape(uR"(^\+[0-9]{1,4}$)"_s);
    const QString code = text(name, Need::Optional, 10);
    if (code.isEmpty())
        return u"+91"_s;
    if (!shape.match(code).hasMatch())
        refuse(name, u"A country code is a plus sign and up to four digits."_s);
    return code;
}

QString Fields::oneOf(const QString &name, const QStringList &allowed)
{
    const QString chosen = text(name, Need::Required);
    if (!chosen.isEmpty() && !allowed.contains(chosen))
        refuse(name, u"This must be one of: %1."_s.arg(allowed.join(u", "_s)));
    return chosen;
}

QString Fields::newPassword(const QString &name, const QString &confirmation)
{
    const QString password = text(name, Need::Required, maximumPasswordLength);
    const QString repeated = text(confirmation, Need::Required, maximumPasswordLength);
    if (!password.isEmpty() && password.size() < minimumPasswordLength)
        refuse(name, u"A password has at least %1 characters."_s.arg(minimumPasswordLength));
    else if (!password.isEmpty() && !repeated.isEmpty() && password != repeated)
        refuse(confirmation, u"The two passwords differ."_s);
    return password;
}

bool Fields::flag(const QString &name)
{
    const QJsonValue given = value(name);
    if (has(name) && !given.isBool())
        refuse(name, u"This must be true or false."_s);
    return given.toBool();
}

std::optional<int> Fields::number(const QString &name, Need need, int smallest, int largest)
{
    const QJsonValue given = value(name);
    if (!has(name)) {
        if (need == Need::Required)
            refuse(name, u"This field is required."_s);
        return std::nullopt;
    }
    const double number = given.toDouble();
    if (!given.isDouble() || std::floor(number) != number)
        refuse(name, u"This must be a whole number."_s);
    else if (number < smallest || number > largest)
        refuse(name, u"This must be between %1 and %2."_s.arg(smallest).arg(largest));
    else
        return int(number);
    return std::nullopt;
}

QStringList Fields::texts(const QString &name)
{
    const QJsonValue given = value(name);
    if (!has(name))
        return {};
    QStringList texts;
    const QJsonArray array = given.toArray();
    for (const auto &entry : array) {
        if (entry.isString())
            texts.append(entry.toString());
    }
    if (!given.isArray() || texts.size() != array.size() || texts.size() > 100)
        refuse(name, u"This must be a list of at most 100 texts."_s);
    return texts;
}

void Fields::refuse(const QString &name, const QString &message)
{
    QJsonArray messages = m_errors.value(name).toArray();
    messages.append(message);
    m_errors.insert(name, messages);
}

bool Fields::ok()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_known.contains(it.key()))
            refuse(it.key().left(100), u"This field is not known here."_s);
    }
    return m_errors.isEmpty();
}

Response Fields::refusal() const
{
    return invalid(m_errors);
}

std::optional<QJsonObject> parsedBody(const QByteArray &body, Response *refusal)
{
    if (body.size() > longestBody) {
        *refusal = invalid(u"body"_s, u"The request is larger than %1 KiB."_s.arg(longestBody / 1024));
        return std::nullopt;
    }
    if (body.trimmed().isEmpty())
        return QJsonObject();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        *refusal = invalid(u"body"_s, u"The request is not a JSON object."_s);
        return std::nullopt;
    }
    return document.object();
}

} // namespace DemoStore::CommerceEngine
