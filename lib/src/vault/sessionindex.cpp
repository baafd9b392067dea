// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <vault/sessionindex.h>

#include <base/crashpoint.h>
#include <vault/jsonreader.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

constexpr int formatVersion = 1;
constexpr qint64 largestFile = qint64{64} * 1024;
constexpr qsizetype longestName = 120;
constexpr qsizetype longestDisplayName = 200;

QString damagedPath(const QString &path)
{
    return path + ".damaged"_L1;
}

QString expectedPath(const QString &path)
{
    return path + ".expected"_L1;
}

QString refreshPath(const QString &path)
{
    return path + ".refresh"_L1;
}

Error failure(const QString &detail)
{
    return {Error::Kind::NotNow, 0, {}, detail, {}, {}};
}

// Numbers travel as text: a JSON number is a double, which cannot hold every 64-bit one.
QJsonObject toJson(const IndexEntry &entry)
{
    return {{u"version"_s, formatVersion},
            {u"slot"_s, entry.slot},
            {u"kind"_s, entry.identity.isGuest() ? u"guest"_s : u"member"_s},
            {u"userId"_s, entry.identity.userId},
            {u"displayName"_s, entry.identity.displayName.left(longestDisplayName)},
            {u"created"_s, timeText(entry.created)},
            {u"lastUsed"_s, timeText(entry.lastUsed)},
            {u"cartLines"_s, std::max(0, entry.cartLines)},
            {u"fingerprint"_s, entry.fingerprint},
            {u"clockOffsetMs"_s, QString::number(entry.clockOffsetMs)},
            {u"saved"_s, entry.saved},
            {u"generation"_s, QString::number(entry.generation)},
            {u"pendingRemoval"_s, entry.pendingRemoval},
            {u"signedOut"_s, entry.signedOut},
            {u"quarantinedAt"_s, timeText(entry.quarantinedAt)},
            {u"farewell"_s, entry.farewell}};
}

Identity::Kind kindFrom(JsonReader &reader)
{
    const QString written = reader.text("kind"_L1);
    reader.check(written == "guest"_L1 || written == "member"_L1);
    return written == "member"_L1 ? Identity::Kind::Member : Identity::Kind::Guest;
}

/// A refresh as older versions noted it, in the entry itself.
std::optional<RefreshIntent> olderIntent(const QJsonValue &value, JsonReader &entry)
{
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    const ReadIntent read = intentFrom(value.toObject());
    entry.check(read.ok);
    return read.intent;
}

SessionIndex::Found entryFrom(const QByteArray &bytes, const QString &slot)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    JsonReader reader(object);
    IndexEntry entry;
    entry.slot = reader.text("slot"_L1);
    entry.identity.kind = kindFrom(reader);
    entry.identity.userId = reader.text("userId"_L1);
    entry.identity.displayName = reader.text("displayName"_L1);
    entry.created = reader.time("created"_L1);
    entry.lastUsed = reader.time("lastUsed"_L1);
    entry.cartLines = reader.count("cartLines"_L1);
    entry.fingerprint = reader.text("fingerprint"_L1);
    entry.clockOffsetMs = reader.number<qint64>("clockOffsetMs"_L1);
    entry.saved = reader.flag("saved"_L1);
    entry.generation = reader.number<quint64>("generation"_L1);
    entry.pendingRemoval = reader.text("pendingRemoval"_L1);
    entry.signedOut = reader.flag("signedOut"_L1);
    entry.quarantinedAt = reader.time("quarantinedAt"_L1);
    entry.farewell = reader.flag("farewell"_L1);
    const auto refresh = olderIntent(object.value("refresh"_L1), reader);
    reader.check(entry.slot == slot && object.value("version"_L1).toInt() == formatVersion);
    return reader.ok() ? SessionIndex::Found{std::move(entry), {}, refresh} : SessionIndex::Found{};
}

SessionIndex::Found setAside(const QString &path)
{
    const QString aside = damagedPath(path);
    QFile::remove(aside);
    const bool moved = QFile::rename(path, aside);
    return {{}, moved ? u"the session index was damaged; it was set aside"_s : u"the session index is damaged"_s};
}

} // namespace

SessionIndex::SessionIndex(const QString &folder)
    : m_folder(folder)
{
}

SessionIndex::Found SessionIndex::read(const QString &slot) const
{
    Found found = readEntry(slot);
    if (!QFile::exists(refreshPath(filePath(slot)))) {
        if (found.refresh) {
            crashPoint("note.move");
            (void)noteRefresh(slot, found.refresh); // the entry's next write leaves it out
            crashPoint("note.moved");
        }
        return found;
    }
    const ReadIntent read = readRefresh(slot);
    found.refresh = read.intent;
    found.refreshDamaged = !read.ok;
    return found;
}

ReadIntent SessionIndex::readRefresh(const QString &slot) const
{
    QFile file(refreshPath(filePath(slot)));
    if (!file.open(QIODevice::ReadOnly))
        return {{}, !file.exists()};
    return intentFromNote(file.read(largestFile));
}

SessionIndex::Found SessionIndex::readEntry(const QString &slot) const
{
    const QString path = filePath(slot);
    if (!QFileInfo::exists(path)) {
        // Still so after a restart: forgetting it would make a second guest beside one that may be readable.
        if (QFile::exists(damagedPath(path)))
            return {{}, u"the session index was damaged earlier"_s};
        return {};
    }
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {{}, u"the session index cannot be read: "_s + file.errorString()};
    const QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return {{}, u"the session index cannot be read: "_s + file.errorString()};
    file.close();
    if (bytes.size() <= largestFile) {
        if (auto found = entryFrom(bytes, slot); found.entry)
            return found;
    }
    return setAside(path);
}

Result<Done> SessionIndex::write(const IndexEntry &entry, Durable durable) const
{
    const QByteArray bytes = QJsonDocument(toJson(entry)).toJson(QJsonDocument::Indented);
    if (bytes.size() > largestFile)
        return failure(u"the session index would be too large"_s);
    const QString path = filePath(entry.slot);
    QString problem = replaceFile(path, bytes, durable);
    if (!problem.isEmpty() && QDir().mkpath(m_folder))
        problem = replaceFile(path, bytes, durable);
    if (!problem.isEmpty())
        return failure(u"the session index cannot be written: "_s + problem);
    QFile::remove(damagedPath(path));
    if (entry.saved)
        QFile::remove(expectedPath(path));
    return Done{};
}

void SessionIndex::expect(const QString &slot) const
{
    QFile file(expectedPath(filePath(slot)));
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    if (!file.open(QIODevice::WriteOnly, ownerOnly) && QDir().mkpath(m_folder))
        (void)file.open(QIODevice::WriteOnly, ownerOnly);
}

void SessionIndex::expectNothing(const QString &slot) const
{
    QFile::remove(expectedPath(filePath(slot)));
}

bool SessionIndex::isExpected(const QString &slot) const
{
    return QFileInfo::exists(expectedPath(filePath(slot)));
}

Result<Done> SessionIndex::noteRefresh(const QString &slot, const std::optional<RefreshIntent> &intent) const
{
    const QString path = refreshPath(filePath(slot));
    if (!intent && !QFile::exists(path))
        return Done{};
    const QByteArray note = toNote(intent);
    if (note.isEmpty())
        return failure(u"the note of a refresh would be too large"_s);
    const auto durable = intent ? Durable::Now : Durable::Later;
    QString problem = overwriteFile(path, note, durable);
    if (!problem.isEmpty() && QDir().mkpath(m_folder))
        problem = overwriteFile(path, note, durable);
    if (!problem.isEmpty())
        return failure(u"the note of a refresh cannot be written: "_s + problem);
    return Done{};
}

bool SessionIndex::isUsable() const
{
    return QDir().mkpath(m_folder) && QFileInfo(m_folder).isWritable();
}

void SessionIndex::sync(const QString &slot) const
{
    const QString own = filePath(slot);
    for (const QString &path : {own, expectedPath(own), refreshPath(own)})
        syncFile(path);
}

Result<Done> SessionIndex::remove(const QString &slot) const
{
    const QString own = filePath(slot);
    for (const QString &path : {own, damagedPath(own), expectedPath(own), refreshPath(own)}) {
        QFile file(path);
        if (file.exists() && !file.remove())
            return failure(u"the session index cannot be removed: "_s + file.errorString());
    }
    return Done{};
}

QString SessionIndex::filePath(const QString &slot) const
{
    // Capitals are escaped as well: two slots must not meet on a file system that ignores case.
    QByteArray name;
    const QByteArray bytes = slot.toUtf8();
    for (const char c : bytes) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
        name += plain ? QByteArray(1, c) : '%' + QByteArray(1, c).toHex();
    }
    if (name.size() > longestName) {
        const QByteArray hash = QCryptographicHash::hash(slot.toUtf8(), QCryptographicHash::Sha256).toHex().first(32);
        name = name.first(longestName - hash.size() - 1) + '-' + hash;
    }
    return m_folder + "/session-"_L1 + QString::fromLatin1(name) + ".json"_L1;
}

} // namespace GuestPass
