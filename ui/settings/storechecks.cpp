// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/settings/storechecks.h>

#include <guestpass/provider.h>

#include <QCoreApplication>
#include <QDir>
#include <QHash>
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

    static bool isThisComputer(const QString &host)
    {
        return host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
    }
};

struct Service {
    const char *id;
    const char *name;
};
// Names of products, which are not translated. Only those that the library can speak are offered.
constexpr Service Services[]{
    {"commerce-engine", "Commerce Engine"}, {"mudbase", "Mudbase"}, {"pocketbase", "PocketBase"}};

bool isSpoken(const QString &service)
{
    StoreProfile profile;
    profile.id = u"probe"_s;
    profile.service = service;
    profile.baseUrl = QUrl(u"https://store.example"_s);
    return makeProvider(profile) != nullptr;
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
    add(u"apiKey"_s, Words::keyProblem(draft.apiKey.trimmed()));
    if (!draft.checkout.trimmed().isEmpty())
        add(u"checkoutUrl"_s, Words::addressProblem(draft.checkout.section(u'?', 0, 0)));
    return problems;
}

StoreProfile toProfile(const StoreDraft &draft)
{
    StoreProfile profile;
    profile.name = draft.name.trimmed();
    profile.id = draft.id.trimmed().isEmpty() ? suggestedId(profile.name) : draft.id.trimmed();
    profile.service = draft.service;
    profile.baseUrl = toAddress(draft.address);
    profile.apiKey = draft.apiKey.trimmed();
    if (!draft.checkout.trimmed().isEmpty())
        profile.checkoutUrl = toAddress(draft.checkout);
    profile.guestStart = draft.guestAtStart ? StoreProfile::GuestStart::AtStart : StoreProfile::GuestStart::FirstUse;
    return profile;
}

QList<std::pair<QString, QString>> knownServices()
{
    QList<std::pair<QString, QString>> services;
    for (const Service &service : Services) {
        if (isSpoken(QString::fromLatin1(service.id)))
            services.append({QString::fromLatin1(service.id), QString::fromLatin1(service.name)});
    }
    return services;
}

QString serviceText(const QString &service)
{
    for (const Service &known : Services) {
        if (service == QLatin1StringView(known.id))
            return QString::fromLatin1(known.name);
    }
    return service;
}

QString problemText(const ProfileProblem &problem)
{
    const QString file = QChar(0x2066) + QDir::toNativeSeparators(problem.file) + QChar(0x2069);
    if (problem.field.isEmpty())
        return Words::tr("The file %1 %2.", "file name, then a reason such as 'cannot be read'")
            .arg(file, problem.reason);
    return Words::tr("In %1, “%2” %3.", "file name, field, then a reason such as 'is missing'")
        .arg(file, problem.field, problem.reason);
}

QString fieldText(const QString &field)
{
    const QHash<QString, QString> words{
        {u"id"_s, Words::tr("Short name")},
        {u"name"_s, Words::tr("Name")},
        {u"service"_s, Words::tr("Service")},
        {u"baseUrl"_s, Words::tr("Address")},
        {u"apiKey"_s, Words::tr("Publishable key")},
        {u"checkoutUrl"_s, Words::tr("Checkout address")},
        {u"guestStart"_s, Words::tr("Guest is created")},
        {u"demo"_s, Words::tr("Demo store")},
    };
    return words.value(field, field);
}

} // namespace GuestPass::Ui
