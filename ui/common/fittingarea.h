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

/// Keeps a window as high as its layout needs at the usual width, at most what the screen has.
class FittingHeight {
public:
    /// `usualWidth` in units; a window that is wider stays so.
    FittingHeight(QWidget *window, int usualWidth)
        : m_window(window)
        , m_usualWidth(usualWidth)
    {
    }

    /// Without `shrink` a taller window stays as it is.
    void fit(bool shrink) const;

private:
    QWidget *m_window;
    int m_usualWidth;
};

} // namespace GuestPass::Ui
