// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "describe.h"

#include "failure.h"
#include "text.h"

#include <guestpass/storeprofile.h>

#include <QLocale>
#include <QMetaEnum>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace GuestPass::Cli {

namespace {

template<typename Enum>
QString keyOf(Enum value)
{
    QString key = QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
    if (!key.isEmpty())
        key[0] = key.at(0).toLower();
    return key;
}

QString keyOf(Challenge::Purpose purpose)
{
    switch (purpose) {
    case Challenge::Purpose::CreateAccount:
        return u"createAccount"_s;
    case Challenge::Purpose::SignIn:
        return u"signIn"_s;
    case Challenge::Purpose::ResetPassword:
        return u"resetPassword"_s;
    }
    return {};
}

QJsonValue jsonOf(const std::optional<Identity> &identity)
{
    if (!identity)
        return QJsonValue::Null;
    return QJsonObject{{u"kind"_s, identity->isGuest() ? u"guest"_s : u"member"_s},
                       {u"userId"_s, identity->userId},
                       {u"email"_s, identity->email},
                       {u"displayName"_s, identity->displayName}};
}

QJsonValue jsonOf(const std::optional<Session::OpenRefresh> &refresh)
{
    if (!refresh)
        return QJsonValue::Null;
    return QJsonObject{{u"attempts"_s, refresh->attempts}, {u"since"_s, jsonTime(refresh->since)}};
}

QJsonValue jsonOf(const std::optional<Challenge> &challenge)
{
    if (!challenge)
        return QJsonValue::Null;
    return QJsonObject{{u"purpose"_s, keyOf(challenge->purpose)},
                       {u"proof"_s, challenge->proof == Challenge::Proof::Link ? u"link"_s : u"code"_s},
                       {u"sentTo"_s, challenge->sentTo},
                       {u"requestedAt"_s, jsonTime(challenge->requestedAt)}};
}

QString stateText(Session::State state)
{
    switch (state) {
    case Session::State::Opening:
        return Text::tr("waiting for the keyring");
    case Session::State::SignedOut:
        return Text::tr("signed out");
    case Session::State::Guest:
        return Text::tr("guest");
    case Session::State::Member:
        return Text::tr("signed in");
    case Session::State::Locked:
        return Text::tr("saved in a keyring that cannot be read now");
    case Session::State::NeedsAttention:
        return Text::tr("not accepted by the store, kept aside");
    }
    return {};
}

QString savedText(Session::Saved saved)
{
    switch (saved) {
    case Session::Saved::Nothing:
        return Text::tr("there is nothing to save");
    case Session::Saved::InKeyring:
        return Text::tr("in the keyring");
    case Session::Saved::Saving:
        return Text::tr("being saved");
    case Session::Saved::NotSaved:
        return Text::tr("not saved");
    case Session::Saved::ByChoice:
        return Text::tr("not saved, as you chose");
    }
    return {};
}

QString waitingText(const Challenge &challenge)
{
    const bool byLink = challenge.proof == Challenge::Proof::Link;
    return (byLink ? Text::tr("for the link sent to %1 to be opened") : Text::tr("for the code sent to %1"))
        .arg(plain(challenge.sentTo));
}

/// Which keyring, and what is wrong with it.
QString keyringText(const Session &session)
{
    const VaultStatus status = session.vaultStatus();
    const bool isWell = status == VaultStatus::Ok || status == VaultStatus::Absent;
    return isWell ? session.vaultBackend() : Text::tr("%1. %2").arg(session.vaultBackend(), keyringSentence(status));
}

using Rows = QList<std::pair<QString, QString>>;

/// The labels' column is as wide as the language needs, and at least what English does.
QStringList aligned(const Rows &rows)
{
    qsizetype width = 10;
    for (const auto &[label, value] : rows)
        width = std::max(width, label.size());
    QStringList lines;
    for (const auto &[label, value] : rows)
        lines.append(label.leftJustified(width + 2) + value);
    return lines;
}

} // namespace

QString jsonTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QString timeText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QJsonObject jsonOf(const Session &session, const StoreProfile &profile)
{
    return {{u"store"_s, profile.id},
            {u"state"_s, keyOf(session.state())},
            {u"identity"_s, jsonOf(session.identity())},
            {u"since"_s, jsonTime(session.since())},
            {u"saved"_s, keyOf(session.saved())},
            {u"keyring"_s,
             QJsonObject{{u"backend"_s, session.vaultBackend()}, {u"status"_s, keyOf(session.vaultStatus())}}},
            {u"expiresAt"_s, jsonTime(session.accessExpiresAt())},
            {u"online"_s, session.isOnline()},
            {u"refreshing"_s, session.isRefreshing()},
            {u"refreshAttempt"_s, jsonOf(session.openRefresh())},
            {u"cartLines"_s, session.cartLines()},
            {u"clockOffsetMs"_s, qint64(session.clockOffset().count())},
            {u"challenge"_s, jsonOf(session.challenge())}};
}

QString whoIs(const Session &session)
{
    const auto identity = session.identity();
    if (!identity)
        return Text::tr("Nobody is signed in.");
    if (identity->isGuest())
        return Text::tr("You are a guest (%1).").arg(plain(identity->userId));
    const QString name = identity->displayName.isEmpty() ? identity->email : identity->displayName;
    return Text::tr("You are signed in as %1 (%2).").arg(plain(name), plain(identity->userId));
}

QStringList linesOf(const Session &session, const StoreProfile &profile)
{
    Rows rows{{Text::tr("Store:"), Text::tr("%1 (%2)").arg(plain(profile.name), profile.id)},
              {Text::tr("State:"), stateText(session.state())}};
    if (session.identity())
        rows.append({Text::tr("Who:"), whoIs(session)});
    if (session.since().isValid())
        rows.append({Text::tr("Since:"), timeText(session.since())});
    if (session.state() == Session::State::Guest || session.state() == Session::State::Member)
        rows.append({Text::tr("Saved:"), savedText(session.saved())});
    rows.append({Text::tr("Keyring:"), keyringText(session)});
    if (session.accessExpiresAt().isValid())
        rows.append({Text::tr("Renewal:"), Text::tr("due by %1").arg(timeText(session.accessExpiresAt()))});
    rows.append({Text::tr("Network:"), session.isOnline() ? Text::tr("no trouble known") : Text::tr("offline")});
    if (session.cartLines() > 0)
        rows.append({Text::tr("Cart:"), Text::tr("%n line(s)", nullptr, session.cartLines())});
    if (const auto challenge = session.challenge())
        rows.append({Text::tr("Waiting:"), waitingText(*challenge)});
    return aligned(rows);
}

} // namespace GuestPass::Cli
