// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/session.h>

#include <QString>

namespace GuestPass::Shop {
class Shop;
} // namespace GuestPass::Shop

namespace GuestPass::Ui {

/// What every store of ours asks for at least.
inline constexpr int shortestPassword = 8;

/// Lenient: an @ with something before it, and a dot inside what follows. The store decides.
bool looksLikeEmail(const QString &text);
/// What a person meant by a typed or pasted code: without spaces and dashes, other scripts' digits as ours, and only
/// the six digits when they stand in a sentence.
QString codeIn(const QString &text);
/// What a person meant by a pasted link: without the words around it, or the whole text without spaces when it has no
/// link, which then is the code of one.
QString linkIn(const QString &text);
/// Six digits: nothing more is to be typed.
bool isCompleteCode(const QString &code);

/// How many things are in the cart, also before it was loaded.
int cartPieces(const Session &session, const Shop::Shop &shop);
/// "In this computer's keyring", "Only until you close the app"; names the keyring as the platform does.
QString savedText(Session::Saved saved);
/// An address inside a sentence, kept left to right.
QString isolated(const QString &address);
/// The same for text that wraps: a long address may be broken, and does not make its window wide.
QString breakable(const QString &address);

} // namespace GuestPass::Ui
