// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/http.h>

#include <QObject>

#include <memory>

namespace GuestPass::Shop {

/// The shop's pictures as files (SVG, PNG, JPEG, WebP, at most 4 MiB each): from memory, from a folder that may vanish
/// at any time, or by a download that all who ask for the same address share. Failures are not remembered.
class Pictures : public QObject {
    Q_OBJECT

public:
    /// Borrows `transport`. With an empty `folder` nothing is kept on disk.
    Pictures(Transport &transport, const QString &folder, QObject *parent = nullptr);
    ~Pictures() override;

    /// No credentials are sent. Ends with BadReply for what is no picture, Insecure for an address that is not the
    /// web's.
    QFuture<Result<QByteArray>> picture(const QUrl &url);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace GuestPass::Shop
