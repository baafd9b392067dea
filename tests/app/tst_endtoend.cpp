// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <support/privatebus.h>

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace GuestPass::Test;
using namespace Qt::StringLiterals;

namespace {

struct Run {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QString userId() const { return json().value("identity"_L1).toObject().value("userId"_L1).toString(); }
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// How a secret might be written down by somebody who did not mean to.
QList<QByteArray> disguises(const QByteArray &secret)
{
    return {secret, secret.toHex(), secret.toBase64(), secret.toBase64(QByteArray::Base64UrlEncoding).chopped(2),
            secret.toPercentEncoding()};
}

} // namespace

/// Whole paths: the shop, the command line and the demo store as real processes, and a real gnome-keyring on a private
/// bus.
class tst_EndToEnd : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tour_keepsGuestAndCartAcrossRestartAndAccount();
    void tour_hasPicturesOfEveryStepInLightAndDark();
    void tour_withoutKeyring_saysSoAtOnce();
    void tour_pictureThatCannotBeWritten_endsIt();
    void commandLine_remembersTheGuestInTheKeyring();
    void lockedKeyring_createsNobody();
    void canaries_areWrittenNowhere();
    void cleanupTestCase();

private:
    Run run(const QString &program, const QStringList &arguments, const QByteArray &input = {});
    Run run(const QString &program, const QStringList &arguments, const QByteArray &input,
            const QProcessEnvironment &environment);
    Run ctl(const QStringList &arguments, const QByteArray &input = {});
    QProcessEnvironment environment() const;
    QByteArray everythingWritten() const;
    void noteProcesses();

    PrivateBus m_bus;
    QString m_tour;
    QByteArray m_said; ///< all that the programs printed, but what `token` is asked for
    QSet<QByteArray>
        m_processes; ///< arguments and environment of every process on the bus, the ones they start as well
};

QProcessEnvironment tst_EndToEnd::environment() const
{
    auto environment = m_bus.environment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"GUESTPASS_TOUR_HOME"_s, m_bus.home() + u"/tour-home"_s); // to be searched, too
    return environment;
}

/// What everybody on the computer can see of a process, and what its owner can.
void tst_EndToEnd::noteProcesses()
{
    const auto processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    for (const QString &process : processes) {
        const QByteArray surroundings = contents(u"/proc/"_s + process + u"/environ"_s);
        if (surroundings.contains(m_bus.address().toUtf8()))
            m_processes << contents(u"/proc/"_s + process + u"/cmdline"_s).replace('\0', ' ') + '\n' + surroundings;
    }
}

Run tst_EndToEnd::run(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    return run(program, arguments, input, environment());
}

Run tst_EndToEnd::run(const QString &program, const QStringList &arguments, const QByteArray &input,
                      const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(GUESTPASS_BIN_DIR "/") + program, arguments);
    process.write(input);
    process.closeWriteChannel();
    QElapsedTimer patience;
    patience.start();
    while (!process.waitForFinished(20)) {
        if (process.state() == QProcess::NotRunning || patience.hasExpired(120'000))
            return {};
        noteProcesses();
    }
    const Run run{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    if (!arguments.contains(u"token"_s))
        m_said += run.out + run.err;
    return run;
}

Run tst_EndToEnd::ctl(const QStringList &arguments, const QByteArray &input)
{
    return run(u"guestpassctl"_s, arguments + QStringList{u"--json"_s}, input);
}

void tst_EndToEnd::initTestCase()
{
    if (const QString reason = PrivateBus::skipReason(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    QVERIFY2(m_bus.start(), qPrintable(m_bus.problem()));
    m_tour = m_bus.home() + u"/tour"_s;
    const auto tour = run(u"guestpass"_s, {u"--tour"_s, m_tour});
    QVERIFY2(tour.exitCode == 0, tour.err.constData());
}

void tst_EndToEnd::tour_keepsGuestAndCartAcrossRestartAndAccount()
{
    const auto tour = QJsonDocument::fromJson(contents(m_tour + u"/tour.json"_s)).object();
    QCOMPARE(tour.value("restarted"_L1).toBool(), true);
    QVERIFY(!tour.value("guestUserId"_L1).toString().isEmpty());
    QCOMPARE(tour.value("memberUserId"_L1), tour.value("guestUserId"_L1));
    QCOMPARE(tour.value("cartBefore"_L1).toArray().size(), 3);
    QCOMPARE(tour.value("cartAfter"_L1), tour.value("cartBefore"_L1));
    QVERIFY(tour.value("keychain"_L1).toString().contains("Secret Service"_L1));
}

void tst_EndToEnd::tour_hasPicturesOfEveryStepInLightAndDark()
{
    const auto steps = QJsonDocument::fromJson(contents(m_tour + u"/tour.json"_s)).object().value("steps"_L1).toArray();
    QVERIFY(steps.size() >= 8);
    for (const auto &step : steps) {
        const QString picture = step.toObject().value("picture"_L1).toString();
        const QImage light(m_tour + u'/' + picture);
        const QImage dark(m_tour + u"/dark-"_s + picture);
        QVERIFY2(light.width() > 300 && light.height() > 200, qPrintable(picture));
        QCOMPARE(dark.size(), light.size());
        QVERIFY2(dark != light, qPrintable(picture));
        QVERIFY(step.toObject().value("ms"_L1).toInt() > 0);
    }
}

void tst_EndToEnd::tour_withoutKeyring_saysSoAtOnce()
{
    auto nowhere = environment();
    nowhere.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    nowhere.insert(u"GUESTPASS_TOUR_HOME"_s, m_bus.home() + u"/tour-home-without-keyring"_s);
    const QString folder = m_bus.home() + u"/tour-without-keyring"_s;
    const auto tour = run(u"guestpass"_s, {u"--tour"_s, folder}, {}, nowhere);
    QCOMPARE(tour.exitCode, 1);
    QVERIFY(tour.err.contains("Is there an unlocked keyring in this session?"));
    QVERIFY(!QFile::exists(folder + u"/tour.json"_s));
    QVERIFY(!QFile::exists(folder + u"/06-restarted.png"_s)); // nobody waited for what cannot come
}

void tst_EndToEnd::tour_pictureThatCannotBeWritten_endsIt()
{
    const QString folder = m_bus.home() + u"/tour-without-room"_s;
    QVERIFY(QDir().mkpath(folder + u"/dark-02-search.png"_s)); // a folder where the picture would be
    const auto tour = run(u"guestpass"_s, {u"--tour"_s, folder});
    QCOMPARE(tour.exitCode, 1);
    QVERIFY2(tour.err.contains("The pictures of the step \"search\" cannot be written"), tour.err.constData());
}

void tst_EndToEnd::commandLine_remembersTheGuestInTheKeyring()
{
    const auto first = ctl({u"sign-in"_s, u"--guest"_s});
    QVERIFY2(first.exitCode == 0, first.err.constData());
    const QString userId = first.userId();
    QVERIFY(!userId.isEmpty());
    const auto second = ctl({u"status"_s});
    QCOMPARE(second.userId(), userId);
    QCOMPARE(second.json().value("state"_L1).toString(), u"guest"_s);
}

void tst_EndToEnd::lockedKeyring_createsNobody()
{
    const QString userId = ctl({u"status"_s}).userId();
    QVERIFY(!userId.isEmpty());
    QVERIFY(m_bus.lock());
    const auto locked = ctl({u"status"_s});
    QCOMPARE(locked.json().value("state"_L1).toString(), u"locked"_s);
    QCOMPARE(ctl({u"sign-in"_s, u"--guest"_s}).exitCode, 5);
    QCOMPARE(locked.userId(), userId); // known by the index, without the keyring
    QVERIFY(m_bus.unlock());
    QCOMPARE(ctl({u"status"_s}).userId(), userId);
}

QByteArray tst_EndToEnd::everythingWritten() const
{
    QByteArray all;
    QDirIterator files(m_bus.home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        all += contents(files.next());
    return all;
}

void tst_EndToEnd::canaries_areWrittenNowhere()
{
    const QByteArray password = "canary-Pa55word-of-the-account";
    const auto refused = ctl({u"convert"_s, u"--email"_s, u"canary@example.org"_s}, password + '\n');
    QVERIFY2(refused.exitCode == 0, refused.err.constData());
    const auto confirmed = ctl({u"confirm"_s, u"--demo-outbox"_s});
    QVERIFY2(confirmed.exitCode == 0, confirmed.err.constData());
    const QByteArray token = run(u"guestpassctl"_s, {u"token"_s}).out.trimmed();
    QVERIFY(token.count('.') == 2);
    QVERIFY(ctl({u"refresh"_s}).exitCode == 0);
    QVERIFY(ctl({u"journal"_s}).exitCode == 0);

    const QByteArray processes = m_processes.values().join('\n');
    QVERIFY(processes.contains("guestpass-demostore --"));
    QVERIFY(processes.contains("--tour-part after"));
    QVERIFY(processes.contains("guestpassctl convert"));
    QVERIFY(QFile::exists(m_bus.home() + u"/tour-home/demo.sqlite"_s));
    const QByteArray written = everythingWritten() + m_said + processes;
    QVERIFY(written.contains("auth/refresh-token")); // the journal is there, and was read
    for (const QByteArray &secret : {password, QByteArray("harbour-and-pine"), token, token.split('.').at(2)}) {
        for (const QByteArray &disguise : disguises(secret))
            QVERIFY2(!written.contains(disguise), "a secret was written down");
    }
    // Whatever else looks like a JWT.
    static const QRegularExpression jwt(u"eyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{10,}\\."_s);
    QVERIFY(!jwt.match(QString::fromLatin1(written)).hasMatch());
}

void tst_EndToEnd::cleanupTestCase()
{
    m_bus.stop();
}

QTEST_GUILESS_MAIN(tst_EndToEnd)
#include "tst_endtoend.moc"
