// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/settings/storewords.h>

#include <guestpass/provider.h>

#include <QCoreApplication>
#include <QDir>
#include <QHash>

using namespace Qt::StringLiterals;

namespace GuestPass::Ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GuestPass::Ui::StoreWords)

public:
    static QHash<QString, QString> options()
    {
        return {
            {u"projectId"_s, tr("Project")},
            {u"productsCollection"_s, tr("Products collection")},
            {u"cartsCollection"_s, tr("Carts collection")},
            {u"itemsCollection"_s, tr("Cart lines collection")},
            {u"categoriesCollection"_s, tr("Categories collection")},
            {u"role"_s, tr("Role of new accounts")},
            {u"collection"_s, tr("Accounts collection")},
            {u"emailDomain"_s, tr("Domain of guests' e-mail addresses")},
        };
    }

    static QHash<QString, QString> fields()
    {
        return {
            {u"id"_s, tr("Short name")},
            {u"name"_s, tr("Name")},
            {u"service"_s, tr("Service")},
            {u"baseUrl"_s, tr("Address")},
            {u"apiKey"_s, tr("Publishable key")},
            {u"checkoutUrl"_s, tr("Checkout address")},
            {u"guestStart"_s, tr("Guest is created")},
            {u"demo"_s, tr("Demo store")},
        };
    }
};

constexpr auto optionPrefix = "options."_L1;

/// A path stays left to right in every language.
QString path(const QString &file)
{
    return QChar(0x2066) + QDir::toNativeSeparators(file) + QChar(0x2069);
}

} // namespace

QString optionField(const QString &option)
{
    return optionPrefix + option;
}

QString serviceText(const QString &service)
{
    const QList<ServiceInfo> services = knownServices();
    for (const ServiceInfo &known : services) {
        if (known.id == service)
            return known.name;
    }
    return service;
}

QString fieldText(const QString &field)
{
    if (!field.startsWith(optionPrefix))
        return Words::fields().value(field, field);
    const QString option = field.mid(optionPrefix.size());
    return Words::options().value(option, option);
}

QString originText(const StoreProfile &profile, const QString &field)
{
    if (!profile.origins.contains(field))
        return Words::tr("Default");
    const QString file = profile.origins.value(field);
    const QString from = file.isEmpty() ? Words::tr("Built in") : path(file);
    return profile.locked.contains(field) ? Words::tr("Locked in %1").arg(from) : from;
}

QString originSentence(const StoreProfile &profile, const QString &field)
{
    if (profile.locked.contains(field))
        return Words::tr("An administrator locked this value in %1.").arg(path(profile.origins.value(field)));
    return Words::tr("Comes from %1.").arg(originText(profile, field));
}

QString problemText(const ProfileProblem &problem)
{
    if (problem.field.isEmpty())
        return Words::tr("The file %1 %2.", "file name, then a reason such as 'cannot be read'")
            .arg(path(problem.file), problem.reason);
    return Words::tr("In %1, “%2” %3.", "file name, field, then a reason such as 'is missing'")
        .arg(path(problem.file), problem.field, problem.reason);
}

} // namespace GuestPass::Ui
