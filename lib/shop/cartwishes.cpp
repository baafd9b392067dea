// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <shop/cartwishes.h>

#include <shop/cartlinejson.h>
#include <shop/crashpoint.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace GuestPass::Shop {

namespace {

Q_LOGGING_CATEGORY(lcShop, "guestpass.shop", QtInfoMsg)

constexpr qint64 largestFile = qint64{1024} * 1024;
constexpr qsizetype mostWishes = 500;
constexpr int fileVersion = 1;

QJsonObject toJson(const CartWish &wish)
{
    return {{u"line"_s, toJson(wish.line)}, {u"base"_s, wish.base}, {u"baseWasKnown"_s, wish.baseWasKnown}};
}

std::optional<CartWish> wishFrom(const QJsonObject &object)
{
    const auto line = cartLineFrom(object.value("line"_L1).toObject(), 0);
    const int base = object.value("base"_L1).toInt(-1);
    const QJsonValue known = object.value("baseWasKnown"_L1);
    if (!line || base < 0 || !known.isBool())
        return std::nullopt;
    return CartWish{*line, base, known.toBool()};
}

} // namespace

CartWishes::CartWishes(const QString &path)
    : m_path(path)
{
}

QList<CartWish> CartWishes::read() const
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.read(largestFile)).object();
    if (object.value("version"_L1).toInt() != fileVersion)
        return {};
    QList<CartWish> wishes;
    const QJsonArray entries = object.value("wishes"_L1).toArray();
    for (const auto &entry : entries) {
        const auto wish = wishFrom(entry.toObject());
        if (wish && wishes.size() < mostWishes)
            wishes.append(*wish);
    }
    return wishes;
}

void CartWishes::write(const QList<CartWish> &wishes)
{
    if (m_path.isEmpty())
        return;
    if (wishes.isEmpty()) {
        crashPoint("wishes.clear");
        QFile::remove(m_path);
        crashPoint("wishes.cleared");
        return;
    }
    QJsonArray entries;
    for (const CartWish &wish : wishes)
        entries.append(toJson(wish));
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    const QByteArray bytes = QJsonDocument({{u"version"_s, fileVersion}, {u"wishes"_s, entries}}).toJson();
    crashPoint("wishes.write");
    bool kept = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
    crashPoint("wishes.commit");
    kept = kept && file.commit();
    crashPoint("wishes.written");
    if (!kept)
        qCWarning(lcShop).noquote() << "A change of the cart could not be kept on this computer:" << file.errorString();
}

} // namespace GuestPass::Shop
