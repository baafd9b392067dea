// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "crashperson.h"

#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace GuestPass;
using namespace GuestPass::Test;

using Lines = CrashPerson::Lines;
using Where = CrashStep::Where;

/// What tst_crash does point by point, here at any moment of anything: every round goes on where the last one was
/// ended. GUESTPASS_CRASH_SEED repeats a run.
class tst_CrashRandom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedAnywhere_manyTimes_losesNobody();

private:
    void meetSomebody(QRandomGenerator &random);
    static CrashStep anyStep(QRandomGenerator &random, const QString &state);
    bool haveARound(QRandomGenerator &random);
    void expectNobody(const QString &what);
    void expectSomebody(const QString &userId, const Lines &lines, const QString &what);

    CrashStores m_stores;
    QMap<QString, QStringList> m_goods; ///< by service
    QString m_service;
    std::unique_ptr<CrashPerson> m_shopper;
    int m_peopleAllowed = 0;
    QJsonObject m_status; ///< how the last round ended
    Lines m_lines;
};

void tst_CrashRandom::initTestCase()
{
    QVERIFY(m_stores.start());
    for (const QString &service : {u"commerce-engine"_s, u"mudbase"_s, u"pocketbase"_s}) {
        m_goods.insert(service, plainGoods(m_stores, service));
        QVERIFY2(m_goods.value(service).size() >= 2, qPrintable(service));
    }
}

// At any moment: GUESTPASS_CRASH_AT=#N.
void tst_CrashRandom::killedAnywhere_manyTimes_losesNobody()
{
    constexpr int wanted = 30;
    const quint32 seed = qEnvironmentVariableIsSet("GUESTPASS_CRASH_SEED")
        ? qEnvironmentVariable("GUESTPASS_CRASH_SEED").toUInt()
        : QRandomGenerator::global()->generate();
    qInfo("GUESTPASS_CRASH_SEED=%u", seed);
    QRandomGenerator random(seed);
    int kills = 0;
    int tries = 0;
    while (kills < wanted) {
        QVERIFY2(++tries < 10 * wanted, "Hardly any run came to the point where it was to end.");
        if (!m_shopper)
            meetSomebody(random);
        const bool died = haveARound(random);
        if (QTest::currentTestFailed())
            return;
        kills += died ? 1 : 0;
    }
    m_shopper.reset();
}

void tst_CrashRandom::meetSomebody(QRandomGenerator &random)
{
    m_service = m_goods.keys().at(random.bounded(int(m_goods.size())));
    m_shopper = std::make_unique<CrashPerson>(m_stores, m_service, m_goods.value(m_service));
    m_peopleAllowed = m_stores.people(m_service) + 1;
    m_status = m_shopper->status();
    m_lines.clear();
}

CrashStep tst_CrashRandom::anyStep(QRandomGenerator &random, const QString &state)
{
    static const QMap<QString, QList<const char *>> possible{
        {u"signedOut"_s, {"sign-in --guest", "cart add A"}},
        {u"guest"_s, {"refresh", "cart add B", "convert --email email", "sign-out --discard-guest"}},
        {u"member"_s, {"refresh", "cart add B", "sign-out"}}};
    const auto words = possible.value(state);
    const auto chosen = QString::fromLatin1(words.at(random.bounded(int(words.size()))));
    return {chosen.split(u' '), chosen.startsWith("convert"_L1) ? "password"_ba : QByteArray(), Where::Home, {}};
}

bool tst_CrashRandom::haveARound(QRandomGenerator &random)
{
    const QJsonObject before = m_status;
    const Lines lines = m_lines;
    CrashStep step = anyStep(random, before.value("state"_L1).toString());
    m_shopper->takePassed();
    step.crashAt = '#' + QByteArray::number(1 + random.bounded(30));
    const bool died = m_shopper->run(step).killedBy == SIGKILL;
    const QStringList passed = m_shopper->takePassed();
    step.crashAt.clear();
    if (died)
        m_shopper->run(step);
    if (step.words.first() == "convert"_L1)
        m_shopper->run({{u"confirm"_s}, "code", Where::Home, {}});
    const bool twice = wasHeardByTheStoreOnly(passed) || (died && mayHaveBeenHeard(passed));
    if (userIdOf(before).isEmpty() && twice && m_service != "pocketbase"_L1)
        ++m_peopleAllowed;
    const QString what = u"%1: %2 ended after %3"_s.arg(m_service, step.words.join(u' '), passed.join(u' '));
    if (step.words.first() == "sign-out"_L1)
        expectNobody(what);
    else
        expectSomebody(userIdOf(before), lines, what);
    return died;
}

void tst_CrashRandom::expectNobody(const QString &what)
{
    QVERIFY2(m_shopper->status().value("state"_L1).toString() == "signedOut"_L1, qPrintable(what));
    m_shopper.reset();
}

void tst_CrashRandom::expectSomebody(const QString &userId, const Lines &lines, const QString &what)
{
    const QJsonObject status = m_status = m_shopper->status();
    const QString state = status.value("state"_L1).toString();
    const QString now = userIdOf(status);
    QVERIFY2(userId.isEmpty() ? !now.isEmpty() : now == userId, qPrintable(what));
    QVERIFY2(state == "guest"_L1 || state == "member"_L1, qPrintable(what + state));
    QVERIFY2(m_stores.people(m_service) <= m_peopleAllowed, qPrintable(what));
    const Lines present = m_shopper->cart();
    m_lines = present;
    for (auto line = lines.begin(); line != lines.end(); ++line)
        QVERIFY2(present.value(line.key()) >= line.value(), qPrintable(what));
}

QTEST_GUILESS_MAIN(tst_CrashRandom)
#include "tst_crashrandom.moc"
