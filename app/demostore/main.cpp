// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "demoroutes.h"
#include "options.h"
#include "program.h"

#include <QCoreApplication>

#include <cstdio>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

int main(int argc, char *argv[])
{
#ifdef Q_OS_UNIX
    ::umask(S_IRWXG | S_IRWXO); // the data file has the key that signs the tokens
#endif
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("guestpass-demostore"));
    QCoreApplication::setApplicationVersion(DemoStore::programVersion());
    const DemoStore::Parsed parsed = DemoStore::parseOptions(QCoreApplication::arguments());
    if (!parsed.options) {
        std::fprintf(parsed.wrong ? stderr : stdout, "%s\n", qUtf8Printable(parsed.text.trimmed()));
        return parsed.wrong ? DemoStore::ExitUsage : DemoStore::ExitDone;
    }
    DemoStore::Program program(*parsed.options);
    program.start();
    return QCoreApplication::exec();
}
