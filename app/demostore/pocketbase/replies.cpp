// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "replies.h"

#include "passwordrules.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace DemoStore::PocketBase {

namespace {

// Go's encoder does this by default. 0.40.6 was seen to send the three as they are, which is the same JSON.
QByteArray written(const QJsonObject &body)
{
    QByteArray json = QJsonDocument(body).toJson(QJsonDocument::Compact);
    json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
    return json + '\n';
}

QList<std::pair<QByteArray, QByteArray>> securityHeaders()
{
    return {{"X-XSS-Protection"_ba, "1; mode=block"_ba},
            {"X-Content-Type-Options"_ba, "nosniff"_ba},
            {"X-Frame-Options"_ba, "SAMEORIGIN"_ba},
            {"Vary"_ba, "Origin"_ba}};
}

} // namespace

void Faults::add(const QString &field, const Fault &fault)
{
    if (m_data.contains(field))
        return;
    QJsonObject entry{{u"code"_s, fault.code}, {u"message"_s, fault.message}};
    if (!fault.params.isEmpty())
        entry.insert(u"params"_s, fault.params);
    m_data.insert(field, entry);
}

Response Replies::object(const QJsonObject &body, int status) const
{
    const QByteArray type = m_old ? "application/json; charset=UTF-8"_ba : "application/json"_ba;
    return {status, type, written(body), securityHeaders()};
}

Response Replies::done() const
{
    return {204, {}, {}, securityHeaders()};
}

Response Replies::failure(int status, const QString &message, const Faults &faults) const
{
    return object({{m_old ? u"code"_s : u"status"_s, status}, {u"message"_s, message}, {u"data"_s, faults.data()}},
                  status);
}

Response Replies::generic(int status, const Faults &faults) const
{
    switch (status) {
    case 401:
        return failure(status, u"Missing or invalid authentication."_s, faults);
    case 413:
        return failure(status, u"Request entity too large."_s, faults);
    case 429:
        return failure(status, u"Too Many Requests."_s, faults);
    default:
        return failure(status, u"Something went wrong while processing your request."_s, faults);
    }
}

Response Replies::unreadable() const
{
    return failure(400, u"An error occurred while loading the submitted data."_s);
}

Response Replies::unreadableRecord() const
{
    return m_old ? failure(400, u"Failed to load the submitted data due to invalid formatting."_s) : generic();
}

Response Replies::invalidForm(const Faults &faults) const
{
    return m_old ? generic(400, faults)
                 : failure(400, u"An error occurred while validating the submitted data."_s, faults);
}

Response Replies::invalidMailForm(const Faults &faults) const
{
    return m_old ? failure(400, u"An error occurred while validating the form."_s, faults) : invalidForm(faults);
}

Response Replies::notCreated(const Faults &faults) const
{
    return failure(400, u"Failed to create record."_s, faults);
}

Response Replies::notUpdated(const Faults &faults) const
{
    return m_old ? generic(400, faults) : failure(400, u"Failed to update record."_s, faults);
}

Response Replies::missing() const
{
    return failure(404, u"The requested resource wasn't found."_s);
}

Response Replies::noRoute(const QByteArray &method) const
{
    if (m_old)
        return failure(404, u"Not Found."_s);
    return method == "GET" ? failure(404, u"File not found."_s) : missing();
}

Response Replies::noCollection(const QByteArray &method) const
{
    if (m_old)
        return missing();
    return failure(404,
                   method == "GET" ? u"Missing collection context."_s : u"Missing or invalid collection context."_s);
}

Response Replies::notAuthCollection() const
{
    return m_old ? failure(400, u"Unsupported collection type."_s)
                 : failure(404, u"Missing or invalid auth collection context."_s);
}

Response Replies::needsToken() const
{
    return failure(401,
                   m_old ? u"The request requires valid record authorization token to be set."_s
                         : u"The request requires valid record authorization token."_s);
}

Response Replies::superusersOnly() const
{
    return failure(403, u"Only %1 can perform this action."_s.arg(m_old ? u"admins"_s : u"superusers"_s));
}

Fault Replies::required() const
{
    return {u"validation_required"_s, u"Cannot be blank."_s, {}};
}

Fault Replies::requiredValue() const
{
    return {u"validation_required"_s, m_old ? u"Missing required value."_s : u"Cannot be blank."_s, {}};
}

Fault Replies::mismatch() const
{
    return {u"validation_values_mismatch"_s, u"Values don't match."_s, {}};
}

Fault Replies::protectedValue() const
{
    return m_old ? Fault{u"validation_in_invalid"_s, u"Must be a valid value."_s, {}} : mismatch();
}

Fault Replies::notEmail() const
{
    return {u"validation_is_email"_s, u"Must be a valid email address."_s, {}};
}

Fault Replies::takenEmail() const
{
    return m_old ? Fault{u"validation_invalid_email"_s, u"The email is invalid or already in use."_s, {}} : notUnique();
}

Fault Replies::takenId() const
{
    return m_old ? Fault{u"validation_invalid_id"_s, u"The model id is invalid or already exists."_s, {}} : notUnique();
}

Fault Replies::notUnique() const
{
    return {u"validation_not_unique"_s, u"Value must be unique."_s, {}};
}

Fault Replies::noSuchRelation() const
{
    return {u"validation_missing_rel_records"_s, u"Failed to find all relation records with the provided ids."_s, {}};
}

Fault Replies::tooLong(int most) const
{
    if (m_old)
        return {u"validation_max_text_constraint"_s, u"Must be less than %1 character(s)."_s.arg(most), {}};
    return {
        u"validation_max_text_constraint"_s, u"Must be no more than %1 character(s)."_s.arg(most), {{u"max"_s, most}}};
}

Fault Replies::passwordLength(qsizetype length) const
{
    if (m_old)
        return {u"validation_length_out_of_range"_s, u"The length must be between 8 and 72."_s, {}};
    if (length < shortestPassword)
        return {u"validation_min_text_constraint"_s, u"Must be at least 8 character(s)."_s, {}};
    return {u"validation_max_text_constraint"_s, u"Must be less than 71 character(s)."_s, {}};
}

Fault Replies::idLength(qsizetype length) const
{
    if (m_old)
        return {u"validation_length_invalid"_s, u"The length must be exactly 15."_s, {}};
    if (length > idSize)
        return tooLong(idSize);
    return {u"validation_min_text_constraint"_s, u"Must be at least 15 character(s)."_s, {{u"min"_s, idSize}}};
}

Fault Replies::changedId() const
{
    return m_old ? protectedValue()
                 : Fault{u"validation_pk_change"_s, u"The record primary key cannot be changed."_s, {}};
}

} // namespace DemoStore::PocketBase
