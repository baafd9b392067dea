// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <sys/types.h>

namespace GuestPass {

/// A descriptor for reading, or -1. Follows no link at the end of the path and does not hang on a pipe.
int openRegularFile(const QByteArray &path);
/// At most `most` bytes from `begin` on; less at the end of the file or when reading fails.
QByteArray readFrom(int descriptor, off_t begin, qint64 most);

} // namespace GuestPass
