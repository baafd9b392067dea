// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "filter.h"

#include "objectid.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace DemoStore::Mudbase {

namespace {

// A longer or deeper filter is no shop's.
constexpr int mostTerms = 50;
constexpr int deepest = 5;

const QString never = u"0"_s;
const QString always = u"1"_s;

class Compiler {
public:
    explicit Compiler(const Collection &collection)
        : m_collection(collection)
    {
    }

    Condition object(const QJsonObject &filter, int depth);
    QString problem;

private:
    struct Place {
        QString name;
        const Field *field; // null: no document has it
    };

    QString conjunction(const QJsonValue &list, const QString &word, int depth);
    QString fieldTerm(const QString &name, const QJsonValue &value);
    QString term(const Place &place, const QString &op, const QJsonValue &value);
    QString equality(const Place &place, const QJsonValue &value, bool equal);
    QString order(const Place &place, const QString &sign, const QJsonValue &value);
    QString membership(const Place &place, const QJsonValue &list, bool in);
    QVariant fitting(const Place &place, const QJsonValue &value);
    QString refuse(const QString &words);

    const Collection &m_collection;
    Row m_values;
    int m_terms = 0;
};

QString Compiler::refuse(const QString &words)
{
    if (problem.isEmpty())
        problem = u"Invalid input: Invalid query: "_s + words;
    return never;
}

Condition Compiler::object(const QJsonObject &filter, int depth)
{
    QStringList terms{always};
    for (auto it = filter.begin(); it != filter.end(); ++it) {
        if (++m_terms > mostTerms || depth > deepest)
            terms.append(refuse(u"The filter is too large"_s));
        else if (it.key() == "$and"_L1 || it.key() == "$or"_L1)
            terms.append(conjunction(it.value(), it.key() == "$and"_L1 ? u" AND "_s : u" OR "_s, depth));
        else if (it.key().startsWith(u'$'))
            terms.append(refuse(u"Operator %1 is not allowed"_s.arg(it.key().left(50))));
        else
            terms.append(fieldTerm(it.key(), it.value()));
        if (!problem.isEmpty())
            break;
    }
    return {terms.join(u" AND "_s), m_values};
}

QString Compiler::conjunction(const QJsonValue &list, const QString &word, int depth)
{
    const QJsonArray filters = list.toArray();
    if (filters.isEmpty())
        return refuse(u"$and and $or take a list of filters"_s);
    QStringList parts;
    for (const auto &filter : filters) {
        if (!filter.isObject())
            return refuse(u"$and and $or take a list of filters"_s);
        parts.append(u'(' + object(filter.toObject(), depth + 1).sql + u')');
        if (!problem.isEmpty())
            return never;
    }
    return u'(' + parts.join(word) + u')';
}

QString Compiler::fieldTerm(const QString &name, const QJsonValue &value)
{
    const Place place{name, m_collection.field(name)};
    const QJsonObject operators = value.toObject();
    if (!value.isObject())
        return term(place, u"$eq"_s, value);
    QStringList terms{operators.isEmpty() ? never : always};
    for (auto it = operators.begin(); it != operators.end(); ++it)
        terms.append(term(place, it.key(), it.value()));
    return u'(' + terms.join(u" AND "_s) + u')';
}

QString Compiler::term(const Place &place, const QString &op, const QJsonValue &value)
{
    static const QHash<QString, QString> signs{
        {u"$gt"_s, u">"_s}, {u"$gte"_s, u">="_s}, {u"$lt"_s, u"<"_s}, {u"$lte"_s, u"<="_s}};
    if (++m_terms > mostTerms)
        return refuse(u"The filter is too large"_s);
    if (op == "$eq"_L1 || op == "$ne"_L1)
        return equality(place, value, op == "$eq"_L1);
    if (op == "$in"_L1 || op == "$nin"_L1)
        return membership(place, value, op == "$in"_L1);
    if (op == "$exists"_L1)
        return place.field ? u"%1 IS %2NULL"_s.arg(place.field->column, value.toBool() ? u"NOT "_s : QString())
                           : (value.toBool() ? never : always);
    if (signs.contains(op))
        return order(place, signs.value(op), value);
    if (op.startsWith(u'$'))
        return refuse(u"Operator %1 is not allowed"_s.arg(op.left(50)));
    return never; // a part of an object, which no field is
}

// The value as its column has it; null if no document can have it there. Like the service, this takes every field
// whose name ends in "Id" for an object id.
QVariant Compiler::fitting(const Place &place, const QJsonValue &value)
{
    const bool isId = place.name == "_id"_L1 || place.name.endsWith("Id"_L1);
    if (isId && !isObjectId(value.toString())) {
        refuse(u"Invalid ObjectId format for "_s + place.name.left(100));
        return {};
    }
    if (!place.field)
        return {};
    switch (place.field->type) {
    case FieldType::Text:
        return value.isString() ? QVariant(value.toString()) : QVariant();
    case FieldType::Id:
        return value.toString().toLower();
    case FieldType::Number:
        return value.isDouble() ? QVariant(value.toDouble()) : QVariant();
    case FieldType::Flag:
        return value.isBool() ? QVariant(value.toBool() ? 1 : 0) : QVariant();
    case FieldType::Picture:
    case FieldType::Gallery:
        return {};
    }
    return {};
}

QString Compiler::equality(const Place &place, const QJsonValue &value, bool equal)
{
    if (value.isNull())
        return place.field ? u"%1 IS %2NULL"_s.arg(place.field->column, equal ? QString() : u"NOT "_s)
                           : (equal ? always : never);
    const QVariant wanted = fitting(place, value);
    if (!wanted.isValid())
        return equal ? never : always;
    m_values.append(wanted);
    return place.field->column + (equal ? u" = ?"_s : u" IS NOT ?"_s);
}

QString Compiler::order(const Place &place, const QString &sign, const QJsonValue &value)
{
    const QVariant limit = fitting(place, value);
    if (!limit.isValid())
        return never;
    m_values.append(limit);
    return u"%1 %2 ?"_s.arg(place.field->column, sign);
}

// The list travels as one JSON value, so that the text of a statement does not depend on its length.
QString Compiler::membership(const Place &place, const QJsonValue &list, bool in)
{
    if (!list.isArray())
        return refuse(u"$in and $nin take a list"_s);
    QJsonArray wanted;
    bool orNothing = false;
    const QJsonArray values = list.toArray();
    for (const auto &value : values) {
        orNothing = orNothing || value.isNull();
        const QVariant fit = value.isNull() ? QVariant() : fitting(place, value);
        if (fit.isValid())
            wanted.append(QJsonValue::fromVariant(fit));
    }
    if (!place.field)
        return in == orNothing ? always : never;
    m_values.append(QString::fromUtf8(QJsonDocument(wanted).toJson(QJsonDocument::Compact)));
    const QString &column = place.field->column;
    const QString found = u"coalesce(%1 IN (SELECT value FROM json_each(?)), 0)"_s.arg(column);
    const QString either = orNothing ? u"(%1 OR %2 IS NULL)"_s.arg(found, column) : found;
    return in ? either : u"NOT "_s + either;
}

} // namespace

std::optional<Condition> conditionOf(const QJsonObject &filter, const Collection &collection, QString *problem)
{
    Compiler compiler(collection);
    const Condition condition = compiler.object(filter, 1);
    *problem = compiler.problem;
    return problem->isEmpty() ? std::optional(condition) : std::nullopt;
}

} // namespace DemoStore::Mudbase
