// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "program.h"

#include "commerceengine/dialect.h"
#include "demoroutes.h"
#include "mudbase/dialect.h"
#include "pocketbase/dialect.h"
#include "server.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace DemoStore {

namespace {

constexpr int portRetryInterval = 200;
constexpr int portRetries = 25;

} // namespace

Program::Program(const Options &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_sharing(options.settings.dataFile)
{
    connect(&m_watch, &ParentWatch::endRequested, this, [] { QCoreApplication::exit(ExitDone); });
    connect(&m_sharing, &Sharing::acquired, this, &Program::serve);
    connect(&m_sharing, &Sharing::failed, this, [this](const QString &problem) { fail(ExitData, problem); });
    connect(&m_sharing, &Sharing::servedByOther, this, [this](QJsonObject line) {
        m_standby = true;
        line.insert(u"shared"_s, true);
        say(line);
    });
    connect(&m_tidyTimer, &QTimer::timeout, this, [this] { m_store->tidy(); });
    connect(&m_portTimer, &QTimer::timeout, this, &Program::listen);
}

// The server and the store end before the lock is given up, so that the next one finds a closed file and a free port.
Program::~Program()
{
    m_server.reset();
    m_store.reset();
}

void Program::start()
{
    m_watch.watchSignals();
    if (m_options.watchParent)
        m_watch.watchParent();
    if (makeFolder())
        m_sharing.start();
}

bool Program::makeFolder()
{
    const QString folder = QFileInfo(m_options.settings.dataFile).absolutePath();
    if (QDir().mkpath(folder))
        return true;
    fail(ExitData, u"The folder %1 cannot be made."_s.arg(QDir::toNativeSeparators(folder)));
    return false;
}

void Program::serve()
{
    if (!openStore())
        return;
    addDemoRoutes(m_router, *m_store);
    CommerceEngine::addOperations(m_router, *m_store);
    Mudbase::addOperations(m_router, *m_store);
    PocketBase::addOperations(m_router, *m_store);
    m_server = std::make_unique<Server>(m_router, m_store->database);
    m_tidyTimer.setTimerType(Qt::VeryCoarseTimer);
    m_tidyTimer.start(int(hour));
    listen();
}

bool Program::openStore()
{
    QString problem;
    m_store = Store::open(m_options.settings, builtInSeed(), systemClock(), &problem);
    if (!m_store)
        fail(ExitData, problem);
    return m_store != nullptr;
}

// A port that is needed (asked for, or known to somebody already) may be free again in a moment.
void Program::listen()
{
    if (listenOnce()) {
        m_portTimer.stop();
        publish();
        return;
    }
    if (!m_standby || ++m_portAttempts > portRetries) {
        m_portTimer.stop();
        fail(ExitPort,
             u"Port %1 cannot be used: another program listens there, or it is not allowed."_s.arg(
                 m_options.port ? int(m_options.port) : m_store->database.setting(u"port"_s).toInt()));
        return;
    }
    m_portTimer.start(portRetryInterval);
}

bool Program::listenOnce()
{
    QString problem;
    const auto remembered = quint16(m_store->database.setting(u"port"_s).toUInt());
    if (m_standby)
        return m_server->listen(remembered, &problem);
    if (m_options.port != 0)
        return m_server->listen(m_options.port, &problem);
    return (remembered != 0 && m_server->listen(remembered, &problem)) || m_server->listen(0, &problem);
}

void Program::publish()
{
    m_store->publicUrl = u"http://127.0.0.1:%1"_s.arg(m_server->port());
    m_store->database.setSetting(u"port"_s, m_server->port());
    const QJsonObject line = firstLine();
    if (!m_sharing.announce(line)) {
        fail(ExitData,
             u"The folder of %1 cannot be written."_s.arg(QDir::toNativeSeparators(m_options.settings.dataFile)));
        return;
    }
    if (!m_standby)
        say(line);
}

// Where each service's client finds this store, and what its profile needs beside the address.
QJsonObject Program::dialects() const
{
    const QString url = m_store->publicUrl;
    return {{u"commerce-engine"_s,
             QJsonObject{{u"url"_s, url + u"/api/v1/%1/storefront"_s.arg(m_store->settings.storeId)}}},
            {u"mudbase"_s, QJsonObject{{u"url"_s, url + u"/mudbase"_s}, {u"options"_s, Mudbase::profileOptions()}}},
            {u"pocketbase"_s, QJsonObject{{u"url"_s, url + u"/pocketbase"_s}}}};
}

QJsonObject Program::firstLine() const
{
    const Settings &settings = m_store->settings;
    return {{u"url"_s, m_store->publicUrl},
            {u"apiBase"_s, m_store->publicUrl + u"/api/v1/%1/storefront"_s.arg(settings.storeId)},
            {u"store"_s, settings.storeId},
            {u"apiKey"_s, QString::fromLatin1(settings.apiKey)},
            {u"dialects"_s, dialects()},
            {u"data"_s, settings.dataFile},
            {u"pid"_s, QCoreApplication::applicationPid()},
            {u"shared"_s, false},
            {u"version"_s, programVersion()}};
}

void Program::say(const QJsonObject &line)
{
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    std::fflush(stdout);
}

void Program::fail(ExitCode code, const QString &problem)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(problem));
    // Also right if the event loop has not begun yet.
    QMetaObject::invokeMethod(
        this, [code] { QCoreApplication::exit(code); }, Qt::QueuedConnection);
}

} // namespace DemoStore
