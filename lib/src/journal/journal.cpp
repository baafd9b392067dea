// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/journal.h>

#include <guestpass/clock.h>
#include <guestpass/redaction.h>

#include <journal/fingerprintkey.h>
#include <journal/journalfile.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

constexpr qsizetype mostEvents = 5000;
constexpr qsizetype longestName = 64;
constexpr qsizetype longestRead = 4096;
constexpr qsizetype longestSummary = 500;
constexpr qsizetype largestLine = 8 * 1024;
constexpr qsizetype fingerprintDigits = 16;

bool makePrivateFolder(const QString &folder)
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    return QDir().mkpath(folder) && QFile::setPermissions(folder, ownerOnly);
}

void keepNewest(QList<JournalEvent> &events)
{
    if (events.size() > mostEvents)
        events.remove(0, events.size() - mostEvents);
}

} // namespace

class Journal::Private {
public:
    Private(const QString &folder, const Clock &givenClock)
        : clock(givenClock)
    {
        if (!folder.isEmpty() && makePrivateFolder(folder))
            file.emplace(folder);
        persistent = file && file->open();
        key = fingerprintKey(file ? folder : QString());
    }

    JournalEvent next(const QString &store, const QString &kind, const QString &summary, const QJsonObject &data);
    /// Drops data that is too large.
    void keep(JournalEvent &event);
    QList<JournalEvent> stored() const;

    const Clock &clock;
    std::optional<JournalFile> file;
    QByteArray key;
    qint64 lastSequence = 0;
    bool persistent = false;
    QList<JournalEvent> unwritten;
};

JournalEvent Journal::Private::next(const QString &store, const QString &kind, const QString &summary,
                                    const QJsonObject &data)
{
    // A clock may be wrong, but the journal goes on: what has no time was at the beginning of time.
    const QDateTime now = clock.now().toUTC();
    const QDateTime at = now.isValid() && now.date().year() >= 1 && now.date().year() <= 9999
        ? now
        : QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    return JournalEvent{++lastSequence,
                        at,
                        QCoreApplication::applicationPid(),
                        store.left(longestName),
                        kind.left(longestName),
                        redacted(summary.left(longestRead)).left(longestSummary),
                        redacted(data)};
}

void Journal::Private::keep(JournalEvent &event)
{
    QByteArray line = toJournalLine(event);
    if (line.size() > largestLine) {
        event.data = {{u"dropped"_s, u"larger than 8 KiB"_s}};
        line = toJournalLine(event);
    }
    persistent = file && file->append(line);
    if (!persistent) {
        unwritten.append(event);
        keepNewest(unwritten);
    }
}

QList<JournalEvent> Journal::Private::stored() const
{
    const QList<QByteArray> lines = file ? file->lines() : QList<QByteArray>();
    QList<JournalEvent> events;
    for (auto line = lines.crbegin(); line != lines.crend() && events.size() < mostEvents; ++line) {
        if (auto event = parseJournalLine(*line))
            events.append(*std::move(event));
    }
    std::reverse(events.begin(), events.end());
    return events;
}

Journal::Journal(const QString &folder, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(folder, clock))
{
}

Journal::~Journal() = default;

void Journal::record(const QString &store, const QString &kind, const QString &summary, const QJsonObject &data)
{
    JournalEvent event = d->next(store, kind, summary, data);
    d->keep(event);
    Q_EMIT eventAppended(event);
}

QList<JournalEvent> Journal::events() const
{
    QList<JournalEvent> events = d->stored();
    if (!d->unwritten.isEmpty()) {
        events += d->unwritten;
        std::stable_sort(events.begin(), events.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    }
    keepNewest(events);
    return events;
}

bool Journal::isPersistent() const
{
    return d->persistent;
}

QString Journal::fingerprint(const QByteArray &bytes) const
{
    if (bytes.isEmpty())
        return {};
    const QByteArray mark = QMessageAuthenticationCode::hash(bytes, d->key, QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(mark.left(fingerprintDigits));
}

} // namespace GuestPass
