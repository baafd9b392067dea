// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/common/icon.h>

#include <QGuiApplication>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

namespace GuestPass::Ui {

using namespace Qt::StringLiterals;

namespace {

bool pointsAlongTheText(const QString &file)
{
    return file.endsWith("/back.svg"_L1) || file.endsWith("/forward.svg"_L1);
}

QColor colourFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::Active, QPalette::WindowText);
}

QPixmap render(const QString &file, const QSize &size, const QColor &colour)
{
    QImageReader reader(file);
    const QSize natural = reader.size();
    reader.setScaledSize(natural.isEmpty() ? size : natural.scaled(size, Qt::KeepAspectRatio));
    QImage shape = reader.read().convertToFormat(QImage::Format_ARGB32_Premultiplied);
    if (shape.isNull())
        return {};
    QPainter painter(&shape);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(shape.rect(), colour);
    painter.end();
    return QPixmap::fromImage(shape);
}

/// Draws in the palette of the moment, so that a change of theme needs no reloading.
class SymbolicEngine : public QIconEngine {
public:
    explicit SymbolicEngine(const QString &file)
        : m_file(file)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        QPixmap picture = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor colour = colourFor(mode);
        const bool mirrored = QGuiApplication::isRightToLeft() && pointsAlongTheText(m_file);
        const QString side = mirrored ? u"mirrored"_s : QString();
        const QString key = u"guestpass-icon:%1:%2x%3:%4:%5"_s.arg(
            m_file, QString::number(size.width()), QString::number(size.height()), colour.name(QColor::HexArgb), side);
        QPixmap picture;
        if (!QPixmapCache::find(key, &picture)) {
            picture = render(m_file, size, colour);
            if (mirrored)
                picture = picture.transformed(QTransform::fromScale(-1, 1));
            QPixmapCache::insert(key, picture);
        }
        return picture;
    }

    QIconEngine *clone() const override { return new SymbolicEngine(*this); }
    QString key() const override { return u"guestpass-symbolic"_s; }

private:
    QString m_file;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new SymbolicEngine(u":/icons/ui/%1.svg"_s.arg(name)));
}

} // namespace GuestPass::Ui
