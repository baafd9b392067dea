// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/common/errortext.h>

#include <QCoreApplication>

namespace GuestPass::Ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GuestPass::Ui::ErrorText)

public:
    static ErrorText rateLimited(std::chrono::seconds wait)
    {
        if (wait.count() <= 0)
            return {tr("The store asks us to wait."), tr("Try again in a moment.")};
        return {tr("The store asks us to wait."), tr("Try again in %n second(s).", nullptr, int(wait.count()))};
    }

    static ErrorText connection(Error::Kind kind)
    {
        switch (kind) {
        case Error::Kind::Offline:
            return {tr("There is no connection to the store."), tr("Check your network, then try again.")};
        case Error::Kind::TimedOut:
            return {tr("The store took too long to answer."), tr("Try again in a moment.")};
        case Error::Kind::Insecure:
            return {tr("The connection to the store is not secure, so nothing was sent."),
                    tr("Check this computer's date and network. On public Wi-Fi, sign in to the network first.")};
        default:
            return {tr("Something else answered in place of the store."),
                    tr("If you are on public Wi-Fi, open a web page to sign in to the network, then try again.")};
        }
    }

    static ErrorText store(Error::Kind kind)
    {
        switch (kind) {
        case Error::Kind::ServerTrouble:
            return {tr("The store has a problem at the moment."), tr("Nothing is lost. Try again in a few minutes.")};
        case Error::Kind::BadReply:
            return {tr("The store's answer could not be understood."), tr("Try again later.")};
        case Error::Kind::Rejected:
            return {tr("The store did not accept your saved session."), tr("Try again, or sign in.")};
        case Error::Kind::WrongCredentials:
            return {tr("This is not right, or it is too old."), tr("Check what you typed, or ask for a new code.")};
        case Error::Kind::Invalid:
            return {tr("The store did not accept this."), tr("Check what you typed.")};
        case Error::Kind::AlreadyExists:
            return {tr("There already is an account with this e-mail address."), tr("Sign in to it instead.")};
        case Error::Kind::NotFound:
            return {tr("The store does not have this any more."), QString()};
        default:
            return {tr("The store does not allow this."), tr("You may need to sign in first.")};
        }
    }

    static ErrorText own(Error::Kind kind)
    {
        switch (kind) {
        case Error::Kind::Cancelled:
            return {tr("This was cancelled."), QString()};
        case Error::Kind::Keyring:
            return {tr("This computer's keyring could not be used."),
                    tr("See the notice at the top of the shop window.")};
        default:
            return {tr("This is not possible at the moment."), tr("See the notice at the top of the shop window.")};
        }
    }

    static ErrorText vault(VaultStatus status)
    {
        switch (status) {
        case VaultStatus::Ok:
            return {tr("Your session is saved in this computer's keyring."), QString()};
        case VaultStatus::Absent:
            return {tr("The keyring holds nothing for this store."), QString()};
        case VaultStatus::Locked:
            return {tr("The keyring is locked."), tr("Unlock it with your computer's password.")};
        case VaultStatus::Denied:
            return {tr("The keyring refused access."), tr("Allow this app to use the keyring when you are asked.")};
        case VaultStatus::NoService:
            return {tr("No keyring is running on this computer."),
                    tr("Install and start a keyring such as GNOME Keyring or KWallet, then restart this app.")};
        case VaultStatus::NoLibrary:
            return {tr("The software for the keyring is not installed."),
                    tr("Install the package “libsecret-1-0”, then restart this app.")};
        case VaultStatus::NoDefaultKeyring:
            return {tr("No keyring has been set up on this computer."),
                    tr("Open “Passwords and Keys”, create a keyring and make it the default one.")};
        case VaultStatus::Corrupt:
            return {tr("The saved session is damaged and cannot be read."), tr("Sign in again to replace it.")};
        case VaultStatus::TooLarge:
            return {tr("The session is too large for this computer's keyring."), QString()};
        case VaultStatus::Failed:
            break;
        }
        return {tr("The keyring reported a problem."), tr("Try again. If it stays, restart your computer.")};
    }

    static QString unreadable(VaultStatus status)
    {
        switch (status) {
        case VaultStatus::Absent:
            return tr("Your saved session is not in the keyring any more.");
        case VaultStatus::Denied:
            return tr("The keyring refused to give your saved session.");
        case VaultStatus::NoService:
            return tr("Your saved session is in a keyring, but no keyring is running.");
        case VaultStatus::NoLibrary:
            return tr("Your saved session is in a keyring, but the software for it is not installed.");
        case VaultStatus::NoDefaultKeyring:
            return tr("Your saved session is in a keyring, but none is set up any more.");
        case VaultStatus::Corrupt:
            return tr("Your saved session is damaged and cannot be read.");
        case VaultStatus::TooLarge:
        case VaultStatus::Failed:
            return tr("The keyring did not give your saved session.");
        case VaultStatus::Ok:
        case VaultStatus::Locked:
            break;
        }
        return tr("Your saved session is in a locked keyring.");
    }
};

} // namespace

ErrorText describe(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::RateLimited:
        return Words::rateLimited(error.retryAfter);
    case Error::Kind::Offline:
    case Error::Kind::TimedOut:
    case Error::Kind::Insecure:
    case Error::Kind::NotTheStore:
        return Words::connection(error.kind);
    case Error::Kind::ServerTrouble:
    case Error::Kind::BadReply:
    case Error::Kind::Rejected:
    case Error::Kind::WrongCredentials:
    case Error::Kind::Invalid:
    case Error::Kind::AlreadyExists:
    case Error::Kind::NotFound:
    case Error::Kind::NotAllowed:
        return Words::store(error.kind);
    case Error::Kind::Cancelled:
    case Error::Kind::Keyring:
    case Error::Kind::NotNow:
        break;
    }
    return Words::own(error.kind);
}

ErrorText describe(VaultStatus status)
{
    return Words::vault(status);
}

ErrorText describeUnreadable(VaultStatus status)
{
    return {Words::unreadable(status), describe(status).nextStep};
}

QString asText(const ErrorText &text)
{
    return text.nextStep.isEmpty() ? text.sentence : text.sentence + u' ' + text.nextStep;
}

} // namespace GuestPass::Ui
