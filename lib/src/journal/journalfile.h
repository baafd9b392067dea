// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace GuestPass {

/// A file of lines to which several processes append at once: `journal.jsonl`, and `journal.1.jsonl` for what came
/// before the last rotation. Readable by its owner only.
class JournalFile {
public:
    explicit JournalFile(const QString &folder);
    ~JournalFile();
    Q_DISABLE_COPY_MOVE(JournalFile)

    /// Whether it can be written. `append` opens by itself, also after a failure.
    bool open();
    /// Whether the whole line is in the file. `line` ends with a newline and has no other.
    bool append(const QByteArray &line);
    /// The newest lines of all processes, oldest first, damaged ones included. Bounded by the size of what is read.
    QList<QByteArray> lines() const;

private:
    bool isCurrent() const;
    void close();
    void rotateWhenFull();

    QByteArray m_path;
    QByteArray m_previousPath;
    int m_descriptor = -1;
    bool m_torn = false; ///< the file may end in the middle of a line
};

} // namespace GuestPass
