// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

class QTimer;

namespace GuestPass::Ui {

/// A scroll area that asks its window for the height that its content needs at that width. Scrolls only where the
/// screen is too small for it.
class FittingArea : public QScrollArea {
    Q_OBJECT

public:
    explicit FittingArea(QWidget *parent = nullptr);

    /// Takes the caller's layout.
    QWidget *content() const { return m_content; }
    /// Measures anew: layouts do not notice what is shown and hidden in a part that is hidden itself.
    void forgetSizes();
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool fits() const;
    void settle();

    QWidget *m_content;
    QTimer *m_later;
};

/// Gives a window of this width the height that its layout needs, at most what the screen has. Without `shrink` a
/// taller window stays as it is.
void fitHeight(QWidget *window, int width, bool shrink);

} // namespace GuestPass::Ui
