// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "sharing.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace DemoStore {

namespace {

constexpr int pollInterval = 200;

} // namespace

Sharing::Sharing(const QString &dataFile, QObject *parent)
    : QObject(parent)
    , m_announcement(dataFile + u".json"_s)
    , m_lock(dataFile + u".lock"_s)
{
    // A lock is never too old while its process lives.
    m_lock.setStaleLockTime(0);
    m_timer.setInterval(pollInterval);
    connect(&m_timer, &QTimer::timeout, this, &Sharing::tryNow);
}

Sharing::~Sharing()
{
    if (m_lock.isLocked())
        QFile::remove(m_announcement);
}

void Sharing::start()
{
    m_timer.start();
    tryNow();
}

bool Sharing::announce(const QJsonObject &firstLine)
{
    QSaveFile file(m_announcement);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(firstLine).toJson(QJsonDocument::Compact)) > 0
        && file.commit();
}

void Sharing::tryNow()
{
    if (m_lock.tryLock(0)) {
        m_timer.stop();
        Q_EMIT acquired();
        return;
    }
    if (m_lock.error() != QLockFile::LockFailedError) {
        m_timer.stop();
        Q_EMIT failed(u"The data file %1 cannot be locked: its folder is missing or cannot be written."_s.arg(
            QDir::toNativeSeparators(m_announcement.chopped(5))));
        return;
    }
    const QJsonObject line = m_told ? QJsonObject() : announced();
    if (line.isEmpty())
        return;
    m_told = true;
    Q_EMIT servedByOther(line);
}

// What is there may come from a process that has died; it counts only if the holder of the lock wrote it.
QJsonObject Sharing::announced() const
{
    QFile file(m_announcement);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject line = QJsonDocument::fromJson(file.readAll()).object();
    qint64 holder = 0;
    QString host;
    QString application;
    if (!m_lock.getLockInfo(&holder, &host, &application) || line.value("pid"_L1).toInteger() != holder)
        return {};
    return line;
}

} // namespace DemoStore
