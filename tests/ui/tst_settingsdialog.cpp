// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include "settingstest.h"

#include <support/uitest.h>

using namespace Qt::StringLiterals;
using namespace GuestPass;
using namespace GuestPass::Ui;
using namespace GuestPass::Test;

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
        QVERIFY(f.select(u"Pine"_s));
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
        QCOMPARE(f.dialog->findChild<StoreListModel *>()->rowCount(), demoStoreProfiles().size());
    }

    void stores_options_areShownWithTheirOrigin()
    {
        StoreFieldsModel model;
        StoreProfile profile = demoStoreProfile();
        profile.options.insert(u"projectId"_s, u"abc"_s);
        profile.origins.insert(u"options.projectId"_s, u"/etc/x.json"_s);
        profile.locked << u"options.projectId"_s;
        model.setProfile(profile);
        bool found = false;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, StoreFieldsModel::FieldColumn).data().toString() != u"Project"_s)
                continue;
            found = true;
            QCOMPARE(model.index(row, StoreFieldsModel::ValueColumn).data().toString(), u"abc"_s);
            QVERIFY(model.index(row, StoreFieldsModel::OriginColumn).data().toString().contains(u"x.json"_s));
            QVERIFY(model.index(row, StoreFieldsModel::OriginColumn).data().toString().startsWith(u"Locked in"_s));
        }
        QVERIFY(found);
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

GUESTPASS_UI_TEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
