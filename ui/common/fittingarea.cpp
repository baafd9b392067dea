// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/common/fittingarea.h>

#include <ui/common/metrics.h>

#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QTimer>

#include <algorithm>

namespace GuestPass::Ui {

namespace {

/// A wrapped label's minimum is that of a narrow one, which is higher than what it needs here: the scroll area would
/// believe that more and scroll without need. The height for the width says it all.
class Content : public QWidget {
public:
    using QWidget::QWidget;
    QSize minimumSizeHint() const override { return {QWidget::minimumSizeHint().width(), 0}; }
};

} // namespace

FittingArea::FittingArea(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new Content)
    , m_later(new QTimer(this))
{
    m_later->setSingleShot(true);
    m_later->setInterval(0);
    connect(m_later, &QTimer::timeout, this,
            [this] { setVerticalScrollBarPolicy(fits() ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded); });
    setWidget(m_content);
    m_content->installEventFilter(this);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The window's colour is what a page stands on; a viewport has a colour of its own.
    viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
}

void FittingArea::forgetSizes()
{
    const auto parts = m_content->findChildren<QWidget *>();
    for (QWidget *part : parts)
        part->updateGeometry();
    updateGeometry();
}

int FittingArea::heightForWidth(int width) const
{
    const int height = m_content->heightForWidth(width);
    return height >= 0 ? height : m_content->sizeHint().height();
}

QSize FittingArea::sizeHint() const
{
    return m_content->sizeHint();
}

QSize FittingArea::minimumSizeHint() const
{
    const int height =
        std::min(heightForWidth(std::max(width(), m_content->minimumSizeHint().width())), 40 * unit(this));
    return {m_content->minimumSizeHint().width(), height};
}

bool FittingArea::fits() const
{
    return height() >= heightForWidth(width());
}

/// What has grown asks for room by several events, one per level; a scroll bar that came at once would flash.
void FittingArea::settle()
{
    if (!fits())
        return m_later->start();
    m_later->stop();
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void FittingArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    settle();
}

bool FittingArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        settle();
    }
    return QScrollArea::eventFilter(watched, event);
}

void FittingHeight::fit(bool shrink) const
{
    const int usual = m_usualWidth * unit(m_window);
    const int width = m_window->testAttribute(Qt::WA_Resized) ? std::max(usual, m_window->width()) : usual;
    m_window->layout()->activate();
    const int needed = m_window->layout()->totalHeightForWidth(width);
    const int most = m_window->screen() ? m_window->screen()->availableGeometry().height() * 9 / 10 : needed;
    const int wanted = std::min(needed, most);
    if (shrink || wanted > m_window->height())
        m_window->resize(width, wanted);
}

} // namespace GuestPass::Ui
