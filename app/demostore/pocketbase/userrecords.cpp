// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "body.h"
#include "dialect.h"
#include "passwordrules.h"
#include "records.h"

using namespace Qt::StringLiterals;

namespace DemoStore::PocketBase {

namespace {

constexpr int longestName = 255;

// What may be said in a body about a user, beside the password.
User changed(User user, const Call &call)
{
    const QJsonObject &body = call.body;
    if (body.contains(u"email"_s))
        user.email = textIn(body, u"email"_s);
    if (body.contains(u"emailVisibility"_s))
        user.emailVisible = flagIn(body, u"emailVisibility"_s);
    if (body.contains(u"verified"_s))
        user.verified = flagIn(body, u"verified"_s);
    if (body.contains(u"name"_s))
        user.name = textIn(body, u"name"_s);
    if (call.say().old() && !textIn(body, u"username"_s).isEmpty())
        user.username = textIn(body, u"username"_s);
    if (call.backend.settings.manageRule && body.contains(u"anonymous"_s))
        user.anonymous = flagIn(body, u"anonymous"_s);
    return user;
}

void addPasswordFaults(Faults &faults, const Call &call, const std::optional<User> &before, bool manager)
{
    const Replies &say = call.say();
    const QString password = textIn(call.body, u"password"_s);
    const QString confirmation = textIn(call.body, u"passwordConfirm"_s);
    const QString oldPassword = textIn(call.body, u"oldPassword"_s);
    if (before && (password + confirmation + oldPassword).isEmpty())
        return;
    if (password.isEmpty())
        faults.add(u"password"_s, say.required());
    if (confirmation.isEmpty())
        faults.add(u"passwordConfirm"_s, say.required());
    else if (confirmation != password)
        faults.add(u"passwordConfirm"_s, say.mismatch());
    if (!before || manager || (password + confirmation).isEmpty())
        return;
    if (oldPassword.isEmpty())
        faults.add(u"oldPassword"_s, say.required());
    else if (!isPassword(before->password, oldPassword))
        faults.add(u"oldPassword"_s, {u"validation_invalid_old_password"_s, u"Missing or invalid old password."_s, {}});
}

// The first stage: who may change what, and whether the password was said twice alike.
Faults permissionFaults(const Call &call, const std::optional<User> &before, const User &after, bool manager)
{
    Faults faults;
    addPasswordFaults(faults, call, before, manager);
    if (before && !manager && after.email != before->email)
        faults.add(u"email"_s, call.say().protectedValue());
    if (!manager && after.verified != (before && before->verified))
        faults.add(u"verified"_s, call.say().protectedValue());
    return faults;
}

// The second stage: what each field takes.
void addFieldFaults(Faults &faults, const Call &call, const std::optional<User> &before, const User &after)
{
    const Replies &say = call.say();
    const QString password = textIn(call.body, u"password"_s);
    if (password.isEmpty() && call.body.contains(u"password"_s) && !say.old())
        faults.add(u"password"_s, say.required());
    if (!password.isEmpty() && !isPasswordLength(password, say.old()))
        faults.add(u"password"_s, say.passwordLength(password.size()));
    if (after.email.isEmpty() && !say.old())
        faults.add(u"email"_s, say.required());
    if (!after.email.isEmpty() && !isEmail(after.email))
        faults.add(u"email"_s, say.notEmail());
    if (after.name.size() > longestName)
        faults.add(u"name"_s, say.tooLong(longestName));
    const QString id = textIn(call.body, u"id"_s);
    if (before && !id.isEmpty() && id != before->id)
        faults.add(u"id"_s, say.changedId());
    if (!before && !id.isEmpty())
        addIdFaults(faults, id, say);
}

// The database of 0.23 names the address alone if both are taken; see dialect.h.
void addTakenFaults(Faults &faults, const Call &call, const User &user)
{
    Users &users = call.backend.users;
    const auto byEmail = users.byIdentity(user.email);
    if (byEmail && byEmail->id != user.id)
        faults.add(u"email"_s, call.say().takenEmail());
    const auto byName = user.username.isEmpty() ? std::nullopt : users.byIdentity(user.username, true);
    if (byName && byName->id != user.id)
        faults.add(u"username"_s,
                   {u"validation_invalid_username"_s, u"The username is invalid or already in use."_s, {}});
}

void addTakenIdFaults(Faults &faults, const Call &call, const User &user)
{
    const bool emailToo = !user.email.isEmpty() && call.backend.users.byIdentity(user.email);
    if (emailToo)
        faults.add(u"email"_s, call.say().takenEmail());
    if ((!emailToo || call.say().old()) && call.backend.users.find(user.id))
        faults.add(u"id"_s, call.say().takenId());
}

Response shown(const Call &call, const User &user, const std::optional<User> &viewer)
{
    const std::optional<User> self = user;
    const QString expand = viewer ? call.query(u"expand"_s) : QString();
    QJsonObject record = Records(call.backend, self).find(*call.collection, user.id, expand).value_or(QJsonObject());
    if (!user.emailVisible && (!viewer || viewer->id != user.id))
        record.remove(u"email"_s);
    return call.record(record);
}

// Set by --pocketbase-manage-rule: id = @request.auth.id && anonymous = true && @request.body.verified:isset = false
bool isManager(const Call &call)
{
    return call.backend.settings.manageRule && call.caller->anonymous && !call.body.contains(u"verified"_s);
}

// The update rule; its second half keeps a stolen token of a member from becoming a guest's, who may do more.
bool mayUpdate(const Call &call)
{
    if (!call.caller || call.caller->id != call.id())
        return false;
    return !call.backend.settings.manageRule || !flagIn(call.body, u"anonymous"_s);
}

} // namespace

Response createUser(Call &call)
{
    User user = changed({}, call);
    user.id = textIn(call.body, u"id"_s);
    Faults faults = permissionFaults(call, std::nullopt, user, false);
    const bool old = call.say().old();
    if (old || faults.none())
        addFieldFaults(faults, call, std::nullopt, user);
    if (user.id.isEmpty())
        user.id = newRecordId();
    if (old || faults.none()) {
        addTakenIdFaults(faults, call, user);
        addTakenFaults(faults, call, user);
    }
    if (!faults.none())
        return call.say().notCreated(faults);
    user.password = hashPassword(textIn(call.body, u"password"_s));
    call.backend.users.create(user);
    return shown(call, user, call.caller);
}

Response updateUser(Call &call)
{
    if (!mayUpdate(call))
        return call.say().missing();
    const std::optional<User> before = call.caller;
    User user = changed(*before, call);
    Faults faults = permissionFaults(call, before, user, isManager(call));
    const bool old = call.say().old();
    if (old || faults.none())
        addFieldFaults(faults, call, before, user);
    if (faults.none())
        addTakenFaults(faults, call, user);
    if (!faults.none())
        return call.say().notUpdated(faults);
    const QString password = textIn(call.body, u"password"_s);
    if (!password.isEmpty())
        user.password = hashPassword(password);
    call.backend.users.update(user, !password.isEmpty() || user.email != before->email);
    return shown(call, user, user);
}

Response removeUser(Call &call)
{
    if (!call.caller || call.caller->id != call.id())
        return call.say().missing();
    call.backend.users.remove(call.id());
    return call.say().done();
}

} // namespace DemoStore::PocketBase
