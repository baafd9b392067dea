// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "demostorefixture.h"

#include <group.h>

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace DemoStore;
using namespace DemoStore::Testing;
using namespace Qt::StringLiterals;

namespace {

/// A store whose requests are grouped, and somebody beside it who sees only what is kept.
class Grouped {
public:
    Grouped()
    {
        opened = fixture.open();
        if (!opened)
            return;
        CommerceEngine::addOperations(m_router, *fixture.store);
        group = std::make_unique<Group>(m_router, fixture.store->database);
        m_beside = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"beside"_s);
        m_beside.setDatabaseName(fixture.settings.dataFile);
        opened = m_beside.open();
    }
    ~Grouped()
    {
        m_beside = {};
        QSqlDatabase::removeDatabase(u"beside"_s);
    }

    void signIn() { ask("POST"_ba, "/auth/anonymous"_ba, {{"x-api-key"_ba, fixture.settings.apiKey}}); }
    void read(const Person &person)
    {
        ask("GET"_ba, "/auth/user/" + person.id.toLatin1(),
            {{"authorization"_ba, "Bearer " + person.access.toLatin1()}});
    }
    int kept() const
    {
        QSqlQuery query(u"SELECT count(*) FROM users"_s, m_beside);
        return query.next() ? query.value(0).toInt() : -1;
    }
    int answered(int status) const { return int(std::count(answers.begin(), answers.end(), status)); }

    Fixture fixture;
    std::unique_ptr<Group> group;
    QList<int> answers;
    bool opened = false;

private:
    void ask(const QByteArray &method, const QByteArray &path, const QHash<QByteArray, QByteArray> &headers)
    {
        Request request;
        request.method = method;
        request.path = "/api/v1/demo/storefront" + path;
        request.headers = headers;
        group->answer(request, [this](const Response &response) { answers.append(response.status); });
    }

    Router m_router;
    QSqlDatabase m_beside;
};

} // namespace

class tst_DemoStoreGroup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requests_ofOneTurn_areAnsweredOnceKept();
    void read_alone_isAnsweredAtOnce();
    void read_whileOthersAreNotKept_waits();
    void requests_thatNeverCease_areAnsweredAllTheSame();
    void groupEnds_withOthersWaiting_answersThem();
    void fullDisk_inTheMiddle_eachIsToldForItself();
};

void tst_DemoStoreGroup::requests_ofOneTurn_areAnsweredOnceKept()
{
    Grouped store;
    QVERIFY(store.opened);
    for (int i = 0; i < 3; ++i)
        store.signIn();
    QCOMPARE(store.answers.size(), 0);
    QCOMPARE(store.kept(), 0);
    QTRY_COMPARE(store.answered(200), 3);
    QCOMPARE(store.kept(), 3);
}

void tst_DemoStoreGroup::read_alone_isAnsweredAtOnce()
{
    Grouped store;
    QVERIFY(store.opened);
    store.read({u"nobody"_s, u"none"_s, {}});
    QCOMPARE(store.answers, QList<int>{401});
}

void tst_DemoStoreGroup::read_whileOthersAreNotKept_waits()
{
    Grouped store;
    QVERIFY(store.opened);
    store.signIn();
    store.read({u"nobody"_s, u"none"_s, {}});
    QCOMPARE(store.answers.size(), 0);
    QTRY_COMPARE(store.answers, (QList<int>{200, 401}));
}

void tst_DemoStoreGroup::requests_thatNeverCease_areAnsweredAllTheSame()
{
    Grouped store;
    QVERIFY(store.opened);
    for (int i = 0; i < 64; ++i)
        store.signIn();
    QCOMPARE(store.answered(200), 64);
    QCOMPARE(store.kept(), 64);
}

void tst_DemoStoreGroup::groupEnds_withOthersWaiting_answersThem()
{
    Grouped store;
    QVERIFY(store.opened);
    store.signIn();
    store.group.reset();
    QCOMPARE(store.answered(200), 1);
    QCOMPARE(store.kept(), 1);
}

void tst_DemoStoreGroup::fullDisk_inTheMiddle_eachIsToldForItself()
{
    Grouped store;
    QVERIFY(store.opened);
    Database &database = store.fixture.store->database;
    const int pages = database.one(u"PRAGMA page_count"_s).value_or(Row{0}).at(0).toInt();
    QVERIFY(database.one(u"PRAGMA max_page_count = %1"_s.arg(pages + 2)));
    int asked = 0;
    for (; asked < 1000 && store.answered(503) < 100; ++asked)
        store.signIn();
    QTRY_COMPARE(store.answers.size(), asked);
    QVERIFY(store.answered(503) > 0);
    QVERIFY(store.answered(200) > 0);
    QCOMPARE(store.answered(200) + store.answered(503), asked);
    QCOMPARE(store.kept(), store.answered(200));
    QVERIFY(database.one(u"PRAGMA max_page_count = 1000000"_s));
    store.signIn();
    QTRY_COMPARE(store.answers.size(), asked + 1);
    QCOMPARE(store.answers.last(), 200);
}

QTEST_GUILESS_MAIN(tst_DemoStoreGroup)
#include "tst_demostore_group.moc"
