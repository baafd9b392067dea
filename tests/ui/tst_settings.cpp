// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/settings/settings.h>
#include <ui/settings/storechecks.h>
#include <ui/settings/storewords.h>

#include <guestpass/provider.h>

#include <QFile>
#include <QSet>
#include <QSize>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace GuestPass;
using namespace GuestPass::Ui;

namespace {

/// The first service that needs more than an address.
ServiceInfo serviceWithOptions()
{
    const auto services = knownServices();
    for (const ServiceInfo &service : services) {
        if (std::any_of(service.options.begin(), service.options.end(), [](const auto &o) { return o.required; }))
            return service;
    }
    return {};
}

QMap<QString, QString> goodOptions(const ServiceInfo &service)
{
    QMap<QString, QString> options;
    for (const ServiceOption &option : service.options)
        options.insert(option.id, option.fallback.isEmpty() ? QString(24, u'a') : option.fallback);
    return options;
}

StoreDraft goodDraft()
{
    return {
        u"Harbour & Pine"_s, {}, u"commerce-engine"_s, u"https://shop.example.org/api/"_s, u"pk_123"_s, {}, false, {}};
}

} // namespace

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void table_everyKey_hasOneNameAndOneFallback()
    {
        QSet<QString> names;
        QSet<int> keys;
        for (const auto &entry : Settings::table()) {
            names.insert(QString::fromLatin1(entry.name));
            keys.insert(int(entry.key));
            QVERIFY(entry.fallback.metaType().isValid());
        }
        QCOMPARE(names.size(), Settings::table().size());
        QCOMPARE(keys.size(), Settings::table().size());
    }

    void value_written_isReadByAnotherRun()
    {
        const QTemporaryDir folder;
        const QString person = folder.filePath(u"a.ini"_s);
        const QString computer = folder.filePath(u"b.ini"_s);
        {
            Settings settings(person, computer);
            QCOMPARE(settings.language(), QString());
            QCOMPARE(settings.get<bool>(Settings::Key::ShopCartVisible), true);
            settings.setLanguage(u"de"_s);
            settings.setProxy({Proxy::Mode::Http, u"proxy.example.org"_s, 3128});
            settings.setValue(Settings::Key::ShopSize, QSize(1120, 740));
            settings.setValue(Settings::Key::ShopSplitter, QByteArray("\0\1binary\xff", 9));
            settings.setValue(Settings::Key::ShopCartVisible, false);
        }
        const Settings settings(person, computer);
        QCOMPARE(settings.language(), u"de"_s);
        QCOMPARE(settings.proxy(), (Proxy{Proxy::Mode::Http, u"proxy.example.org"_s, 3128}));
        QCOMPARE(settings.get<QSize>(Settings::Key::ShopSize), QSize(1120, 740));
        QCOMPARE(settings.get<QByteArray>(Settings::Key::ShopSplitter), QByteArray("\0\1binary\xff", 9));
        QCOMPARE(settings.get<bool>(Settings::Key::ShopCartVisible), false);
    }

    void value_damaged_isTheDefault_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nonsense") << "[proxy]\nmode=sideways\nport=abc\n[shop]\nsize=big\nsort=most\n"_ba;
        QTest::newRow("out of range") << "[proxy]\nmode=http\nhost=\nport=99999\n"_ba;
        QTest::newRow("bad host") << "[proxy]\nmode=http\nhost=\"a b; rm\"\nport=80\n"_ba;
        QTest::newRow("binary") << QByteArray("\0\xff\xfe[[[==\n\x01", 10);
    }

    void value_damaged_isTheDefault()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"b.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const Settings settings(folder.filePath(u"a.ini"_s), file.fileName());
        QCOMPARE(settings.proxy().mode, Proxy::Mode::System);
        QVERIFY(settings.proxy().port >= 1 && settings.proxy().port <= 65535);
        QCOMPARE(settings.get<QSize>(Settings::Key::ShopSize), QSize());
        QCOMPARE(settings.get<int>(Settings::Key::ShopSort), 0);
    }

    void parseProxy_asPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("understood");
        QTest::newRow("usual") << u"proxy.example.org:8080"_s << u"proxy.example.org:8080"_s;
        QTest::newRow("with http") << u" http://10.0.0.1:3128/ "_s << u"10.0.0.1:3128"_s;
        QTest::newRow("ipv6") << u"[::1]:80"_s << u"[::1]:80"_s;
        QTest::newRow("no port") << u"proxy.example.org"_s << QString();
        QTest::newRow("port 0") << u"proxy:0"_s << QString();
        QTest::newRow("port too high") << u"proxy:65536"_s << QString();
        QTest::newRow("password") << u"me:secret@proxy:80"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void parseProxy_asPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(QString, understood);
        const auto proxy = parseProxy(typed);
        QCOMPARE(proxy.has_value(), !understood.isEmpty());
        if (proxy)
            QCOMPARE(proxyText(*proxy), understood);
    }

    void suggestedId_isAlwaysAnId_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");
        QTest::newRow("usual") << u"Harbour & Pine"_s << u"harbour-pine"_s;
        QTest::newRow("accents") << u"Café Élan"_s << u"cafe-elan"_s;
        QTest::newRow("other script") << u"магазин"_s << u"store"_s;
        QTest::newRow("empty") << QString() << u"store"_s;
        QTest::newRow("long") << QString(100, u'a') << QString(40, u'a');
    }

    void suggestedId_isAlwaysAnId()
    {
        QFETCH(QString, name);
        QTEST(suggestedId(name), "id");
    }

    void draft_good_becomesAProfile()
    {
        QCOMPARE(problemsOf(goodDraft(), {u"demo"_s}), QList<DraftProblem>());
        const StoreProfile profile = toProfile(goodDraft());
        QCOMPARE(profile.id, u"harbour-pine"_s);
        QCOMPARE(profile.baseUrl, QUrl(u"https://shop.example.org/api"_s));
        StoreDraft bare = goodDraft();
        bare.address = u"shop.example.org"_s;
        QCOMPARE(toProfile(bare).baseUrl, QUrl(u"https://shop.example.org"_s));
    }

    void draft_bad_saysWhichField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("no name") << u"name"_s << u"  "_s;
        QTest::newRow("odd id") << u"id"_s << u"My Store"_s;
        QTest::newRow("taken id") << u"id"_s << u"demo"_s;
        QTest::newRow("no address") << u"baseUrl"_s << QString();
        QTest::newRow("plain http") << u"baseUrl"_s << u"http://shop.example.org"_s;
        QTest::newRow("other scheme") << u"baseUrl"_s << u"ftp://shop.example.org"_s;
        QTest::newRow("query") << u"baseUrl"_s << u"https://shop.example.org/?a=b"_s;
        QTest::newRow("password") << u"baseUrl"_s << u"https://me:pw@shop.example.org"_s;
        QTest::newRow("secret key") << u"apiKey"_s << u"sk_live_123"_s;
        QTest::newRow("key with space") << u"apiKey"_s << u"a b"_s;
        QTest::newRow("checkout") << u"checkoutUrl"_s << u"http://shop.example.org/pay"_s;
    }

    void draft_bad_saysWhichField()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        StoreDraft draft = goodDraft();
        (field == u"name"_s          ? draft.name
             : field == u"id"_s      ? draft.id
             : field == u"apiKey"_s  ? draft.apiKey
             : field == u"baseUrl"_s ? draft.address
                                     : draft.checkout) = value;
        const auto problems = problemsOf(draft, {u"demo"_s});
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().field, field);
        QVERIFY(problems.first().text.endsWith(u'.'));
    }

    void draft_httpOnThisComputer_isFine()
    {
        StoreDraft draft = goodDraft();
        draft.address = u"http://127.0.0.1:8090"_s;
        QCOMPARE(problemsOf(draft, {}), QList<DraftProblem>());
    }

    void knownServices_areThoseThatTheLibrarySpeaks()
    {
        const auto services = knownServices();
        QVERIFY(!services.isEmpty());
        for (const ServiceInfo &service : services)
            QCOMPARE(serviceText(service.id), service.name);
        QCOMPARE(serviceText(u"another"_s), u"another"_s);
    }

    void draft_optionsOfTheService_areChecked()
    {
        const ServiceInfo service = serviceWithOptions();
        StoreDraft draft = goodDraft();
        draft.service = service.id;
        draft.apiKey.clear();
        auto problems = problemsOf(draft, {});
        QVERIFY(!problems.isEmpty()); // what is required is missing
        for (const DraftProblem &problem : problems)
            QVERIFY(problem.field.startsWith(u"options."_s));
        for (const ServiceOption &option : service.options)
            draft.options.insert(option.id, u"no such value, with spaces"_s);
        QCOMPARE(problemsOf(draft, {}).size(), service.options.size());
        draft.options = goodOptions(service);
        QCOMPARE(problemsOf(draft, {}), QList<DraftProblem>());
        QCOMPARE(toProfile(draft).options, goodOptions(service));
    }

    void draft_changed_ownsOnlyWhatChanged()
    {
        StoreProfile before = toProfile(goodDraft());
        before.origins = {{u"name"_s, u"/etc/a.json"_s}, {u"baseUrl"_s, u"/etc/a.json"_s}};
        StoreDraft draft = toDraft(before);
        QCOMPARE(changed(before, draft), before);
        draft.name = u"Another"_s;
        const StoreProfile after = changed(before, draft);
        QVERIFY(!after.origins.contains(u"name"_s));
        QCOMPARE(after.origins.value(u"baseUrl"_s), u"/etc/a.json"_s);
    }

    void fieldText_options_haveWords()
    {
        QCOMPARE(fieldText(u"options.projectId"_s), u"Project"_s);
        QCOMPARE(fieldText(u"options.unheardOf"_s), u"unheardOf"_s);
        QCOMPARE(fieldText(u"baseUrl"_s), u"Address"_s);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
