// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QSpinBox;
class QToolButton;

namespace GuestPass::Ui {

/// A number between a minus and a plus button, all large enough for a finger.
class QuantityBox : public QWidget {
    Q_OBJECT

public:
    explicit QuantityBox(QWidget *parent = nullptr);

    /// What is counted, for screen readers.
    void setItemName(const QString &name);
    /// `maximum` 0: no limit.
    void setRange(int minimum, int maximum, int step);
    /// Without a signal.
    void setValue(int value);
    int value() const;

Q_SIGNALS:
    void valueEdited(int value);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void step(int steps);
    void updateButtons();

    QToolButton *m_less;
    QSpinBox *m_number;
    QToolButton *m_more;
};

} // namespace GuestPass::Ui
