// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <providers/pocketbasememory.h>

#include <QRandomGenerator>
#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace GuestPass::PocketBase {

namespace {

constexpr int idLength = 15; // §1.6
constexpr int addressLength = 24;
constexpr int passwordLength = 40; // §2: at most 71

/// The system's generator: these words are what keeps a guest's cart the guest's.
QString randomWord(int length, QLatin1String alphabet)
{
    QString word;
    word.reserve(length);
    for (int i = 0; i < length; ++i)
        word += alphabet[QRandomGenerator::system()->bounded(int(alphabet.size()))];
    return word;
}

Candidate same(const Memory &memory)
{
    Memory after = memory;
    after.pendingPassword.clear(); // it was refused, or never arrived
    return {memory.identity, memory.password, after, false, {}};
}

Candidate newPassword(const Memory &memory)
{
    Memory after;
    after.identity = memory.identity;
    after.password = memory.pendingPassword;
    after.byLink = memory.byLink; // a mailed link does not outlive a change of password, so its address is forgotten
    return {memory.identity, memory.pendingPassword, after, false, {}};
}

Candidate newAddress(const Memory &memory, const QString &password)
{
    Memory after;
    after.identity = memory.pendingEmail;
    after.password = password;
    return {memory.pendingEmail, password, after, true, memory.pendingName};
}

} // namespace

Memory Memory::of(const Grant &grant)
{
    const auto text = [&grant](QLatin1String key) { return grant.extra.value(key).toString(); };
    return {text("identity"_L1),     text("password"_L1),    text("pendingPassword"_L1),
            text("pendingEmail"_L1), text("pendingName"_L1), grant.extra.value("byLink"_L1).toBool()};
}

QJsonObject Memory::toJson() const
{
    QJsonObject object{{u"identity"_s, identity}, {u"password"_s, password}};
    for (const auto &[key, value] :
         {std::pair{"pendingPassword"_L1, pendingPassword}, std::pair{"pendingEmail"_L1, pendingEmail},
          std::pair{"pendingName"_L1, pendingName}}) {
        if (!value.isEmpty())
            object.insert(key, value);
    }
    if (byLink)
        object.insert("byLink"_L1, true);
    return object;
}

Grant withMemory(Grant grant, const Memory &memory)
{
    grant.extra = memory.toJson();
    return grant;
}

QList<Candidate> candidates(const Memory &memory)
{
    QList<Candidate> all{same(memory)};
    if (!memory.pendingPassword.isEmpty())
        all << newPassword(memory);
    if (!memory.pendingEmail.isEmpty() && !memory.pendingPassword.isEmpty()) {
        // One request set both, unless the store is known to take no such request. Its rate limiter may let two tries
        // through and no more (§5), so the right one has to be among the first two, or no retry would ever get there.
        all.insert(memory.byLink ? 2 : 1, newAddress(memory, memory.pendingPassword));
    }
    if (!memory.pendingEmail.isEmpty())
        all << newAddress(memory, memory.password);
    all.removeIf([](const Candidate &one) { return one.identity.isEmpty() || one.password.isEmpty(); });
    return all;
}

Grant makeUpGuest(const QString &emailDomain)
{
    Memory memory;
    memory.identity = u"anonymous-%1@%2"_s.arg(randomWord(addressLength, "0123456789abcdef"_L1), emailDomain.toLower());
    memory.password = randomWord(passwordLength, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"_L1);
    Grant grant;
    // Chosen here, so that a repeated request cannot make a second guest.
    grant.identity.userId = randomWord(idLength, "abcdefghijklmnopqrstuvwxyz0123456789"_L1);
    grant.extra = memory.toJson();
    return grant;
}

bool isMadeUpGuest(const Grant &grant)
{
    static const QRegularExpression id(u"\\A[a-z0-9]{15}\\z"_s);
    const Memory memory = Memory::of(grant);
    return grant.identity.isGuest() && grant.tokens.access.isEmpty() && !memory.password.isEmpty()
        && isMadeUpAddress(memory.identity) && id.match(grant.identity.userId).hasMatch();
}

bool isMadeUpAddress(const QString &email)
{
    static const QRegularExpression pocketPages(u"\\Aanonymous-[1-9]{10}@example\\.com\\z"_s); // §7.2
    static const QRegularExpression own(u"\\Aanonymous-[0-9a-f]{20,}@.+\\z"_s);
    return pocketPages.match(email).hasMatch() || own.match(email).hasMatch();
}

} // namespace GuestPass::PocketBase
