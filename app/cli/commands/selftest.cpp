// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "commands.h"

#include <cli/selftest/check.h>
#include <cli/text.h>
#include <cli/workspace.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace GuestPass::Cli {

namespace {

QString wordOf(Check::Verdict verdict)
{
    switch (verdict) {
    case Check::Verdict::Ok:
        return u"ok"_s;
    case Check::Verdict::Warn:
        return u"warn"_s;
    case Check::Verdict::Fail:
        return u"fail"_s;
    }
    return {};
}

Reply replyOf(const QList<Check> &checks)
{
    Reply reply;
    for (const Check &check : checks) {
        const QString word = wordOf(check.verdict);
        reply.list.append(QJsonObject{{u"name"_s, check.name}, {u"result"_s, word}, {u"sentence"_s, check.sentence}});
        reply.lines.append(Text::tr("%1 %2: %3").arg(word, check.name, check.sentence));
        if (check.verdict == Check::Verdict::Fail)
            reply.exitCode = ExitCode::Refused;
    }
    return reply;
}

void run(Workspace &workspace, const Invocation &, const Finish &finish)
{
    const QList<Check> first = checkSystem() + checkFolders() + checkProfiles(workspace);
    checkKeyring(workspace, [&workspace, first, finish](const QList<Check> &keyring) {
        checkDemoStore(workspace, [first, keyring, finish](const QList<Check> &demoStore) {
            finish(replyOf(first + keyring + demoStore));
        });
    });
}

} // namespace

Command selfTestCommand()
{
    return {
        u"self-test"_s,
        {},
        Text::tr("Check that everything that GuestPass needs is there."),
        Text::tr(
            "Each line is ok, warn or fail. The exit code is 0 unless something fails; a missing keyring only warns, "
            "because guests can do without. Nothing of yours is changed."),
        {},
        0,
        Needs::Nothing,
        false,
        {},
        {},
        run};
}

} // namespace GuestPass::Cli
