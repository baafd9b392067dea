// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

class QJsonObject;

namespace FaultProxy {

class Proxy;

/// Orders on standard input, one JSON object to a line: `{"rules": […]}` puts other rules in force, `{"clear": true}`
/// none. Each is answered by one line on standard output, once it is in force: `{"ok":true}`, or `{"ok":false,
/// "problem": "…"}` and nothing has changed.
class Control : public QObject {
    Q_OBJECT

public:
    /// Borrows the proxy.
    explicit Control(Proxy &proxy, QObject *parent = nullptr);

    /// Carries out one line; empty, or what is wrong with it.
    QString obey(const QByteArray &line);

Q_SIGNALS:
    void inputEnded();

private:
    void read();

    Proxy &m_proxy;
    QByteArray m_input;
    QSocketNotifier m_notifier;
};

/// Writes a line to standard output at once.
void say(const QJsonObject &line);

} // namespace FaultProxy
