// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <support/accessibilitywalk.h>
#include <ui/settings/settings.h>
#include <ui/settings/settingsdialog.h>
#include <ui/settings/storefieldsmodel.h>
#include <ui/settings/storeform.h>
#include <ui/settings/storelistmodel.h>
#include <ui/settings/storewords.h>

#include <guestpass/provider.h>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

namespace GuestPass::Test {

/// A dialog over folders of its own.
class Fixture {
public:
    explicit Fixture(const QByteArray &administrators = {})
        : settings(folder.filePath(QStringLiteral("a.ini")), folder.filePath(QStringLiteral("b.ini")))
    {
        QDir(folder.path()).mkpath(QStringLiteral("etc"));
        if (!administrators.isEmpty())
            write(QStringLiteral("etc/pine.json"), administrators);
        const Ui::StoreFolders folders{
            {folder.filePath(QStringLiteral("etc")), own()}, {folder.filePath(QStringLiteral("etc"))}, own()};
        dialog = std::make_unique<Ui::SettingsDialog>(settings, folders);
        dialog->show();
    }

    QString own() const { return folder.filePath(QStringLiteral("own")); }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }

    /// A store of the person's own, called `birch`.
    void writeOwn(const QByteArray &content)
    {
        QDir(folder.path()).mkpath(QStringLiteral("own"));
        write(QStringLiteral("own/birch.json"), content);
        dialog->findChild<Ui::StoresPage *>()->reload();
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

    Ui::StoreDialog *addStore()
    {
        named<QPushButton>(dialog.get(), QStringLiteral("Add Store…"))->click();
        return dialog->findChild<Ui::StoreDialog *>();
    }

    bool select(const QString &name) const
    {
        auto *list = named<QListView>(dialog.get(), QStringLiteral("Stores"));
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (!index.data().toString().startsWith(name + QLatin1Char('\n')))
                continue;
            list->setCurrentIndex(index);
            return true;
        }
        return false;
    }

    QPushButton *button(const QString &name) const { return named<QPushButton>(dialog.get(), name); }

    Ui::StoreDialog *editStore()
    {
        button(QStringLiteral("Edit…"))->click();
        return dialog->findChild<Ui::StoreDialog *>();
    }

    /// Answers the question that is asked now.
    bool answer(const QString &name)
    {
        const auto *box = dialog->findChild<QMessageBox *>();
        auto *chosen = box ? named<QPushButton>(box, name) : nullptr;
        if (chosen)
            chosen->click();
        return chosen;
    }

    QTemporaryDir folder;
    Ui::Settings settings;
    std::unique_ptr<Ui::SettingsDialog> dialog;
};

inline const QByteArray pine = "{\"name\": \"Pine\", \"service\": \"commerce-engine\", \"apiKey\": \"pk_1\","
                               "\"baseUrl\": \"https://pine.example.org/api\", \"locked\": [\"baseUrl\"]}";

inline QFuture<Result<Done>> ready(const Result<Done> &outcome)
{
    QPromise<Result<Done>> promise;
    promise.start();
    promise.addResult(outcome);
    promise.finish();
    return promise.future();
}

inline QString words(const QWidget *window)
{
    QString all;
    const auto labels = window->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        all += label->isVisibleTo(window) ? label->text() + QLatin1Char('\n') : QString();
    return all;
}

/// Types into the fields of a service's options.
inline void fillOptions(const QWidget *window, const ServiceInfo &service, const QMap<QString, QString> &values)
{
    for (const ServiceOption &option : service.options) {
        const QString word = Ui::fieldText(QStringLiteral("options.") + option.id);
        const QString label = option.required ? word : word + QStringLiteral(" (optional)");
        const auto edits = window->findChildren<QLineEdit *>();
        for (QLineEdit *edit : edits) {
            if (edit->isVisible() && edit->accessibleName() == label)
                edit->setText(values.value(option.id));
        }
    }
}

} // namespace GuestPass::Test
