// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <ui/settings/storedialog.h>

#include <QWidget>

class QListView;
class QPlainTextEdit;
class QTableView;

namespace GuestPass::Ui {

class StoreFieldsModel;
class StoreListModel;

/// Where profiles are read, and which folder is the person's own.
struct StoreFolders {
    QStringList all; ///< lowest precedence first
    QStringList mayLock; ///< those of vendors and administrators
    QString own;
};

/// The stores, where each of their values came from, and what is wrong with profile files.
class StoresPage : public QWidget {
    Q_OBJECT

public:
    StoresPage(const StoreFolders &folders, QWidget *parent = nullptr);

    void setConnectionTest(const ConnectionTest &test) { m_test = test; }
    /// Reads the files again.
    void reload();

Q_SIGNALS:
    void storesChanged();

private:
    void build();
    void buildTable();
    void showCurrent();
    void select(const QString &id);
    QLayout *makeButtons();
    std::optional<StoreProfile> current() const;
    void updateButtons();
    void open(StoreDialog *dialog);
    void addStore();
    void editStore();
    void askRemove();
    void removeStore(const QString &id);

    StoreFolders m_folders;
    ConnectionTest m_test;
    StoreListModel *m_stores;
    StoreFieldsModel *m_fields;
    QListView *m_list;
    QTableView *m_table;
    QLabel *m_problemsTitle;
    QPlainTextEdit *m_problems;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

} // namespace GuestPass::Ui
