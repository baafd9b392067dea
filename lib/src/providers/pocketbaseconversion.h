// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <providers/pocketbaseentry.h>

namespace GuestPass::PocketBase {

/// A guest on the way to an account (pocketbase.md §8.3, §8.4): in one request where the store's owner allows that,
/// else by a mailed link. Each step begins by looking at what earlier tries left behind, so that it may be run again at
/// any point. A value: flows carry copies of it.
class Conversion {
public:
    Conversion(const Wire &wire, const QString &email, const QString &password, const QString &name);

    Next begin(const Grant &current) const;
    /// The mailed link once more; the password is set already.
    Next sendLink(const Grant &current) const;

private:
    /// What is known of a token. Up to 0.41 a dead one looks like a rule that is not met.
    enum class Token { Unproved, Alive };
    using Resume = std::function<Next(const Grant &)>;

    Next proceed(const Grant &guest, Token token) const;
    Next atOnce(const Grant &guest, Token token) const;
    Next afterAtOnce(const Grant &guest, Token token, const HttpReply &reply) const;
    Next becomeMember(const Grant &guest, const Result<Entry> &entry) const;
    Next setPassword(const Grant &guest, Token token) const;
    Next afterPassword(const Grant &guest, Token token, const HttpReply &reply) const;
    Next signInAgain(const Grant &guest) const;
    Next askForLink(const Grant &guest, Token token) const;
    Next afterLink(const Grant &kept, Token token, const HttpReply &reply) const;
    /// On with a token that lives; whoever turns out to be a member already has arrived.
    Next revive(const Grant &guest, const Error &refusal, const Resume &resume) const;
    /// The address has an account. What was kept for it is forgotten, lest it be taken for a way in.
    Next alreadyExists(const Grant &guest, const Error &error) const;

    Wire m_wire;
    QString m_email;
    QString m_password;
    QString m_name;
};

} // namespace GuestPass::PocketBase
