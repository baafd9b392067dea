// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <faultproxy/rulereader.h>

#include <faultproxy/actionreader.h>
#include <faultproxy/jsonobject.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace FaultProxy {

namespace {

constexpr int most = 1'000'000;

QList<int> readNth(JsonObject &json)
{
    const QJsonValue value = json.take(u"nth"_s);
    if (value.isUndefined())
        return {};
    const QJsonArray numbers = value.isArray() ? value.toArray() : QJsonArray{value};
    QList<int> nth;
    for (const auto &number : numbers) {
        if (!JsonObject::isWhole(number, 1, most)) {
            json.refuse(u"nth"_s, u"takes a whole number from 1, or a list of such"_s);
            return {};
        }
        nth << number.toInt();
    }
    if (nth.isEmpty())
        json.refuse(u"nth"_s, u"is an empty list"_s);
    return nth;
}

double readProbability(JsonObject &json)
{
    const QJsonValue value = json.take(u"probability"_s);
    const double probability = value.isUndefined() ? 1 : value.toDouble(-1);
    if (probability < 0 || probability > 1)
        json.refuse(u"probability"_s, u"takes a number from 0 to 1"_s);
    return probability;
}

Rule readRule(JsonObject &json)
{
    Rule rule;
    json.take(u"//"_s);
    rule.method = json.text(u"method"_s).value_or(QByteArray());
    rule.path = json.text(u"path"_s).value_or(QByteArray());
    rule.nth = readNth(json);
    rule.every = json.whole(u"every"_s, 1, most).value_or(1);
    rule.probability = readProbability(json);
    rule.times = json.whole(u"times"_s, 0, most);
    rule.action = readAction(json);
    json.refuseTheRest();
    return rule;
}

RuleList readList(const QJsonArray &list)
{
    RuleList read;
    for (const auto &value : list) {
        JsonObject json(value, {});
        read.rules << readRule(json);
        if (json.problem().isEmpty())
            continue;
        read.problem = u"Rule %1: %2."_s.arg(read.rules.size()).arg(json.problem());
        break;
    }
    return read;
}

} // namespace

RuleList readRules(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return {{}, u"The rules are not JSON: %1 (at byte %2)."_s.arg(error.errorString()).arg(error.offset)};
    return readRules(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
}

RuleList readRules(const QJsonValue &json)
{
    if (json.isArray())
        return readList(json.toArray());
    JsonObject object(json, {});
    object.take(u"//"_s);
    const QJsonValue rules = object.take(u"rules"_s);
    if (!rules.isArray())
        object.refuse(u"rules"_s, u"takes the list of rules"_s);
    object.refuseTheRest();
    return object.problem().isEmpty() ? readList(rules.toArray())
                                      : RuleList{{}, u"The rules as a whole: %1."_s.arg(object.problem())};
}

} // namespace FaultProxy
