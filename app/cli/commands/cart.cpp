// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "commands.h"

#include <cli/describe.h>
#include <cli/failure.h>
#include <cli/text.h>
#include <cli/workspace.h>

#include <guestpass/whendone.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace GuestPass::Cli {

namespace {

using CartFuture = QFuture<Result<Shop::Cart>>;

QString actionOf(const Invocation &invocation)
{
    return invocation.words.value(0, u"show"_s);
}

QString complaint(const Invocation &invocation)
{
    const QString action = actionOf(invocation);
    const bool hasQuantity = invocation.has(u"quantity"_s);
    if (!QStringList{u"show"_s, u"add"_s, u"set"_s, u"remove"_s}.contains(action))
        return Text::tr("A cart can be told: show, add, set or remove.");
    if (action == "show"_L1)
        return invocation.words.size() > 1 || hasQuantity || invocation.has(u"variant"_s)
            ? Text::tr("To show the cart nothing more is needed.")
            : QString();
    if (invocation.words.value(1).isEmpty())
        return Text::tr("Say which product, by its id: the command products lists them.");
    if (action == "set"_L1 && !hasQuantity)
        return Text::tr("Say how many: --quantity N.");
    if (action == "remove"_L1 && hasQuantity)
        return Text::tr("To take only some away, use set with --quantity N.");
    if (action == "add"_L1 && invocation.number(u"quantity"_s, 1) < 1)
        return Text::tr("Add at least one.");
    return {};
}

void finishWithCart(Workspace &workspace, CartFuture future, const Finish &finish)
{
    whenDone(std::move(future), workspace.context(), [&workspace, finish](const Result<Shop::Cart> &cart) {
        if (!cart)
            return finish(failed(cart.error(), &workspace.session()));
        finish({ExitCode::Ok, {{u"cart"_s, jsonOf(*cart)}}, linesOf(*cart), {}});
    });
}

bool isVariant(const QString &wanted, const QString &id, const QString &name)
{
    return id == wanted || name.compare(wanted, Qt::CaseInsensitive) == 0;
}

Reply chooseVariant(const Shop::Product &product)
{
    QStringList names;
    for (const auto &variant : product.variants)
        names.append(Text::tr("%1 (%2)").arg(plain(variant.id), plain(variant.name)));
    return refused(ExitCode::Refused, u"variantNeeded"_s,
                   Text::tr("Choose one of the product's variants with --variant: %1.").arg(names.join(", "_L1)));
}

void addProduct(Workspace &workspace, const Shop::Product &product, const Invocation &invocation, const Finish &finish)
{
    Shop::LineKey line{product.id, {}};
    const QString wanted = invocation.value(u"variant"_s);
    if (!product.variants.isEmpty()) {
        const auto &all = product.variants;
        const auto found = std::find_if(all.begin(), all.end(), [&](const Shop::Variant &variant) {
            return isVariant(wanted, variant.id, variant.name);
        });
        if (found == all.end())
            return finish(chooseVariant(product));
        line.variantId = found->id;
    } else if (!wanted.isEmpty()) {
        return finish(refused(ExitCode::Refused, u"notFound"_s, Text::tr("This product has no variants.")));
    }
    finishWithCart(workspace, workspace.shop().add(line, invocation.number(u"quantity"_s, 1)), finish);
}

void add(Workspace &workspace, const Invocation &invocation, const Finish &finish)
{
    whenDone(workspace.shop().product(invocation.words.value(1)), workspace.context(),
             [&workspace, invocation, finish](const Result<Shop::Product> &product) {
                 if (!product)
                     return finish(failed(product.error(), &workspace.session()));
                 addProduct(workspace, *product, invocation, finish);
             });
}

// Set and remove speak of a line that is there, so the product need not be looked up, nor exist any more.
void change(Workspace &workspace, const Shop::Cart &cart, const Invocation &invocation, const Finish &finish)
{
    const QString wanted = invocation.value(u"variant"_s);
    QList<Shop::LineKey> matches;
    for (const auto &line : cart.lines) {
        const bool variantFits = wanted.isEmpty() || isVariant(wanted, line.key.variantId, line.variantName);
        if (line.key.productId == invocation.words.value(1) && variantFits)
            matches.append(line.key);
    }
    if (matches.isEmpty())
        return finish(refused(ExitCode::Refused, u"notFound"_s, Text::tr("The cart has no such line.")));
    if (matches.size() > 1)
        return finish(refused(ExitCode::Refused, u"variantNeeded"_s,
                              Text::tr("The cart has several variants of this product: say which with --variant.")));
    finishWithCart(workspace, workspace.shop().setQuantity(matches.first(), invocation.number(u"quantity"_s, 0)),
                   finish);
}

void withCart(Workspace &workspace, const Invocation &invocation, const Shop::Cart &cart, const Finish &finish)
{
    if (actionOf(invocation) == "add"_L1)
        add(workspace, invocation, finish);
    else
        change(workspace, cart, invocation, finish);
}

void run(Workspace &workspace, const Invocation &invocation, const Finish &finish)
{
    const QString action = actionOf(invocation);
    const bool signedOut = workspace.session().state() == Session::State::SignedOut;
    // Nobody has an empty cart, and may be made a guest by adding to it.
    if (const auto reply = obstacle(workspace.session());
        reply && !(signedOut && (action == "show"_L1 || action == "add"_L1)))
        return finish(*reply);
    if (action == "show"_L1)
        return finishWithCart(workspace, workspace.shop().reloadCart(), finish);
    whenDone(workspace.shop().reloadCart(), workspace.context(),
             [&workspace, invocation, finish](const Result<Shop::Cart> &cart) {
                 if (!cart)
                     return finish(failed(cart.error(), &workspace.session()));
                 withCart(workspace, invocation, *cart, finish);
             });
}

} // namespace

Command cartCommand()
{
    return {
        u"cart"_s,
        u"[show | add PRODUCT [--variant V] [--quantity N] | set PRODUCT --quantity N [--variant V] | remove PRODUCT "
        u"[--variant V]]"_s,
        Text::tr("Show or change the cart."),
        Text::tr(
            "Adding makes a guest where nobody is signed in. Setting the quantity to 0 removes the line. Products are "
            "named by id, variants by id or name."),
        {u"variant"_s, u"quantity"_s},
        2,
        Needs::Store,
        true,
        complaint,
        {},
        run};
}

} // namespace GuestPass::Cli
