// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <base/secretkeys.h>

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace GuestPass {

bool isSecretKey(const QString &key)
{
    static const QStringList whole{u"code"_s, u"pass"_s, u"pin"_s, u"bearer"_s, u"handle"_s, u"setcookie"_s};
    static const QStringList anywhere{u"password"_s,   u"passwd"_s,        u"passphrase"_s, u"secret"_s,
                                      u"credential"_s, u"authorization"_s, u"cookie"_s,     u"privatekey"_s};
    // At the end only: `tokenType` and `serverCode` are no secrets, `access_tokens` may be.
    static const QStringList ending{u"token"_s,      u"tokens"_s,           u"otp"_s, u"jwt"_s,      u"otpcode"_s,
                                    u"apikey"_s,     u"verificationcode"_s, u"pwd"_s, u"mailcode"_s, u"resetcode"_s,
                                    u"signincode"_s, u"logincode"_s};
    QString plain = key.toLower();
    plain.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return whole.contains(plain)
        || std::any_of(anywhere.cbegin(), anywhere.cend(),
                       [&plain](const QString &part) { return plain.contains(part); })
        || std::any_of(ending.cbegin(), ending.cend(), [&plain](const QString &part) { return plain.endsWith(part); });
}

} // namespace GuestPass
