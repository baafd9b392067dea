// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

#include <optional>

namespace GuestPass::Test {

/// The program `guestpass-faultproxy` in front of a server on loopback, with faults that can be switched while it runs.
/// Ends with this object. The test's target must depend on `guestpass-faultproxy`, which `guestpass_testsupport` does.
class FaultProxy {
public:
    /// What it did to one request, as it stands in its log.
    struct Seen {
        int number = 0;
        QByteArray method;
        QString path;
        std::optional<int> rule; ///< from 0
        QString action; ///< `forward` for none
        std::optional<int> status; ///< the server's, or of the answer in its place
    };

    FaultProxy() = default;
    ~FaultProxy();
    Q_DISABLE_COPY_MOVE(FaultProxy)

    /// False, with `problem()`, when it did not come up. Equal seeds give equal decisions to equal requests.
    bool start(const QUrl &target, quint64 seed = 1, const QStringList &more = {});
    /// `path` with its slash; keep the target's by passing `target.path()`.
    QUrl url(const QString &path = {}) const;

    /// Puts a list of rules in force: `[…]`, or the object of a file of faults. False, with `problem()`, when they are
    /// wrong; the old ones stay then. Once this returns, every request that comes meets the new rules.
    bool setRules(const QByteArray &json);
    bool clear();
    /// In the order in which they were done with, up to now: a request whose reply was read is in it.
    QList<Seen> seen() const;
    QByteArray log() const;
    QString problem() const { return m_problem; }

    QProcess &process() { return m_process; }

    /// The names of `tests/faultproxy/faults/*.json`.
    static QStringList faults();
    /// The rules of one of them, for requests of this method and this path only; empty: all.
    static QByteArray fault(const QString &name, const QString &method = {}, const QString &path = {});

private:
    bool order(const QByteArray &line);
    QByteArray readLine();

    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_problem;
    quint16 m_port = 0;
    mutable QList<Seen> m_seen; ///< as much of the log as was read
    mutable qint64 m_read = 0;
};

} // namespace GuestPass::Test
