// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "tour.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace GuestPass::App {

namespace {

QString partFile(const QString &folder, const QString &part)
{
    return folder + "/."_L1 + part + ".json"_L1;
}

QJsonObject readPart(const QString &folder, const QString &part)
{
    QFile file(partFile(folder, part));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

Tour::Tour(const QString &folder, const QString &store, const QString &language, QObject *parent)
    : QObject(parent)
    , m_folder(QDir(folder).absolutePath())
    , m_store(store)
    , m_language(language)
    , m_home(qEnvironmentVariable("GUESTPASS_TOUR_HOME"))
{
    if (!m_home.isEmpty())
        return;
    m_scratch = std::make_unique<QTemporaryDir>();
    m_home = m_scratch->path();
}

Tour::~Tour() = default;

void Tour::start()
{
    if (!QDir().mkpath(m_folder))
        return Q_EMIT finished(tr("The folder %1 cannot be made.").arg(m_folder));
    playPart(u"before"_s);
}

void Tour::playPart(const QString &part)
{
    QFile::remove(partFile(m_folder, part));
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char *variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        environment.insert(QString::fromLatin1(variable), m_home + u'/' + QString::fromLatin1(variable).toLower());
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(environment);
    m_process->setProcessChannelMode(QProcess::ForwardedChannels);
    connect(m_process.get(), &QProcess::finished, this, [this, part](int exitCode) { partEnded(part, exitCode); });
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT finished(tr("The tour could not start this program a second time."));
    });
    QStringList arguments{u"--new-instance"_s,       u"--tour"_s, m_folder, u"--tour-part"_s, part, u"--demo-data"_s,
                          m_home + "/demo.sqlite"_L1};
    if (!m_store.isEmpty())
        arguments += {u"--store"_s, m_store};
    if (!m_language.isEmpty())
        arguments += {u"--language"_s, m_language};
    // What the first process was told about looks holds for the parts as well.
    arguments += QCoreApplication::arguments().filter(QRegularExpression(u"^--?(reverse|style=.*)$"_s));
    m_process->start(QCoreApplication::applicationFilePath(), arguments);
}

void Tour::partEnded(const QString &part, int exitCode)
{
    const QJsonObject said = readPart(m_folder, part);
    QFile::remove(partFile(m_folder, part));
    if (exitCode != 0 || said.isEmpty()) {
        const QString problem = said.value("problem"_L1).toString();
        return Q_EMIT finished(problem.isEmpty() ? tr("A part of the tour ended early (exit code %1).").arg(exitCode)
                                                 : problem);
    }
    if (part == "before"_L1) {
        if (!said.value("saved"_L1).toBool())
            return Q_EMIT finished(tr("The guest could not be saved, so the tour cannot show how it comes back after a "
                                      "restart. Is there an unlocked keyring in this session?"));
        m_before = said;
        return playPart(u"after"_s);
    }
    m_after = said;
    Q_EMIT finished(writeSummary());
}

QString Tour::writeSummary() const
{
    QJsonArray steps = m_before.value("steps"_L1).toArray();
    const QJsonArray after = m_after.value("steps"_L1).toArray();
    for (const auto &step : after)
        steps.append(step);
    const bool sameGuest = m_before.value("userId"_L1) == m_after.value("restoredUserId"_L1);
    const bool newProcess = m_before.value("process"_L1) != m_after.value("process"_L1);
    const QJsonObject summary{{u"steps"_s, steps},
                              {u"guestUserId"_s, m_before.value("userId"_L1)},
                              {u"memberUserId"_s, m_after.value("userId"_L1)},
                              {u"cartBefore"_s, m_before.value("cart"_L1)},
                              {u"cartAfter"_s, m_after.value("cart"_L1)},
                              {u"restarted"_s, sameGuest && newProcess},
                              {u"keychain"_s, m_after.value("keychain"_L1)}};
    QSaveFile file(m_folder + "/tour.json"_L1);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(summary).toJson()) < 0 || !file.commit())
        return tr("tour.json cannot be written: %1").arg(file.errorString());
    if (!sameGuest)
        return tr("The guest was not found again after the restart.");
    if (m_before.value("cart"_L1) != m_after.value("cart"_L1))
        return tr("The cart is not the same after the account was created.");
    return {};
}

} // namespace GuestPass::App
