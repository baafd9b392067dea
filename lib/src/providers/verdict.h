// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/http.h>

/// What all dialects share in judging a reply. A provider's own `judge` asks, in this order: `strangeSuccess` for a
/// 2xx; `kindOfStatus`, which says what no body can change; then its service's error body, which alone may blame the
/// asker (`storesWord`); and `strangersWord` for whatever is left.
namespace GuestPass::Providers {

/// The kinds that a status decides alone, such as RateLimited, ServerTrouble and NotTheStore; nothing where the body
/// has to be asked (2xx and most of 4xx).
std::optional<Error::Kind> kindOfStatus(int status);

bool isJsonType(const HttpReply &reply);

/// An error about `reply`; `detail` is redacted and shortened here. Carries the reply's Retry-After.
Error replyError(Error::Kind kind, const HttpReply &reply, const QString &detail);
Error badReply(const HttpReply &reply, const QString &detail);

/// What the store itself says, in its own error body. Message and code are redacted and shortened here; a Retry-After
/// is only kept for RateLimited and ServerTrouble.
Error storesWord(Error::Kind kind, const HttpReply &reply, const QString &message, const QString &code);

/// A refusal without the service's error body. Proves nothing about a session: NotTheStore or BadReply.
Error strangersWord(const HttpReply &reply);

/// A success that cannot be the store's, because it has a body that is not JSON: a portal's page, mostly.
std::optional<Error> strangeSuccess(const HttpReply &reply);

/// Names of refused fields without what is empty, overlong or one too many.
QStringList usableFields(QStringList fields);

} // namespace GuestPass::Providers
