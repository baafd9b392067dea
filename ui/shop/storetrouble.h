// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/result.h>

#include <QMessageBox>

namespace GuestPass::Ui {

/// Why a store could not be opened, and what to do.
class StoreTrouble : public QMessageBox {
    Q_OBJECT

public:
    enum class Answer { Close, TryAgain, Settings };

    explicit StoreTrouble(const Error &error, QWidget *parent = nullptr);

    /// Waits for the person.
    Answer ask();

private:
    QAbstractButton *m_again;
    QAbstractButton *m_settings;
};

} // namespace GuestPass::Ui
