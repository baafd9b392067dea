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
           " /api/v1/demo/storefront, keeps everything in one data file and listens on the loopback interface only.\n\n"
           "The first line on standard output is a JSON object with url, apiBase, store, apiKey, data, pid, shared and"
           " version. A second process on the same data file prints the line of the one that serves, with shared set to"
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

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"data"_s,
         u"The data file; made if it is missing. Default: %1"_s.arg(QDir::toNativeSeparators(defaultDataFile())),
         u"FILE"_s},
        {u"port"_s, u"The TCP port; 0 takes the one of last time, or any."_s, u"N"_s, u"0"_s},
        {u"access-lifetime"_s, u"How long access tokens live, in seconds."_s, u"S"_s, u"900"_s},
        {u"refresh-lifetime"_s, u"How long refresh tokens live, in seconds."_s, u"S"_s, u"2592000"_s},
        {u"no-rotation"_s, u"Keep the refresh token when tokens are renewed."_s},
        {u"grace"_s, u"How long a replaced refresh token is still honoured, in seconds."_s, u"S"_s, u"30"_s},
        {u"strict-rotation"_s, u"The same as --grace 0."_s},
        {u"refresh-refused-status"_s, u"The status for a refused refresh token: 400 or 401."_s, u"STATUS"_s, u"400"_s},
        {u"guest-idle-days"_s, u"Forget guests that were idle for so many days; 0 keeps them."_s, u"N"_s, u"30"_s},
        {u"products"_s, u"How many products there are, 1 to 1000000. Default: those of the built-in catalogue."_s,
         u"N"_s},
        {u"no-parent-watch"_s, u"Go on when the process that started this one ends."_s},
    });
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
    options.port = quint16(numbers.get(u"port"_s, 0, 65535));
    options.watchParent = !parser.isSet(u"no-parent-watch"_s);
    *problem = numbers.problem;
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
    if (!parser.parse(arguments))
        return {std::nullopt, parser.errorText(), true};
    if (parser.isSet(help))
        return {std::nullopt, parser.helpText(), false};
    if (parser.isSet(version))
        return {std::nullopt, u"guestpass-demostore %1\n"_s.arg(programVersion()), false};
    if (!parser.positionalArguments().isEmpty())
        return {std::nullopt, u"There are only options here, no \"%1\"."_s.arg(parser.positionalArguments().first()),
                true};
    if (parser.isSet(u"data"_s) && parser.value(u"data"_s).isEmpty())
        return {std::nullopt, u"--data takes the name of a file."_s, true};
    QString problem;
    const Options options = read(parser, &problem);
    if (!problem.isEmpty())
        return {std::nullopt, problem, true};
    return {options, {}, false};
}

} // namespace DemoStore
