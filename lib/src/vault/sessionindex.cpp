// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <vault/sessionindex.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

constexpr int formatVersion = 1;
constexpr qint64 largestFile = qint64{64} * 1024;
constexpr qsizetype longestName = 120;
constexpr qsizetype longestDisplayName = 200;
constexpr qsizetype longestFingerprint = 100;

QString damagedPath(const QString &path)
{
    return path + ".damaged"_L1;
}

QString expectedPath(const QString &path)
{
    return path + ".expected"_L1;
}

Error failure(const QString &detail)
{
    return {Error::Kind::NotNow, 0, {}, detail, {}, {}};
}

QString toText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QJsonValue toJson(const std::optional<RefreshIntent> &intent)
{
    if (!intent)
        return QJsonValue::Null;
    return QJsonObject{
        {u"credential"_s, intent->credential}, {u"attempt"_s, intent->attempt}, {u"at"_s, toText(intent->at)}};
}

// Numbers travel as text: a JSON number is a double, which cannot hold every 64-bit one.
QJsonObject toJson(const IndexEntry &entry)
{
    return {{u"version"_s, formatVersion},
            {u"slot"_s, entry.slot},
            {u"kind"_s, entry.identity.isGuest() ? u"guest"_s : u"member"_s},
            {u"userId"_s, entry.identity.userId},
            {u"displayName"_s, entry.identity.displayName.left(longestDisplayName)},
            {u"created"_s, toText(entry.created)},
            {u"lastUsed"_s, toText(entry.lastUsed)},
            {u"cartLines"_s, std::max(0, entry.cartLines)},
            {u"fingerprint"_s, entry.fingerprint},
            {u"clockOffsetMs"_s, QString::number(entry.clockOffsetMs)},
            {u"saved"_s, entry.saved},
            {u"generation"_s, QString::number(entry.generation)},
            {u"pendingRemoval"_s, entry.pendingRemoval},
            {u"signedOut"_s, entry.signedOut},
            {u"quarantinedAt"_s, toText(entry.quarantinedAt)},
            {u"farewell"_s, entry.farewell},
            {u"refresh"_s, toJson(entry.refresh)}};
}

/// Takes typed values out of an object and remembers whether anything was not what it should be.
class Reader {
public:
    explicit Reader(const QJsonObject &object)
        : m_object(object)
    {
    }

    bool ok() const { return m_ok; }

    QString text(QLatin1StringView name)
    {
        const QJsonValue value = m_object.value(name);
        check(value.isString());
        return value.toString();
    }

    QDateTime time(QLatin1StringView name)
    {
        const QString written = text(name);
        const QDateTime time = QDateTime::fromString(written, Qt::ISODateWithMs).toUTC();
        check(written.isEmpty() || time.isValid());
        return time;
    }

    bool flag(QLatin1StringView name)
    {
        check(m_object.value(name).isBool());
        return m_object.value(name).toBool();
    }

    int count(QLatin1StringView name)
    {
        const int number = m_object.value(name).toInt(-1);
        check(number >= 0);
        return number;
    }

    template<typename T>
    T number(QLatin1StringView name)
    {
        bool converted = false;
        const QString written = text(name);
        T number = 0;
        if constexpr (std::is_signed_v<T>)
            number = written.toLongLong(&converted);
        else
            number = written.toULongLong(&converted);
        check(converted);
        return number;
    }

    Identity::Kind kind(QLatin1StringView name)
    {
        const QString written = text(name);
        check(written == "guest"_L1 || written == "member"_L1);
        return written == "member"_L1 ? Identity::Kind::Member : Identity::Kind::Guest;
    }

    void check(bool condition) { m_ok = m_ok && condition; }

private:
    QJsonObject m_object;
    bool m_ok = true;
};

/// Not there in what older versions wrote.
std::optional<RefreshIntent> intentFrom(const QJsonValue &value, Reader &entry)
{
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    Reader reader(value.toObject());
    RefreshIntent intent;
    intent.credential = reader.text("credential"_L1);
    intent.attempt = reader.count("attempt"_L1);
    intent.at = reader.time("at"_L1);
    entry.check(reader.ok() && intent.attempt > 0 && intent.at.isValid() && !intent.credential.isEmpty()
                && intent.credential.size() <= longestFingerprint);
    return intent;
}

std::optional<IndexEntry> entryFrom(const QByteArray &bytes, const QString &slot)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    Reader reader(object);
    IndexEntry entry;
    entry.slot = reader.text("slot"_L1);
    entry.identity.kind = reader.kind("kind"_L1);
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
    entry.refresh = intentFrom(object.value("refresh"_L1), reader);
    reader.check(entry.slot == slot && object.value("version"_L1).toInt() == formatVersion);
    return reader.ok() ? std::optional(entry) : std::nullopt;
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
        if (auto entry = entryFrom(bytes, slot))
            return {std::move(entry), {}};
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

void SessionIndex::sync(const QString &slot) const
{
    const QString own = filePath(slot);
    for (const QString &path : {own, expectedPath(own)})
        syncFile(path);
}

Result<Done> SessionIndex::remove(const QString &slot) const
{
    const QString own = filePath(slot);
    for (const QString &path : {own, damagedPath(own), expectedPath(own)}) {
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
