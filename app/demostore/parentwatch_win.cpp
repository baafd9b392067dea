// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "parentwatch.h"

#include <QSocketNotifier>
#include <QTimer>

#include <qt_windows.h>

namespace DemoStore {

ParentWatch::ParentWatch(QObject *parent)
    : QObject(parent)
{
}

ParentWatch::~ParentWatch() = default;

void ParentWatch::watchSignals()
{
}

void ParentWatch::watchParent()
{
    // A pipe cannot be waited for on Windows, so it is looked at once a second.
    if (::GetFileType(::GetStdHandle(STD_INPUT_HANDLE)) != FILE_TYPE_PIPE)
        return;
    m_poll = std::make_unique<QTimer>();
    connect(m_poll.get(), &QTimer::timeout, this, &ParentWatch::readInput);
    m_poll->start(1000);
}

void ParentWatch::readInput()
{
    DWORD available = 0;
    const HANDLE input = ::GetStdHandle(STD_INPUT_HANDLE);
    if (::PeekNamedPipe(input, nullptr, 0, nullptr, &available, nullptr)) {
        char ignored[256];
        DWORD count = 0;
        if (available > 0)
            ::ReadFile(input, ignored, sizeof ignored, &count, nullptr);
        return;
    }
    m_poll->stop();
    Q_EMIT endRequested();
}

} // namespace DemoStore
