// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <ui/common/fittingarea.h>
#include <ui/settings/storechecks.h>

#include <QDialog>
#include <QFuture>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;

namespace GuestPass::Ui {

class Busy;
class StoreForm;

/// Asks a store whether it answers as the profile says.
using ConnectionTest = std::function<QFuture<Result<Done>>(const StoreProfile &)>;

/// A store of the person's own, or their own values of one. Stays open until it is saved or given up; what is wrong
/// stands under its field.
class StoreDialog : public QDialog {
    Q_OBJECT

public:
    /// A new store. `folder` is the person's; `takenIds` are the stores that there are.
    StoreDialog(const QString &folder, const QStringList &takenIds, QWidget *parent = nullptr);
    /// A store that there is.
    StoreDialog(const StoreProfile &profile, const QString &folder, QWidget *parent = nullptr);

    /// Without one there is no Test Connection button.
    void setConnectionTest(const ConnectionTest &test);

Q_SIGNALS:
    void storeSaved(const QString &id);

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    QLayout *makeButtons();
    StoreProfile profile() const;
    bool check();
    void testConnection();
    void save();
    void showOutcome(const QString &text);

    QString m_folder;
    QStringList m_takenIds;
    std::optional<StoreProfile> m_before;
    ConnectionTest m_test;
    FittingArea *m_area;
    StoreForm *m_form;
    Busy *m_busy;
    QLabel *m_outcome;
    QPushButton *m_testButton;
    QPushButton *m_save;
    FittingHeight m_height{this, 120};
};

} // namespace GuestPass::Ui
