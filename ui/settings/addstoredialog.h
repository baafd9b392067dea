// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <ui/settings/storechecks.h>

#include <QDialog>
#include <QFuture>
#include <QMap>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace GuestPass::Ui {

class Busy;
class FieldMessage;

/// Asks a store whether it answers as the profile says.
using ConnectionTest = std::function<QFuture<Result<Done>>(const StoreProfile &)>;

/// A store of the person's own. Stays open until it is saved or given up; what is wrong stands under its field.
class AddStoreDialog : public QDialog {
    Q_OBJECT

public:
    /// `folder` is the person's; `takenIds` are the stores that there are.
    AddStoreDialog(const QString &folder, const QStringList &takenIds, QWidget *parent = nullptr);

    /// Without one there is no Test Connection button.
    void setConnectionTest(const ConnectionTest &test);

Q_SIGNALS:
    void storeSaved(const QString &id);

protected:
    bool event(QEvent *event) override;

private:
    QLineEdit *addLine(const QString &field, const QString &label, const QString &example);
    void addRow(QWidget *widget, const QString &label);
    void build();
    void buildButtons();
    void connectAll();
    StoreDraft draft() const;
    bool check();
    void clearProblems();
    void testConnection();
    void save();

    QString m_folder;
    QStringList m_takenIds;
    ConnectionTest m_test;
    QVBoxLayout *m_column;
    QMap<QString, QLineEdit *> m_edits;
    QMap<QString, FieldMessage *> m_messages;
    QComboBox *m_service;
    QCheckBox *m_atStart;
    Busy *m_busy;
    QLabel *m_outcome;
    QPushButton *m_testButton;
    QPushButton *m_save;
};

} // namespace GuestPass::Ui
