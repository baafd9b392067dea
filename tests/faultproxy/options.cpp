// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <faultproxy/options.h>

#include <faultproxy/rulereader.h>

#include <QCommandLineParser>
#include <QFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace FaultProxy {

namespace {

QString description()
{
    return u"A proxy on loopback in front of an HTTP server on loopback, which breaks what its rules tell it to.\n\n"
           "The first line on standard output is a JSON object with url, port and pid. Each line on standard input,"
           " {\"rules\": [...]} or {\"clear\": true}, is answered by {\"ok\": true} or {\"ok\": false, \"problem\":"
           " \"...\"}.\n\n"
           "Exit codes: 0 ended as asked, 2 wrong options or rules, 3 log not writable, 4 port unusable."_s;
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"target"_s, u"The server, such as http://127.0.0.1:8080."_s, u"URL"_s},
        {u"port"_s, u"The TCP port; 0 takes any."_s, u"N"_s, u"0"_s},
        {u"rules"_s, u"The rules in force from the start."_s, u"FILE"_s},
        {u"seed"_s, u"Where the random numbers of rules with a probability begin."_s, u"N"_s, u"1"_s},
        {u"log"_s, u"Append one JSON line for each request to this file."_s, u"FILE"_s},
        {u"with-parent"_s, u"End when standard input ends."_s},
    });
}

QString readTarget(const QString &text, Target &target)
{
    const QUrl url(text);
    const QString host = url.host() == "localhost"_L1 ? u"127.0.0.1"_s : url.host();
    target = {QHostAddress(host), quint16(url.port(80))};
    const bool bare = url.path().isEmpty() || url.path() == "/"_L1;
    if (url.scheme() == "http"_L1 && bare && url.userInfo().isEmpty() && target.address.isLoopback())
        return {};
    return u"--target takes the address of a server on this computer, such as http://127.0.0.1:8080."_s;
}

QString readNumbers(const QCommandLineParser &parser, Options &options)
{
    bool ok = false;
    options.port = parser.value(u"port"_s).toUShort(&ok);
    if (!ok)
        return u"--port takes a whole number from 0 to 65535."_s;
    options.seed = parser.value(u"seed"_s).toULongLong(&ok);
    return ok ? QString() : u"--seed takes a whole number from 0."_s;
}

QString readRulesFile(const QString &name, QList<Rule> &rules)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return u"The rules cannot be read: %1."_s.arg(file.errorString());
    const RuleList list = readRules(file.readAll());
    rules = list.rules;
    return list.problem;
}

QString read(const QCommandLineParser &parser, Options &options)
{
    if (!parser.positionalArguments().isEmpty())
        return u"There are only options here, no \"%1\"."_s.arg(parser.positionalArguments().first());
    options.logFile = parser.value(u"log"_s);
    options.withParent = parser.isSet(u"with-parent"_s);
    if (const QString problem = readTarget(parser.value(u"target"_s), options.target); !problem.isEmpty())
        return problem;
    if (const QString problem = readNumbers(parser, options); !problem.isEmpty())
        return problem;
    return parser.isSet(u"rules"_s) ? readRulesFile(parser.value(u"rules"_s), options.rules) : QString();
}

} // namespace

Parsed parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    const QCommandLineOption help = parser.addHelpOption();
    addOptions(parser);
    if (!parser.parse(arguments))
        return {std::nullopt, parser.errorText(), true};
    if (parser.isSet(help))
        return {std::nullopt, parser.helpText(), false};
    Options options;
    const QString problem = read(parser, options);
    return problem.isEmpty() ? Parsed{options, {}, false} : Parsed{std::nullopt, problem, true};
}

} // namespace FaultProxy
