// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace GuestPass {
class Journal;
} // namespace GuestPass

namespace GuestPass::Ui {

class JournalModel;
class JournalProxy;

/// The journal: search, kinds, and the newest line in view for as long as the reader is at the end.
class JournalPage : public QWidget {
    Q_OBJECT

public:
    /// Borrows the journal.
    explicit JournalPage(Journal &journal, QWidget *parent = nullptr);

    /// Whose events "This store only" means.
    void setStore(const QString &profileId);
    void focusSearch();

private:
    void build();
    void buildTable();
    QWidget *buildBar();
    void connectAll();
    void applyStore();
    void showCount();
    void showCurrent();
    void copyRow();
    bool isAtEnd() const;

    JournalModel *m_model;
    JournalProxy *m_proxy;
    QString m_store;
    bool m_wasAtEnd = true;
    QLineEdit *m_search;
    QComboBox *m_kind;
    QCheckBox *m_onlyThis;
    QTableView *m_table;
    QPlainTextEdit *m_details;
    QLabel *m_count;
    QPushButton *m_newest;
    QPushButton *m_copy;
};

} // namespace GuestPass::Ui
