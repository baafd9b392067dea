// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <shop/pictures.h>

#include <shop/pending.h>
#include <shop/picturefolder.h>

#include <guestpass/whendone.h>

#include <QCache>
#include <QCryptographicHash>
#include <QHash>

#include <deque>
#include <vector>

using namespace Qt::StringLiterals;

namespace GuestPass::Shop {

namespace {

constexpr qsizetype mostMemory = 16 * 1024 * 1024;
constexpr qint64 mostDisk = 64 * 1024 * 1024;
constexpr qsizetype largestPicture = 4 * 1024 * 1024;
constexpr int mostAtOnce = 6;

/// Scheme and port are left out: the demo store has another port every time.
QString nameOf(const QUrl &url)
{
    const QUrl place =
        url.adjusted(QUrl::RemoveScheme | QUrl::RemovePort | QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    return QString::fromLatin1(QCryptographicHash::hash(place.toEncoded(), QCryptographicHash::Sha256).toHex());
}

Error pictureError(Error::Kind kind, int status, const QString &detail)
{
    return Error{kind, status, {}, detail, {}, {}};
}

bool isPictureType(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    return type == "image/svg+xml" || type == "image/png" || type == "image/jpeg" || type == "image/webp";
}

Error::Kind kindOf(int status)
{
    if (status == 404 || status == 410)
        return Error::Kind::NotFound;
    if (status == 429)
        return Error::Kind::RateLimited;
    return status >= 500 && status != 511 ? Error::Kind::ServerTrouble : Error::Kind::NotTheStore;
}

Result<QByteArray> readPicture(const HttpReply &reply)
{
    if (reply.status != 200)
        return pictureError(kindOf(reply.status), reply.status,
                            u"The picture's address answered %1."_s.arg(reply.status));
    if (reply.body.size() > largestPicture)
        return pictureError(Error::Kind::BadReply, reply.status, u"The picture is too large."_s);
    if (!isPictureType(reply.header("Content-Type"_ba)) || !looksLikePicture(reply.body))
        return pictureError(Error::Kind::BadReply, reply.status, u"The answer is no picture."_s);
    return reply.body;
}

} // namespace

class Pictures::Private {
public:
    Private(Pictures *pictures, Transport &carrier, const QString &folder)
        : q(pictures)
        , transport(carrier)
        , disk(folder, mostDisk)
    {
    }

    using Waiters = std::vector<std::unique_ptr<Pending<QByteArray>>>;

    std::optional<QByteArray> kept(const QString &name);
    void remember(const QString &name, const QByteArray &bytes);
    void pump();
    void download(const QUrl &url);
    void arrived(const QString &name, const Result<QByteArray> &picture);

    Pictures *q;
    Transport &transport;
    PictureFolder disk;
    QCache<QString, QByteArray> memory{mostMemory};
    QHash<QString, std::shared_ptr<Waiters>> waiters; ///< by name
    std::deque<QUrl> queue;
    int underWay = 0;
};

std::optional<QByteArray> Pictures::Private::kept(const QString &name)
{
    if (const auto *bytes = memory.object(name))
        return *bytes;
    auto bytes = disk.read(name);
    if (bytes)
        remember(name, *bytes);
    return bytes;
}

void Pictures::Private::remember(const QString &name, const QByteArray &bytes)
{
    memory.insert(name, new QByteArray(bytes), bytes.size()); // QCache takes it over
}

void Pictures::Private::pump()
{
    const QPointer<Pictures> self(q);
    while (self && underWay < mostAtOnce && !queue.empty()) {
        const QUrl url = queue.front();
        queue.pop_front();
        ++underWay;
        download(url);
    }
}

void Pictures::Private::download(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.route = u"picture"_s;
    request.setHeader("Accept"_ba, "image/svg+xml,image/png,image/jpeg,image/webp"_ba);
    whenDone(transport.send(request), q, [this, name = nameOf(url)](const Result<HttpReply> &reply) {
        --underWay;
        arrived(name, reply ? readPicture(*reply) : Result<QByteArray>(reply.error()));
    });
}

void Pictures::Private::arrived(const QString &name, const Result<QByteArray> &picture)
{
    if (picture) {
        remember(name, *picture);
        disk.write(name, *picture);
    }
    const QPointer<Pictures> self(q);
    const auto asked = waiters.take(name);
    for (const auto &waiter : *asked)
        waiter->settle(picture);
    if (self)
        pump();
}

Pictures::Pictures(Transport &transport, const QString &folder, QObject *parent)
    : QObject(parent)
    , d(new Private(this, transport, folder))
{
}

Pictures::~Pictures() = default;

QFuture<Result<QByteArray>> Pictures::picture(const QUrl &url)
{
    auto pending = std::make_unique<Pending<QByteArray>>();
    auto future = pending->future();
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    const QString name = nameOf(url);
    if (!url.isValid() || !web || url.host().isEmpty()) {
        pending->settle(pictureError(Error::Kind::Insecure, 0, u"A picture's address has to be a web address."_s));
    } else if (const auto bytes = d->kept(name)) {
        pending->settle(*bytes);
    } else {
        auto &waiting = d->waiters[name];
        const bool first = !waiting;
        if (first)
            waiting = std::make_shared<Private::Waiters>();
        waiting->push_back(std::move(pending));
        if (first)
            d->queue.push_back(url);
        d->pump();
    }
    return future;
}

} // namespace GuestPass::Shop
