// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "commands.h"

#include <cli/describe.h>
#include <cli/failure.h>
#include <cli/text.h>
#include <cli/workspace.h>

#include <guestpass/deviceid.h>
#include <guestpass/paths.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace GuestPass::Cli {

namespace {

constexpr int usualEvents = 50;

QJsonObject originsOf(const StoreProfile &profile)
{
    QJsonObject origins;
    for (auto it = profile.origins.keyValueBegin(); it != profile.origins.keyValueEnd(); ++it)
        origins.insert(it->first, it->second);
    return origins;
}

QJsonObject optionsOf(const StoreProfile &profile)
{
    QJsonObject options;
    for (auto it = profile.options.keyValueBegin(); it != profile.options.keyValueEnd(); ++it)
        options.insert(it->first, it->second);
    return options;
}

QJsonObject jsonOf(const StoreProfile &profile)
{
    return {{u"id"_s, profile.id},
            {u"name"_s, profile.name},
            {u"service"_s, profile.service},
            {u"baseUrl"_s, profile.baseUrl.toString()},
            {u"demo"_s, profile.demo},
            {u"options"_s, optionsOf(profile)},
            {u"guestStart"_s, profile.guestStart == StoreProfile::GuestStart::AtStart ? u"atStart"_s : u"firstUse"_s},
            {u"lastUsed"_s, profile.id == Paths::lastStore()},
            {u"origins"_s, originsOf(profile)},
            {u"locked"_s, QJsonArray::fromStringList(profile.locked)}};
}

QString problemText(const ProfileProblem &problem)
{
    return problem.field.isEmpty()
        ? Text::tr("A store profile cannot be used: %1: %2").arg(problem.file, plain(problem.reason))
        : Text::tr("A store profile has a problem: %1, field %2: %3")
              .arg(problem.file, plain(problem.field), plain(problem.reason));
}

void listStores(Workspace &workspace, const Invocation &, const Finish &finish)
{
    QJsonArray stores;
    QJsonArray problems;
    Reply reply;
    for (const auto &profile : workspace.profiles().profiles) {
        stores.append(jsonOf(profile));
        const QString where =
            profile.demo ? Text::tr("on this computer, started when needed") : profile.baseUrl.toString();
        reply.lines.append(Text::tr("%1  %2 (%3)").arg(profile.id.leftJustified(16), plain(profile.name), where));
    }
    for (const auto &problem : workspace.profiles().problems) {
        problems.append(
            QJsonObject{{u"file"_s, problem.file}, {u"field"_s, problem.field}, {u"reason"_s, problem.reason}});
        reply.warnings.append(problemText(problem));
    }
    reply.json = {{u"stores"_s, stores}, {u"problems"_s, problems}};
    finish(reply);
}

QJsonObject jsonOf(const JournalEvent &event)
{
    return {{u"sequence"_s, event.sequence}, {u"at"_s, event.at.toUTC().toString(Qt::ISODateWithMs)},
            {u"process"_s, event.process},   {u"store"_s, event.store},
            {u"kind"_s, event.kind},         {u"summary"_s, event.summary},
            {u"data"_s, event.data}};
}

QString eventLine(const JournalEvent &event)
{
    QString line = event.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s) + u"  "_s + event.kind.leftJustified(8)
        + u' ' + plain(event.summary);
    if (!event.store.isEmpty())
        line += u" ["_s + plain(event.store) + u']';
    if (!event.data.isEmpty())
        line += u' ' + plain(QString::fromUtf8(QJsonDocument(event.data).toJson(QJsonDocument::Compact)));
    return line;
}

void showJournal(Workspace &workspace, const Invocation &invocation, const Finish &finish)
{
    QList<JournalEvent> events = workspace.journal().events();
    if (invocation.has(u"store"_s))
        events.removeIf([&](const JournalEvent &event) { return event.store != invocation.value(u"store"_s); });
    const qsizetype most = invocation.number(u"last"_s, usualEvents);
    if (events.size() > most)
        events.remove(0, events.size() - most);
    QJsonArray json;
    Reply reply;
    for (const auto &event : std::as_const(events)) {
        json.append(jsonOf(event));
        reply.lines.append(eventLine(event));
    }
    if (events.isEmpty())
        reply.lines.append(Text::tr("The journal is empty."));
    if (!workspace.journal().isPersistent())
        reply.warnings.append(Text::tr("The journal's file cannot be written."));
    reply.json = {{u"events"_s, json}, {u"persistent"_s, workspace.journal().isPersistent()}};
    finish(reply);
}

void resetDevice(Workspace &workspace, const Invocation &, const Finish &finish)
{
    const auto done = resetDeviceId(Paths::storesFolder() + u'/' + workspace.profile().id);
    if (!done)
        return finish(refused(ExitCode::Refused, u"notAllowed"_s, plain(done.error().detail)));
    finish({ExitCode::Ok,
            {{u"store"_s, workspace.profile().id}, {u"reset"_s, true}},
            {Text::tr("This computer's id for %1 was forgotten. The next guest gets a new one.")
                 .arg(plain(workspace.profile().name))},
            {}});
}

} // namespace

Command storesCommand()
{
    return {u"stores"_s,
            {},
            Text::tr("List the stores, and what is wrong with their profiles."),
            {},
            {},
            0,
            Needs::Nothing,
            false,
            {},
            {},
            listStores};
}

Command resetDeviceCommand()
{
    return {
        u"reset-device"_s,
        {},
        Text::tr("Forget the random id by which a store knows this installation."),
        Text::tr("Only some services take one (Mudbase). It is random, another one for each store, and says nothing "
                 "about the computer. The present session stays."),
        {},
        0,
        Needs::Session,
        false,
        {},
        {},
        resetDevice};
}

Command journalCommand()
{
    return {u"journal"_s,
            u"[--last N]"_s,
            Text::tr("Show what happened lately, oldest first."),
            Text::tr("The journal holds no secrets. With --store only the events of that store are shown."),
            {u"last"_s},
            0,
            Needs::Nothing,
            false,
            {},
            {},
            showJournal};
}

} // namespace GuestPass::Cli
