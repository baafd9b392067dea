// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "commandline.h"

#include "options.h"
#include "text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace GuestPass::Cli {

namespace {

struct Words {
    QStringList words;
    QMap<QString, QString> options;
};
using Split = std::variant<Words, UsageError>;

// Where arguments go, anybody on the computer can read them: ps, /proc, the shell's history.
bool namesSecret(const QString &name)
{
    static const QStringList names{u"password"_s, u"passwd"_s, u"passphrase"_s, u"pass"_s,   u"pwd"_s,
                                   u"pin"_s,      u"otp"_s,    u"token"_s,      u"secret"_s, u"new-password"_s};
    return names.contains(name);
}

UsageError secretRefused()
{
    return {Text::tr("Passwords and codes are never taken from the command line, where others could read them: "
                     "type them when asked, or give them as one line on standard input."),
            {}};
}

const Option *findOption(const QList<Option> &options, const QString &name)
{
    const auto found = std::find_if(options.begin(), options.end(), [&](const Option &o) { return o.name == name; });
    return found == options.end() ? nullptr : &*found;
}

bool isOptionName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 30
        && std::all_of(name.begin(), name.end(), [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'-'; });
}

std::optional<UsageError> checkValue(const Option &option, const QString &value)
{
    if (!option.isNumber())
        return std::nullopt;
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (isNumber && number >= option.least && number <= option.most)
        return std::nullopt;
    return UsageError{Text::tr("The option --%1 takes a whole number from %2 to %3.")
                          .arg(option.name)
                          .arg(option.least)
                          .arg(option.most),
                      {}};
}

UsageError unknownOption(const QString &name)
{
    return {isOptionName(name) ? Text::tr("There is no option --%1.").arg(name)
                               : Text::tr("There is an option that this program does not know."),
            {}};
}

// Takes one option, and its value from `rest` where that is a word of its own.
std::optional<UsageError> takeOption(QString name, QStringList &rest, const QList<Option> &known, Words &into)
{
    std::optional<QString> value;
    if (const auto equals = name.indexOf(u'='); equals >= 0) {
        value = name.mid(equals + 1);
        name.truncate(equals);
    }
    if (namesSecret(name) || (name == "code"_L1 && value))
        return secretRefused();
    const Option *option = findOption(known, name);
    if (!option)
        return unknownOption(name);
    if (into.options.contains(name))
        return UsageError{Text::tr("The option --%1 is given twice.").arg(name), {}};
    if (option->isFlag() && value)
        return UsageError{Text::tr("The option --%1 takes no value.").arg(name), {}};
    if (!option->isFlag() && !value && !rest.isEmpty())
        value = rest.takeFirst();
    if (!option->isFlag() && value.value_or(QString()).isEmpty())
        return UsageError{Text::tr("The option --%1 needs a value.").arg(name), {}};
    into.options.insert(name, value.value_or(QString()));
    return checkValue(*option, value.value_or(QString()));
}

Split split(QStringList rest)
{
    const QList<Option> known = commonOptions() + specialOptions();
    Words result;
    while (!rest.isEmpty()) {
        const QString word = rest.takeFirst();
        std::optional<UsageError> error;
        if (word == "--"_L1)
            result.words += std::exchange(rest, {});
        else if (word == "-h"_L1)
            error = takeOption(u"help"_s, rest, known, result);
        else if (word.startsWith("--"_L1))
            error = takeOption(word.mid(2), rest, known, result);
        else if (word.startsWith(u'-') && word.size() > 1)
            error = unknownOption({});
        else
            result.words.append(word);
        if (error)
            return *error;
    }
    return result;
}

std::optional<UsageError> checkOptions(const Command &command, const QMap<QString, QString> &options)
{
    const QList<Option> common = commonOptions();
    for (auto it = options.keyBegin(); it != options.keyEnd(); ++it) {
        if (!command.options.contains(*it) && !findOption(common, *it))
            return UsageError{Text::tr("The option --%1 does not belong to %2.").arg(*it, command.name), command.name};
    }
    return std::nullopt;
}

Parsed check(const Command &command, const Words &split)
{
    Invocation invocation{command.name, split.words.mid(1), split.options, {}};
    if (auto error = checkOptions(command, split.options))
        return *error;
    if (invocation.words.size() > command.mostWords) {
        UsageError error = command.ask ? secretRefused() : UsageError{Text::tr("There are too many words."), {}};
        error.command = command.name;
        return error;
    }
    const QString complaint = command.complaint ? command.complaint(invocation) : QString();
    if (!complaint.isEmpty())
        return UsageError{complaint, command.name};
    return invocation;
}

} // namespace

const Command *findCommand(const QList<Command> &commands, const QString &name)
{
    const auto found = std::find_if(commands.begin(), commands.end(), [&](const Command &c) { return c.name == name; });
    return found == commands.end() ? nullptr : &*found;
}

Parsed parseCommandLine(const QStringList &arguments, const QList<Command> &commands)
{
    const Split found = split(arguments);
    if (const auto *error = std::get_if<UsageError>(&found))
        return *error;
    const auto &words = std::get<Words>(found);
    if (words.options.contains(u"version"_s))
        return VersionWanted{};
    const QString name = words.words.value(0);
    const bool helpWanted = words.options.contains(u"help"_s);
    const bool onlyHelp = name == "help"_L1 || (name.isEmpty() && helpWanted);
    const QString wanted = onlyHelp ? words.words.value(1) : name;
    if (wanted.isEmpty() && !onlyHelp)
        return UsageError{Text::tr("Which command? The option --help lists them."), {}};
    const Command *command = findCommand(commands, wanted);
    if (!command && !wanted.isEmpty())
        return UsageError{Text::tr("There is no such command."), {}};
    if (helpWanted || onlyHelp)
        return HelpWanted{wanted};
    return check(*command, words);
}

} // namespace GuestPass::Cli
