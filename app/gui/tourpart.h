// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QJsonArray>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <vector>

class QWidget;

namespace GuestPass::App {

class Composition;
class Services;

/// Plays one process's part of the tour: acts as a person would, waits until the windows have come to rest, takes a
/// picture in light and in dark, and goes on.
class TourPart : public QObject {
    Q_OBJECT

public:
    TourPart(Composition &composition, Services &services, const QString &folder, const QString &part,
             QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// `unsaid`: what went wrong, where it could not be written down.
    void finished(bool ok, const QString &unsaid);

private:
    struct Step {
        QString name;
        std::function<void()> act;
        std::function<bool()> ready;
        std::function<QWidget *()> window;
    };

    void planBefore();
    void planAfter();
    void planAccount();
    void planSupport();
    void add(const QString &name, std::function<void()> act, std::function<bool()> ready,
             std::function<QWidget *()> window = {});
    void next();
    void poll();
    /// False: the pictures could not be written.
    bool take(const Step &step);
    bool isAtRest() const;
    /// `problem` empty: all went well.
    void finish(const QString &problem);
    QJsonArray cartLines() const;
    QWidget *dialog() const;

    Composition &m_composition;
    Services &m_services;
    QString m_folder;
    QString m_part;
    std::vector<Step> m_steps;
    std::size_t m_current = 0;
    QTimer m_poll;
    QElapsedTimer m_stepTime;
    QElapsedTimer m_restTime;
    QJsonArray m_taken;
    QString m_restoredUserId;
};

} // namespace GuestPass::App
