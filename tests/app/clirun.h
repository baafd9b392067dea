// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace GuestPass::Test {

/// How a run of the program ended.
struct CliOutcome {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
    int killedBy = 0; ///< the signal that ended it

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray jsonList() const { return QJsonDocument::fromJson(out).array(); }
    QJsonObject object(const char *name) const { return json().value(QLatin1String(name)).toObject(); }
    QString text(const char *name) const { return json().value(QLatin1String(name)).toString(); }
    /// "1 wrongCredentials", "0 "
    QString verdict() const;
    QString toString() const; ///< for a failure's message
};

/// A computer of its own for guestpassctl: a home, and libsecret's file backend as the keyring, without any bus.
class CliHome {
public:
    CliHome();

    CliOutcome run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// With --json.
    CliOutcome ask(QStringList arguments, const QByteArray &input = {}) const;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString demoData() const { return path(QStringLiteral("data/guestpass/demo-store.sqlite")); }
    bool write(const QString &name, const QByteArray &bytes) const;
    /// Every byte of every file below the home except the demo store's and the keyring's.
    QByteArray everythingWritten() const;

    QProcessEnvironment environment;

private:
    QTemporaryDir m_folder;
};

} // namespace GuestPass::Test
