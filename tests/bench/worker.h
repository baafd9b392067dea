// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <bench/slot.h>

#include <QSocketNotifier>

#include <map>

namespace GuestPass::Bench {

/// Carries out orders from standard input, one JSON object to a line:
/// `{"id":1,"do":"call","slot":"s1","base":"http://…"}`. Each is answered by a line with its id. A slot comes to be
/// with its first order; `forget` ends it as the end of the program would.
class Worker : public QObject {
    Q_OBJECT

public:
    explicit Worker(Context &context, QObject *parent = nullptr);

Q_SIGNALS:
    void inputEnded();

private:
    void read();
    void obey(const QJsonObject &order);
    void run(Slot &slot, const QJsonObject &order, const Slot::Report &report);
    Slot &slot(const QString &id, const QUrl &base);

    Context &m_context;
    std::map<QString, std::unique_ptr<Slot>> m_slots;
    QByteArray m_input;
    QSocketNotifier m_notifier;
};

} // namespace GuestPass::Bench
