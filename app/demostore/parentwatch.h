// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;
class QTimer;

namespace DemoStore {

/// Tells when this process should end: because it was asked to (SIGTERM, SIGINT), or because the process that
/// started it is gone, seen by the end of standard input if that is a pipe and, on Linux, by a signal of the kernel.
class ParentWatch : public QObject {
    Q_OBJECT

public:
    explicit ParentWatch(QObject *parent = nullptr);
    ~ParentWatch() override;

    void watchSignals();
    void watchParent();

Q_SIGNALS:
    void endRequested();

private:
    void readInput();

    std::unique_ptr<QSocketNotifier> m_signals;
    std::unique_ptr<QSocketNotifier> m_input;
    std::unique_ptr<QTimer> m_poll;
};

} // namespace DemoStore
