// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace GuestPass::App {

namespace {

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QString storeOption = u"store"_s;
const QString tourOption = u"tour"_s;
const QString tourPartOption = u"tour-part"_s;
const QString demoDataOption = u"demo-data"_s;
const QString languageOption = u"language"_s;
const QString newInstanceOption = u"new-instance"_s;

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        CommandLine::tr("Browse a shop as a guest, and become a full account without losing the cart."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({storeOption, CommandLine::tr("Open this store (see guestpassctl stores)."), u"id"_s});
    parser.addOption({tourOption,
                      CommandLine::tr("Play the main path against a demo store of its own (--store chooses its "
                                      "service) and save a picture of each step and "
                                      "tour.json. Works without a display."),
                      u"folder"_s});
    parser.addOption({demoDataOption, CommandLine::tr("Data file of the demo store."), u"file"_s});
    parser.addOption({languageOption, CommandLine::tr("Language of the windows, such as de."), u"code"_s});
    parser.addOption(
        {newInstanceOption, CommandLine::tr("Start a second program instead of raising the running one.")});
    QCommandLineOption part(tourPartOption, QString(), u"part"_s);
    part.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(part);
}

/// Without what QApplication takes for itself.
QStringList ourOwn(const QStringList &arguments)
{
    static const QStringList withValue{u"-platform"_s, u"-style"_s, u"-stylesheet"_s, u"-plugin"_s,
                                       u"-qwindowgeometry"_s};
    QStringList own;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        const bool twoDashes = argument.startsWith("--"_L1);
        const QString name = twoDashes ? argument.mid(1) : argument; // Qt takes both spellings
        const bool known = withValue.contains(name.section(u'=', 0, 0)) || name == "-reverse"_L1;
        const bool isQts = known || (name.startsWith(u'-') && !twoDashes && name.size() > 2);
        if (!isQts)
            own.append(argument);
        else if (withValue.contains(name))
            ++i;
    }
    return own;
}

} // namespace

ParsedOptions parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    ParsedOptions parsed;
    if (!parser.parse(ourOwn(arguments)) || !parser.positionalArguments().isEmpty()) {
        parsed.problem = parser.errorText().isEmpty()
            ? CommandLine::tr("There is nothing to do with \"%1\".").arg(parser.positionalArguments().join(u' '))
            : parser.errorText();
        return parsed;
    }
    if (parser.isSet(u"help"_s) || parser.isSet(u"help-all"_s))
        parsed.output = parser.helpText();
    else if (parser.isSet(u"version"_s))
        parsed.output = QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n';
    parsed.options = {parser.value(storeOption),    parser.value(tourOption),     parser.value(tourPartOption),
                      parser.value(demoDataOption), parser.value(languageOption), parser.isSet(newInstanceOption)};
    return parsed;
}

} // namespace GuestPass::App
