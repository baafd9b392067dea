// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QIODevice>

#include <memory>

namespace GuestPass {

/// A request body that can be read only once.
///
/// Qt sends a request again, up to three times and whatever its method, when the server closes the connection before it
/// answers. A store that had acted already would then act twice: make two guests, or see one refresh token twice and
/// end the session. It rewinds the body first, and gives up with ContentReSendError when that fails; so this one cannot
/// be rewound. To be used with DoNotBufferUploadDataAttribute and a Content-Length header.
std::unique_ptr<QIODevice> makeUnrepeatableBody(const QByteArray &body);

} // namespace GuestPass
