// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/shop/picturewidget.h>

#include <ui/common/icon.h>
#include <ui/common/metrics.h>
#include <ui/common/shade.h>
#include <ui/shop/picturestore.h>

#include <QPainter>
#include <QPainterPath>

namespace GuestPass::Ui {

using namespace Qt::StringLiterals;

PictureWidget::PictureWidget(PictureStore &pictures, int radius, QWidget *parent)
    : QWidget(parent)
    , m_pictures(pictures)
    , m_radius(radius)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&pictures, &PictureStore::ready, this, [this](const QUrl &url) {
        if (url == m_url)
            update();
    });
}

void PictureWidget::setUrl(const QUrl &url)
{
    if (m_url == url)
        return;
    m_url = url;
    update();
}

QSize PictureWidget::sizeHint() const
{
    const int width = 14 * unit(this);
    return {width, heightForWidth(width)};
}

void PictureWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRect frame(0, 0, width(), std::min(height(), heightForWidth(width())));
    QPainterPath path;
    path.addRoundedRect(frame, m_radius * unit(this), m_radius * unit(this));
    painter.fillPath(path, shade(palette(), QPalette::Base, QPalette::Text, 0.08));
    painter.setClipPath(path);
    const auto picture = m_pictures.picture(m_url, frame.size(), devicePixelRatioF());
    if (!picture.pixmap.isNull()) {
        painter.drawPixmap(frame.topLeft(), picture.pixmap);
    } else if (picture.missing) {
        const int side = std::min(frame.height() / 2, 12 * unit(this));
        QRect middle(0, 0, side, side);
        middle.moveCenter(frame.center());
        icon(u"picture-missing"_s).paint(&painter, middle, Qt::AlignCenter, QIcon::Disabled);
    }
}

} // namespace GuestPass::Ui
