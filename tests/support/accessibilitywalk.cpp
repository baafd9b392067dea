// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <support/accessibilitywalk.h>

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace GuestPass::Test {

namespace {

QString describe(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *at = widget; at; at = at->parentWidget())
        path.prepend(QString::fromLatin1(at->metaObject()->className()));
    return path.join(u" > "_s);
}

/// Not a part of one that a test shows alone.
bool isDialogOrMainWindow(const QWidget *widget)
{
    return widget->isWindow()
        && (widget->inherits("QDialog") || QLatin1String(widget->metaObject()->className()).endsWith("Window"_L1));
}

bool needsName(const QWidget *widget)
{
    if (!widget->isVisible())
        return false;
    // The inner parts of a spin box, say, hand their focus on: the outer widget is what is read.
    return isDialogOrMainWindow(widget) || (widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy());
}

QString nameOf(QWidget *widget)
{
    if (isDialogOrMainWindow(widget))
        return widget->windowTitle().trimmed();
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name).trimmed() : QString();
}

bool isNameless(QWidget *widget)
{
    return needsName(widget) && nameOf(widget).isEmpty();
}

QString spokenText(QWidget *widget)
{
    QString all = widget->isWindow() ? widget->windowTitle() + u'\n' : QString();
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    if (!spoken)
        return all;
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        all += spoken->text(kind) + u'\n';
    return all;
}

/// Somebody pressed the eye beside their own password.
bool isShownOnPurpose(const QWidget *widget)
{
    const auto *edit = qobject_cast<const QLineEdit *>(widget);
    return edit && edit->echoMode() == QLineEdit::Normal;
}

} // namespace

QStringList namelessWidgets(QWidget *window)
{
    QStringList nameless;
    auto widgets = window->findChildren<QWidget *>();
    widgets.prepend(window);
    for (QWidget *widget : std::as_const(widgets)) {
        if (isNameless(widget))
            nameless.append(describe(widget));
    }
    return nameless;
}

QString spokenTexts(QWidget *window)
{
    QString all;
    auto widgets = window->findChildren<QWidget *>();
    widgets.prepend(window);
    for (QWidget *widget : std::as_const(widgets))
        all += spokenText(widget);
    return all;
}

AccessibilityWatch::AccessibilityWatch()
{
    qApp->installEventFilter(this);
}

bool AccessibilityWatch::eventFilter(QObject *watched, QEvent *event)
{
    const bool isTelling = event->type() == QEvent::Paint || event->type() == QEvent::FocusIn;
    if (!isTelling || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    ++m_looks;
    if (isNameless(widget))
        QTest::qFail(qPrintable(u"Nothing names "_s + describe(widget)), __FILE__, __LINE__);
    if (!isShownOnPurpose(widget) && spokenText(widget).contains("canary-"_L1))
        QTest::qFail(qPrintable(u"A secret is told by "_s + describe(widget)), __FILE__, __LINE__);
    return false;
}

} // namespace GuestPass::Test
