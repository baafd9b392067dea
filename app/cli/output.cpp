// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "output.h"

#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace GuestPass::Cli {

namespace {

bool write(std::FILE *stream, const QByteArray &bytes)
{
    const bool written = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream) == size_t(bytes.size());
    return std::fflush(stream) == 0 && written;
}

} // namespace

ExitCode writeText(const QString &text)
{
    return write(stdout, text.toLocal8Bit()) ? ExitCode::Ok : ExitCode::Internal;
}

ExitCode writeReply(const Reply &reply, bool asJson)
{
    bool written = true;
    if (asJson) {
        const QJsonDocument document = reply.list.isEmpty() ? QJsonDocument(reply.json) : QJsonDocument(reply.list);
        written = write(stdout, document.toJson(QJsonDocument::Compact) + '\n');
    } else {
        for (const QString &line : reply.lines)
            written = write(stdout, line.toLocal8Bit() + '\n') && written;
    }
    for (const QString &warning : reply.warnings)
        write(stderr, "guestpassctl: " + warning.toLocal8Bit() + '\n');
    return written ? reply.exitCode : ExitCode::Internal;
}

} // namespace GuestPass::Cli
