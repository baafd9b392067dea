// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <net/replyverdict.h>

#include <guestpass/redaction.h>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

// Qt's numbers: 1-99 connection, 101-199 proxy, 201-299 content (4xx), 301-399 protocol, 401-499 server (5xx).
Error::Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // by setTransferTimeout; nothing else cancels without saying so first
        return Error::Kind::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return Error::Kind::Insecure;
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Error::Kind::NotTheStore;
    case QNetworkReply::ContentReSendError: // the connection broke and the body cannot be sent twice
        return Error::Kind::Offline;
    default:
        return int(error) < 200 ? Error::Kind::Offline : Error::Kind::BadReply;
    }
}

// An error status is told as a NetworkError too, but came with a whole answer. The same numbers with another status
// mean that the body could not be decompressed.
bool isStatusError(QNetworkReply::NetworkError error, int status)
{
    if (status < 400 || error == QNetworkReply::ContentReSendError)
        return false;
    return (int(error) > 200 && int(error) < 300) || int(error) > 400
        || error == QNetworkReply::ProtocolInvalidOperationError;
}

} // namespace

std::optional<Error> transportError(QNetworkReply::NetworkError error, int status, const QString &words)
{
    if (status >= 300 && status < 400)
        return Error{Error::Kind::NotTheStore, status, {}, u"The answer is a redirect."_s, {}, {}};
    if (status == 407)
        return Error{Error::Kind::NotTheStore, status, {}, u"A proxy wants its own sign-in."_s, {}, {}};
    if (error != QNetworkReply::NoError && !isStatusError(error, status))
        return Error{kindOf(error), status, {}, redacted(words), {}, {}};
    if (status < 200)
        return Error{Error::Kind::BadReply, status, {}, u"The answer has no HTTP status."_s, {}, {}};
    return {};
}

} // namespace GuestPass
