// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QFile>

#include <optional>

namespace FaultProxy {

/// What was done to one request. Neither queries nor header values nor bodies: those carry tokens.
struct LogEntry {
    int number = 0; ///< in the order in which requests were complete, from 1
    QByteArray method;
    QByteArray path;
    std::optional<int> rule; ///< from 0
    QString action;
    std::optional<int> status; ///< the server's, or of the answer in its place; none when there was no answer
};

/// JSON lines, one for each request, written before its client sees the end of the reply.
class TrafficLog {
public:
    TrafficLog();

    /// Appends to a file; without one, nothing is written. False when it cannot be written.
    bool open(const QString &file);
    int nextNumber() { return ++m_number; }
    void write(const LogEntry &entry);

private:
    QFile m_file;
    QElapsedTimer m_timer;
    int m_number = 0;
};

} // namespace FaultProxy
