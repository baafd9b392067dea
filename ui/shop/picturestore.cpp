// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/shop/picturestore.h>

#include <guestpass/whendone.h>

#include <QBuffer>
#include <QImageReader>

namespace GuestPass::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxBytes = 24 * 1024 * 1024;
constexpr int MaxPixelKilobytes = 96 * 1024;
constexpr int MaxSide = 20'000; // a picture that claims more is broken or hostile

QPixmap decode(QByteArray bytes, const QSize &size)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize natural = reader.size();
    if (natural.width() > MaxSide || natural.height() > MaxSide)
        return {};
    if (!natural.isEmpty())
        reader.setScaledSize(natural.scaled(size, Qt::KeepAspectRatioByExpanding));
    QImage image = reader.read();
    if (image.isNull())
        return {};
    if (natural.isEmpty())
        image = image.scaled(size, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    const QPoint offset((image.width() - size.width()) / 2, (image.height() - size.height()) / 2);
    return QPixmap::fromImage(image.copy(QRect(offset, size)));
}

} // namespace

PictureStore::PictureStore(Fetch fetch, QObject *parent)
    : QObject(parent)
    , m_fetch(std::move(fetch))
    , m_bytes(MaxBytes)
    , m_pixmaps(MaxPixelKilobytes)
{
    m_clock.start();
}

PictureStore::Picture PictureStore::picture(const QUrl &url, const QSize &size, qreal devicePixelRatio)
{
    const QSize pixels = (QSizeF(size) * devicePixelRatio).toSize();
    if (url.isEmpty() || m_failed.contains(url) || pixels.isEmpty())
        return {{}, true, 0};
    const qint64 age = m_clock.elapsed() - m_knownSince.value(url, m_clock.elapsed());
    const QString key = u"%1x%2 %3"_s.arg(pixels.width()).arg(pixels.height()).arg(url.toString());
    if (const QPixmap *known = m_pixmaps.object(key))
        return {*known, false, age};
    const QByteArray *bytes = m_bytes.object(url);
    if (!bytes) {
        load(url);
        return {};
    }
    QPixmap pixmap = decode(*bytes, pixels);
    if (pixmap.isNull()) {
        m_failed.insert(url);
        return {{}, true, 0};
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    m_pixmaps.insert(key, new QPixmap(pixmap), pixels.width() * pixels.height() * 4 / 1024);
    return {pixmap, false, age};
}

void PictureStore::forgetFailures()
{
    m_failed.clear();
}

void PictureStore::load(const QUrl &url)
{
    if (m_loading.contains(url))
        return;
    m_loading.insert(url);
    whenDone(m_fetch(url), this, [this, url](const Result<QByteArray> &bytes) { receive(url, bytes); });
}

void PictureStore::receive(const QUrl &url, const Result<QByteArray> &bytes)
{
    m_loading.remove(url);
    // What does not fit the cache would be loaded again and again.
    if (!bytes || bytes->isEmpty() || !m_bytes.insert(url, new QByteArray(*bytes), int(bytes->size())))
        m_failed.insert(url);
    else if (!m_knownSince.contains(url))
        m_knownSince.insert(url, m_clock.elapsed());
    Q_EMIT ready(url);
}

} // namespace GuestPass::Ui
