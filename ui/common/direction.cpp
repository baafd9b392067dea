// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/common/direction.h>

#include <QGuiApplication>

namespace GuestPass::Ui {

QString inItsDirection(const QString &text)
{
    if (text.isEmpty() || text.isRightToLeft() == QGuiApplication::isRightToLeft())
        return text;
    return QChar(0x2068) + text + QChar(0x2069); // first strong isolate, pop directional isolate
}

} // namespace GuestPass::Ui
