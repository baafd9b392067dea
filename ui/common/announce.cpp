// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/common/announce.h>

#include <QAccessible>
#include <QLabel>
#include <QString>
#include <QWidget>

namespace GuestPass::Ui {

void announce(QWidget *source, const QString &text)
{
    if (!QAccessible::isActive() || text.isEmpty())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(source, text);
    QAccessible::updateAccessibility(&event);
#else
    // Before 6.8 there is no announcement: an alert makes screen readers read the object again, so the words must be in
    // it.
    if (!qobject_cast<QLabel *>(source))
        source->setAccessibleDescription(text);
    QAccessibleEvent event(source, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
#endif
}

} // namespace GuestPass::Ui
