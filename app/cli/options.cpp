// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "options.h"

#include "text.h"

using namespace Qt::StringLiterals;

namespace GuestPass::Cli {

QList<Option> commonOptions()
{
    return {
        {u"store"_s, u"ID"_s, Text::tr("Use this store. Without it: the one used last, else the demo store."), 0, 0},
        {u"json"_s, {}, Text::tr("Print one JSON object instead of text."), 0, 0},
        {u"no-keyring"_s, {}, Text::tr("Leave the keyring alone: the session ends with the command."), 0, 0},
        {u"demo-data"_s, u"FILE"_s, Text::tr("Run the demo store on this data file."), 0, 0},
        {u"timeout"_s, u"SECONDS"_s, Text::tr("Give up after this time (60)."), 1, 3600},
        {u"help"_s, {}, Text::tr("Print help, also after a command."), 0, 0},
        {u"version"_s, {}, Text::tr("Print the version."), 0, 0},
    };
}

QList<Option> specialOptions()
{
    return {
        {u"guest"_s, {}, Text::tr("Become a guest, or stay the one you are."), 0, 0},
        {u"email"_s, u"ADDRESS"_s, Text::tr("The e-mail address of the account."), 0, 0},
        {u"code"_s, {}, Text::tr("Have a code sent by e-mail instead of giving a password."), 0, 0},
        {u"name"_s, u"NAME"_s, Text::tr("The name that the account shows."), 0, 0},
        {u"resend"_s, {}, Text::tr("Have a new code sent instead of confirming one."), 0, 0},
        {u"demo-outbox"_s, {}, Text::tr("Take the code from the demo store's outbox, which stands in for mail."), 0, 0},
        {u"discard-guest"_s, {}, Text::tr("Sign a guest out although the cart is lost with it."), 0, 0},
        {u"category"_s, u"CATEGORY"_s, Text::tr("Only this category, by id or name."), 0, 0},
        {u"sort"_s, u"ORDER"_s, Text::tr("featured, price-up, price-down or name."), 0, 0},
        {u"page"_s, u"N"_s, Text::tr("The page to show (1)."), 1, 100000},
        {u"limit"_s, u"N"_s, Text::tr("Products on a page (24)."), 1, 100},
        {u"id"_s, u"PRODUCT"_s, Text::tr("Show one product with its variants."), 0, 0},
        {u"variant"_s, u"VARIANT"_s, Text::tr("The variant of the product, by id or name."), 0, 0},
        {u"quantity"_s, u"N"_s, Text::tr("How many."), 0, 9999},
        {u"last"_s, u"N"_s, Text::tr("Only the newest events (50)."), 1, 5000},
    };
}

} // namespace GuestPass::Cli
