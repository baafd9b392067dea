// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace GuestPass::Shop {

/// A picture's bytes begin like one of the kinds that the shop shows.
bool looksLikePicture(const QByteArray &bytes);

/// Pictures on disk, bounded: the longest unused go first. It is only a cache: whatever goes wrong means "not there".
class PictureFolder {
public:
    PictureFolder(const QString &folder, qint64 mostBytes);

    std::optional<QByteArray> read(const QString &name);
    void write(const QString &name, const QByteArray &bytes);

private:
    QString pathOf(const QString &name) const;
    void trim();

    QString m_folder;
    qint64 m_mostBytes;
    qint64 m_written = -1; ///< bytes since the folder was last measured; negative: never measured
};

} // namespace GuestPass::Shop
