// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <support/faultproxy.h>

#include <QDeadlineTimer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace GuestPass::Test {

namespace {

constexpr int patience = 20'000;

const QString &faultFolder()
{
    static const QString folder = QStringLiteral(GUESTPASS_SOURCE_DIR "/tests/faultproxy/faults");
    return folder;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<int> numberOrNone(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

} // namespace

FaultProxy::~FaultProxy()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(patience)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

bool FaultProxy::start(const QUrl &target, quint64 seed, const QStringList &more)
{
    const QStringList arguments{u"--target"_s,     target.toString(QUrl::RemovePath | QUrl::RemoveQuery),
                                u"--seed"_s,       QString::number(seed),
                                u"--log"_s,        m_folder.filePath(u"log.jsonl"_s),
                                u"--with-parent"_s};
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(GUESTPASS_BIN_DIR "/guestpass-faultproxy"), arguments + more);
    m_port = quint16(QJsonDocument::fromJson(readLine()).object().value("port"_L1).toInt());
    if (m_port == 0)
        m_problem = u"The fault proxy did not start: %1"_s.arg(m_process.errorString());
    return m_port != 0;
}

QUrl FaultProxy::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path));
}

bool FaultProxy::setRules(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue rules = document.isArray() ? QJsonValue(document.array()) : document.object().value("rules"_L1);
    return order(QJsonDocument(QJsonObject{{u"rules"_s, rules}}).toJson(QJsonDocument::Compact));
}

bool FaultProxy::clear()
{
    return order("{\"clear\":true}");
}

bool FaultProxy::order(const QByteArray &line)
{
    m_process.write(line + '\n');
    const QJsonObject answer = QJsonDocument::fromJson(readLine()).object();
    const bool ok = answer.value("ok"_L1).toBool();
    m_problem = ok ? QString() : answer.value("problem"_L1).toString(u"The fault proxy does not answer."_s);
    return ok;
}

// Waits for the program only: the test's event loop does not run meanwhile.
QByteArray FaultProxy::readLine()
{
    const QDeadlineTimer deadline(patience);
    while (!m_process.canReadLine() && m_process.state() != QProcess::NotRunning && !deadline.hasExpired())
        m_process.waitForReadyRead(int(deadline.remainingTime()));
    return m_process.readLine();
}

QByteArray FaultProxy::log() const
{
    return contents(m_folder.filePath(u"log.jsonl"_s));
}

// Reads on where it stopped: a test with many rows asks often, and the log only grows.
QList<FaultProxy::Seen> FaultProxy::seen() const
{
    QFile file(m_folder.filePath(u"log.jsonl"_s));
    if (!file.open(QIODevice::ReadOnly) || !file.seek(m_read))
        return m_seen;
    for (QByteArray line = file.readLine(); line.endsWith('\n'); line = file.readLine()) {
        m_read += line.size();
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        m_seen.append({entry.value("n"_L1).toInt(), entry.value("method"_L1).toString().toLatin1(),
                       entry.value("path"_L1).toString(), numberOrNone(entry.value("rule"_L1)),
                       entry.value("action"_L1).toString(), numberOrNone(entry.value("status"_L1))});
    }
    return m_seen;
}

QStringList FaultProxy::faults()
{
    QStringList names = QDir(faultFolder()).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(5);
    return names;
}

QByteArray FaultProxy::fault(const QString &name, const QString &method, const QString &path)
{
    const QByteArray json = contents(faultFolder() + u'/' + name + u".json"_s);
    QJsonArray rules = QJsonDocument::fromJson(json).object().value("rules"_L1).toArray();
    for (qsizetype i = 0; i < rules.size(); ++i) {
        QJsonObject rule = rules.at(i).toObject();
        if (!method.isEmpty())
            rule.insert(u"method"_s, method);
        if (!path.isEmpty())
            rule.insert(u"path"_s, path);
        rules[i] = rule;
    }
    return QJsonDocument(rules).toJson(QJsonDocument::Compact);
}

} // namespace GuestPass::Test
