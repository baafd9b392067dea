// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace GuestPass {

class Clock;

/// One thing that happened. `data` is already redacted when you see it.
struct JournalEvent {
    qint64 sequence = 0; ///< grows by one within a process
    QDateTime at; ///< UTC
    qint64 process = 0; ///< process id
    QString store; ///< profile id, may be empty
    QString kind; ///< `state`, `request`, `keyring`, `refresh`, `clock`, `program`, `cart`
    QString summary; ///< short English text
    QJsonObject data;

    bool operator==(const JournalEvent &) const = default;
};

/// The flight recorder: bounded, redacted on entry, kept as JSON lines that survive a crash. Recording never fails for
/// the caller; when the file cannot be written the journal goes on in memory and `isPersistent()` says so.
class Journal : public QObject {
    Q_OBJECT

public:
    /// With an empty `folder` nothing is written to disk. `folder` is created when it is missing.
    Journal(const QString &folder, const Clock &clock, QObject *parent = nullptr);
    ~Journal() override;

    void record(const QString &store, const QString &kind, const QString &summary, const QJsonObject &data = {});
    /// The newest events of this and earlier processes, oldest first, at most 5,000.
    QList<JournalEvent> events() const;
    bool isPersistent() const;
    /// Keyed, one-way: equal bytes give equal marks on this installation, and nothing can be reversed.
    QString fingerprint(const QByteArray &bytes) const;

Q_SIGNALS:
    void eventAppended(const GuestPass::JournalEvent &event);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// One line of the journal's file; nothing when the line is damaged.
std::optional<JournalEvent> parseJournalLine(const QByteArray &line);
QByteArray toJournalLine(const JournalEvent &event);

} // namespace GuestPass
