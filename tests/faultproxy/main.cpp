// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <faultproxy/control.h>
#include <faultproxy/options.h>
#include <faultproxy/proxy.h>

#include <QCoreApplication>
#include <QJsonObject>

#include <csignal>
#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

enum ExitCode { ExitDone = 0, ExitUsage = 2, ExitLog = 3, ExitPort = 4 };

int fail(ExitCode code, const QString &problem)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(problem));
    return code;
}

int serve(const FaultProxy::Options &options)
{
    FaultProxy::TrafficLog log;
    if (!options.logFile.isEmpty() && !log.open(options.logFile))
        return fail(ExitLog, u"The log %1 cannot be written."_s.arg(options.logFile));
    FaultProxy::Proxy proxy(options.target, options.seed, log);
    proxy.setRules(options.rules);
    if (!proxy.listen(options.port))
        return fail(ExitPort, u"Port %1 cannot be used."_s.arg(options.port));
    FaultProxy::Control control(proxy);
    if (options.withParent)
        QObject::connect(&control, &FaultProxy::Control::inputEnded, qApp, &QCoreApplication::quit);
    FaultProxy::say({{u"url"_s, u"http://127.0.0.1:%1"_s.arg(proxy.port())},
                     {u"port"_s, proxy.port()},
                     {u"pid"_s, QCoreApplication::applicationPid()}});
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    std::signal(SIGPIPE, SIG_IGN);
    // Nothing is left to be done then: each line of the log is in its file.
    std::signal(SIGTERM, [](int) { ::_exit(ExitDone); });
    const FaultProxy::Parsed parsed = FaultProxy::parseOptions(QCoreApplication::arguments());
    if (parsed.options)
        return serve(*parsed.options);
    if (parsed.wrong)
        return fail(ExitUsage, parsed.text.trimmed());
    std::fprintf(stdout, "%s\n", qUtf8Printable(parsed.text.trimmed()));
    return ExitDone;
}
