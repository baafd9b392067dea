// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/result.h>

#include <QCache>
#include <QElapsedTimer>
#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QUrl>

#include <functional>

namespace GuestPass::Ui {

/// Pictures as pixmaps of exactly the size that is painted, loaded when first asked for, kept within a bound.
class PictureStore : public QObject {
    Q_OBJECT

public:
    using Fetch = std::function<QFuture<Result<QByteArray>>(const QUrl &)>;

    struct Picture {
        QPixmap pixmap; ///< null while loading and after a failure
        bool missing = false; ///< there is none, or it cannot be read
        qint64 age = 0; ///< milliseconds since it became known; for fading in
    };

    explicit PictureStore(Fetch fetch, QObject *parent = nullptr);

    /// Fills `size` (logical pixels) and crops what sticks out. Starts to load when needed; `ready` follows.
    Picture picture(const QUrl &url, const QSize &size, qreal devicePixelRatio);
    /// Lets pictures that failed be asked for again.
    void forgetFailures();

Q_SIGNALS:
    void ready(const QUrl &url);

private:
    void load(const QUrl &url);
    void receive(const QUrl &url, const Result<QByteArray> &bytes);

    Fetch m_fetch;
    QElapsedTimer m_clock;
    QCache<QUrl, QByteArray> m_bytes;
    QCache<QString, QPixmap> m_pixmaps;
    QHash<QUrl, qint64> m_knownSince;
    QSet<QUrl> m_loading;
    QSet<QUrl> m_failed;
};

} // namespace GuestPass::Ui
