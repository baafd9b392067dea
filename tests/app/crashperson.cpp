// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "crashperson.h"

#include <guestpass/http.h>
#include <support/await.h>
#include <support/filekeyring.h>

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace GuestPass::Test {

namespace {

using Where = CrashStep::Where;

const auto password = "Canary-Kestrel-77\n"_ba;
const QString indexFile = u"data/guestpass/sessions/session-shop%2fsession.json"_s;
const QString keyringFile = u"test.keyring"_s;
const QString cartFile = u"data/guestpass/stores/shop/cart.json"_s;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::unique_ptr<DemoStoreProcess> makeStore(const QString &dataFile)
{
    return std::make_unique<DemoStoreProcess>(QStringLiteral(GUESTPASS_BIN_DIR) + u"/guestpass-demostore"_s,
                                              QStringList{u"--data"_s, dataFile});
}

QString tableOf(const QString &service)
{
    return service == "commerce-engine"_L1 ? u"users"_s : service + u"_users"_s;
}

} // namespace

CrashStores::CrashStores()
    : m_home(makeStore(m_folder.filePath(u"home.sqlite"_s)))
    , m_elsewhere(makeStore(m_folder.filePath(u"elsewhere.sqlite"_s)))
{
}

CrashStores::~CrashStores()
{
    QSqlDatabase::removeDatabase(u"crash"_s);
}

bool CrashStores::start()
{
    const bool started =
        await(m_home->start(), Result<QUrl>(Error{})).ok() && await(m_elsewhere->start(), Result<QUrl>(Error{})).ok();
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"crash"_s);
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    database.setDatabaseName(m_folder.filePath(u"home.sqlite"_s));
    return started && database.open();
}

StoreProfile CrashStores::profile(const QString &service, Where where) const
{
    StoreProfile profile;
    profile.id = u"shop"_s;
    profile.name = u"Shop"_s;
    profile.service = service;
    const auto placed = (where == Where::Elsewhere ? m_elsewhere : m_home)->placed(profile);
    profile = placed ? *placed : profile;
    if (where == Where::Nowhere)
        profile.baseUrl.setPort(1); // nobody may listen there but the system
    return profile;
}

QString CrashStores::mailedTo(const QString &email) const
{
    const auto transport = makeNetworkTransport();
    const auto mailed = await(readDemoOutbox(*transport, m_home->root(), email), Result<QString>(Error{}));
    return mailed ? *mailed : QString();
}

int CrashStores::people(const QString &service) const
{
    return count(u"SELECT count(*) FROM "_s + tableOf(service));
}

int CrashStores::openSessions(const QString &service, const QString &userId) const
{
    // The other service keeps its guests' sessions open on purpose, for the person and without rights.
    const QString sessions =
        service == "mudbase"_L1 ? u"mudbase_sessions WHERE"_s : u"sessions WHERE is_logged_in = 1 AND"_s;
    return count(u"SELECT count(*) FROM %1 revoked_at IS NULL AND user_id = ?"_s.arg(sessions), userId);
}

int CrashStores::count(const QString &query, const QString &value) const
{
    QSqlQuery asked(QSqlDatabase::database(u"crash"_s));
    asked.prepare(query);
    if (!value.isNull())
        asked.addBindValue(value);
    return asked.exec() && asked.next() ? asked.value(0).toInt() : -1;
}

CrashPerson::CrashPerson(const CrashStores &stores, const QString &service, const QStringList &goods)
    : m_stores(stores)
    , m_service(service)
    , m_goods(goods)
    , m_email(QUuid::createUuid().toString(QUuid::WithoutBraces) + "@example.org"_L1)
    , m_logFile(m_computer.path(u"points.log"_s))
{
    m_computer.environment.insert(u"GUESTPASS_CRASH_LOG"_s, m_logFile);
    m_computer.write(keyringFile, emptyFileKeyring());
}

bool CrashPerson::visit(Where where)
{
    return saveUserStoreProfile(m_stores.profile(m_service, where), m_computer.path(u"config/guestpass/stores.d"_s))
        .ok();
}

QByteArray CrashPerson::inputOf(const CrashStep &step) const
{
    if (step.input == "code")
        return m_stores.mailedTo(m_email).toUtf8() + '\n';
    return step.input.isEmpty() ? QByteArray() : password;
}

CliOutcome CrashPerson::run(const CrashStep &step)
{
    QStringList words = step.words;
    words.replaceInStrings(QRegularExpression(u"^A$"_s), m_goods.value(0));
    words.replaceInStrings(QRegularExpression(u"^B$"_s), m_goods.value(1));
    words.replaceInStrings(QRegularExpression(u"^email$"_s), m_email);
    if (!visit(step.where))
        return {-1, {}, "The profile could not be written.", 0};
    m_computer.environment.insert(u"GUESTPASS_CRASH_AT"_s, QString::fromLatin1(step.crashAt));
    return m_computer.ask(words << u"--store"_s << u"shop"_s, inputOf(step));
}

QStringList CrashPerson::takePassed()
{
    const QString passed = QString::fromLatin1(bytesOf(m_logFile));
    QFile::remove(m_logFile);
    return passed.split(u'\n', Qt::SkipEmptyParts);
}

QJsonObject CrashPerson::status()
{
    QJsonObject status = run({{u"status"_s}, {}, Where::Home, {}}).json();
    status.remove(u"clockOffsetMs"_s);
    status.remove(u"expiresAt"_s); // a look at the cart may renew the session
    return status;
}

CrashPerson::Lines CrashPerson::cart()
{
    const auto outcome = run({{u"cart"_s, u"show"_s}, {}, Where::Home, {}});
    Lines lines;
    const QJsonArray found = outcome.object("cart").value("lines"_L1).toArray();
    for (const auto &line : found)
        lines.insert(line.toObject().value("product"_L1).toString(), line.toObject().value("quantity"_L1).toInt());
    return lines;
}

QByteArray CrashPerson::keptCart() const
{
    return bytesOf(m_computer.path(cartFile));
}

bool CrashPerson::hasEmptyKeyring() const
{
    return bytesOf(m_computer.path(keyringFile)).size() == emptyFileKeyring().size();
}

QJsonObject CrashPerson::index() const
{
    return QJsonDocument::fromJson(bytesOf(m_computer.path(indexFile))).object();
}

bool CrashPerson::writeIndex(const QJsonObject &index) const
{
    return m_computer.write(indexFile, QJsonDocument(index).toJson());
}

bool CrashPerson::makeNoteOlder() const
{
    const QString path = m_computer.path(indexFile + ".refresh"_L1);
    const QJsonObject note = QJsonDocument::fromJson(bytesOf(path).trimmed()).object();
    QJsonObject older = index();
    older.insert("refresh"_L1, note);
    return !note.isEmpty() && writeIndex(older) && QFile::remove(path);
}

bool CrashPerson::journalSays(const QByteArray &words) const
{
    return bytesOf(m_computer.path(u"state/guestpass/journal.jsonl"_s)).contains(words);
}

QString userIdOf(const QJsonObject &status)
{
    return status.value("identity"_L1).toObject().value("userId"_L1).toString();
}

bool wasHeardByTheStoreOnly(const QStringList &passed)
{
    return passed.lastIndexOf(u"accept.reply"_s) > passed.lastIndexOf(u"vault.written"_s);
}

bool mayHaveBeenHeard(const QStringList &passed)
{
    return !passed.isEmpty() && passed.constLast().startsWith("record.expect"_L1);
}

bool wasSentAndNotKept(const QStringList &passed)
{
    const auto begun = passed.lastIndexOf(u"refresh.intend"_s);
    return begun >= 0 && passed.lastIndexOf(u"refresh.intended"_s) > begun
        && passed.lastIndexOf(u"vault.written"_s) < begun;
}

QStringList plainGoods(const CrashStores &stores, const QString &service)
{
    CrashPerson anybody(stores, service, {});
    const auto found = anybody.run({{u"products"_s, u"--limit"_s, u"40"_s}, {}, Where::Home, {}}).json();
    QStringList ids;
    const QJsonArray products = found.value("products"_L1).toArray();
    for (const auto &entry : products) {
        const QJsonObject product = entry.toObject();
        if (product.value("available"_L1).toBool() && !product.value("hasVariants"_L1).toBool())
            ids.append(product.value("id"_L1).toString());
    }
    return ids;
}

} // namespace GuestPass::Test
