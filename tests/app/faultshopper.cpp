// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "faultshopper.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <guestpass/storeprofile.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace GuestPass::Test {

namespace {

QString dataFileIn(const QTemporaryDir &folder)
{
    return folder.filePath(u"store.sqlite"_s);
}

QSqlDatabase connectionTo(const QString &file)
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"faults"_s);
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    database.setDatabaseName(file);
    return database;
}

} // namespace

FaultStore::FaultStore()
    : m_store(QStringLiteral(GUESTPASS_BIN_DIR "/guestpass-demostore"), QStringList{u"--data"_s, dataFileIn(m_folder)})
{
}

FaultStore::~FaultStore()
{
    QSqlDatabase::removeDatabase(u"faults"_s);
}

bool FaultStore::start()
{
    const auto base = outcomeOf(m_store.start());
    if (!base)
        m_problem = base.error().detail;
    else if (!m_proxy.start(m_store.root()))
        m_problem = m_proxy.problem();
    else if (!connectionTo(dataFileIn(m_folder)).open())
        m_problem = u"The data file cannot be read."_s;
    return m_problem.isEmpty();
}

StoreProfile FaultStore::profile(const FaultService &service) const
{
    StoreProfile profile;
    profile.service = service.name;
    const auto placed = m_store.placed(profile);
    if (!placed)
        return profile;
    profile = *placed;
    profile.baseUrl = m_proxy.url(profile.baseUrl.path());
    return profile;
}

int FaultStore::people(const FaultService &service) const
{
    QSqlQuery asked(QSqlDatabase::database(u"faults"_s));
    const bool found = asked.exec(u"SELECT count(*) FROM "_s + service.peopleTable) && asked.next();
    return found ? asked.value(0).toInt() : -1;
}

bool FaultStore::begin(const QByteArray &rules)
{
    m_seenBefore = m_proxy.seen().size();
    const bool ok = m_proxy.setRules(rules);
    m_problem = m_proxy.problem();
    return ok;
}

bool FaultStore::end()
{
    const QList<FaultProxy::Seen> seen = m_proxy.seen().mid(m_seenBefore);
    const bool met =
        std::any_of(seen.begin(), seen.end(), [](const FaultProxy::Seen &one) { return one.rule.has_value(); });
    m_problem = met ? QString() : u"The fault met no request."_s;
    return m_proxy.clear() && met;
}

FaultShopper::FaultShopper(const FaultService &service, const StoreProfile &profile)
    : m_service(service)
    , m_base(profile.baseUrl)
    , m_provider(makeProvider(profile))
    , m_transport(makeNetworkTransport())
    , m_vault(makeMemoryVault())
{
    start();
}

FaultShopper::~FaultShopper() = default;

void FaultShopper::start()
{
    m_api.reset();
    m_session.reset();
    m_session = std::make_unique<Session>(
        u"shop"_s, Session::Parts{*m_provider, *m_transport, *m_vault, m_clock, m_journal, m_folder.path()});
    m_api = std::make_unique<ApiClient>(*m_session, *m_provider, m_session->transport());
}

QString FaultShopper::askWhoIAm()
{
    QStringList segments = m_service.whoAmI;
    HttpRequest request;
    request.route = segments.join(u'/');
    request.url = endpoint(m_base, segments.replaceInStrings(u"{id}"_s, userId()));
    const auto reply = outcomeOf(m_api->send(request, Access::Session));
    QJsonValue found = reply ? reply->json().value_or(QJsonObject()) : QJsonObject();
    for (const QString &name : std::as_const(m_service.idInReply))
        found = found.toObject().value(name);
    return found.toString();
}

QString FaultShopper::userId() const
{
    return m_session->identity() ? m_session->identity()->userId : QString();
}

} // namespace GuestPass::Test
