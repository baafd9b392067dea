// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "secrets.h"

#include <QRandomGenerator>

namespace DemoStore {

bool sameSecret(QByteArrayView left, QByteArrayView right)
{
    if (left.size() != right.size())
        return false;
    volatile uchar difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference = uchar(difference | (uchar(left[i]) ^ uchar(right[i])));
    return difference == 0;
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return bytes;
}

} // namespace DemoStore
