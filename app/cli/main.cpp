// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "commandline.h"
#include "failure.h"
#include "help.h"
#include "output.h"
#include "runner.h"
#include "secretinput.h"
#include "text.h"

#include <language/language.h>

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QNetworkProxyFactory>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace GuestPass::Cli;

namespace {

/// One that is closed would go to the first file that is opened, the journal, and what is printed, a token, into that.
/// In its place is one that refuses.
void fillStandardHandles()
{
#ifdef Q_OS_UNIX
    for (const int handle : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(handle, F_GETFD) < 0 && ::open("/dev/null", handle == STDIN_FILENO ? O_WRONLY : O_RDONLY) < 0)
            std::abort();
    }
#endif
}

ExitCode showHelp(const HelpWanted &wanted, const QList<Command> &commands)
{
    const Command *command = findCommand(commands, wanted.command);
    return writeText(command ? commandHelp(*command) : generalHelp(commands));
}

ExitCode complain(const UsageError &error, bool asJson)
{
    Reply reply = refused(ExitCode::Usage, u"usage"_s, error.message);
    const QString which = error.command.isEmpty() ? QString() : error.command + u' ';
    if (!asJson)
        reply.warnings.append(Text::tr("Try: guestpassctl %1--help").arg(which));
    return writeReply(reply, asJson);
}

ExitCode runCommand(const Command &command, const Invocation &invocation)
{
    ExitCode exitCode = ExitCode::Internal;
    Runner runner(command, invocation);
    QObject::connect(&runner, &Runner::finished, &runner, [&](const Reply &reply) {
        exitCode = writeReply(reply, invocation.has(u"json"_s));
        QCoreApplication::quit();
    });
    QTimer::singleShot(0, &runner, &Runner::start);
    QCoreApplication::exec();
    return exitCode;
}

ExitCode askAndRun(const Command &command, Invocation invocation)
{
    const Ask ask = command.ask ? command.ask(invocation) : Ask::Nothing;
    if (ask == Ask::Nothing)
        return runCommand(command, invocation);
    const auto secret = readSecret(ask);
    if (const auto *why = std::get_if<QString>(&secret))
        return writeReply(refused(ExitCode::Refused, u"invalid"_s, *why), invocation.has(u"json"_s));
    invocation.secret = std::get<GuestPass::Secret>(secret);
    return runCommand(command, invocation);
}

} // namespace

int main(int argc, char *argv[])
{
    fillStandardHandles();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"guestpassctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GUESTPASS_VERSION));
    // Chatter would spoil "one sentence on standard error"; QT_LOGGING_RULES still brings it back.
    QLoggingCategory::setFilterRules(u"guestpass.*.debug=false\nguestpass.*.info=false"_s);

    QNetworkProxyFactory::setUseSystemConfiguration(true);

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    // JSON is for programs, which read the same in every country.
    const auto language = GuestPass::App::makeTranslators(arguments.contains("--json"_L1) ? u"en"_s : QString());
    const QList<Command> commands = allCommands();
    const Parsed parsed = parseCommandLine(arguments, commands);
    if (const auto *help = std::get_if<HelpWanted>(&parsed))
        return int(showHelp(*help, commands));
    if (std::holds_alternative<VersionWanted>(parsed))
        return int(writeText(u"guestpassctl "_s + QCoreApplication::applicationVersion() + u'\n'));
    if (const auto *error = std::get_if<UsageError>(&parsed))
        return int(complain(*error, arguments.contains("--json"_L1)));
    const auto &invocation = std::get<Invocation>(parsed);
    return int(askAndRun(*findCommand(commands, invocation.command), invocation));
}
