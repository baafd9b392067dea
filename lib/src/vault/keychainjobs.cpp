// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <vault/keychainjobs.h>

#include <QCoreApplication>
#include <QLibrary>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

/// QtKeychain looks for plain values in a QSettings and would migrate them. This one can never hold any: a program is
/// not a folder.
QSettings *emptySettings(QObject *parent)
{
    return new QSettings(QCoreApplication::applicationFilePath() + "/none.ini"_L1, QSettings::IniFormat, parent);
}

} // namespace

KeychainJobs::KeychainJobs(const QString &service)
    : m_service(service)
{
}

QString KeychainJobs::key(const QString &slot)
{
    return "guestpass/"_L1 + slot;
}

void KeychainJobs::forgetService()
{
    using Disconnect = void (*)();
    const auto disconnect =
        reinterpret_cast<Disconnect>(QLibrary::resolve(u"secret-1"_s, 0, "secret_service_disconnect"));
    if (disconnect != nullptr)
        disconnect();
}

void KeychainJobs::read(const QString &slot, const Receiver &receiver)
{
    start(new QKeychain::ReadPasswordJob(m_service), slot, receiver);
}

void KeychainJobs::write(const QString &slot, const QByteArray &bytes, const Receiver &receiver)
{
    Q_ASSERT(!bytes.isEmpty());
    auto *job = new QKeychain::WritePasswordJob(m_service);
    // Binary always: text is cut at a NUL, and an entry that was text once keeps answering with the old text.
    job->setBinaryData(bytes);
    start(job, slot, receiver);
}

void KeychainJobs::remove(const QString &slot, const Receiver &receiver)
{
    start(new QKeychain::DeletePasswordJob(m_service), slot, receiver);
}

void KeychainJobs::start(QKeychain::Job *job, const QString &slot, const Receiver &receiver)
{
    job->setKey(key(slot));
    job->setInsecureFallback(false);
    job->setSettings(emptySettings(job));
    const auto finished = [receiver](QKeychain::Job *ended) {
        const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(ended);
        receiver({ended->error(), ended->errorString(), reading ? reading->binaryData() : QByteArray()});
    };
    // Once: deleting through KWallet finishes twice in QtKeychain 0.13.
    QObject::connect(job, &QKeychain::Job::finished, &m_context, finished, Qt::SingleShotConnection);
    job->start();
}

} // namespace GuestPass
