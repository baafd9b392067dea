// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "help.h"

#include "options.h"
#include "text.h"

using namespace Qt::StringLiterals;

namespace GuestPass::Cli {

namespace {

constexpr qsizetype width = 79;
constexpr int column = 26;

QString wrapped(const QString &text, int indent)
{
    QString result;
    QString line;
    const QStringList words = text.split(u' ');
    for (const QString &word : words) {
        if (!line.isEmpty() && indent + line.size() + 1 + word.size() > width) {
            result += line + u'\n' + QString(indent, u' ');
            line.clear();
        }
        line += line.isEmpty() ? word : u' ' + word;
    }
    return result + line;
}

QString entry(const QString &left, const QString &right)
{
    const QString gap =
        left.size() + 4 > column ? u'\n' + QString(column, u' ') : QString(column - 2 - left.size(), u' ');
    return u"  "_s + left + gap + wrapped(right, column) + u'\n';
}

QString optionEntry(const Option &option)
{
    const QString value = option.isFlag() ? QString() : u' ' + option.valueName;
    return entry(u"--"_s + option.name + value, option.summary);
}

QString optionList(const QString &title, const QList<Option> &options)
{
    QString result = u'\n' + title + u'\n';
    for (const Option &option : options)
        result += optionEntry(option);
    return result;
}

QString exitCodes()
{
    return u'\n' + Text::tr("Exit codes:") + u'\n' + entry(u"0"_s, Text::tr("done"))
        + entry(u"1"_s, Text::tr("the store, or this program, refused it")) + entry(u"2"_s, Text::tr("wrong usage"))
        + entry(u"3"_s, Text::tr("nobody is signed in"))
        + entry(u"4"_s, Text::tr("offline, the store cannot be reached, or no answer in time"))
        + entry(u"5"_s, Text::tr("the keyring is locked, missing or did not save"))
        + entry(u"6"_s, Text::tr("the store does not accept the saved session"))
        + entry(u"70"_s, Text::tr("a fault of this program, or its output could not be written"));
}

} // namespace

QString generalHelp(const QList<Command> &commands)
{
    QString result =
        Text::tr("Usage: guestpassctl COMMAND [OPTIONS]") + u"\n\n"_s
        + wrapped(
            Text::tr("The sessions of the GuestPass shop, from a terminal. It shares them with the desktop shop."), 0)
        + u"\n\n"_s + Text::tr("Commands:") + u'\n';
    for (const Command &command : commands)
        result += entry(command.name, command.summary);
    result += optionList(Text::tr("Options of every command:"), commonOptions()) + exitCodes();
    return result + u'\n' + Text::tr("More about one command: guestpassctl COMMAND --help") + u'\n';
}

QString commandHelp(const Command &command)
{
    const QString synopsis = command.synopsis.isEmpty() ? QString() : u' ' + command.synopsis;
    QString result = Text::tr("Usage: guestpassctl %1 [OPTIONS]").arg(command.name + synopsis) + u"\n\n"_s
        + wrapped(command.summary, 0) + u'\n';
    if (!command.details.isEmpty())
        result += u'\n' + wrapped(command.details, 0) + u'\n';
    QList<Option> own;
    const QList<Option> special = specialOptions();
    for (const Option &option : special) {
        if (command.options.contains(option.name))
            own.append(option);
    }
    if (!own.isEmpty())
        result += optionList(Text::tr("Options:"), own);
    return result + optionList(Text::tr("Options of every command:"), commonOptions());
}

} // namespace GuestPass::Cli
