// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/storeprofile.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace GuestPass;
using namespace Qt::StringLiterals;

namespace {

const auto good =
    R"({"id":"tea","name":"Tea","service":"commerce-engine","baseUrl":"https://tea.example/api","apiKey":"pk_1"})"_ba;

std::optional<StoreProfile> profileOf(const StoreProfiles &found, const QString &id)
{
    const auto at =
        std::find_if(found.profiles.cbegin(), found.profiles.cend(), [&id](const auto &p) { return p.id == id; });
    return at == found.profiles.cend() ? std::nullopt : std::optional(*at);
}

} // namespace

class tst_StoreProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void load_nothingThere_givesTheDemoStore();
    void load_fullFile_setsEveryField();
    void load_severalFolders_mergesFieldByField();
    void load_order_isDemoThenByName();
    void load_badField_isToldAndOthersStand_data();
    void load_badField_isToldAndOthersStand();
    void load_goodField_isAccepted_data();
    void load_goodField_isAccepted();
    void load_badFile_isToldAndOthersStand_data();
    void load_badFile_isToldAndOthersStand();
    void load_badLayer_leavesLowerOneInForce();
    void load_brokenLinks_areTold();
    void load_unreadableFile_isTold();
    void load_incomplete_namesWhatIsMissing();
    void lock_byAdministrator_holdsAgainstTheUser();
    void lock_byOthers_isIgnored();
    void disabled_byAdministrator_removes();
    void disabled_byUser_isIgnored();
    void folders_areInOrderOfPrecedence();
    void save_newProfile_isReadBack();
    void save_mergedProfile_writesOnlyOwnFields();
    void save_badProfile_namesTheFields_data();
    void save_badProfile_namesTheFields();
    void save_unwritableFolder_saysSo();
    void remove_userProfile_leavesOtherFilesAlone();
    void remove_notAnId_deletesNothing();

private:
    QString folder(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &where, const QString &file, const QByteArray &content) const
    {
        QDir().mkpath(folder(where));
        QFile out(folder(where) + u'/' + file);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write");
        return out.fileName();
    }
    StoreProfiles load() const
    {
        return loadStoreProfiles({folder(u"vendor"_s), folder(u"admin"_s), folder(u"user"_s)}, {folder(u"admin"_s)});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_StoreProfile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void tst_StoreProfile::load_nothingThere_givesTheDemoStore()
{
    const StoreProfiles found = load();
    QCOMPARE(found.profiles, demoStoreProfiles());
    QVERIFY(found.problems.isEmpty());
    QVERIFY(found.profiles.constFirst().demo);
    QCOMPARE(loadStoreProfiles({}).profiles.size(), 3);
}

void tst_StoreProfile::load_fullFile_setsEveryField()
{
    const QString file =
        write(u"vendor"_s, u"tea.json"_s,
              R"({"id":"tea","name":" Tea & Co ","service":"pocketbase","baseUrl":"https://tea.example:8443/api/v1",
                                   "apiKey":"pk_live-1","checkoutUrl":"https://tea.example/pay/?from=app","guestStart":"at-start",
                                   "demo":false})"_ba);
    const StoreProfiles found = load();
    QVERIFY(found.problems.isEmpty());
    const auto tea = profileOf(found, u"tea"_s);
    QVERIFY(tea);
    QCOMPARE(tea->name, u"Tea & Co"_s);
    QCOMPARE(tea->service, u"pocketbase"_s);
    QCOMPARE(tea->baseUrl, QUrl(u"https://tea.example:8443/api/v1"_s));
    QCOMPARE(tea->apiKey, u"pk_live-1"_s);
    QCOMPARE(tea->checkoutUrl, QUrl(u"https://tea.example/pay/?from=app"_s));
    QCOMPARE(tea->guestStart, StoreProfile::GuestStart::AtStart);
    QVERIFY(!tea->demo);
    QCOMPARE(tea->origins.value(u"baseUrl"_s), file);
}

void tst_StoreProfile::load_severalFolders_mergesFieldByField()
{
    const QString vendor = write(u"vendor"_s, u"tea.json"_s, good);
    const QString admin = write(u"admin"_s, u"tea.json"_s, R"({"apiKey":"pk_2","guestStart":"at-start"})"_ba);
    const QString user = write(u"user"_s, u"tea.json"_s, R"({"guestStart":"first-use","name":"My Tea"})"_ba);
    const StoreProfiles found = load();
    QVERIFY(found.problems.isEmpty());
    const auto tea = profileOf(found, u"tea"_s);
    QVERIFY(tea);
    QCOMPARE(tea->apiKey, u"pk_2"_s);
    QCOMPARE(tea->name, u"My Tea"_s);
    QCOMPARE(tea->guestStart, StoreProfile::GuestStart::FirstUse);
    QCOMPARE(tea->origins.value(u"baseUrl"_s), vendor);
    QCOMPARE(tea->origins.value(u"apiKey"_s), admin);
    QCOMPARE(tea->origins.value(u"guestStart"_s), user);
}

void tst_StoreProfile::load_order_isDemoThenByName()
{
    for (const auto &[id, name] :
         {std::pair(u"a"_s, "zeta"_ba), std::pair(u"b"_s, "Alpha"_ba), std::pair(u"c"_s, "beta"_ba)})
        write(u"vendor"_s, id + u".json"_s, R"({"service":"x","baseUrl":"https://x.example","name":")" + name + "\"}");
    QStringList ids;
    for (const StoreProfile &profile : load().profiles)
        ids.append(profile.id);
    QCOMPARE(ids, (QStringList{u"demo"_s, u"demo-mudbase"_s, u"demo-pocketbase"_s, u"b"_s, u"c"_s, u"a"_s}));
}

void tst_StoreProfile::load_badField_isToldAndOthersStand_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const QString &field, const QByteArray &value) {
        QTest::addRow("%s %s", qPrintable(field), value.left(60).constData()) << field << value;
    };
    row(u"id"_s, R"("coffee")"_ba);
    row(u"id"_s, "7"_ba);
    row(u"name"_s, "7"_ba);
    row(u"name"_s, R"("")"_ba);
    row(u"name"_s, R"("  ")"_ba);
    row(u"name"_s, R"("a\nb")"_ba);
    row(u"name"_s, R"("a\u202eb")"_ba);
    row(u"name"_s, '"' + QByteArray(81, 'x') + '"');
    row(u"service"_s, R"("Commerce Engine")"_ba);
    row(u"service"_s, R"("")"_ba);
    row(u"service"_s, R"("a\n")"_ba);
    row(u"service"_s, "null"_ba);
    for (const auto &url : {"http://tea.example"_ba,
                            "ftp://tea.example"_ba,
                            "tea.example"_ba,
                            "https://"_ba,
                            "https:///x"_ba,
                            ""_ba,
                            "https://tea.example/"_ba,
                            "https://tea.example/api/"_ba,
                            "https://tea.example?x=1"_ba,
                            "https://tea.example#x"_ba,
                            "https://u:p@tea.example"_ba,
                            "https://u@tea.example"_ba,
                            "https://@tea.example"_ba,
                            "https://tea.example:99999"_ba,
                            "https://te a.example"_ba,
                            "http://127.0.0.1.tea.example"_ba,
                            "http://localhost.tea.example"_ba,
                            "javascript:alert(1)"_ba,
                            "file:///etc/passwd"_ba,
                            "https://tea.example/" + QByteArray(3000, 'x')})
        row(u"baseUrl"_s, '"' + url + '"');
    row(u"baseUrl"_s, "[]"_ba);
    row(u"checkoutUrl"_s, "\"javascript:alert(1)\""_ba);
    row(u"checkoutUrl"_s, R"("http://tea.example/pay")"_ba);
    row(u"checkoutUrl"_s, R"("https://u:p@tea.example/pay")"_ba);
    row(u"apiKey"_s, "{}"_ba);
    row(u"apiKey"_s, R"("a b")"_ba);
    row(u"apiKey"_s, R"("a\r\nX-Evil: 1")"_ba);
    row(u"apiKey"_s, R"("sk_live_1")"_ba);
    row(u"apiKey"_s, R"("ak_1")"_ba);
    row(u"apiKey"_s, '"' + QByteArray(513, 'x') + '"');
    row(u"apiKey"_s, R"("eyJhbGciOiJIUzI1NiJ9.eyJpZCI6MX0.c2ln")"_ba);
    row(u"name"_s, R"("eyJhbGciOiJIUzI1NiJ9.eyJpZCI6MX0.c2ln")"_ba);
    row(u"guestStart"_s, R"("later")"_ba);
    row(u"guestStart"_s, "true"_ba);
    row(u"demo"_s, R"("yes")"_ba);
    row(u"demo"_s, "1"_ba);
    row(u"disabled"_s, "0"_ba);
    row(u"locked"_s, R"("apiKey")"_ba);
    row(u"locked"_s, R"(["apikey"])"_ba);
    row(u"locked"_s, "[1]"_ba);
    row(u"baseURL"_s, R"("https://tea.example")"_ba);
    row(u"clientSecret"_s, R"("x")"_ba);
    row(u"password"_s, R"("x")"_ba);
    row(u"token"_s, R"("x")"_ba);
    row(u""_s, R"("x")"_ba);
}

void tst_StoreProfile::load_badField_isToldAndOthersStand()
{
    QFETCH(QString, field);
    QFETCH(QByteArray, value);
    write(u"admin"_s, u"tea.json"_s, good);
    QJsonObject object{{u"name"_s, u"Bad"_s}, {u"service"_s, u"x"_s}, {u"baseUrl"_s, u"https://bad.example"_s}};
    const QJsonObject extra = QJsonDocument::fromJson("{\"" + field.toUtf8() + "\":" + value + '}').object();
    QCOMPARE(extra.size(), 1);
    object.insert(field, extra.value(field));
    const QString file = write(u"admin"_s, u"bad.json"_s, QJsonDocument(object).toJson());
    const StoreProfiles found = load();
    QCOMPARE(found.problems.size(), 1);
    QCOMPARE(found.problems.constFirst().file, file);
    QCOMPARE(found.problems.constFirst().field, field);
    QVERIFY(!found.problems.constFirst().reason.isEmpty());
    QVERIFY(!profileOf(found, u"bad"_s));
    QVERIFY(profileOf(found, u"tea"_s));
}

void tst_StoreProfile::load_goodField_isAccepted_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    for (const auto &url : {u"https://tea.example"_s, u"http://127.0.0.1:8090/api"_s, u"http://localhost:8090"_s,
                            u"http://[::1]:80"_s, u"https://xn--tee-hoa.example/a%20b"_s})
        QTest::addRow("baseUrl %s", qPrintable(url)) << u"baseUrl"_s << url;
    QTest::addRow("no checkoutUrl") << u"checkoutUrl"_s << QString();
    QTest::addRow("no apiKey") << u"apiKey"_s << QString();
    QTest::addRow("name in Arabic") << u"name"_s << u"متجر الشاي"_s;
}

void tst_StoreProfile::load_goodField_isAccepted()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QJsonObject object = QJsonDocument::fromJson(good).object();
    object.insert(field, value);
    write(u"user"_s, u"tea.json"_s, QJsonDocument(object).toJson());
    const StoreProfiles found = load();
    QVERIFY2(found.problems.isEmpty(), qPrintable(found.problems.value(0).reason));
    QVERIFY(profileOf(found, u"tea"_s));
}

void tst_StoreProfile::load_badFile_isToldAndOthersStand_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addRow("empty") << u"bad.json"_s << ""_ba;
    QTest::addRow("not JSON") << u"bad.json"_s << "name=Tea"_ba;
    QTest::addRow("cut off") << u"bad.json"_s << good.left(50);
    QTest::addRow("array") << u"bad.json"_s << "[]"_ba;
    QTest::addRow("binary") << u"bad.json"_s << QByteArray::fromHex("00ff00fe");
    QTest::addRow("large") << u"bad.json"_s << QByteArray("{}") + QByteArray(64 * 1024, ' ');
    QTest::addRow("deep") << u"bad.json"_s
                          << QByteArray("{\"a\":") + QByteArray(10'000, '[') + QByteArray(10'000, ']') + '}';
    QTest::addRow("capital letters in the name") << u"Bad.json"_s << good;
    QTest::addRow("dots in the name") << u"bad.old.json"_s << good;
    QTest::addRow("long name") << QString(41, u'x') + u".json"_s << good;
}

void tst_StoreProfile::load_badFile_isToldAndOthersStand()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    write(u"vendor"_s, u"tea.json"_s, good);
    write(u"vendor"_s, u"README.txt"_s, "not a profile"_ba);
    const QString file = write(u"vendor"_s, name, content);
    const StoreProfiles found = load();
    QCOMPARE(found.problems.size(), 1);
    QCOMPARE(found.problems.constFirst().file, file);
    QCOMPARE(found.problems.constFirst().field, QString());
    QCOMPARE(found.profiles.size(), demoStoreProfiles().size() + 1);
}

void tst_StoreProfile::load_badLayer_leavesLowerOneInForce()
{
    write(u"vendor"_s, u"tea.json"_s, good);
    write(u"user"_s, u"tea.json"_s, R"({"apiKey":"pk_other","baseUrl":"http://other.example"})"_ba);
    const StoreProfiles found = load();
    QCOMPARE(found.problems.size(), 1);
    // Not even the good half of it: the key may belong to the other address.
    QCOMPARE(profileOf(found, u"tea"_s)->apiKey, u"pk_1"_s);
}

void tst_StoreProfile::load_brokenLinks_areTold()
{
    write(u"user"_s, u"tea.json"_s, good);
    QVERIFY(QFile::link(u"loop.json"_s, folder(u"user"_s) + u"/loop.json"_s));
    QVERIFY(QFile::link(u"nowhere"_s, folder(u"user"_s) + u"/gone.json"_s));
    QVERIFY(QFile::link(u"tea.json"_s, folder(u"user"_s) + u"/also.json"_s));
    QVERIFY(QDir().mkpath(folder(u"user"_s) + u"/folder.json"_s));
    const StoreProfiles found = load();
    QVERIFY(profileOf(found, u"tea"_s));
    QStringList names;
    for (const ProfileProblem &problem : found.problems)
        names.append(QFileInfo(problem.file).fileName());
    // The third leads to a good file, which names another id.
    QCOMPARE(names, (QStringList{u"also.json"_s, u"gone.json"_s, u"loop.json"_s}));
}

void tst_StoreProfile::load_unreadableFile_isTold()
{
#ifdef Q_OS_LINUX
    write(u"user"_s, u"tea.json"_s, good);
    // A file that opens and cannot be read, for any user.
    QVERIFY(QFile::link(u"/proc/self/mem"_s, folder(u"user"_s) + u"/bad.json"_s));
    const StoreProfiles found = load();
    QCOMPARE(found.problems.size(), 1);
    QVERIFY(found.problems.constFirst().reason.startsWith(u"cannot be read"_s));
    QVERIFY(profileOf(found, u"tea"_s));
#else
    QSKIP("needs /proc");
#endif
}

void tst_StoreProfile::load_incomplete_namesWhatIsMissing()
{
    const QString file = write(u"user"_s, u"tea.json"_s, R"({"name":"Tea","service":"x"})"_ba);
    StoreProfiles found = load();
    QCOMPARE(found.problems, (QList<ProfileProblem>{{file, u"baseUrl"_s, u"is missing"_s}}));
    QVERIFY(!profileOf(found, u"tea"_s));
    // A demo store's address is known when it runs.
    write(u"user"_s, u"tea.json"_s, R"({"name":"Tea","service":"x","demo":true})"_ba);
    found = load();
    QVERIFY(profileOf(found, u"tea"_s));
}

void tst_StoreProfile::lock_byAdministrator_holdsAgainstTheUser()
{
    write(u"vendor"_s, u"tea.json"_s, good);
    write(u"admin"_s, u"tea.json"_s, R"({"apiKey":"pk_2","locked":["baseUrl","apiKey"]})"_ba);
    const QString user = write(u"user"_s, u"tea.json"_s, R"({"baseUrl":"https://evil.example","name":"Mine"})"_ba);
    const StoreProfiles found = load();
    const auto tea = profileOf(found, u"tea"_s);
    QVERIFY(tea);
    QCOMPARE(tea->baseUrl, QUrl(u"https://tea.example/api"_s));
    QCOMPARE(tea->name, u"Mine"_s);
    QCOMPARE(tea->locked, (QStringList{u"apiKey"_s, u"baseUrl"_s}));
    QCOMPARE(found.problems, (QList<ProfileProblem>{{user, u"baseUrl"_s, u"is locked by an administrator"_s}}));
}

void tst_StoreProfile::lock_byOthers_isIgnored()
{
    QJsonObject object = QJsonDocument::fromJson(good).object();
    object.insert(u"locked"_s, QJsonDocument::fromJson("[\"name\"]").array());
    const QString vendor = write(u"vendor"_s, u"tea.json"_s, QJsonDocument(object).toJson());
    write(u"user"_s, u"tea.json"_s, R"({"name":"Mine"})"_ba);
    const StoreProfiles found = load();
    QCOMPARE(profileOf(found, u"tea"_s)->name, u"Mine"_s);
    QCOMPARE(found.problems.size(), 1);
    QCOMPARE(found.problems.constFirst().file, vendor);
    QCOMPARE(found.problems.constFirst().field, u"locked"_s);
}

void tst_StoreProfile::disabled_byAdministrator_removes()
{
    write(u"vendor"_s, u"tea.json"_s, good);
    write(u"admin"_s, u"demo.json"_s, R"({"disabled":true})"_ba);
    write(u"admin"_s, u"tea.json"_s, R"({"disabled":true})"_ba);
    const StoreProfiles found = load();
    QVERIFY(found.profiles.isEmpty());
    QVERIFY(found.problems.isEmpty());
}

void tst_StoreProfile::disabled_byUser_isIgnored()
{
    write(u"user"_s, u"demo.json"_s, R"({"disabled":true})"_ba);
    const StoreProfiles found = load();
    QVERIFY(profileOf(found, u"demo"_s));
    QCOMPARE(found.problems.size(), 1);
    QCOMPARE(found.problems.constFirst().field, u"disabled"_s);
}

void tst_StoreProfile::folders_areInOrderOfPrecedence()
{
    const QStringList folders = storeProfileFolders();
    QCOMPARE(folders.size(), 3);
    QVERIFY(folders[0].endsWith(u"/share/guestpass/stores.d"_s) && !folders[0].contains(u".."_s));
    QCOMPARE(folders[1], u"/etc/guestpass/stores.d"_s);
    QVERIFY(folders[2].endsWith(u"/guestpass/stores.d"_s));
}

void tst_StoreProfile::save_newProfile_isReadBack()
{
    StoreProfile profile;
    profile.id = u"tea"_s;
    profile.name = u"Tea"_s;
    profile.service = u"commerce-engine"_s;
    profile.baseUrl = QUrl(u"https://tea.example/api"_s);
    profile.guestStart = StoreProfile::GuestStart::AtStart;
    QVERIFY(saveUserStoreProfile(profile, folder(u"user"_s)));
    auto tea = profileOf(load(), u"tea"_s);
    QVERIFY(tea);
    tea->origins.clear();
    QCOMPARE(*tea, profile);
}

void tst_StoreProfile::save_mergedProfile_writesOnlyOwnFields()
{
    write(u"vendor"_s, u"tea.json"_s, good);
    write(u"admin"_s, u"tea.json"_s, R"({"locked":["apiKey"]})"_ba);
    auto tea = profileOf(load(), u"tea"_s);
    QVERIFY(tea);
    tea->name = u"Mine"_s;
    tea->origins.remove(u"name"_s);
    tea->apiKey = u"pk_3"_s;
    tea->origins.remove(u"apiKey"_s);
    QVERIFY(saveUserStoreProfile(*tea, folder(u"user"_s)));
    QFile file(folder(u"user"_s) + u"/tea.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject written = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(written, (QJsonObject{{u"id"_s, u"tea"_s}, {u"name"_s, u"Mine"_s}, {u"guestStart"_s, u"first-use"_s}}));
    // And again, from what was saved.
    auto again = profileOf(load(), u"tea"_s);
    QCOMPARE(again->name, u"Mine"_s);
    QVERIFY(saveUserStoreProfile(*again, folder(u"user"_s)));
    QCOMPARE(profileOf(load(), u"tea"_s), again);
}

void tst_StoreProfile::save_badProfile_namesTheFields_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("baseUrl");
    QTest::addColumn<QStringList>("fields");
    const auto url = u"https://tea.example"_s;
    QTest::addRow("id") << u"../tea"_s << u"Tea"_s << url << QStringList{u"id"_s};
    QTest::addRow("no id") << u""_s << u"Tea"_s << url << QStringList{u"id"_s};
    QTest::addRow("name") << u"tea"_s << u" "_s << url << QStringList{u"name"_s};
    QTest::addRow("no address") << u"tea"_s << u"Tea"_s << u""_s << QStringList{u"baseUrl"_s};
    QTest::addRow("plain http") << u"tea"_s << u"Tea"_s << u"http://tea.example"_s << QStringList{u"baseUrl"_s};
    QTest::addRow("several") << u""_s << u""_s << u""_s << QStringList{u"id"_s, u"name"_s, u"baseUrl"_s};
}

void tst_StoreProfile::save_badProfile_namesTheFields()
{
    QFETCH(QString, id);
    QFETCH(QString, name);
    QFETCH(QString, baseUrl);
    QFETCH(QStringList, fields);
    StoreProfile profile;
    profile.id = id;
    profile.name = name;
    profile.service = u"x"_s;
    profile.baseUrl = QUrl(baseUrl);
    const auto saved = saveUserStoreProfile(profile, folder(u"user"_s));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::Invalid);
    QCOMPARE(saved.error().fields, fields);
    QVERIFY(QDir(m_folder->path()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot));
}

void tst_StoreProfile::save_unwritableFolder_saysSo()
{
    // A file stands where the folder should be: refused to any user.
    write(u"place"_s, u"user"_s, "x"_ba);
    auto profile = demoStoreProfile();
    const auto saved = saveUserStoreProfile(profile, folder(u"place/user"_s));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::NotAllowed);
    QVERIFY(saved.error().detail.contains(u"demo.json"_s));
}

void tst_StoreProfile::remove_userProfile_leavesOtherFilesAlone()
{
    const QTemporaryDir own;
    StoreProfile profile;
    profile.id = u"pine"_s;
    profile.name = u"Pine"_s;
    profile.service = u"commerce-engine"_s;
    profile.baseUrl = QUrl(u"https://pine.example.org"_s);
    QVERIFY(saveUserStoreProfile(profile, own.path()));
    profile.id = u"birch"_s;
    QVERIFY(saveUserStoreProfile(profile, own.path()));
    QVERIFY(removeUserStoreProfile(u"pine"_s, own.path()));
    QCOMPARE(QDir(own.path()).entryList(QDir::Files), QStringList{u"birch.json"_s});
    QCOMPARE(removeUserStoreProfile(u"pine"_s, own.path()).error().kind, Error::Kind::NotFound);
}

void tst_StoreProfile::remove_notAnId_deletesNothing()
{
    const QTemporaryDir place;
    QFile outside(place.filePath(u"outside.json"_s));
    QVERIFY(outside.open(QIODevice::WriteOnly));
    QVERIFY(QDir(place.path()).mkpath(u"own"_s));
    const auto removed = removeUserStoreProfile(u"../outside"_s, place.filePath(u"own"_s));
    QCOMPARE(removed.error().kind, Error::Kind::Invalid);
    QVERIFY(outside.exists());
}

QTEST_GUILESS_MAIN(tst_StoreProfile)
#include "tst_storeprofile.moc"
