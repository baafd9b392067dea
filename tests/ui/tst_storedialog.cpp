// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include "settingstest.h"

#include <support/uitest.h>

using namespace Qt::StringLiterals;
using namespace GuestPass;
using namespace GuestPass::Ui;
using namespace GuestPass::Test;

class TestStoreDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addStore_wrongInput_saysItAndSavesNothing()
    {
        Fixture f;
        StoreDialog *add = f.addStore();
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
        StoreDialog *add = f.addStore();
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
        StoreDialog *add = f.addStore();
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

    void tab_followsTheForm_whateverTheService()
    {
        Fixture f;
        f.dialog->setConnectionTest([](const StoreProfile &) { return ready(Done{}); });
        StoreDialog *add = f.addStore();
        QVERIFY(QTest::qWaitForWindowActive(add));
        auto *choice = Fixture::named<QComboBox>(add, u"Service"_s);
        choice->setCurrentIndex(choice->findData(u"mudbase"_s));
        Fixture::named<QLineEdit>(add, u"Name"_s)->setFocus();
        QStringList names;
        for (int i = 0; i < 5; ++i) {
            names << QApplication::focusWidget()->accessibleName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(names, QStringList({u"Name"_s, u"Short name"_s, u"Service"_s, u"Address"_s, u"Project"_s}));
    }

    void addStore_serviceWithOptions_asksForThem()
    {
        const auto services = knownServices();
        for (const ServiceInfo &service : services) {
            Fixture f;
            QMap<QString, QString> asked;
            f.dialog->setConnectionTest([&](const StoreProfile &profile) {
                asked = profile.options;
                return ready(Done{});
            });
            StoreDialog *add = f.addStore();
            auto *choice = Fixture::named<QComboBox>(add, u"Service"_s);
            choice->setCurrentIndex(choice->findData(service.id));
            QCOMPARE(choice->currentText(), service.name);
            QCOMPARE(Fixture::named<QLineEdit>(add, u"Publishable key"_s)->isVisible(), service.hasKey);
            Fixture::named<QLineEdit>(add, u"Name"_s)->setText(u"Pine"_s);
            Fixture::named<QLineEdit>(add, u"Address"_s)->setText(u"pine.example.org"_s);
            QMap<QString, QString> wanted;
            for (const ServiceOption &option : service.options) {
                QVERIFY2(fieldText(optionField(option.id)) != option.id, qPrintable(option.id)); // said in words
                wanted.insert(option.id, option.fallback.isEmpty() ? QString(24, u'a') : option.fallback);
            }
            if (std::any_of(service.options.begin(), service.options.end(), [](const auto &o) { return o.required; })) {
                Fixture::named<QPushButton>(add, u"Add Store"_s)->click();
                QVERIFY(words(add).contains(u"The service needs this."_s));
            }
            StoreDraft draft = add->findChild<StoreForm *>()->draft();
            draft.options = wanted;
            fillOptions(add, service, wanted);
            QCOMPARE(add->findChild<StoreForm *>()->draft(), draft);
            QCOMPARE(namelessWidgets(add), QStringList());
            Fixture::named<QPushButton>(add, u"Test Connection"_s)->click();
            QTRY_VERIFY(words(add).contains(u"The store answers."_s));
            QCOMPARE(asked, wanted);
            Fixture::named<QPushButton>(add, u"Add Store"_s)->click();
            const auto loaded = loadStoreProfiles({f.own()});
            QCOMPARE(loaded.problems, QList<ProfileProblem>());
            QCOMPARE(loaded.profiles.last().options, wanted);
        }
    }

    void editStore_own_isSaved()
    {
        Fixture f;
        f.writeOwn("{\"name\": \"Birch\", \"service\": \"commerce-engine\", \"apiKey\": \"pk_1\","
                   "\"baseUrl\": \"https://birch.example.org/api\"}"_ba);
        QVERIFY(f.select(u"Birch"_s));
        StoreDialog *edit = f.editStore();
        QVERIFY(edit);
        QVERIFY(Fixture::named<QLineEdit>(edit, u"Short name"_s)->isReadOnly());
        auto *name = Fixture::named<QLineEdit>(edit, u"Name"_s);
        QVERIFY(!name->isReadOnly());
        name->setText(u"Birch & Co"_s);
        Fixture::named<QLineEdit>(edit, u"Publishable key"_s)->clear();
        QCOMPARE(namelessWidgets(edit), QStringList());
        Fixture::named<QPushButton>(edit, u"Save"_s)->click();
        QVERIFY(f.select(u"Birch & Co"_s));
        const auto loaded = loadStoreProfiles({f.own()});
        QCOMPARE(loaded.profiles.last().id, u"birch"_s);
        QCOMPARE(loaded.profiles.last().apiKey, QString());
        QCOMPARE(loaded.profiles.last().baseUrl, QUrl(u"https://birch.example.org/api"_s));
    }

    void editStore_othersFields_areShownOnly()
    {
        Fixture f(pine);
        QVERIFY(f.select(u"Pine"_s));
        StoreDialog *edit = f.editStore();
        QVERIFY(edit);
        QVERIFY(Fixture::named<QLineEdit>(edit, u"Name"_s)->isReadOnly());
        QVERIFY(Fixture::named<QLineEdit>(edit, u"Address"_s)->isReadOnly());
        QVERIFY(words(edit).contains(u"An administrator locked this value in"_s));
        QVERIFY(words(edit).contains(u"pine.json"_s));
        QVERIFY(!Fixture::named<QComboBox>(edit, u"Service"_s)->isEnabled());
        Fixture::named<QLineEdit>(edit, u"Checkout address (optional)"_s)->setText(u"https://pine.example.org/pay"_s);
        Fixture::named<QPushButton>(edit, u"Save"_s)->click();
        QFile own(f.own() + u"/pine.json"_s);
        QVERIFY(own.open(QIODevice::ReadOnly));
        const QByteArray content = own.readAll();
        QVERIFY(content.contains("https://pine.example.org/pay"));
        QVERIFY(!content.contains("\"name\"")); // a copy would hide the administrator's next one
    }

    void removeStore_own_isGoneAfterTheQuestion()
    {
        Fixture f;
        f.writeOwn("{\"name\": \"Birch\", \"service\": \"commerce-engine\","
                   "\"baseUrl\": \"https://birch.example.org/api\"}"_ba);
        QSignalSpy changed(f.dialog.get(), &SettingsDialog::storesChanged);
        QVERIFY(f.select(u"Birch"_s));
        f.button(u"Remove…"_s)->click();
        QVERIFY(f.answer(u"Cancel"_s));
        QVERIFY(f.select(u"Birch"_s));
        QTRY_VERIFY(!f.dialog->findChild<QMessageBox *>());
        f.button(u"Remove…"_s)->click();
        QVERIFY(f.answer(u"Remove Store"_s));
        QVERIFY(!f.select(u"Birch"_s));
        QVERIFY(!QFile::exists(f.own() + u"/birch.json"_s));
        QCOMPARE(changed.size(), 1);
    }

    void stores_notOfThePerson_offerNoRemoval()
    {
        Fixture f(pine);
        QVERIFY(!f.button(u"Edit…"_s)->isEnabled()); // the demo store is first
        QVERIFY(!f.button(u"Remove…"_s)->isEnabled());
        QVERIFY(f.select(u"Pine"_s));
        QVERIFY(f.button(u"Edit…"_s)->isEnabled());
        QVERIFY(!f.button(u"Remove…"_s)->isEnabled());
    }

    void testConnection_notWired_isNotOffered()
    {
        Fixture f;
        QVERIFY(!Fixture::named<QPushButton>(f.addStore(), u"Test Connection"_s)->isVisible());
    }
};

GUESTPASS_UI_TEST_MAIN(TestStoreDialog)
#include "tst_storedialog.moc"
