// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace GuestPass {

/// From when on a power cut cannot undo it. That a program is killed undoes it never.
enum class Durable {
    Now, ///< waits for the disk: milliseconds
    Later, ///< with syncFile(), or when the system finds the time. Until then a power cut may leave an empty file
};

/// Replaces a file, for its owner only: others see all of `bytes` or what was there before. Empty, or what went wrong,
/// in English.
QString replaceFile(const QString &path, const QByteArray &bytes, Durable durable);
/// The same for contents that always have one size, of a disk's sector (512 bytes) at most: writes them into the file
/// as it is, which no power cut does by halves, and which waits for the disk once, not for its own and the folder's
/// sake.
QString overwriteFile(const QString &path, const QByteArray &bytes, Durable durable);
/// Does what Durable::Later has put off.
void syncFile(const QString &path);

} // namespace GuestPass
