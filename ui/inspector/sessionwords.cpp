// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/inspector/sessionwords.h>

#include <ui/common/errortext.h>
#include <ui/inspector/timewords.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace GuestPass::Ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GuestPass::Ui::SessionWords)
};

/// Names that logs and source use too, so they are not translated.
QString nameOf(VaultStatus status)
{
    switch (status) {
    case VaultStatus::Ok:
        return u"Ok"_s;
    case VaultStatus::Absent:
        return u"Absent"_s;
    case VaultStatus::Locked:
        return u"Locked"_s;
    case VaultStatus::Denied:
        return u"Denied"_s;
    case VaultStatus::NoService:
        return u"NoService"_s;
    case VaultStatus::NoLibrary:
        return u"NoLibrary"_s;
    case VaultStatus::NoDefaultKeyring:
        return u"NoDefaultKeyring"_s;
    case VaultStatus::Corrupt:
        return u"Corrupt"_s;
    case VaultStatus::TooLarge:
        return u"TooLarge"_s;
    case VaultStatus::Failed:
        return u"Failed"_s;
    }
    return {};
}

} // namespace

QString stateName(Session::State state)
{
    switch (state) {
    case Session::State::Opening:
        return Words::tr("Opening");
    case Session::State::SignedOut:
        return Words::tr("Nobody yet");
    case Session::State::Guest:
        return Words::tr("Guest");
    case Session::State::Member:
        return Words::tr("Member");
    case Session::State::Locked:
        return Words::tr("Locked");
    case Session::State::NeedsAttention:
        return Words::tr("Needs attention");
    }
    return {};
}

QString stateText(const Session &session)
{
    QStringList words{stateName(session.state())};
    if (session.isRefreshing())
        words << Words::tr("refreshing");
    if (!session.isOnline())
        words << Words::tr("offline");
    switch (session.saved()) {
    case Session::Saved::InKeyring:
        words << Words::tr("saved");
        break;
    case Session::Saved::Saving:
        words << Words::tr("saving");
        break;
    case Session::Saved::NotSaved:
    case Session::Saved::ByChoice:
        words << Words::tr("not saved");
        break;
    case Session::Saved::Nothing:
        break;
    }
    return words.join(u" · "_s);
}

QString stateIcon(const Session &session)
{
    if (session.state() == Session::State::NeedsAttention)
        return u"warning"_s;
    if (session.state() == Session::State::Locked)
        return u"lock"_s;
    if (!session.isOnline())
        return u"offline"_s;
    if (session.state() == Session::State::Opening)
        return u"clock"_s;
    return session.state() == Session::State::Member ? u"account"_s : u"cart"_s;
}

QString savedWords(Session::Saved saved)
{
    switch (saved) {
    case Session::Saved::Nothing:
        return Words::tr("Nothing to save");
    case Session::Saved::InKeyring:
        return Words::tr("In the keyring, written and read back");
    case Session::Saved::Saving:
        return Words::tr("Being written");
    case Session::Saved::NotSaved:
        return Words::tr("Not saved: kept until the program ends");
    case Session::Saved::ByChoice:
        return Words::tr("Not saved, because the person chose so");
    }
    return {};
}

QString vaultWords(VaultStatus status)
{
    return Words::tr("%1: %2", "status, explanation").arg(nameOf(status), asText(describe(status)));
}

QString errorWords(const Error &error)
{
    QStringList parts{asText(describe(error))};
    if (error.httpStatus > 0)
        parts << Words::tr("HTTP %1").arg(error.httpStatus);
    if (!error.serverCode.isEmpty())
        parts << error.serverCode;
    if (!error.fields.isEmpty())
        parts << error.fields.join(u", "_s);
    if (!error.detail.isEmpty())
        parts << error.detail;
    return parts.join(u" · "_s);
}

QString offsetWords(std::chrono::milliseconds offset)
{
    using namespace std::chrono_literals;
    if (std::chrono::abs(offset) < 1s)
        return Words::tr("The store's clock and this computer's agree.");
    const QString span = spanText(offset);
    return offset > 0ms ? Words::tr("The store's clock is %1 ahead of this computer's.").arg(span)
                        : Words::tr("The store's clock is %1 behind this computer's.").arg(span);
}

} // namespace GuestPass::Ui
