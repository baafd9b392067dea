// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <shop/localcart.h>

#include <shop/crashpoint.h>
#include <shop/json.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace GuestPass::Shop {

namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024;
constexpr qsizetype mostLines = 2000;
constexpr int mostPieces = 1'000'000;
constexpr int fileVersion = 1;

QJsonObject toJson(const CartLine &line)
{
    return {{u"product"_s, line.key.productId},
            {u"variant"_s, line.key.variantId},
            {u"name"_s, line.name},
            {u"variantName"_s, line.variantName},
            {u"picture"_s, line.picture.toString(QUrl::FullyEncoded)},
            {u"quantity"_s, line.quantity},
            {u"price"_s, QString::number(line.price.minor)},
            {u"currency"_s, line.price.currency},
            {u"minimum"_s, line.minQuantity},
            {u"maximum"_s, line.maxQuantity},
            {u"step"_s, line.quantityStep}};
}

std::optional<CartLine> lineFrom(const QJsonObject &object)
{
    CartLine line;
    line.key = {readId(object.value("product"_L1)), readId(object.value("variant"_L1))};
    line.name = readLine(object.value("name"_L1));
    line.variantName = readLine(object.value("variantName"_L1));
    line.picture = readPicture(object.value("picture"_L1));
    line.quantity = readCount(object.value("quantity"_L1), 1, 0);
    bool isNumber = false;
    const QString currency = object.value("currency"_L1).toString(); // empty: the store did not show the goods
    line.price = {object.value("price"_L1).toString().toLongLong(&isNumber), currencyCode(currency)};
    line.minQuantity = readCount(object.value("minimum"_L1), 1, 1);
    line.maxQuantity = readCount(object.value("maximum"_L1), 1, 0);
    line.quantityStep = readCount(object.value("step"_L1), 1, 1);
    const auto total = times(line.price, line.quantity);
    const bool counts = line.quantity > 0 && line.quantity <= mostPieces;
    if (line.key.productId.isEmpty() || !counts || !isNumber || line.price.currency != currency || !total)
        return std::nullopt;
    line.total = *total;
    return line;
}

bool holds(const QList<CartLine> &lines, const LineKey &key)
{
    return std::any_of(lines.begin(), lines.end(), [&key](const CartLine &line) { return line.key == key; });
}

std::optional<LocalCart::Content> contentFrom(const QByteArray &bytes)
{
    if (bytes.size() > largestFile)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const QJsonValue lines = object.value("lines"_L1);
    if (object.value("version"_L1).toInt() != fileVersion || !lines.isArray() || lines.toArray().size() > mostLines)
        return std::nullopt;
    LocalCart::Content content{object.value("owner"_L1).toString(), {}};
    const QJsonArray entries = lines.toArray();
    for (const auto &entry : entries) {
        const auto line = lineFrom(entry.toObject());
        if (line && !holds(content.lines, line->key))
            content.lines.append(*line);
    }
    return content;
}

QByteArray bytesOf(const LocalCart::Content &content)
{
    QJsonArray lines;
    for (const CartLine &line : content.lines)
        lines.append(toJson(line));
    return QJsonDocument({{u"version"_s, fileVersion}, {u"owner"_s, content.owner}, {u"lines"_s, lines}}).toJson();
}

Error error(Error::Kind kind, const QString &detail)
{
    return {kind, 0, {}, detail, {}, {}};
}

} // namespace

LocalCart::LocalCart(const QString &path)
    : m_path(path)
{
}

LocalCart::Content LocalCart::read()
{
    QFile file(m_path);
    if (m_path.isEmpty() || m_unsaved)
        return m_content;
    // Gone is gone: the person may have left in another program.
    if (!file.exists())
        m_content = {};
    if (!file.open(QIODevice::ReadOnly))
        return m_content;
    if (const auto content = contentFrom(file.read(largestFile + 1))) {
        m_content = *content;
        return m_content;
    }
    file.close();
    setAside();
    return m_content;
}

void LocalCart::setAside()
{
    const QString other = m_path + ".damaged"_L1;
    QFile::remove(other);
    QFile::rename(m_path, other);
    // What this program knows is better than nothing.
    m_unsaved = !m_content.lines.isEmpty();
}

Result<Done> LocalCart::write(const Content &content)
{
    const QByteArray bytes = bytesOf(content);
    // Never more than can be read again.
    if (content.lines.size() > mostLines || bytes.size() > largestFile)
        return error(Error::Kind::Invalid, u"That is too much for one cart."_s);
    m_content = content;
    if (m_path.isEmpty())
        return Done{};
    m_unsaved = true;
    crashPoint("cart.write");
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return error(Error::Kind::NotAllowed,
                     u"The cart could not be kept on this computer: %1"_s.arg(file.errorString()));
    crashPoint("cart.written");
    m_unsaved = false;
    return Done{};
}

void LocalCart::clear()
{
    m_content = {};
    crashPoint("cart.clear");
    // Where the file cannot be removed, it may at least be emptied, and is not believed by this program any more.
    m_unsaved = !m_path.isEmpty() && QFile::exists(m_path) && !QFile::remove(m_path);
    if (m_unsaved)
        (void)write({});
    crashPoint("cart.cleared");
}

Cart LocalCart::asCart(const Content &content)
{
    if (content.lines.isEmpty())
        return {};
    return {QString(cartId), content.lines, sumOf(content.lines)};
}

} // namespace GuestPass::Shop
