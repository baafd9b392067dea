// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/result.h>

#include <QList>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace GuestPass::Ui {

class FieldMessage;
class PasswordField;

/// Fields one above the other: label, field, hint, and a message for what is wrong with it. Editing a field takes its
/// message away.
class Form : public QWidget {
    Q_OBJECT

public:
    /// `names` are the field's names in stores' errors; `refused` says that the store did not accept it.
    struct Field {
        QString label; ///< with a mnemonic
        QStringList names;
        QString refused;
        QString hint{};
    };

    explicit Form(QWidget *parent = nullptr);

    QLineEdit *addLine(const Field &field);
    QLineEdit *addEmail(const QString &label);
    PasswordField *addPassword(const Field &field);
    /// A widget of the caller's in the column, without label.
    void addWidget(QWidget *widget);
    void setFieldVisible(const QWidget *field, bool visible);

    void setProblem(const QWidget *field, const QString &text);
    /// A button under a problem that helps with it; goes when the problem goes.
    void setRemedy(const QWidget *field, const QString &text, const std::function<void()> &action);
    void setPageProblem(const QString &text);
    /// Beside the fields that the error names; under the form when it names none of ours.
    void showError(const Error &error);
    void clearProblems();
    bool hasFieldProblem() const;
    void focusFirstProblem();
    void forgetPasswords();

private:
    struct Entry {
        QWidget *group;
        QWidget *field; ///< what takes the focus
        FieldMessage *message;
        QPushButton *remedy;
        Field words;
    };

    void add(const Field &words, QWidget *widget, QLineEdit *edit);
    void showMessage(const Entry &entry, const QString &text);
    const Entry *find(const QWidget *field) const;

    QVBoxLayout *m_column;
    FieldMessage *m_pageMessage;
    QList<Entry> m_entries;
    QList<PasswordField *> m_passwords;
};

} // namespace GuestPass::Ui
