// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace GuestPass::Ui {

/// A marked note that stands in for the mail which the demo store does not send.
class DemoNote : public QWidget {
    Q_OBJECT

public:
    explicit DemoNote(QWidget *parent = nullptr);
    /// An empty code: none could be found.
    void showCode(const QString &code);
    void showWaiting();

Q_SIGNALS:
    void useRequested(const QString &code);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    QPushButton *m_use;
    QString m_code;
};

} // namespace GuestPass::Ui
