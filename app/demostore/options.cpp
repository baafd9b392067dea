// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "options.h"

#include "demoroutes.h"

#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace DemoStore {

namespace {

QString description()
{
    return u"A store on this computer, for trying things out. It speaks the Storefront API of Commerce Engine below"
           " /api/v1/demo/storefront, the API of Mudbase below /mudbase and that of PocketBase below /pocketbase, keeps"
           " everything in one data file and listens on the loopback interface only. The three sell the same goods;"
           " each has accounts of its own.\n\n"
           "The first line on standard output is a JSON object with url, apiBase, store, apiKey, dialects, data, pid,"
           " shared and version; dialects says where each service is and what its clients must know. A second process "
           "on the same data file prints the line of the one that serves, with shared set to"
           " true, and takes over on the same port when that one ends. Its other options count from then on.\n\n"
           "Mail is not sent: GET /demo/outbox?to=ADDRESS lists it. GET /demo/health tells whether all is well.\n\n"
           "Unless --no-parent-watch is given, it ends when its standard input (if that is a pipe) ends, and on Linux"
           " also when the process that started it ends.\n\n"
           "Exit codes: 0 ended as asked, 2 wrong options, 3 data file unusable, 4 port unusable."_s;
}

QString defaultDataFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/demostore.sqlite"_s;
}

/// The parser knows them and does not say so.
QList<QCommandLineOption> withDefaults(QList<QCommandLineOption> options)
{
    for (QCommandLineOption &option : options) {
        const QString value = option.defaultValues().value(0);
        if (!value.isEmpty() && !option.description().contains("Default:"_L1))
            option.setDescription(u"%1 Default: %2."_s.arg(option.description(), value));
    }
    return options;
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions(withDefaults({
        {u"data"_s,
         u"The data file; made if it is missing. Default: %1"_s.arg(QDir::toNativeSeparators(defaultDataFile())),
         u"FILE"_s},
        {u"port"_s, u"The TCP port; 0 takes the one of last time, or any."_s, u"N"_s, u"0"_s},
        {u"access-lifetime"_s,
         u"How long access tokens live, in seconds. Default: what the service does, 900 for Commerce Engine, 1800 for"
         " Mudbase and 86400 for its guests."_s,
         u"S"_s, u"900"_s},
        {u"refresh-lifetime"_s, u"How long refresh tokens live, in seconds."_s, u"S"_s, u"2592000"_s},
        {u"no-rotation"_s, u"Keep the refresh token when tokens are renewed."_s},
        {u"grace"_s, u"How long a replaced refresh token is still honoured, in seconds."_s, u"S"_s, u"30"_s},
        {u"strict-rotation"_s, u"The same as --grace 0."_s},
        {u"refresh-refused-status"_s,
         u"The status for a refused refresh token: 400 or 401. Default: 400 for Commerce Engine, 401 for Mudbase."_s,
         u"STATUS"_s, u"400"_s},
        {u"guest-idle-days"_s, u"Forget guests that were idle for so many days; 0 keeps them."_s, u"N"_s, u"30"_s},
        {u"products"_s, u"How many products there are, 1 to 1000000. Default: those of the built-in catalogue."_s,
         u"N"_s},
        {u"mudbase-verification"_s, u"Mudbase: nobody logs in before the e-mail address is proved."_s},
        {u"mudbase-rate-limits"_s, u"Mudbase: refuse requests that come too often, as the service does."_s},
        {u"no-parent-watch"_s, u"Go on when the process that started this one ends."_s},
    }));
}

void addPocketBaseOptions(QCommandLineParser &parser)
{
    parser.addOptions(withDefaults({
        {u"pocketbase-dialect"_s, u"PocketBase: the version to speak like, 0.22, or 0.23 and later."_s, u"VERSION"_s,
         u"0.23"_s},
        {u"pocketbase-stale-token"_s,
         u"PocketBase: who brings a dead token is a guest, as before 0.42, or refused with 401, as since."_s,
         u"guest|401"_s, u"guest"_s},
        {u"pocketbase-token-lifetime"_s, u"PocketBase: how long tokens live, in seconds."_s, u"S"_s, u"432000"_s},
        {u"pocketbase-manage-rule"_s,
         u"PocketBase: users have the field anonymous, and who has it set may change e-mail and password at once."_s},
        {u"pocketbase-rate-limits"_s,
         u"PocketBase: refuse requests that come too often, by the rules that the service comes with."_s},
        {u"pocketbase-mailer-broken"_s, u"PocketBase: no mail can leave; changing the e-mail address fails."_s},
    }));
}

// Reads whole numbers and remembers the first one that is wrong.
class Numbers {
public:
    explicit Numbers(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    qint64 get(const QString &name, qint64 smallest, qint64 largest)
    {
        bool whole = false;
        const qint64 number = m_parser.value(name).toLongLong(&whole);
        if ((!whole || number < smallest || number > largest) && problem.isEmpty())
            problem = u"--%1 takes a whole number from %2 to %3."_s.arg(name).arg(smallest).arg(largest);
        return number;
    }

    QString problem;

private:
    const QCommandLineParser &m_parser;
};

QString absoluteFile(const QString &file)
{
    // Two names of one file must lead to one lock.
    const QFileInfo info(file.isEmpty() ? defaultDataFile() : file);
    if (info.exists())
        return info.canonicalFilePath();
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : folder + u'/' + info.fileName();
}

// What is asked for counts in every dialect; what is not is each service's own.
void readMudbase(const QCommandLineParser &parser, Settings &settings)
{
    MudbaseSettings &mudbase = settings.mudbase;
    if (parser.isSet(u"access-lifetime"_s))
        mudbase.accessLifetime = mudbase.guestLifetime = settings.accessLifetime;
    if (parser.isSet(u"refresh-refused-status"_s))
        mudbase.refreshRefusedStatus = settings.refreshRefusedStatus;
    mudbase.verification = parser.isSet(u"mudbase-verification"_s);
    mudbase.rateLimits = parser.isSet(u"mudbase-rate-limits"_s);
}

QString readPocketBase(const QCommandLineParser &parser, PocketBaseSettings &settings)
{
    const QString version = parser.value(u"pocketbase-dialect"_s);
    const QString stale = parser.value(u"pocketbase-stale-token"_s);
    settings.old = version == "0.22"_L1;
    settings.refuseStaleTokens = stale == "401"_L1;
    settings.manageRule = parser.isSet(u"pocketbase-manage-rule"_s);
    settings.rateLimits = parser.isSet(u"pocketbase-rate-limits"_s);
    settings.mailerBroken = parser.isSet(u"pocketbase-mailer-broken"_s);
    if (!settings.old && version != "0.23"_L1)
        return u"--pocketbase-dialect takes 0.22 or 0.23."_s;
    if (!settings.refuseStaleTokens && stale != "guest"_L1)
        return u"--pocketbase-stale-token takes guest or 401."_s;
    return {};
}

Options read(const QCommandLineParser &parser, QString *problem)
{
    constexpr qint64 tenYears = 315'360'000;
    Numbers numbers(parser);
    Options options;
    Settings &settings = options.settings;
    settings.dataFile = absoluteFile(parser.value(u"data"_s));
    settings.accessLifetime = numbers.get(u"access-lifetime"_s, 1, tenYears);
    settings.refreshLifetime = numbers.get(u"refresh-lifetime"_s, 1, tenYears);
    settings.rotation.rotate = !parser.isSet(u"no-rotation"_s);
    settings.rotation.grace = numbers.get(u"grace"_s, 0, tenYears) * second;
    if (parser.isSet(u"strict-rotation"_s))
        settings.rotation.grace = 0;
    settings.refreshRefusedStatus = int(numbers.get(u"refresh-refused-status"_s, 400, 401));
    settings.guestIdleDays = int(numbers.get(u"guest-idle-days"_s, 0, 36500));
    if (parser.isSet(u"products"_s))
        settings.products = int(numbers.get(u"products"_s, 1, 1'000'000));
    readMudbase(parser, settings);
    const QString wrong = readPocketBase(parser, settings.pocketBase);
    settings.pocketBase.tokenLifetime = numbers.get(u"pocketbase-token-lifetime"_s, 1, tenYears);
    options.port = quint16(numbers.get(u"port"_s, 0, 65535));
    options.watchParent = !parser.isSet(u"no-parent-watch"_s);
    *problem = numbers.problem.isEmpty() ? wrong : numbers.problem;
    return options;
}

} // namespace

Parsed parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    addOptions(parser);
    addPocketBaseOptions(parser);
    if (!parser.parse(arguments))
        return {std::nullopt, parser.errorText(), true};
    if (parser.isSet(help) || parser.isSet(u"help-all"_s))
        return {std::nullopt, parser.helpText(), false};
    if (parser.isSet(version))
        return {std::nullopt, u"guestpass-demostore %1\n"_s.arg(programVersion()), false};
    if (!parser.positionalArguments().isEmpty())
        return {std::nullopt,
                u"There are only options here, no \"%1\"."_s.arg(parser.positionalArguments().constFirst()), true};
    if (parser.isSet(u"data"_s) && parser.value(u"data"_s).isEmpty())
        return {std::nullopt, u"--data takes the name of a file."_s, true};
    QString problem;
    const Options options = read(parser, &problem);
    if (!problem.isEmpty())
        return {std::nullopt, problem, true};
    return {options, {}, false};
}

} // namespace DemoStore
