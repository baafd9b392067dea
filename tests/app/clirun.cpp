// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "clirun.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace GuestPass::Test {

namespace {

constexpr int patience = 60'000;

} // namespace

QString CliOutcome::verdict() const
{
    return u"%1 %2"_s.arg(exitCode).arg(object("error").value("kind"_L1).toString());
}

QString CliOutcome::toString() const
{
    return u"exit code %1\n%2\n%3"_s.arg(exitCode).arg(QString::fromUtf8(out), QString::fromUtf8(err));
}

CliHome::CliHome()
    : environment(QProcessEnvironment::systemEnvironment())
{
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    environment.insert(u"XDG_STATE_HOME"_s, path(u"state"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
    environment.insert(u"XDG_CACHE_HOME"_s, path(u"cache"_s));
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    environment.insert(u"SECRET_BACKEND"_s, u"file"_s);
    environment.insert(u"SECRET_FILE_TEST_PATH"_s, path(u"test.keyring"_s));
    environment.insert(u"SECRET_FILE_TEST_PASSWORD"_s, u"test"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
}

CliOutcome CliHome::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(environment);
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(QStringLiteral(GUESTPASS_BIN_DIR) + u"/guestpassctl"_s, arguments);
    if (!process.waitForStarted())
        return {-1, {}, "It did not start.", 0};
    process.write(input);
    process.closeWriteChannel();
    // Not waitForFinished(): servers of the test live in this event loop.
    if (process.state() != QProcess::NotRunning && !finished.wait(patience)) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), "It did not end: " + process.readAllStandardError(), 0};
    }
    const bool ended = process.exitStatus() == QProcess::NormalExit;
    const int code = process.exitCode(); // of a program that a signal ended: the signal
    return {ended ? code : -1, process.readAllStandardOutput(), process.readAllStandardError(), ended ? 0 : code};
}

CliOutcome CliHome::ask(QStringList arguments, const QByteArray &input) const
{
    return run(arguments << u"--json"_s, input);
}

bool CliHome::write(const QString &name, const QByteArray &bytes) const
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray CliHome::everythingWritten() const
{
    QByteArray all;
    QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = files.next();
        QFile file(name);
        if (!name.contains("demo-store.sqlite"_L1) && !name.contains("test.keyring"_L1)
            && file.open(QIODevice::ReadOnly))
            all += name.toUtf8() + '\n' + file.readAll() + '\n';
    }
    return all;
}

} // namespace GuestPass::Test
