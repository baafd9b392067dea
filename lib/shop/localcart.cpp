// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <shop/localcart.h>

#include <shop/cartlinejson.h>
#include <shop/crashpoint.h>

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
constexpr int fileVersion = 1;

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
        const auto line = cartLineFrom(entry.toObject(), 1);
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
