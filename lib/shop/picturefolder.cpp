// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <shop/picturefolder.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace GuestPass::Shop {

namespace {

constexpr qint64 largestPicture = 4 * 1024 * 1024;
constexpr qsizetype svgHead = 4096;

} // namespace

bool looksLikePicture(const QByteArray &bytes)
{
    const bool bitmap = bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.startsWith("\xff\xd8\xff")
        || (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP");
    if (bitmap)
        return true;
    const QByteArray head = bytes.left(svgHead).trimmed();
    return (head.startsWith('<') || head.startsWith("\xef\xbb\xbf<")) && head.contains("<svg");
}

PictureFolder::PictureFolder(const QString &folder, qint64 mostBytes)
    : m_folder(folder)
    , m_mostBytes(mostBytes)
{
}

QString PictureFolder::pathOf(const QString &name) const
{
    return QDir(m_folder).filePath(name);
}

std::optional<QByteArray> PictureFolder::read(const QString &name)
{
    QFile file(pathOf(name));
    if (m_folder.isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() > largestPicture)
        return std::nullopt;
    QByteArray bytes = file.readAll();
    if (!looksLikePicture(bytes)) {
        file.remove();
        return std::nullopt;
    }
    file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
    return bytes;
}

void PictureFolder::write(const QString &name, const QByteArray &bytes)
{
    if (m_folder.isEmpty() || !QDir().mkpath(m_folder))
        return;
    QSaveFile file(pathOf(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return;
    // Measuring means listing the folder: only now and then.
    const bool measured = m_written >= 0;
    m_written += bytes.size();
    if (!measured || m_written > m_mostBytes / 16)
        trim();
}

void PictureFolder::trim()
{
    m_written = 0;
    const auto entries = QDir(m_folder).entryInfoList(QDir::Files, QDir::Time);
    qint64 total = 0;
    for (const auto &entry : entries) {
        total += entry.size();
        if (total > m_mostBytes)
            QFile::remove(entry.filePath());
    }
}

} // namespace GuestPass::Shop
