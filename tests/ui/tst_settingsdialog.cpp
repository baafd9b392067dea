// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <support/accessibilitywalk.h>
#include <ui/settings/settings.h>
#include <ui/settings/settingsdialog.h>
#include <ui/settings/storefieldsmodel.h>
#include <ui/settings/storelistmodel.h>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace GuestPass;
using namespace GuestPass::Ui;
using namespace GuestPass::Test;

namespace {

/// A dialog over folders of its own.
class Fixture {
public:
    explicit Fixture(const QByteArray &administrators = {})
        : settings(folder.filePath(u"a.ini"_s), folder.filePath(u"b.ini"_s))
    {
        QDir(folder.path()).mkpath(u"etc"_s);
        if (!administrators.isEmpty())
            write(u"etc/pine.json"_s, administrators);
        const StoreFolders folders{{folder.filePath(u"etc"_s), own()}, {folder.filePath(u"etc"_s)}, own()};
        dialog = std::make_unique<SettingsDialog>(settings, folders);
        dialog->show();
    }

    QString own() const { return folder.filePath(u"own"_s); }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }

    template<typename T>
    static T *named(const QWidget *parent, const QString &name)
    {
        const auto all = parent->findChildren<T *>();
        for (T *one : all) {
            if (one->accessibleName() == name || one->property("text").toString().remove(u'&') == name)
                return one;
        }
        return nullptr;
    }

    AddStoreDialog *addStore()
    {
        named<QPushButton>(dialog.get(), u"Add Store…"_s)->click();
        return dialog->findChild<AddStoreDialog *>();
    }

    QTemporaryDir folder;
    Settings settings;
    std::unique_ptr<SettingsDialog> dialog;
};

const QByteArray pine = "{\"name\": \"Pine\", \"service\": \"commerce-engine\", \"apiKey\": \"pk_1\","
                        "\"baseUrl\": \"https://pine.example.org/api\", \"locked\": [\"baseUrl\"]}"_ba;

QFuture<Result<Done>> ready(const Result<Done> &outcome)
{
    QPromise<Result<Done>> promise;
    promise.start();
    promise.addResult(outcome);
    promise.finish();
    return promise.future();
}

QString words(const QWidget *window)
{
    QString all;
    const auto labels = window->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        all += label->isVisibleTo(window) ? label->text() + u'\n' : QString();
    return all;
}

} // namespace

class TestSettingsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void models_keepTheRules()
    {
        StoreListModel list;
        StoreFieldsModel fields;
        const QAbstractItemModelTester first(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester second(&fields, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.setProfiles({demoStoreProfile()});
        fields.setProfile(demoStoreProfile());
        QCOMPARE(list.rowCount(), 1);
        QVERIFY(fields.rowCount() > 4);
        list.setProfiles({});
        fields.setProfile({});
        QCOMPARE(fields.rowCount(), 0);
    }

    void stores_showOriginAndLock()
    {
        Fixture f(pine);
        auto *list = Fixture::named<QListView>(f.dialog.get(), u"Stores"_s);
        QCOMPARE(list->model()->rowCount(), 2); // the demo store first
        list->setCurrentIndex(list->model()->index(1, 0));
        const auto *fields = f.dialog->findChild<StoreFieldsModel *>();
        QString address;
        for (int row = 0; row < fields->rowCount(); ++row) {
            if (fields->index(row, StoreFieldsModel::FieldColumn).data().toString() == u"Address"_s)
                address = fields->index(row, StoreFieldsModel::OriginColumn).data().toString();
        }
        QVERIFY(address.contains(u"pine.json"_s));
        QVERIFY(address.contains(u"Locked in"_s));
    }

    void stores_damagedFile_isToldAndTheRestStands()
    {
        Fixture f("{ nonsense"_ba);
        const auto *problems = Fixture::named<QPlainTextEdit>(f.dialog.get(), u"Problems of store files"_s);
        QVERIFY(problems->isVisible());
        QVERIFY(problems->toPlainText().contains(u"pine.json"_s));
        QCOMPARE(f.dialog->findChild<StoreListModel *>()->rowCount(), 1);
    }

    void addStore_wrongInput_saysItAndSavesNothing()
    {
        Fixture f;
        AddStoreDialog *add = f.addStore();
        QVERIFY(add);
        Fixture::named<QLineEdit>(add, u"Name"_s)->setText(u"Harbour & Pine"_s);
        Fixture::named<QLineEdit>(add, u"Address"_s)->setText(u"http://shop.example.org"_s);
        Fixture::named<QPushButton>(add, u"Add Store"_s)->click();
        QVERIFY(add->isVisible());
        QVERIFY(words(add).contains(u"must begin with https"_s));
        QVERIFY(!QFile::exists(f.own()));
        QCOMPARE(namelessWidgets(add), QStringList());
    }

    void addStore_good_isSavedSelectedAndTold()
    {
        Fixture f;
        QSignalSpy changed(f.dialog.get(), &SettingsDialog::storesChanged);
        AddStoreDialog *add = f.addStore();
        Fixture::named<QLineEdit>(add, u"Name"_s)->setText(u"Harbour & Pine"_s);
        Fixture::named<QLineEdit>(add, u"Address"_s)->setText(u"https://shop.example.org/api/"_s);
        Fixture::named<QLineEdit>(add, u"Publishable key"_s)->setText(u"pk_1"_s);
        Fixture::named<QPushButton>(add, u"Add Store"_s)->click();
        QCOMPARE(changed.size(), 1);
        QVERIFY(QFile::exists(f.own() + u"/harbour-pine.json"_s));
        const auto *list = Fixture::named<QListView>(f.dialog.get(), u"Stores"_s);
        QVERIFY(list->currentIndex().data().toString().startsWith(u"Harbour & Pine"_s));
        const auto loaded = loadStoreProfiles({f.own()});
        QCOMPARE(loaded.problems, QList<ProfileProblem>());
        QCOMPARE(loaded.profiles.last().baseUrl, QUrl(u"https://shop.example.org/api"_s));
    }

    void testConnection_saysHowItWent()
    {
        Fixture f;
        Result<Done> answer = Done{};
        QString asked;
        f.dialog->setConnectionTest([&](const StoreProfile &profile) {
            asked = profile.baseUrl.toString();
            return ready(answer);
        });
        AddStoreDialog *add = f.addStore();
        Fixture::named<QLineEdit>(add, u"Name"_s)->setText(u"Pine"_s);
        Fixture::named<QLineEdit>(add, u"Address"_s)->setText(u"pine.example.org"_s);
        auto *test = Fixture::named<QPushButton>(add, u"Test Connection"_s);
        QVERIFY(test && test->isVisible());
        test->click();
        QTRY_VERIFY(words(add).contains(u"The store answers."_s));
        QCOMPARE(asked, u"https://pine.example.org"_s);
        answer = Error{Error::Kind::NotTheStore, 200, {}, u"html"_s, {}, {}};
        test->click();
        QTRY_VERIFY(words(add).contains(u"Something else answered"_s));
        QVERIFY(!QFile::exists(f.own()));
    }

    void testConnection_notWired_isNotOffered()
    {
        Fixture f;
        QVERIFY(!Fixture::named<QPushButton>(f.addStore(), u"Test Connection"_s)->isVisible());
    }

    void language_chosen_isSavedAndTold()
    {
        Fixture f;
        f.dialog->setLanguages({u"en"_s, u"de"_s});
        QSignalSpy changed(f.dialog.get(), &SettingsDialog::languageChanged);
        auto *choice = Fixture::named<QComboBox>(f.dialog.get(), u"Language of the windows"_s);
        QCOMPARE(choice->itemText(2), u"Deutsch"_s);
        choice->setCurrentIndex(2);
        Q_EMIT choice->activated(2);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toString(), u"de"_s);
        QCOMPARE(f.settings.language(), u"de"_s);
    }

    void proxy_typed_isSavedOnlyWhenItMakesSense()
    {
        Fixture f;
        QSignalSpy changed(f.dialog.get(), &SettingsDialog::proxyChanged);
        Fixture::named<QRadioButton>(f.dialog.get(), u"Connect directly"_s)->click();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(f.settings.proxy().mode, Proxy::Mode::None);
        Fixture::named<QRadioButton>(f.dialog.get(), u"Use this HTTP proxy:"_s)->click();
        QCOMPARE(f.settings.proxy().mode, Proxy::Mode::None); // there is no address yet
        auto *address = Fixture::named<QLineEdit>(f.dialog.get(), u"Address of the HTTP proxy"_s);
        address->setText(u"proxy"_s);
        Q_EMIT address->editingFinished();
        QCOMPARE(changed.size(), 1);
        QVERIFY(address->accessibleDescription().contains(u"host:port"_s));
        address->setText(u"proxy.example.org:3128"_s);
        Q_EMIT address->editingFinished();
        QCOMPARE(changed.size(), 2);
        QCOMPARE(f.settings.proxy(), (Proxy{Proxy::Mode::Http, u"proxy.example.org"_s, 3128}));
    }

    void everyPage_focusableWidgets_haveNames()
    {
        Fixture f("{ nonsense"_ba);
        auto *tabs = f.dialog->findChild<QTabWidget *>();
        for (int page = 0; page < tabs->count(); ++page) {
            tabs->setCurrentIndex(page);
            QCOMPARE(namelessWidgets(f.dialog.get()), QStringList());
        }
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
