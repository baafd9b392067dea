// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <providers/mudbaseaccount.h>

#include <providers/flowparts.h>
#include <providers/mudbasereplies.h>

using namespace Qt::StringLiterals;

namespace GuestPass::Mudbase {

namespace {

using namespace Providers;

/// No tokens come with the mailed link (§11.1): the password has to wait with the challenge.
Next waitForLink(const Applicant &applicant)
{
    Challenge challenge = draft(Challenge::Purpose::CreateAccount, applicant.email, applicant.displayName);
    challenge.proof = Challenge::Proof::Link;
    challenge.handle = applicant.password;
    return end(Result<Challenge>(challenge));
}

Error notProved(const QString &detail)
{
    return Error{Error::Kind::WrongCredentials, 0, {}, detail, {}, {}};
}

/// The reply to a conversion does not tell the role (§6). Whatever becomes of this step, the account is there and its
/// tokens hold.
Next roleStep(const Wire &wire, const Grant &converted)
{
    return Step{wire.session(converted.tokens.access),
                [converted](const HttpReply &reply) { return end(Result<Grant>(withRole(converted, reply))); },
                converted};
}

/// A conversion whose answer was lost kills the guest's tokens (§22), or makes the guest an account that cannot be
/// converted again. Only who gets in by the password as the same user has been converted; else `refusal` stands.
Next unlessConverted(const Wire &wire, const Applicant &applicant, const Grant &guest, const Error &refusal)
{
    const auto then = [email = applicant.email, id = guest.identity.userId, refusal](const HttpReply &reply) -> Next {
        const auto grant = readGrant(reply, Ask::Proof, email);
        return end(grant && grant->identity.userId == id ? grant : Result<Grant>(refusal));
    };
    return Step{wire.logIn(applicant.email, applicant.password), then};
}

bool mayHaveHappened(const Error &refusal)
{
    return refusal.kind == Error::Kind::Rejected
        || (refusal.kind == Error::Kind::Invalid && refusal.httpStatus == 400 && refusal.fields.isEmpty());
}

bool isNoWay(const Error &refusal)
{
    return refusal.kind == Error::Kind::NotAllowed || refusal.kind == Error::Kind::NotFound;
}

} // namespace

Next logIn(const Wire &wire, const Applicant &applicant, const std::optional<Error> &unverified)
{
    const auto then = [applicant, unverified](const HttpReply &reply) -> Next {
        const auto grant = readGrant(reply, Ask::Proof, applicant.email);
        if (grant || !isUnverified(grant.error()))
            return end(grant);
        return unverified ? end(Result<Grant>(*unverified)) : waitForLink(applicant);
    };
    return Step{wire.logIn(applicant.email, applicant.password), then};
}

Next signUp(const Wire &wire, const Applicant &applicant)
{
    const auto then = [applicant](const HttpReply &reply) -> Next {
        const auto body = readBody(reply, Ask::Account);
        if (!body)
            return end(Result<Grant>(body.error()));
        return waitsForLink(*body) ? waitForLink(applicant) : end(readGrant(reply, Ask::Account, applicant.email));
    };
    return Step{wire.signUp(applicant), then};
}

Next convert(const Wire &wire, const Applicant &applicant, const Grant &guest)
{
    const auto then = [wire, applicant, guest](const HttpReply &reply) -> Next {
        const auto grant = readGrant(reply, Ask::Convert, applicant.email);
        if (grant)
            return roleStep(wire, *grant);
        if (isNoWay(grant.error()))
            return signUp(wire, applicant);
        if (mayHaveHappened(grant.error()))
            return unlessConverted(wire, applicant, guest, grant.error());
        return end(grant);
    };
    return Step{wire.convert(applicant, guest.tokens.access), then};
}

Next confirmLink(const Wire &wire, const Challenge &challenge, const Secret &input)
{
    const Applicant applicant{challenge.sentTo, challenge.displayName, challenge.handle};
    if (text(input).trimmed().isEmpty())
        return logIn(wire, applicant, notProved(u"The mailed link has not been opened yet."_s));
    const Secret token = linkToken(input, wire.projectId);
    if (token.isEmpty())
        return end(Result<Grant>(notProved(u"This is not a link of this store."_s)));
    const auto then = [wire, applicant](const HttpReply &reply) -> Next {
        const auto body = readBody(reply, Ask::Proof);
        if (body)
            return logIn(wire, applicant, notProved(u"The link was taken, but the store still wants one."_s));
        // A link that was opened in a browser before is used up, and the account is ready all the same.
        if (body.error().kind == Error::Kind::WrongCredentials)
            return logIn(wire, applicant, body.error());
        return end(Result<Grant>(body.error()));
    };
    return Step{wire.verifyEmail(token), then};
}

} // namespace GuestPass::Mudbase
