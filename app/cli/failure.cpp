// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "failure.h"

#include "text.h"

#include <guestpass/session.h>

using namespace Qt::StringLiterals;

namespace GuestPass::Cli {

namespace {

QString kindName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Cancelled:
        return u"cancelled"_s;
    case Error::Kind::Offline:
        return u"offline"_s;
    case Error::Kind::TimedOut:
        return u"timedOut"_s;
    case Error::Kind::Insecure:
        return u"insecure"_s;
    case Error::Kind::NotTheStore:
        return u"notTheStore"_s;
    case Error::Kind::RateLimited:
        return u"rateLimited"_s;
    case Error::Kind::ServerTrouble:
        return u"serverTrouble"_s;
    case Error::Kind::BadReply:
        return u"badReply"_s;
    case Error::Kind::Rejected:
        return u"rejected"_s;
    case Error::Kind::WrongCredentials:
        return u"wrongCredentials"_s;
    case Error::Kind::Invalid:
        return u"invalid"_s;
    case Error::Kind::AlreadyExists:
        return u"alreadyExists"_s;
    case Error::Kind::NotFound:
        return u"notFound"_s;
    case Error::Kind::NotAllowed:
        return u"notAllowed"_s;
    case Error::Kind::Keyring:
        return u"keyring"_s;
    case Error::Kind::NotNow:
        return u"notNow"_s;
    }
    return {};
}

ExitCode exitCodeOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Cancelled:
        return ExitCode::Internal;
    case Error::Kind::Offline:
    case Error::Kind::TimedOut:
    case Error::Kind::Insecure:
    case Error::Kind::NotTheStore:
    case Error::Kind::RateLimited:
    case Error::Kind::ServerTrouble:
    case Error::Kind::BadReply:
        return ExitCode::Unreachable;
    case Error::Kind::Rejected:
        return ExitCode::NeedsAttention;
    case Error::Kind::Keyring:
        return ExitCode::Keyring;
    case Error::Kind::WrongCredentials:
    case Error::Kind::Invalid:
    case Error::Kind::AlreadyExists:
    case Error::Kind::NotFound:
    case Error::Kind::NotAllowed:
    case Error::Kind::NotNow:
        return ExitCode::Refused;
    }
    return ExitCode::Internal;
}

QString invalidSentence(const Error &error)
{
    return error.fields.isEmpty()
        ? Text::tr("The store does not accept what was entered.")
        : Text::tr("The store does not accept what was entered for: %1.").arg(plain(error.fields.join(", "_L1)));
}

QString waitSentence(const Error &error)
{
    return error.retryAfter.count() > 0
        ? Text::tr("The store asks to wait for %n second(s).", nullptr, int(error.retryAfter.count()))
        : Text::tr("The store asks to wait before trying again.");
}

QString sentence(const Error &error, VaultStatus keyring)
{
    switch (error.kind) {
    case Error::Kind::Cancelled:
        return Text::tr("The command was given up before it was done.");
    case Error::Kind::Offline:
        return Text::tr("The store cannot be reached: check the network connection, then try again.");
    case Error::Kind::TimedOut:
        return Text::tr("The store did not answer in time: try again.");
    case Error::Kind::Insecure:
        return Text::tr("The connection to the store is not safe, so nothing was sent.");
    case Error::Kind::NotTheStore:
        return Text::tr("Something other than the store answered, such as the sign-in page of a network.");
    case Error::Kind::RateLimited:
        return waitSentence(error);
    case Error::Kind::ServerTrouble:
        return Text::tr("The store has a problem at the moment: try again later.");
    case Error::Kind::BadReply:
        return Text::tr("The store's answer could not be understood, and nothing was changed by it.");
    case Error::Kind::Rejected:
        return Text::tr("The store does not accept the saved session; nothing was deleted.");
    case Error::Kind::WrongCredentials:
        return Text::tr("The e-mail address, the password or the code is wrong or too old.");
    case Error::Kind::Invalid:
        return invalidSentence(error);
    case Error::Kind::AlreadyExists:
        return Text::tr("This e-mail address already has an account: use sign-in --email with it.");
    case Error::Kind::NotFound:
        return Text::tr("The store has no such thing, or not any more.");
    case Error::Kind::NotAllowed:
        return Text::tr("The store does not allow this.");
    case Error::Kind::Keyring:
        return keyringSentence(keyring);
    case Error::Kind::NotNow:
        return Text::tr("This is not possible in the present state of the session.");
    }
    return {};
}

Reply makeReply(ExitCode exitCode, const QString &message, const QJsonObject &more)
{
    QJsonObject error{{u"kind"_s, QString()}, {u"httpStatus"_s, 0}, {u"code"_s, QString()}, {u"retryAfter"_s, 0}};
    for (auto it = more.begin(); it != more.end(); ++it)
        error.insert(it.key(), it.value());
    error.insert(u"message"_s, message);
    return {exitCode, {{u"error"_s, error}}, {}, {message}};
}

} // namespace

QString keyringSentence(VaultStatus status)
{
    switch (status) {
    case VaultStatus::Ok:
    case VaultStatus::Absent:
        return Text::tr("The keyring did not give the saved session.");
    case VaultStatus::Locked:
        return Text::tr("The keyring is locked: unlock it, then try again.");
    case VaultStatus::Denied:
        return Text::tr("The keyring did not allow it: try again and allow the access.");
    case VaultStatus::NoService:
        return Text::tr("No keyring answers: install or start one, such as gnome-keyring, KWallet or KeePassXC.");
    case VaultStatus::NoLibrary:
        return Text::tr("The library that speaks to keyrings is missing: install libsecret (libsecret-1-0).");
    case VaultStatus::NoDefaultKeyring:
        return Text::tr(
            "No keyring has been set up on this computer: create one, for example with Passwords and Keys.");
    case VaultStatus::Corrupt:
        return Text::tr("The saved session in the keyring is damaged.");
    case VaultStatus::TooLarge:
        return Text::tr("The session is too large for this keyring.");
    case VaultStatus::Failed:
        return Text::tr("The keyring failed: the self-test command may tell why.");
    }
    return {};
}

Reply refused(ExitCode exitCode, const QString &kind, const QString &message)
{
    return makeReply(exitCode, message, {{u"kind"_s, kind}});
}

std::optional<Reply> obstacle(const Session &session)
{
    switch (session.state()) {
    case Session::State::Guest:
    case Session::State::Member:
        return std::nullopt;
    case Session::State::Opening:
        return refused(ExitCode::Keyring, u"keyring"_s, Text::tr("The keyring has not answered yet."));
    case Session::State::SignedOut:
        return refused(ExitCode::NoSession, u"notNow"_s, Text::tr("Nobody is signed in: use sign-in first."));
    case Session::State::Locked:
        return refused(ExitCode::Keyring, u"keyring"_s, keyringSentence(session.vaultStatus()));
    case Session::State::NeedsAttention:
        return refused(
            ExitCode::NeedsAttention, u"rejected"_s,
            Text::tr(
                "The store does not accept the saved session: try refresh or sign-in, or sign-out to start over."));
    }
    return std::nullopt;
}

Reply failed(const Error &error, const Session *session)
{
    if (error.kind == Error::Kind::NotNow && session) {
        if (auto reply = obstacle(*session))
            return *reply;
    }
    const VaultStatus keyring = session ? session->vaultStatus() : VaultStatus::Failed;
    return makeReply(exitCodeOf(error.kind), sentence(error, keyring),
                     {{u"kind"_s, kindName(error.kind)},
                      {u"httpStatus"_s, error.httpStatus},
                      {u"code"_s, error.serverCode},
                      {u"retryAfter"_s, qint64(error.retryAfter.count())}});
}

} // namespace GuestPass::Cli
