// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/provider.h>

namespace GuestPass::Test {

QString nameOf(Error::Kind kind);

/// A data row with the column `transcript` for every object of every JSON file in the folder.
void addTranscripts(const QString &folder);

/// Runs one flow of `provider`, whose profile has the address `base`, against recorded replies, and compares what it
/// sends and how it ends. In a transcript `{"jwt": claims}` stands for a token and `{"bearer": token}` for the header's
/// value.
void playTranscript(const Provider &provider, const QString &base, const QJsonObject &transcript);

} // namespace GuestPass::Test
