// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/settings/storechecks.h>

#include <ui/settings/storewords.h>

#include <guestpass/provider.h>

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace GuestPass::Ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GuestPass::Ui::StoreChecks)

public:
    static QString addressProblem(const QString &text)
    {
        const QUrl url = toAddress(text);
        if (!url.isValid() || url.host().isEmpty())
            return tr("Enter a web address, such as https://shop.example.org/api.");
        if (url.scheme() == "http"_L1 && !isThisComputer(url.host()))
            return tr("The address must begin with https. Plain http is for this computer only.");
        if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
            return tr("The address must begin with https.");
        if (!url.userInfo().isEmpty())
            return tr("The address must not have a user name or a password.");
        return url.hasQuery() || url.hasFragment() ? tr("The address must end before “?” or “#”.") : QString();
    }

    static QString keyProblem(const QString &key)
    {
        static const QRegularExpression secret(u"^(?:sk|ak|rk|secret)_"_s);
        static const QRegularExpression printable(u"^[!-~]{0,512}$"_s);
        if (secret.match(key).hasMatch())
            return tr("This looks like a secret key. Only the publishable key belongs here.");
        return printable.match(key).hasMatch() ? QString() : tr("A key has no spaces and at most 512 characters.");
    }

    static QString idProblem(const QString &id, const QStringList &takenIds)
    {
        static const QRegularExpression form(u"^[a-z0-9-]{1,40}$"_s);
        if (!form.match(id).hasMatch())
            return tr("Use small letters, digits and hyphens only, at most 40.");
        return takenIds.contains(id) ? tr("There already is a store with this short name.") : QString();
    }

    static QString optionProblem(const ServiceOption &option, const QString &value)
    {
        if (value.isEmpty())
            return option.required ? tr("The service needs this.") : QString();
        static const QRegularExpression printable(u"^[!-~]{1,200}$"_s);
        const QRegularExpression shape(QRegularExpression::anchoredPattern(option.shape));
        const bool fits = option.shape.isEmpty() || shape.match(value).hasMatch();
        return fits && printable.match(value).hasMatch()
            ? QString()
            : tr("The service knows no such value. Check that it was copied as a whole.");
    }

    static bool isThisComputer(const QString &host)
    {
        return host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
    }
};

ServiceInfo infoOf(const QString &service)
{
    const QList<ServiceInfo> services = knownServices();
    for (const ServiceInfo &known : services) {
        if (known.id == service)
            return known;
    }
    return {};
}

/// A field that differs is the person's from now on.
template<typename T>
void take(StoreProfile &profile, const QString &field, T &current, const T &wanted)
{
    if (current == wanted)
        return;
    current = wanted;
    profile.origins.remove(field);
}

} // namespace

QString suggestedId(const QString &name)
{
    QString id;
    const QString plain = name.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : plain) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            id += c;
        else if (c.category() != QChar::Mark_NonSpacing && !id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    id.truncate(40);
    while (id.endsWith(u'-'))
        id.chop(1);
    return id.isEmpty() ? u"store"_s : id;
}

QUrl toAddress(const QString &text)
{
    QString address = text.trimmed();
    if (!address.isEmpty() && !address.contains("://"_L1))
        address.prepend("https://"_L1);
    while (address.endsWith(u'/'))
        address.chop(1);
    return QUrl(address, QUrl::StrictMode);
}

QList<DraftProblem> problemsOf(const StoreDraft &draft, const QStringList &takenIds)
{
    QList<DraftProblem> problems;
    const auto add = [&problems](const QString &field, const QString &text) {
        if (!text.isEmpty())
            problems.append({field, text});
    };
    const QString name = draft.name.trimmed();
    if (name.isEmpty() || name.size() > 80)
        add(u"name"_s, name.isEmpty() ? Words::tr("Enter the store's name.") : Words::tr("Use at most 80 characters."));
    add(u"id"_s, Words::idProblem(toProfile(draft).id, takenIds));
    add(u"baseUrl"_s, Words::addressProblem(draft.address));
    const ServiceInfo service = infoOf(draft.service);
    if (service.hasKey)
        add(u"apiKey"_s, Words::keyProblem(draft.apiKey.trimmed()));
    for (const ServiceOption &option : service.options)
        add(optionField(option.id), Words::optionProblem(option, draft.options.value(option.id).trimmed()));
    if (!draft.checkout.trimmed().isEmpty())
        add(u"checkoutUrl"_s, Words::addressProblem(draft.checkout.section(u'?', 0, 0)));
    return problems;
}

StoreProfile toProfile(const StoreDraft &draft)
{
    StoreProfile profile;
    const QString name = draft.name.trimmed();
    profile.id = draft.id.trimmed().isEmpty() ? suggestedId(name) : draft.id.trimmed();
    return changed(profile, draft);
}

StoreDraft toDraft(const StoreProfile &profile)
{
    return {profile.name,
            profile.id,
            profile.service,
            profile.baseUrl.toString(),
            profile.apiKey,
            profile.checkoutUrl.toString(),
            profile.guestStart == StoreProfile::GuestStart::AtStart,
            profile.options};
}

StoreProfile changed(const StoreProfile &profile, const StoreDraft &draft)
{
    StoreProfile result = profile;
    const ServiceInfo service = infoOf(draft.service);
    const QString checkout = draft.checkout.trimmed();
    const auto start = draft.guestAtStart ? StoreProfile::GuestStart::AtStart : StoreProfile::GuestStart::FirstUse;
    take(result, u"name"_s, result.name, draft.name.trimmed());
    take(result, u"service"_s, result.service, draft.service);
    take(result, u"baseUrl"_s, result.baseUrl, toAddress(draft.address));
    take(result, u"apiKey"_s, result.apiKey, service.hasKey ? draft.apiKey.trimmed() : QString());
    take(result, u"checkoutUrl"_s, result.checkoutUrl, checkout.isEmpty() ? QUrl() : toAddress(checkout));
    take(result, u"guestStart"_s, result.guestStart, start);
    if (draft.service != profile.service)
        result.options.clear(); // they were another service's
    for (const ServiceOption &option : service.options) {
        QString value = result.options.value(option.id);
        take(result, optionField(option.id), value, draft.options.value(option.id).trimmed());
        result.options.insert(option.id, value);
    }
    result.options.removeIf([](const auto &option) { return option.value().isEmpty(); });
    return result;
}

QString ownFile(const QString &id, const QString &folder)
{
    return QDir::cleanPath(QDir(folder).absoluteFilePath(id + ".json"_L1));
}

bool isOwn(const StoreProfile &profile, const QString &field, const QString &folder)
{
    if (profile.demo || profile.locked.contains(field))
        return false;
    return !profile.origins.contains(field)
        || QDir::cleanPath(profile.origins.value(field)) == ownFile(profile.id, folder);
}

} // namespace GuestPass::Ui
