// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QVariantMap>

#include <memory>

namespace GuestPass {

class Session;

/// Notices that the desktop's keyring was unlocked, by whomever, or has come up open. Shows no prompt, starts no
/// service, and reads no entry. Where there is no Secret Service to listen to it stays silent.
class KeyringWatch : public QObject {
    Q_OBJECT

public:
    explicit KeyringWatch(QObject *parent = nullptr);
    ~KeyringWatch() override;

Q_SIGNALS:
    void unlocked(); ///< or was found open for the first time

private Q_SLOTS:
    void look();
    void takeProperties(const QString &interface, const QVariantMap &changed);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// From now on the session comes back, or is saved, as soon as somebody unlocks the keyring that it waits for.
void recoverWhenUnlocked(Session &session, const KeyringWatch &watch);

} // namespace GuestPass
