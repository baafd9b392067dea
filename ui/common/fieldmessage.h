// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace GuestPass::Ui {

/// A line under a field that says what is wrong with it: icon and words, hidden while empty, tied to the field for
/// screen readers (the field's accessible description).
class FieldMessage : public QWidget {
    Q_OBJECT

public:
    explicit FieldMessage(QWidget *field, QWidget *parent = nullptr);
    void show(const QString &text);
    void clear();
    bool isEmpty() const;

private:
    QWidget *m_field;
    QLabel *m_text;
};

} // namespace GuestPass::Ui
