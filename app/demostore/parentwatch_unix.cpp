// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "parentwatch.h"

#include <QSocketNotifier>
#include <QTimer>

#include <csignal>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace DemoStore {

namespace {

// A handler may do next to nothing, so it only writes to the pair that the event loop listens to.
int signalPair[2] = {-1, -1};

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(signalPair[0], &byte, 1);
}

// Not a terminal and not /dev/null: their end says nothing about the parent.
bool inputIsPipe()
{
    struct stat info;
    return ::fstat(STDIN_FILENO, &info) == 0 && (S_ISFIFO(info.st_mode) || S_ISSOCK(info.st_mode));
}

} // namespace

ParentWatch::ParentWatch(QObject *parent)
    : QObject(parent)
{
}

ParentWatch::~ParentWatch() = default;

void ParentWatch::watchSignals()
{
    // Whoever reads our first line may be gone already; that is no reason to die by a signal.
    std::signal(SIGPIPE, SIG_IGN);
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalPair) != 0)
        return;
    for (const int end : signalPair) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    m_signals = std::make_unique<QSocketNotifier>(signalPair[1], QSocketNotifier::Read);
    connect(m_signals.get(), &QSocketNotifier::activated, this, [this] {
        m_signals->setEnabled(false);
        Q_EMIT endRequested();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
}

void ParentWatch::watchParent()
{
#ifdef Q_OS_LINUX
    const pid_t parentBefore = ::getppid();
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    // The parent may have ended before the kernel knew that we care.
    if (::getppid() != parentBefore)
        QTimer::singleShot(0, this, &ParentWatch::endRequested);
#endif
    if (!inputIsPipe())
        return;
    ::fcntl(STDIN_FILENO, F_SETFL, ::fcntl(STDIN_FILENO, F_GETFL) | O_NONBLOCK);
    m_input = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    connect(m_input.get(), &QSocketNotifier::activated, this, &ParentWatch::readInput);
}

void ParentWatch::readInput()
{
    char ignored[256];
    ssize_t count = 0;
    do {
        count = ::read(STDIN_FILENO, ignored, sizeof ignored);
    } while (count > 0);
    const bool ended = count == 0 || (errno != EAGAIN && errno != EINTR);
    if (!ended)
        return;
    m_input->setEnabled(false);
    Q_EMIT endRequested();
}

} // namespace DemoStore
