// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "runner.h"

#include "failure.h"
#include "text.h"
#include "workspace.h"

#include <guestpass/paths.h>

#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace GuestPass::Cli {

namespace {

constexpr int usualSeconds = 60;

} // namespace

Runner::Runner(const Command &command, const Invocation &invocation)
    : m_command(command)
    , m_invocation(invocation)
    , m_workspace(std::make_unique<Workspace>(invocation))
{
}

Runner::~Runner() = default;

void Runner::start()
{
    const int seconds = m_invocation.number(u"timeout"_s, usualSeconds);
    QTimer::singleShot(std::chrono::seconds(seconds), this, &Runner::giveUp);
    m_workspace->open(m_command.needs, [this](const std::optional<Reply> &obstacle) {
        if (obstacle)
            finish(*obstacle);
        else
            run();
    });
}

void Runner::run()
{
    if (m_command.needs != Needs::Nothing)
        m_workspace->journal().record(m_workspace->profile().id, u"program"_s, u"guestpassctl "_s + m_command.name);
    m_command.run(*m_workspace, m_invocation, [this](const Reply &reply) { settle(reply); });
}

void Runner::giveUp()
{
    const bool keyringWaits = m_workspace->hasSession()
        && (m_workspace->session().isWaitingForVault() || m_workspace->session().state() == Session::State::Opening);
    if (keyringWaits)
        finish(refused(ExitCode::Keyring, u"keyring"_s,
                       Text::tr("The keyring did not answer in time: unlock it, then try again.")));
    else
        finish(failed(Error{Error::Kind::TimedOut, 0, {}, {}, {}, {}}, nullptr));
}

// A session that is still on its way to the keyring would be lost with this process.
void Runner::settle(Reply reply)
{
    if (!m_workspace->hasSession() || m_workspace->session().saved() != Session::Saved::Saving)
        return finish(withSavedState(std::move(reply)));
    Session *session = &m_workspace->session();
    connect(session, &Session::detailsChanged, this, [this, session, reply] {
        if (session->saved() != Session::Saved::Saving)
            finish(withSavedState(reply));
    });
}

Reply Runner::withSavedState(Reply reply) const
{
    if (!m_workspace->hasSession() || reply.exitCode != ExitCode::Ok || !m_command.isUse)
        return reply;
    Paths::rememberLastStore(m_workspace->profile().id);
    Session &session = m_workspace->session();
    if (session.saved() != Session::Saved::NotSaved)
        return reply;
    reply.exitCode = ExitCode::Keyring;
    reply.warnings.append(Text::tr("It was done, but the session could not be saved and ends with this command. %1")
                              .arg(keyringSentence(session.vaultStatus())));
    return reply;
}

void Runner::finish(const Reply &reply)
{
    if (!std::exchange(m_finished, true))
        Q_EMIT finished(reply);
}

} // namespace GuestPass::Cli
