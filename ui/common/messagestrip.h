// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace GuestPass::Ui {

/// A line at the edge of the content that says how something went wrong there, perhaps with one button. Hidden while
/// empty; announced to screen readers.
class MessageStrip : public QWidget {
    Q_OBJECT

public:
    explicit MessageStrip(QWidget *parent = nullptr);
    void show(const QString &text, const QString &buttonText = {}, std::function<void()> pressed = {});
    void clear();
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    QPushButton *m_button;
    QToolButton *m_close;
    std::function<void()> m_pressed;
};

} // namespace GuestPass::Ui
