// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <faultproxy/actionreader.h>

#include <faultproxy/jsonobject.h>

#include <functional>
#include <map>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace FaultProxy {

namespace {

constexpr int longestWait = 600'000;
constexpr int mostBytes = 1'000'000;
constexpr int tenYears = 315'360'000;

using Reader = std::function<Act::Any(JsonObject &)>;

// A line break in a value would be a header of its own, which is a fault nobody asked for by name.
bool isLine(const QByteArray &text)
{
    return !text.contains('\r') && !text.contains('\n') && !text.contains('\0');
}

Fields readFields(JsonObject &json)
{
    const QJsonValue value = json.take(u"headers"_s);
    if (!value.isUndefined() && !value.isObject())
        json.refuse(u"headers"_s, u"takes an object"_s);
    Fields fields;
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        const QByteArray name = field.key().toUtf8();
        const QByteArray text = field.value().toString().toUtf8();
        if (!field.value().isString() || name.isEmpty() || !isLine(name) || !isLine(text) || name.contains(':'))
            json.refuse(u"headers.%1"_s.arg(field.key()), u"takes a text of one line"_s);
        fields.append({name, text});
    }
    return fields;
}

Act::Answer readAnswer(JsonObject &action, const QString &name)
{
    JsonObject json(action.take(name), name + u'.');
    Act::Answer answer;
    answer.status = json.needed(u"status"_s, 200, 599);
    answer.fields = readFields(json);
    const QJsonValue body = json.take(u"body"_s);
    if (!body.isUndefined() && !body.isString())
        json.refuse(u"body"_s, u"takes a text"_s);
    answer.body = body.toString().toUtf8();
    if (const auto type = json.text(u"contentType"_s)) {
        answer.fields.append({"Content-Type", *type});
        if (!isLine(*type))
            json.refuse(u"contentType"_s, u"takes a text of one line"_s);
    }
    json.refuseTheRest();
    action.refuse(json);
    return answer;
}

Act::Drip readDrip(JsonObject &action)
{
    JsonObject json(action.take(u"drip"_s), u"drip."_s);
    const Act::Drip drip{json.needed(u"bytes"_s, 1, mostBytes),
                         milliseconds(json.needed(u"interval"_s, 0, longestWait))};
    json.refuseTheRest();
    action.refuse(json);
    return drip;
}

Act::ReplaceBody readReplaceBody(JsonObject &action)
{
    const QJsonValue body = action.take(u"replaceBody"_s);
    if (!body.isString())
        action.refuse(u"replaceBody"_s, u"takes a text"_s);
    return {body.toString().toUtf8()};
}

const std::map<QString, Reader> &readers()
{
    static const std::map<QString, Reader> all{
        {u"answer"_s, [](JsonObject &json) { return readAnswer(json, u"answer"_s); }},
        {u"replaceReply"_s, [](JsonObject &json) { return Act::ReplaceReply{readAnswer(json, u"replaceReply"_s)}; }},
        {u"delay"_s,
         [](JsonObject &json) { return Act::Delay{milliseconds(json.needed(u"delay"_s, 0, longestWait))}; }},
        {u"delayReply"_s,
         [](JsonObject &json) { return Act::DelayReply{milliseconds(json.needed(u"delayReply"_s, 0, longestWait))}; }},
        {u"drip"_s, readDrip},
        {u"truncate"_s, [](JsonObject &json) { return Act::Truncate{json.needed(u"truncate"_s, 0, mostBytes)}; }},
        {u"shiftDate"_s,
         [](JsonObject &json) { return Act::ShiftDate{seconds(json.needed(u"shiftDate"_s, -tenYears, tenYears))}; }},
        {u"replaceBody"_s, readReplaceBody},
    };
    return all;
}

std::optional<Act::Any> plainAction(const QString &name)
{
    for (const Act::Any &action : {Act::Any(Act::DropBeforeForwarding{}), Act::Any(Act::DropReply{}),
                                   Act::Any(Act::EmptyBody{}), Act::Any(Act::Garbage{})}) {
        if (Act::name(action) == name)
            return action;
    }
    return std::nullopt;
}

Act::Any readObject(JsonObject &rule, const QJsonObject &object)
{
    const QString name = object.isEmpty() ? QString() : object.begin().key();
    const auto reader = readers().find(name);
    if (object.size() != 1 || reader == readers().end()) {
        rule.refuse(u"action"_s, u"takes the name of an action, or an object with one such name and its values"_s);
        return {};
    }
    JsonObject json(object, {});
    Act::Any action = reader->second(json);
    rule.refuse(json);
    return action;
}

} // namespace

Act::Any readAction(JsonObject &rule)
{
    const QJsonValue value = rule.take(u"action"_s);
    if (value.isObject())
        return readObject(rule, value.toObject());
    if (const auto action = plainAction(value.toString()))
        return *action;
    rule.refuse(u"action"_s, value.isUndefined() ? u"is missing"_s : u"does not name an action that needs no values"_s);
    return {};
}

} // namespace FaultProxy
