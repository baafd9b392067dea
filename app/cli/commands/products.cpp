// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "commands.h"

#include <cli/describe.h>
#include <cli/failure.h>
#include <cli/text.h>
#include <cli/workspace.h>

#include <guestpass/whendone.h>

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace GuestPass::Cli {

namespace {

using Shop::ProductQuery;

std::optional<ProductQuery::Sort> sortOf(const QString &word)
{
    if (word.isEmpty() || word == "featured"_L1)
        return ProductQuery::Sort::Featured;
    if (word == "price-up"_L1)
        return ProductQuery::Sort::PriceUp;
    if (word == "price-down"_L1)
        return ProductQuery::Sort::PriceDown;
    if (word == "name"_L1)
        return ProductQuery::Sort::Name;
    return std::nullopt;
}

QString complaint(const Invocation &invocation)
{
    if (!sortOf(invocation.value(u"sort"_s)))
        return Text::tr("The option --sort takes featured, price-up, price-down or name.");
    if (!invocation.has(u"id"_s))
        return {};
    bool searches = !invocation.words.isEmpty();
    for (const QString &option : {u"category"_s, u"sort"_s, u"page"_s, u"limit"_s})
        searches = searches || invocation.has(option);
    return searches ? Text::tr("The option --id shows one product and takes no search.") : QString();
}

QString productLine(const Shop::Product &product)
{
    QString line = Text::tr("%1  %2  %3").arg(plain(product.id), priceText(product.price), plain(product.name));
    if (!product.available)
        line += Text::tr(" (sold out)");
    else if (product.hasVariants)
        line += Text::tr(" (choose a variant)");
    return line;
}

QString totalLine(const Shop::ProductPage &page)
{
    if (!page.isTotalExact)
        return Text::tr("%n product(s) or more.", nullptr, page.total);
    return page.total == 0 ? Text::tr("Nothing was found.") : Text::tr("%n product(s) in all.", nullptr, page.total);
}

Reply pageReply(const Shop::ProductPage &page, int number)
{
    QJsonArray products;
    Reply reply;
    for (const auto &product : page.products) {
        products.append(jsonOf(product));
        reply.lines.append(productLine(product));
    }
    reply.lines.append(totalLine(page));
    if (page.nextPage)
        reply.lines.append(Text::tr("More with --page %1.").arg(*page.nextPage));
    reply.json = {{u"products"_s, products},
                  {u"total"_s, page.total},
                  {u"totalIsExact"_s, page.isTotalExact},
                  {u"page"_s, number},
                  {u"nextPage"_s, page.nextPage ? QJsonValue(*page.nextPage) : QJsonValue(QJsonValue::Null)}};
    return reply;
}

void search(Workspace &workspace, const ProductQuery &query, const Finish &finish)
{
    whenDone(workspace.shop().products(query), workspace.context(),
             [&workspace, query, finish](const Result<Shop::ProductPage> &page) {
                 finish(page ? pageReply(*page, query.page) : failed(page.error(), &workspace.session()));
             });
}

std::optional<QString> categoryId(const QList<Shop::Category> &categories, const QString &wanted)
{
    const auto found = std::find_if(categories.begin(), categories.end(), [&](const Shop::Category &category) {
        return category.id == wanted || category.name.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    return found == categories.end() ? std::nullopt : std::optional(found->id);
}

Reply noSuchCategory(const QList<Shop::Category> &categories)
{
    QStringList names;
    for (const auto &category : categories)
        names.append(plain(category.name));
    return refused(ExitCode::Refused, u"notFound"_s,
                   Text::tr("The store has no such category; it has: %1.").arg(names.join(", "_L1)));
}

void searchCategory(Workspace &workspace, const QString &wanted, ProductQuery query, const Finish &finish)
{
    whenDone(workspace.shop().categories(), workspace.context(),
             [&workspace, wanted, query, finish](const Result<QList<Shop::Category>> &categories) mutable {
                 if (!categories)
                     return finish(failed(categories.error(), &workspace.session()));
                 const auto id = categoryId(*categories, wanted);
                 if (!id)
                     return finish(noSuchCategory(*categories));
                 query.categoryId = *id;
                 search(workspace, query, finish);
             });
}

QStringList productLines(const Shop::Product &product)
{
    QStringList lines{productLine(product)};
    const QString words = product.description.isEmpty() ? product.summary : product.description;
    if (!words.isEmpty())
        lines.append(plain(words));
    for (const auto &variant : product.variants) {
        QString line =
            Text::tr("  --variant %1  %2  %3").arg(plain(variant.id), priceText(variant.price), plain(variant.name));
        lines.append(variant.available ? line : line + Text::tr(" (sold out)"));
    }
    return lines;
}

void showOne(Workspace &workspace, const QString &id, const Finish &finish)
{
    whenDone(workspace.shop().product(id), workspace.context(),
             [&workspace, finish](const Result<Shop::Product> &product) {
                 if (!product)
                     return finish(failed(product.error(), &workspace.session()));
                 finish({ExitCode::Ok, {{u"product"_s, jsonOf(*product)}}, productLines(*product), {}});
             });
}

void run(Workspace &workspace, const Invocation &invocation, const Finish &finish)
{
    if (invocation.has(u"id"_s))
        return showOne(workspace, invocation.value(u"id"_s), finish);
    ProductQuery query;
    query.words = invocation.words.join(u' ');
    query.sort = sortOf(invocation.value(u"sort"_s)).value_or(ProductQuery::Sort::Featured);
    query.page = invocation.number(u"page"_s, query.page);
    query.pageSize = invocation.number(u"limit"_s, query.pageSize);
    if (invocation.has(u"category"_s))
        return searchCategory(workspace, invocation.value(u"category"_s), query, finish);
    search(workspace, query, finish);
}

} // namespace

Command productsCommand()
{
    return {u"products"_s,
            u"[WORDS...] [--category CATEGORY] [--sort ORDER] [--page N] [--limit N] | --id PRODUCT"_s,
            Text::tr("Search the store's products, or show one."),
            {},
            {u"category"_s, u"sort"_s, u"page"_s, u"limit"_s, u"id"_s},
            50,
            Needs::Store,
            false,
            complaint,
            {},
            run};
}

} // namespace GuestPass::Cli
