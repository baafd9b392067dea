// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <utility>
#include <variant>

namespace GuestPass {

/// Why something could not be done. A value, never thrown. `detail` is English and redacted, meant for the journal;
/// only the UI turns a `kind` into words for people.
struct Error {
    enum class Kind {
        Cancelled, ///< the caller, or the end of the program, gave it up
        Offline, ///< no connection could be made, or it broke off
        TimedOut, ///< no complete answer in time; the server may or may not have acted
        Insecure, ///< TLS trouble, or a plain-text address that is not loopback
        NotTheStore, ///< an answer came, but not from the store: portal, proxy, redirect, HTML
        RateLimited, ///< asked to wait; see `retryAfter`
        ServerTrouble, ///< 5xx
        BadReply, ///< the store's answer could not be understood; nothing was concluded from it
        Rejected, ///< the store proved that it does not accept this session any more
        WrongCredentials, ///< password or code is wrong or too old
        Invalid, ///< the store refused the input; see `fields`
        AlreadyExists, ///< the e-mail address already has an account
        NotFound, ///< there is no such thing (any more)
        NotAllowed, ///< this session may not do that
        Keyring, ///< the keyring is locked, missing, denied or damaged; see Session::vaultStatus()
        NotNow, ///< the session's state does not allow it (no session, locked, needs attention)
    };

    Kind kind = Kind::Cancelled;
    int httpStatus = 0; ///< 0 when no HTTP answer was involved
    QString serverCode; ///< the store's own code, as sent, at most 64 characters
    QString detail; ///< English, redacted
    std::chrono::seconds retryAfter{}; ///< 0 when unknown
    QStringList fields; ///< names of the refused fields, in the store's spelling

    bool operator==(const Error &) const = default;
};

/// "Success" of an operation that has nothing to hand over.
struct Done {
    bool operator==(const Done &) const = default;
};

/// A value or an Error. Ask before you take: `value()` without a value is a programming error.
template<typename T>
class [[nodiscard]] Result {
public:
    Result(T value) // NOLINT(google-explicit-constructor): `return value;` is the point
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T &value() const & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    const T *operator->() const { return &value(); }
    const Error &error() const { return std::get<1>(m_content); }

    bool operator==(const Result &) const = default;

private:
    std::variant<T, Error> m_content;
};

} // namespace GuestPass
