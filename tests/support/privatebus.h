// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace GuestPass::Test {

/// A session bus of the test's own, with a real gnome-keyring on it, in a home of their own. Nothing else can be
/// started on that bus, so a keyring prompt is dismissed at once, as on a machine without a display.
///
/// Needs a QCoreApplication. Once this process has used libsecret, stop() must be the last thing it does: GLib ends a
/// process whose session bus goes away.
class PrivateBus {
public:
    enum class Keyring {
        Unlocked, ///< with a default keyring, open
        NeverSetUp, ///< the service, without any keyring
        None, ///< a bus without the service
    };

    PrivateBus();
    ~PrivateBus();
    Q_DISABLE_COPY_MOVE(PrivateBus)

    /// Why this machine cannot run it, in words for QSKIP; empty when it can.
    static QString skipReason();

    /// False, with `problem()`, when something did not come up.
    bool start(Keyring keyring = Keyring::Unlocked);
    void stop();
    QString problem() const { return m_problem; }

    /// The caller's environment with this bus and home: for programs to be started on it.
    QProcessEnvironment environment() const;
    /// Puts this process on the bus; before its first use of D-Bus.
    void enter() const;
    QString address() const { return m_address; }
    QString home() const;

    bool lock();
    bool unlock();
    /// As somebody who kills the service, or starts it again.
    void stopKeyring();
    bool startKeyring(Keyring keyring);

private:
    bool startBus();
    bool waitForKeyring();
    bool fail(const QString &problem);
    void launch(QProcess &process, const QString &program, const QStringList &arguments);
    static void end(QProcess &process);

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
    QString m_address;
    QString m_problem;
    std::optional<QDBusConnection> m_connection;
};

} // namespace GuestPass::Test
