// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/common/shade.h>

#include <QPainter>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace GuestPass::Ui {

namespace {

QColor mixed(const QColor &ground, const QColor &tint, double amount)
{
    const auto part = [amount](int a, int b) { return qRound(a + (b - a) * amount); };
    return {part(ground.red(), tint.red()), part(ground.green(), tint.green()), part(ground.blue(), tint.blue())};
}

/// WCAG 2.1, relative luminance.
double luminance(const QColor &colour)
{
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b); // minmax() gives references
    const auto [darker, lighter] = std::minmax(one, other);
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

QColor shade(const QPalette &palette, QPalette::ColorRole ground, QPalette::ColorRole tint, double amount)
{
    return mixed(palette.color(ground), palette.color(tint), amount);
}

QColor outline(const QPalette &palette)
{
    return shade(palette, QPalette::Window, QPalette::WindowText, 0.18);
}

QColor quietText(const QPalette &palette)
{
    return shade(palette, QPalette::Base, QPalette::Text, 0.68);
}

QColor accent(const QPalette &palette)
{
    const QColor words = palette.color(QPalette::HighlightedText);
    const QColor away = luminance(words) > 0.5 ? QColor(Qt::black) : QColor(Qt::white);
    QColor ground = palette.color(QPalette::Highlight);
    for (int step = 0; step < 12 && contrast(ground, words) < 4.5; ++step)
        ground = mixed(ground, away, 0.08);
    return ground;
}

void drawFieldOutline(QPainter *painter, const QWidget *field)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(outline(field->palette()), 1));
    painter->drawRoundedRect(QRectF(field->geometry()).adjusted(-0.5, -0.5, 0.5, 0.5), 3, 3);
}

} // namespace GuestPass::Ui
