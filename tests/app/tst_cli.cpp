// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "clirun.h"

#include <guestpass/demostoreprocess.h>
#include <guestpass/http.h>
#include <support/await.h>

#include <QProcess>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace GuestPass;
using namespace GuestPass::Test;

#define VERIFY_OK(outcome) QVERIFY2((outcome).exitCode == 0, qPrintable((outcome).toString()))

namespace {

const auto password = "Canary-Kestrel-77"_ba;

QString userId(const CliOutcome &outcome)
{
    return outcome.object("identity").value("userId"_L1).toString();
}

QString firstProduct(const CliHome &home)
{
    const auto found = home.ask({u"products"_s, u"--limit"_s, u"100"_s}).json().value("products"_L1).toArray();
    for (const auto &entry : found) {
        const QJsonObject product = entry.toObject();
        if (product.value("available"_L1).toBool() && !product.value("hasVariants"_L1).toBool())
            return product.value("id"_L1).toString();
    }
    return {};
}

} // namespace

/// The program as people and scripts meet it: real processes, the real demo store, a real libsecret.
class TestCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void status_nobody_isSignedOut();
    void signIn_guest_isRememberedByTheNextProcess();
    void signIn_withoutKeyring_saysThatItIsNotSaved();
    void signIn_noKeyringOption_leavesTheKeptSessionAlone();
    void token_guest_printsOnlyTheToken();
    void token_closedHandles_isInNoFile_data();
    void token_closedHandles_isInNoFile();
    void commands_nobody_exitWithThree_data();
    void commands_nobody_exitWithThree();
    void convert_withCart_keepsUserAndCart();
    void convert_asMember_isRefused();
    void confirm_wrongCode_isRefusedAndMayBeRepeated();
    void signIn_withCodeFromOutbox_isTheSameAccount();
    void signIn_wrongPassword_isRefused();
    void signOut_guestWithCart_needsTheOption();
    void refresh_storeThatDoesNotKnowUs_needsAttentionAndRecovers();
    void products_unreachableStore_exitWithFour();
    void products_silentStore_endsInTime();
    void secrets_areNeitherPrintedNorWritten();

private:
    QString outboxCode(const QString &email);

    std::unique_ptr<CliHome> m_home;
    std::unique_ptr<DemoStoreProcess> m_store;
};

// One demo store for all the runs of a test: they share it, as the shop and the program do.
void TestCli::init()
{
    m_home = std::make_unique<CliHome>();
    m_store = std::make_unique<DemoStoreProcess>(QStringLiteral(GUESTPASS_BIN_DIR) + u"/guestpass-demostore"_s,
                                                 QStringList{u"--data"_s, m_home->demoData()});
    const auto base = await(m_store->start(), Result<QUrl>(Error{}));
    QVERIFY2(base.ok(), qPrintable(base ? QString() : base.error().detail));
}

void TestCli::cleanup()
{
    m_store.reset();
    m_home.reset();
}

QString TestCli::outboxCode(const QString &email)
{
    const auto transport = makeNetworkTransport();
    const auto code = await(readDemoOutbox(*transport, m_store->root(), email), Result<QString>(Error{}));
    return code ? *code : QString();
}

void TestCli::status_nobody_isSignedOut()
{
    const auto status = m_home->ask({u"status"_s});
    VERIFY_OK(status);
    QCOMPARE(status.text("store"), u"demo"_s);
    QCOMPARE(status.text("state"), u"signedOut"_s);
    QVERIFY(status.json().value("identity"_L1).isNull());
    QVERIFY(status.json().value("refreshAttempt"_L1).isNull());
    QCOMPARE(status.json().keys(),
             QStringList({u"cartLines"_s, u"challenge"_s, u"clockOffsetMs"_s, u"expiresAt"_s, u"identity"_s,
                          u"keyring"_s, u"online"_s, u"refreshAttempt"_s, u"refreshing"_s, u"saved"_s, u"since"_s,
                          u"state"_s, u"store"_s}));
    QVERIFY(m_home->run({u"status"_s}).out.contains("signed out"));
}

void TestCli::signIn_guest_isRememberedByTheNextProcess()
{
    const auto first = m_home->ask({u"sign-in"_s, u"--guest"_s});
    VERIFY_OK(first);
    QCOMPARE(first.text("state"), u"guest"_s);
    QCOMPARE(first.text("saved"), u"inKeyring"_s);
    QVERIFY(!userId(first).isEmpty());

    // Without the store: the keyring alone knows.
    m_store.reset();
    const auto second = m_home->ask({u"status"_s});
    VERIFY_OK(second);
    QCOMPARE(second.text("state"), u"guest"_s);
    QCOMPARE(userId(second), userId(first));
    // The next one starts the store by itself, and stays who it is.
    const auto third = m_home->ask({u"sign-in"_s, u"--guest"_s});
    VERIFY_OK(third);
    QCOMPARE(userId(third), userId(first));
}

void TestCli::signIn_withoutKeyring_saysThatItIsNotSaved()
{
    m_home->environment.remove(u"SECRET_BACKEND"_s);
    const auto outcome = m_home->ask({u"sign-in"_s, u"--guest"_s});
    QCOMPARE(outcome.exitCode, 5);
    QCOMPARE(outcome.text("saved"), u"notSaved"_s);
    QVERIFY2(outcome.err.contains("could not be saved"), outcome.err.constData());
}

void TestCli::signIn_noKeyringOption_leavesTheKeptSessionAlone()
{
    const auto kept = m_home->ask({u"sign-in"_s, u"--guest"_s});
    VERIFY_OK(kept);
    const auto passing = m_home->ask({u"sign-in"_s, u"--guest"_s, u"--no-keyring"_s});
    VERIFY_OK(passing);
    QCOMPARE(passing.text("saved"), u"byChoice"_s);
    QVERIFY(userId(passing) != userId(kept));
    QCOMPARE(userId(m_home->ask({u"status"_s})), userId(kept));
}

void TestCli::token_guest_printsOnlyTheToken()
{
    const auto signIn = m_home->run({u"sign-in"_s, u"--guest"_s});
    VERIFY_OK(signIn);
    const auto token = m_home->run({u"token"_s});
    VERIFY_OK(token);
    QCOMPARE(token.out.trimmed().count('.'), 2);
    QCOMPARE(token.out.count('\n'), 1);
    QVERIFY(token.err.isEmpty()); // the warning is for terminals
    QCOMPARE(m_home->ask({u"token"_s}).json().keys(), QStringList({u"accessToken"_s, u"expiresAt"_s}));
    for (const auto &arguments : {QStringList{u"status"_s}, QStringList{u"journal"_s}, QStringList{u"refresh"_s}})
        QVERIFY(!m_home->ask(arguments).out.contains(token.out.trimmed()));
}

void TestCli::token_closedHandles_isInNoFile_data()
{
    QTest::addColumn<QString>("closed");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("output") << u">&-"_s << 70;
    QTest::newRow("input and output") << u"<&- >&-"_s << 70;
    QTest::newRow("all") << u"<&- >&- 2>&-"_s << 70;
    QTest::newRow("errors") << u"2>&-"_s << 0;
}

/// The first file that a program opens gets the lowest number that is free.
void TestCli::token_closedHandles_isInNoFile()
{
    QFETCH(const QString, closed);
    QFETCH(const int, exitCode);
    VERIFY_OK(m_home->run({u"sign-in"_s, u"--guest"_s}));
    const auto token = m_home->run({u"token"_s});
    VERIFY_OK(token);
    QProcess shell;
    shell.setProcessEnvironment(m_home->environment);
    shell.start(u"/bin/sh"_s,
                {u"-c"_s, u"exec \"$0\" token "_s + closed, QStringLiteral(GUESTPASS_BIN_DIR "/guestpassctl")});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), exitCode);
    QVERIFY(!m_home->everythingWritten().contains(token.out.trimmed()));
}

void TestCli::commands_nobody_exitWithThree_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("token") << QStringList{u"token"_s};
    QTest::newRow("refresh") << QStringList{u"refresh"_s};
    QTest::newRow("convert") << QStringList{u"convert"_s, u"--email"_s, u"anna@example.org"_s};
    QTest::newRow("confirm") << QStringList{u"confirm"_s};
    QTest::newRow("cart remove") << QStringList{u"cart"_s, u"remove"_s, u"anything"_s};
}

void TestCli::commands_nobody_exitWithThree()
{
    QFETCH(const QStringList, arguments);
    const auto outcome = m_home->ask(arguments, "something\n");
    QCOMPARE(outcome.verdict(), u"3 notNow"_s);
    QCOMPARE(outcome.object("error").keys(),
             QStringList({u"code"_s, u"httpStatus"_s, u"kind"_s, u"message"_s, u"retryAfter"_s}));
    QVERIFY(outcome.err.startsWith("guestpassctl: "));
    QCOMPARE(m_home->ask({u"status"_s}).text("state"), u"signedOut"_s);
}

void TestCli::convert_withCart_keepsUserAndCart()
{
    const auto added = m_home->ask({u"cart"_s, u"add"_s, firstProduct(*m_home), u"--quantity"_s, u"2"_s});
    VERIFY_OK(added);
    const auto guest = m_home->ask({u"status"_s});

    const auto asked =
        m_home->ask({u"convert"_s, u"--email"_s, u"anna@example.org"_s, u"--name"_s, u"Anna Berg"_s}, password + '\n');
    VERIFY_OK(asked);
    QCOMPARE(asked.object("challenge").value("sentTo"_L1).toString(), u"anna@example.org"_s);
    QCOMPARE(asked.text("state"), u"guest"_s);

    const QString code = outboxCode(u"anna@example.org"_s);
    QVERIFY(!code.isEmpty());
    const auto confirmed = m_home->ask({u"confirm"_s}, (code.left(3) + u' ' + code.mid(3) + u'\n').toUtf8());
    VERIFY_OK(confirmed);
    QCOMPARE(confirmed.text("state"), u"member"_s);
    QCOMPARE(userId(confirmed), userId(guest));
    QCOMPARE(confirmed.object("identity").value("email"_L1).toString(), u"anna@example.org"_s);

    const auto cart = m_home->ask({u"cart"_s});
    VERIFY_OK(cart);
    QCOMPARE(cart.object("cart").value("lines"_L1), added.object("cart").value("lines"_L1));
}

void TestCli::convert_asMember_isRefused()
{
    VERIFY_OK(m_home->ask({u"sign-in"_s, u"--guest"_s}));
    VERIFY_OK(m_home->ask({u"convert"_s, u"--email"_s, u"anna@example.org"_s}, password + '\n'));
    VERIFY_OK(m_home->ask({u"confirm"_s, u"--demo-outbox"_s}));
    const auto again = m_home->ask({u"convert"_s, u"--email"_s, u"bea@example.org"_s}, password + '\n');
    QCOMPARE(again.verdict(), u"1 notNow"_s);
    QCOMPARE(m_home->ask({u"sign-in"_s, u"--guest"_s}).verdict(), u"1 notNow"_s);
    QCOMPARE(m_home->ask({u"status"_s}).text("state"), u"member"_s);
}

void TestCli::confirm_wrongCode_isRefusedAndMayBeRepeated()
{
    VERIFY_OK(m_home->ask({u"sign-in"_s, u"--guest"_s}));
    VERIFY_OK(m_home->ask({u"convert"_s, u"--email"_s, u"anna@example.org"_s}, password + '\n'));
    const QByteArray wrong = outboxCode(u"anna@example.org"_s) == u"000000"_s ? "111111" : "000000";
    QCOMPARE(m_home->ask({u"confirm"_s}, wrong + '\n').verdict(), u"1 wrongCredentials"_s);
    QCOMPARE(m_home->ask({u"confirm"_s}, "\n").verdict(), u"1 invalid"_s);
    QCOMPARE(m_home->ask({u"status"_s}).text("state"), u"guest"_s);
    VERIFY_OK(m_home->ask({u"confirm"_s, u"--resend"_s}));
    const auto confirmed = m_home->ask({u"confirm"_s, u"--demo-outbox"_s});
    VERIFY_OK(confirmed);
    QCOMPARE(confirmed.text("state"), u"member"_s);
    QCOMPARE(m_home->ask({u"confirm"_s}, "000000\n").verdict(), u"1 notNow"_s);
}

void TestCli::signIn_withCodeFromOutbox_isTheSameAccount()
{
    VERIFY_OK(m_home->ask({u"sign-in"_s, u"--guest"_s}));
    VERIFY_OK(m_home->ask({u"convert"_s, u"--email"_s, u"anna@example.org"_s}, password + '\n'));
    const auto member = m_home->ask({u"confirm"_s, u"--demo-outbox"_s});
    VERIFY_OK(member);
    const auto left = m_home->ask({u"sign-out"_s});
    VERIFY_OK(left);
    QVERIFY(left.json().value("storeTold"_L1).toBool());

    VERIFY_OK(m_home->ask({u"sign-in"_s, u"--email"_s, u"anna@example.org"_s, u"--code"_s}));
    const auto back = m_home->ask({u"confirm"_s, u"--demo-outbox"_s});
    VERIFY_OK(back);
    QCOMPARE(back.text("state"), u"member"_s);
    QCOMPARE(userId(back), userId(member));

    VERIFY_OK(m_home->ask({u"sign-out"_s}));
    const auto byPassword = m_home->ask({u"sign-in"_s, u"--email"_s, u"anna@example.org"_s}, password);
    VERIFY_OK(byPassword);
    QCOMPARE(userId(byPassword), userId(member));
}

void TestCli::signIn_wrongPassword_isRefused()
{
    VERIFY_OK(m_home->ask({u"sign-in"_s, u"--guest"_s}));
    VERIFY_OK(m_home->ask({u"convert"_s, u"--email"_s, u"anna@example.org"_s}, password + '\n'));
    VERIFY_OK(m_home->ask({u"confirm"_s, u"--demo-outbox"_s}));
    VERIFY_OK(m_home->ask({u"sign-out"_s}));
    const auto wrong = m_home->ask({u"sign-in"_s, u"--email"_s, u"anna@example.org"_s}, "Wrong-Heron-11\n");
    QCOMPARE(wrong.verdict(), u"1 wrongCredentials"_s);
    QVERIFY(wrong.object("error").value("httpStatus"_L1).toInt() >= 400);
    QCOMPARE(m_home->ask({u"sign-in"_s, u"--email"_s, u"anna@example.org"_s}).verdict(), u"1 invalid"_s);
}

void TestCli::signOut_guestWithCart_needsTheOption()
{
    VERIFY_OK(m_home->ask({u"cart"_s, u"add"_s, firstProduct(*m_home)}));
    const auto refused = m_home->ask({u"sign-out"_s});
    QCOMPARE(refused.verdict(), u"1 guestCart"_s);
    QCOMPARE(m_home->ask({u"status"_s}).text("state"), u"guest"_s);
    const auto left = m_home->ask({u"sign-out"_s, u"--discard-guest"_s});
    VERIFY_OK(left);
    QCOMPARE(left.text("state"), u"signedOut"_s);
    QCOMPARE(m_home->ask({u"status"_s}).text("state"), u"signedOut"_s);
    VERIFY_OK(m_home->ask({u"sign-out"_s}));
}

// Another data file is another store at the same address: it proves that it does not know this session.
void TestCli::refresh_storeThatDoesNotKnowUs_needsAttentionAndRecovers()
{
    const auto guest = m_home->ask({u"sign-in"_s, u"--guest"_s});
    VERIFY_OK(guest);
    const auto refused = m_home->ask({u"refresh"_s, u"--demo-data"_s, m_home->path(u"other.sqlite"_s)});
    QCOMPARE(refused.verdict(), u"6 rejected"_s);
    QCOMPARE(m_home->ask({u"status"_s}).text("state"), u"needsAttention"_s);
    QCOMPARE(m_home->ask({u"token"_s}).exitCode, 6);
    const auto back = m_home->ask({u"refresh"_s});
    VERIFY_OK(back);
    QCOMPARE(back.text("state"), u"guest"_s);
    QCOMPARE(userId(back), userId(guest));
}

void TestCli::products_unreachableStore_exitWithFour()
{
    QTcpServer nobody; // a port that is free for sure: ours a moment ago
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    const int port = nobody.serverPort();
    nobody.close();
    QVERIFY(m_home->write(u"config/guestpass/stores.d/far.json"_s,
                          u"{\"id\":\"far\",\"name\":\"Far\",\"service\":\"commerce-engine\",\"apiKey\":\"k\","
                          u"\"baseUrl\":\"http://127.0.0.1:%1/api/v1/far/storefront\"}"_s.arg(port)
                              .toUtf8()));
    QCOMPARE(m_home->ask({u"products"_s, u"--store"_s, u"far"_s}).verdict(), u"4 offline"_s);
    QCOMPARE(m_home->ask({u"sign-in"_s, u"--guest"_s, u"--store"_s, u"far"_s}).verdict(), u"4 offline"_s);
}

void TestCli::products_silentStore_endsInTime()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QVERIFY(m_home->write(u"config/guestpass/stores.d/mute.json"_s,
                          u"{\"id\":\"mute\",\"name\":\"Mute\",\"service\":\"commerce-engine\",\"apiKey\":\"k\","
                          u"\"baseUrl\":\"http://127.0.0.1:%1/api/v1/mute/storefront\"}"_s.arg(silent.serverPort())
                              .toUtf8()));
    const auto outcome = m_home->ask({u"products"_s, u"--store"_s, u"mute"_s, u"--timeout"_s, u"1"_s});
    QCOMPARE(outcome.verdict(), u"4 timedOut"_s);
}

void TestCli::secrets_areNeitherPrintedNorWritten()
{
    QByteArray said;
    const auto collect = [&](const QStringList &arguments, const QByteArray &input = {}) {
        const auto outcome = m_home->run(arguments, input);
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.toString()));
        said += outcome.out + outcome.err;
    };
    collect({u"sign-in"_s, u"--guest"_s});
    const QByteArray guestToken = m_home->run({u"token"_s}).out.trimmed();
    collect({u"convert"_s, u"--email"_s, u"anna@example.org"_s}, password + '\n');
    const QByteArray code = outboxCode(u"anna@example.org"_s).toUtf8();
    collect({u"confirm"_s}, code + '\n');
    const QByteArray memberToken = m_home->run({u"token"_s}).out.trimmed();
    collect({u"refresh"_s});
    collect({u"journal"_s, u"--last"_s, u"5000"_s});
    collect({u"sign-out"_s});
    const QByteArray everything = said + m_home->everythingWritten();
    QVERIFY(everything.contains("guestpassctl sign-in")); // the journal was among it
    for (const QByteArray &secret : {password, guestToken, memberToken})
        QVERIFY(!secret.isEmpty() && !everything.contains(secret));
    QVERIFY(!said.contains(code));
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
