// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/secret.h>

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace GuestPass::Ui {

/// A field for a password with a button that shows it and a note while Caps Lock is on. Focus, and a label's buddy, go
/// to the field itself. Give it an accessible name (or a buddy); it is handed on.
class PasswordField : public QWidget {
    Q_OBJECT

public:
    explicit PasswordField(const QString &accessibleName, QWidget *parent = nullptr);

    Secret password() const;
    bool isEmpty() const;
    /// Forgets what was typed, including what undo would bring back.
    void clear();
    QLineEdit *edit() { return m_edit; }
    bool isShown() const;

Q_SIGNALS:
    void edited();
    void returnPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void setShown(bool shown);

    QLineEdit *m_edit;
    QToolButton *m_show;
    QLabel *m_capsNote;
};

} // namespace GuestPass::Ui
