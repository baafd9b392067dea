// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <bench/barekeychain.h>

#include <QObject>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace GuestPass::Bench {

namespace {
const auto service = u"GuestPass bare"_s;
} // namespace

void readKeychain(const QString &key, QObject *context, std::function<void(const QByteArray &)> done)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [job, done = std::move(done)] { done(job->error() ? QByteArray() : job->binaryData()); });
    job->start();
}

void writeKeychain(const QString &key, const QByteArray &value, QObject *context, std::function<void(bool)> done)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(key);
    job->setBinaryData(value);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [job, done = std::move(done)] { done(job->error() == QKeychain::NoError); });
    job->start();
}

} // namespace GuestPass::Bench
