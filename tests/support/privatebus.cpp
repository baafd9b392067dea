// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <support/privatebus.h>

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QStandardPaths>
#include <QTimer>

#include <csignal>
#include <utility>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

namespace GuestPass::Test {

namespace {

constexpr auto password = "correct horse";
constexpr auto secrets = "org.freedesktop.secrets"_L1;
const QString loginPath = u"/org/freedesktop/secrets/collection/login"_s;
constexpr int patience = 20'000; // ms; a loaded machine is slow, and a broken one should not hang the test

// Short: a socket's path has room for 107 characters.
QString folderTemplate()
{
    return u"/tmp/gp-XXXXXX"_s;
}

QByteArray busConfiguration(const QString &socket)
{
    return R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=)"
        + socket.toUtf8() + R"(</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";
}

QDBusMessage serviceCall(const QString &interface, const QString &method)
{
    return QDBusMessage::createMethodCall(secrets, u"/org/freedesktop/secrets"_s, interface, method);
}

} // namespace

PrivateBus::PrivateBus()
    : m_folder(folderTemplate())
{
}

PrivateBus::~PrivateBus()
{
    stop();
}

QString PrivateBus::skipReason()
{
    for (const QString &program : {u"dbus-daemon"_s, u"gnome-keyring-daemon"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program + " is not installed"_L1;
    }
    return {};
}

bool PrivateBus::start(Keyring keyring)
{
    if (!m_folder.isValid())
        return fail(m_folder.errorString());
    const auto onlyMine = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    for (const QString &name : {u"home"_s, u"run"_s}) {
        if (!QDir().mkpath(m_folder.filePath(name)) || !QFile::setPermissions(m_folder.filePath(name), onlyMine))
            return fail(u"cannot make "_s + m_folder.filePath(name));
    }
    return startBus() && (keyring == Keyring::None || startKeyring(keyring));
}

void PrivateBus::stop()
{
    stopKeyring();
    if (m_connection)
        QDBusConnection::disconnectFromBus(m_connection->name());
    m_connection.reset();
    end(m_bus);
}

QString PrivateBus::home() const
{
    return m_folder.filePath(u"home"_s);
}

QProcessEnvironment PrivateBus::environment() const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"GNOME_KEYRING_CONTROL"_s, u"SECRET_BACKEND"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s,
                                u"XDG_CURRENT_DESKTOP"_s, u"DESKTOP_SESSION"_s, u"KDE_FULL_SESSION"_s})
        environment.remove(name);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_address);
    environment.insert(u"HOME"_s, home());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.filePath(u"run"_s));
    environment.insert(u"XDG_DATA_HOME"_s, home() + "/.local/share"_L1);
    environment.insert(u"XDG_CONFIG_HOME"_s, home() + "/.config"_L1);
    environment.insert(u"XDG_STATE_HOME"_s, home() + "/.local/state"_L1);
    environment.insert(u"XDG_CACHE_HOME"_s, home() + "/.cache"_L1);
    return environment;
}

void PrivateBus::enter() const
{
    const QProcessEnvironment wanted = environment();
    for (const QString &name : QProcessEnvironment::systemEnvironment().keys()) {
        if (!wanted.contains(name))
            qunsetenv(name.toLocal8Bit().constData());
    }
    for (const QString &name : wanted.keys())
        qputenv(name.toLocal8Bit().constData(), wanted.value(name).toLocal8Bit());
}

bool PrivateBus::startBus()
{
    const QString socket = m_folder.filePath(u"bus"_s);
    QFile configuration(m_folder.filePath(u"bus.conf"_s));
    if (!configuration.open(QIODevice::WriteOnly) || configuration.write(busConfiguration(socket)) < 0)
        return fail(configuration.errorString());
    configuration.close();
    launch(m_bus, u"dbus-daemon"_s,
           {"--config-file="_L1 + configuration.fileName(), u"--print-address"_s, u"--nofork"_s});
    while (!m_bus.canReadLine()) {
        if (!m_bus.waitForReadyRead(patience))
            return fail(u"dbus-daemon did not come up: "_s + QString::fromLocal8Bit(m_bus.readAllStandardError()));
    }
    m_address = QString::fromLocal8Bit(m_bus.readLine()).trimmed();
    static int count = 0;
    m_connection.emplace(QDBusConnection::connectToBus(m_address, u"test-bus-%1"_s.arg(++count)));
    return m_connection->isConnected() || fail(m_connection->lastError().message());
}

bool PrivateBus::startKeyring(Keyring keyring)
{
    QStringList arguments{u"--foreground"_s, u"--components=secrets"_s};
    if (keyring == Keyring::Unlocked)
        arguments.append(u"--unlock"_s);
    launch(m_keyring, u"gnome-keyring-daemon"_s, arguments);
    if (keyring == Keyring::Unlocked)
        m_keyring.write(password);
    m_keyring.closeWriteChannel();
    return waitForKeyring();
}

bool PrivateBus::waitForKeyring()
{
    QEventLoop loop;
    QDBusServiceWatcher watcher(secrets, *m_connection, QDBusServiceWatcher::WatchForRegistration);
    QObject::connect(&watcher, &QDBusServiceWatcher::serviceRegistered, &loop, &QEventLoop::quit);
    QObject::connect(&m_keyring, &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    if (!m_connection->interface()->isServiceRegistered(secrets))
        loop.exec();
    return m_connection->interface()->isServiceRegistered(secrets)
        || fail(u"gnome-keyring-daemon did not come up: "_s + QString::fromLocal8Bit(m_keyring.readAllStandardError()));
}

void PrivateBus::stopKeyring()
{
    end(m_keyring);
}

bool PrivateBus::lock()
{
    auto message = serviceCall(u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    message.setArguments({QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(loginPath)})});
    const QDBusMessage reply = m_connection->call(message, QDBus::Block, patience);
    return reply.type() == QDBusMessage::ReplyMessage || fail(reply.errorMessage());
}

bool PrivateBus::unlock()
{
    // Without a prompt, by the way that gnome-keyring keeps for its own tools. A session "plain" is enough among
    // ourselves.
    auto open = serviceCall(u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s);
    open.setArguments({u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    const QDBusMessage session = m_connection->call(open, QDBus::Block, patience);
    if (session.arguments().size() != 2)
        return fail(session.errorMessage());
    QDBusArgument secret;
    secret.beginStructure();
    secret << qvariant_cast<QDBusObjectPath>(session.arguments().at(1)) << QByteArray() << QByteArray(password)
           << u"text/plain"_s;
    secret.endStructure();
    auto unlocking =
        serviceCall(u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s, u"UnlockWithMasterPassword"_s);
    unlocking.setArguments({QVariant::fromValue(QDBusObjectPath(loginPath)), QVariant::fromValue(secret)});
    const QDBusMessage reply = m_connection->call(unlocking, QDBus::Block, patience);
    return reply.type() == QDBusMessage::ReplyMessage || fail(reply.errorMessage());
}

bool PrivateBus::fail(const QString &problem)
{
    m_problem = problem;
    return false;
}

void PrivateBus::launch(QProcess &process, const QString &program, const QStringList &arguments)
{
    auto inherited = environment();
    if (m_address.isEmpty())
        inherited.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    process.setProcessEnvironment(inherited);
#ifdef Q_OS_LINUX
    process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); }); // a crashed test leaves nothing running
#endif
    process.start(program, arguments);
    process.waitForStarted(patience);
}

void PrivateBus::end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (process.waitForFinished(patience))
        return;
    process.kill();
    process.waitForFinished(patience);
}

} // namespace GuestPass::Test
