// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "secretinput.h"

#include "terminal.h"
#include "text.h"

namespace GuestPass::Cli {

namespace {

QString prompt(Ask ask)
{
    switch (ask) {
    case Ask::Nothing:
        break;
    case Ask::Password:
        return Text::tr("Password: ");
    case Ask::NewPassword:
        return Text::tr("New password: ");
    case Ask::Code:
        return Text::tr("Code: ");
    }
    return {};
}

QString nothingGiven(Ask ask)
{
    return ask == Ask::Code
        ? Text::tr("No code was given: type it when asked, or give it as one line on standard input.")
        : Text::tr("No password was given: type it when asked, or give it as one line on standard input.");
}

} // namespace

std::variant<Secret, QString> readSecret(Ask ask)
{
    const auto line = readHiddenLine(prompt(ask), ask == Ask::Code ? Separators::Drop : Separators::Keep);
    if (!line)
        return Text::tr("The line on standard input could not be read, or is too long.");
    if (line->isEmpty())
        return nothingGiven(ask);
    if (ask == Ask::NewPassword && isTerminal(Stream::Input)) {
        const auto again = readHiddenLine(Text::tr("The same password again: "));
        if (!again || !(*again == *line))
            return Text::tr("The two passwords are not the same.");
    }
    return *line;
}

} // namespace GuestPass::Cli
