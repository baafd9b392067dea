// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "output.h"

#include "text.h"

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

/// Nobody reads what was to be printed: the disk is full, or the reader has gone.
ExitCode notPrinted()
{
    write(stderr, "guestpassctl: " + Text::tr("The output could not be written.").toLocal8Bit() + '\n');
    return ExitCode::Internal;
}

} // namespace

ExitCode writeText(const QString &text)
{
    return write(stdout, text.toLocal8Bit()) ? ExitCode::Ok : notPrinted();
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
    return written ? reply.exitCode : notPrinted();
}

} // namespace GuestPass::Cli
