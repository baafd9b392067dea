// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <faultproxy/control.h>

#include <faultproxy/proxy.h>
#include <faultproxy/rulereader.h>

#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace FaultProxy {

Control::Control(Proxy &proxy, QObject *parent)
    : QObject(parent)
    , m_proxy(proxy)
    , m_notifier(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &Control::read);
}

// One call for each signal: the descriptor may block, being shared with whoever started us.
void Control::read()
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
        const QString problem = obey(line);
        say(problem.isEmpty() ? QJsonObject{{u"ok"_s, true}} : QJsonObject{{u"ok"_s, false}, {u"problem"_s, problem}});
    }
}

QString Control::obey(const QByteArray &line)
{
    const QJsonObject order = QJsonDocument::fromJson(line).object();
    RuleList list;
    if (order.value("clear"_L1) != QJsonValue(true) || order.size() != 1)
        list = readRules(line);
    if (list.problem.isEmpty())
        m_proxy.setRules(list.rules);
    return list.problem;
}

void say(const QJsonObject &line)
{
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

} // namespace FaultProxy
