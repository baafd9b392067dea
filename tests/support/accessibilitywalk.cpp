// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <support/accessibilitywalk.h>

#include <QAccessible>
#include <QWidget>

namespace GuestPass::Test {

namespace {

QString describe(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *at = widget; at; at = at->parentWidget())
        path.prepend(QString::fromLatin1(at->metaObject()->className()));
    return path.join(QStringLiteral(" > "));
}

bool needsName(const QWidget *widget)
{
    // The inner parts of a spin box, say, hand their focus on: the outer widget is what is read.
    return widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
}

} // namespace

QStringList namelessWidgets(QWidget *window)
{
    QStringList nameless;
    const auto widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!needsName(widget))
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(describe(widget));
    }
    return nameless;
}

QString spokenTexts(QWidget *window)
{
    QString all;
    auto widgets = window->findChildren<QWidget *>();
    widgets.prepend(window);
    for (QWidget *widget : std::as_const(widgets)) {
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken)
            continue;
        for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            all += spoken->text(kind) + QLatin1Char('\n');
    }
    return all;
}

} // namespace GuestPass::Test
