// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/secret.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <functional>
#include <optional>

namespace GuestPass::Cli {

class Workspace;

/// Documented in the manual page; scripts rely on the numbers.
enum class ExitCode {
    Ok = 0,
    Refused = 1, ///< the store or the input
    Usage = 2,
    NoSession = 3,
    Unreachable = 4,
    Keyring = 5,
    NeedsAttention = 6,
    Internal = 70,
};

/// What a command has to say: either form, and the exit code.
struct Reply {
    ExitCode exitCode = ExitCode::Ok;
    QJsonObject json;
    QStringList lines; ///< for people, to standard output
    QStringList warnings; ///< whole sentences, to standard error
    QJsonArray list{}; ///< instead of `json`, where the answer is a list
};
using Finish = std::function<void(const Reply &)>;

/// Which secret a command reads before it starts.
enum class Ask { Nothing, Password, NewPassword, Code };

/// What somebody typed, checked.
struct Invocation {
    QString command;
    QStringList words;
    QMap<QString, QString> options; ///< by long name; a flag has an empty value
    Secret secret;

    bool has(const QString &name) const { return options.contains(name); }
    QString value(const QString &name) const { return options.value(name); }
    int number(const QString &name, int fallback) const { return has(name) ? value(name).toInt() : fallback; }
};

/// How much must be there before a command can run.
enum class Needs {
    Nothing,
    Session, ///< the session, read from the keyring; no network
    StoreIfPossible, ///< the session; the demo store if it starts
    Store, ///< the session and the store
};

struct Command {
    QString name;
    QString synopsis; ///< what follows the name
    QString summary; ///< one sentence
    QString details;
    QStringList options; ///< besides the common ones
    int mostWords = 0;
    Needs needs = Needs::Store;
    bool isUse = false; ///< makes the store the one that was used last
    std::function<QString(const Invocation &)> complaint; ///< why this cannot be meant; may be unset
    std::function<Ask(const Invocation &)> ask; ///< may be unset
    std::function<void(Workspace &, const Invocation &, const Finish &)> run;
};

QList<Command> allCommands();

} // namespace GuestPass::Cli
