// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <bench/worker.h>

#include <QJsonDocument>

#include <cerrno>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace GuestPass::Bench {

Worker::Worker(Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_notifier(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &Worker::read);
}

void Worker::read()
{
    char bytes[65536];
    const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
    if (count < 0 && errno == EINTR)
        return;
    if (count <= 0) {
        m_notifier.setEnabled(false);
        Q_EMIT inputEnded();
        return;
    }
    m_input.append(bytes, count);
    for (auto end = m_input.indexOf('\n'); end >= 0; end = m_input.indexOf('\n')) {
        const QByteArray line = m_input.left(end);
        m_input.remove(0, end + 1);
        obey(QJsonDocument::fromJson(line).object());
    }
}

Slot &Worker::slot(const QString &id, const QUrl &base)
{
    auto &slot = m_slots[id];
    if (!slot)
        slot = std::make_unique<Slot>(m_context, id, base);
    return *slot;
}

void Worker::obey(const QJsonObject &order)
{
    const QJsonValue id = order.value("id"_L1);
    const auto report = [id](QJsonObject line) {
        line.insert("id"_L1, id);
        say(line);
    };
    const QString name = order.value("slot"_L1).toString();
    if (order.value("do"_L1) == "forget"_L1) {
        m_slots.erase(name);
        return report({});
    }
    run(slot(name, QUrl(order.value("base"_L1).toString())), order, report);
}

void Worker::run(Slot &slot, const QJsonObject &order, const Slot::Report &report)
{
    const QString what = order.value("do"_L1).toString();
    if (what == "open"_L1)
        slot.open(report);
    else if (what == "ensure"_L1)
        slot.ensure(report);
    else if (what == "call"_L1)
        slot.call(report);
    else if (what == "burst"_L1)
        slot.burst(order.value("count"_L1).toInt(1), report);
    else if (what == "forceRefresh"_L1)
        slot.forceRefresh(report);
    else if (what == "convert"_L1)
        slot.convert(order.value("email"_L1).toString(), order.value("code"_L1).toString(), report);
    else if (what == "signOut"_L1)
        slot.signOut(report);
    else
        report({{u"error"_s, u"There is no such order."_s}});
}

} // namespace GuestPass::Bench
