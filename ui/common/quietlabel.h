// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace GuestPass::Ui {

/// Plain words of second rank: a step calmer than the text, still readable on every palette.
class QuietLabel : public QLabel {
    Q_OBJECT

public:
    explicit QuietLabel(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Starts a label's text at the layout's leading edge, whichever way the text itself runs: for names that come from a
/// store.
void alignWithLayout(QLabel *label);

} // namespace GuestPass::Ui
