// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace GuestPass::Cli {

class Workspace;

/// One finding of the self-test. `name` is stable; `sentence` is for people and says what to do.
struct Check {
    enum class Verdict { Ok, Warn, Fail };

    QString name;
    Verdict verdict = Verdict::Ok;
    QString sentence;
};
using ChecksDone = std::function<void(const QList<Check> &)>;

QList<Check> checkSystem(); ///< Qt, TLS, pictures
QList<Check> checkFolders(); ///< what must be writable
QList<Check> checkProfiles(Workspace &workspace);
void checkKeyring(Workspace &workspace, const ChecksDone &done);
void checkDemoStore(Workspace &workspace, const ChecksDone &done);

} // namespace GuestPass::Cli
