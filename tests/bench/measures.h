// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

#include <memory>

class QObject;

namespace GuestPass::Bench {

class Context;

struct Measure {
    QUrl base;
    int count = 1;
    int warmUp = 0; ///< as many before are not told
    QObject *owner = nullptr; ///< of whatever the measure needs while it runs
};

// Each runs on the event loop, prints one line of JSON and quits the program.

/// Opens the stored session and makes one authorised request.
void runOnce(Context &context, const Measure &measure);
/// Guest sign-in and authorised request, by turns with QNetworkAccessManager alone.
void runOverhead(Context &context, const Measure &measure);
/// `count` authorised requests at once.
void runStorm(Context &context, const Measure &measure);
/// As many by QNetworkAccessManager, without a bearer.
void runBareStorm(const Measure &measure);
/// Saving a session, by turns with QtKeychain's write and read of as many bytes.
void runVault(Context &context, const Measure &measure);

} // namespace GuestPass::Bench
