// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <ui/settings/storechecks.h>

#include <QMap>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace GuestPass {
struct ServiceInfo;
} // namespace GuestPass

namespace GuestPass::Ui {

class FieldMessage;
class QuietLabel;

/// The fields of a store: those that every store has, and those of the chosen service.
class StoreForm : public QWidget {
    Q_OBJECT

public:
    explicit StoreForm(QWidget *parent = nullptr);

    /// Fills in a store that there is. Fields that are not the person's own are only shown, with where they come from.
    void show(const StoreProfile &profile, const QString &folder);
    StoreDraft draft() const;
    bool isEditable(const QString &field) const;
    /// Under their fields; the first of them gets the focus.
    void showProblems(const QList<DraftProblem> &problems);
    void clearProblems();

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QWidget *group;
        QLineEdit *edit;
        FieldMessage *message;
        QuietLabel *note;
    };

    void build();
    void addService();
    void addOptions(const ServiceInfo &service);
    Row addLine(const QString &field, const QString &label, const QString &example, QVBoxLayout *column);
    QString service() const;
    Row row(const QString &field) const;
    void showService();
    void freeze(const QString &field, const QString &reason);

    QVBoxLayout *m_column;
    QMap<QString, Row> m_rows; ///< an option's key is `<service>/options.<id>`
    QMap<QString, QWidget *> m_options; ///< by service
    QComboBox *m_service;
    QuietLabel *m_serviceNote;
    QCheckBox *m_atStart;
    QuietLabel *m_atStartNote;
};

} // namespace GuestPass::Ui
