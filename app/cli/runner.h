// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"

#include <QObject>

#include <memory>

namespace GuestPass::Cli {

class Workspace;

/// Runs one command from beginning to end, within its time.
class Runner : public QObject {
    Q_OBJECT

public:
    Runner(const Command &command, const Invocation &invocation);
    ~Runner() override;

    void start();

Q_SIGNALS:
    /// Once.
    void finished(const GuestPass::Cli::Reply &reply);

private:
    void run();
    void giveUp();
    void settle(Reply reply);
    void finish(const Reply &reply);
    Reply withSavedState(Reply reply) const;

    Command m_command;
    Invocation m_invocation;
    std::unique_ptr<Workspace> m_workspace;
    bool m_finished = false;
};

} // namespace GuestPass::Cli
