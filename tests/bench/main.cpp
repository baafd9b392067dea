// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// guestpass-bench ORDER --folder DIR [--base URL] [--count N] [--warm-up N] [--memory]: our side of the benchmarks.

#include <bench/measures.h>
#include <bench/worker.h>

#include <QCommandLineParser>
#include <QCoreApplication>

#include <csignal>

using namespace GuestPass::Bench;
using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"order"_s, u"worker, once, overhead, storm, bare-storm or vault."_s);
    parser.addOptions({
        {u"folder"_s, u"Where the index and the journal are kept."_s, u"DIR"_s},
        {u"base"_s, u"Where the store is."_s, u"URL"_s},
        {u"count"_s, u"How often."_s, u"N"_s, u"1"_s},
        {u"warm-up"_s, u"How often before, untold."_s, u"N"_s, u"0"_s},
        {u"memory"_s, u"Keep the session in memory instead of the keyring."_s},
    });
}

bool start(const QString &order, Context &context, const Measure &measure)
{
    if (order == "once"_L1)
        runOnce(context, measure);
    else if (order == "overhead"_L1)
        runOverhead(context, measure);
    else if (order == "storm"_L1)
        runStorm(context, measure);
    else if (order == "bare-storm"_L1)
        runBareStorm(measure);
    else if (order == "vault"_L1)
        runVault(context, measure);
    else if (order == "worker"_L1)
        QObject::connect(new Worker(context, measure.owner), &Worker::inputEnded, qApp, &QCoreApplication::quit);
    else
        return false;
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(GUESTPASS_VERSION));
    std::signal(SIGPIPE, SIG_IGN);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    const QString order = parser.positionalArguments().value(0);
    const auto keep = parser.isSet(u"memory"_s) ? Context::Keep::InMemory : Context::Keep::InKeyring;
    Context context(parser.value(u"folder"_s), keep);
    QObject owner; // of what borrows the context
    const Measure measure{QUrl(parser.value(u"base"_s)), parser.value(u"count"_s).toInt(),
                          parser.value(u"warm-up"_s).toInt(), &owner};
    if (!start(order, context, measure))
        parser.showHelp(2);
    return QCoreApplication::exec();
}
