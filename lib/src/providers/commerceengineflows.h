// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/provider.h>
#include <providers/commerceenginewire.h>

namespace GuestPass::CommerceEngine {

/// The first step of each intent, for `std::visit`.
class Flows {
public:
    Flows(const Wire &wire, const std::optional<Grant> &current);

    Next operator()(const Intent::SignInGuest &intent) const;
    Next operator()(const Intent::Refresh &intent) const;
    Next operator()(const Intent::SignInWithPassword &intent) const;
    Next operator()(const Intent::RequestSignInCode &intent) const;
    Next operator()(const Intent::CreateAccount &intent) const;
    Next operator()(const Intent::ConfirmCode &intent) const;
    Next operator()(const Intent::ResendCode &intent) const;
    Next operator()(const Intent::ForgotPassword &intent) const;
    Next operator()(const Intent::ResetPassword &intent) const;
    Next operator()(const Intent::ChangePassword &intent) const;
    Next operator()(const Intent::SignOut &intent) const;

private:
    /// `flow` with the session's bearer, or, with nobody there, with the `known` one or that of a guest made for it:
    /// the store takes these calls from a bearer only.
    Next withBearer(const std::function<Next(const Secret &)> &flow, const Secret &known = {}) const;
    Next letIn(const QString &operation, const QJsonObject &body, const Secret &known = {}) const;
    Next challenge(const QString &operation, const QJsonObject &body, const Challenge &draft) const;

    const Wire &m_wire;
    const std::optional<Grant> &m_current;
};

} // namespace GuestPass::CommerceEngine
