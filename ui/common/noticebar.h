// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <ui/common/notice.h>

#include <QWidget>

class QGridLayout;
class QLabel;
class QToolButton;

namespace GuestPass::Ui {

class IconLabel;

/// The strip that shows one notice: icon, words, buttons. Hidden without one. A new notice is announced to screen
/// readers.
class NoticeBar : public QWidget {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void setNotice(const std::optional<Notice> &notice);
    const std::optional<Notice> &notice() const { return m_notice; }
    /// Says under the notice how an action went wrong, until the notice changes.
    void setProblem(const QString &text);

Q_SIGNALS:
    void actionRequested(GuestPass::Ui::Notice::Action action);
    void closeRequested(GuestPass::Ui::Notice::Kind kind);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void rebuildButtons();
    void press(Notice::Action action);
    void showDetails(const QString &text);
    void arrange();

    std::optional<Notice> m_notice;
    IconLabel *m_icon;
    QLabel *m_text;
    QLabel *m_details;
    QWidget *m_buttons;
    QGridLayout *m_grid;
    QToolButton *m_close;
};

} // namespace GuestPass::Ui
