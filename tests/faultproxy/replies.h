// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <faultproxy/rules.h>

class QDateTime;

namespace FaultProxy {

/// The bytes of an answer that no server gave. `toHead`: the request was HEAD, so the body is only announced.
QByteArray answerBytes(const Act::Answer &answer, bool toHead);
/// The server's reply with another body, framed by its length.
QByteArray withBody(const Message &reply, const QByteArray &body, bool toHead);
/// With its `Date` moved, or, where it has none that can be read, `now` moved.
QByteArray withShiftedDate(const Message &reply, std::chrono::seconds by, const QDateTime &now);
/// Head and framing as they were, and at most so many bytes of the body; never all of them.
QByteArray truncated(const Message &reply, int bytes);
/// A TLS alert: what a client gets that speaks HTTP to the wrong port.
QByteArray garbage();

} // namespace FaultProxy
