// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <vault/secretservice.h>

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

namespace GuestPass {

/// One prompt of the Secret Service: asks for it to be shown, and waits for the person as long as they take.
class SecretPrompt : public QObject {
    Q_OBJECT

public:
    /// `owner` is the service's unique bus name: a restarted service knows nothing of this prompt.
    SecretPrompt(const QDBusConnection &bus, const QString &owner, const QString &path, QObject *parent);

    void show();

Q_SIGNALS:
    /// Once.
    void finished(const GuestPass::SecretService::Answer &answer);

private Q_SLOTS:
    void completed(bool dismissed, const QDBusVariant &result);
    void lost();

private:
    void finish(SecretService::State state, const QString &detail);

    QDBusConnection m_bus;
    QString m_owner;
    QString m_path;
    bool m_finished = false;
};

} // namespace GuestPass
