// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "objectid.h"

#include "../secrets.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QTimeZone>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace DemoStore::Mudbase {

namespace {

constexpr qsizetype restSize = 8;

QString objectId(qint64 milliseconds, const QByteArray &rest)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(quint32(milliseconds / 1000), bytes.data());
    return QString::fromLatin1((bytes + rest).toHex());
}

} // namespace

QString newObjectId(qint64 milliseconds)
{
    return objectId(milliseconds, randomBytes(restSize));
}

QString stableObjectId(const QString &text)
{
    constexpr qint64 startOf2026 = 1767225600000;
    return objectId(startOf2026, QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).first(restSize));
}

bool isObjectId(const QString &text)
{
    constexpr qsizetype digits = 24;
    return text.size() == digits && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
           });
}

QString timestamp(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::utc()).toString(Qt::ISODateWithMs);
}

} // namespace DemoStore::Mudbase
