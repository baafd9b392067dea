// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <base/waiters.h>
#include <guestpass/demostoreprocess.h>
#include <net/demogreeting.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

Q_LOGGING_CATEGORY(lcNet, "guestpass.net", QtInfoMsg)

constexpr auto startLimit = std::chrono::seconds(30);
constexpr qint64 longestGreeting = 16 * 1024;
constexpr qsizetype keptWords = 2000;
constexpr int farewellMs = 3000;

Error failure(Error::Kind kind, const QString &detail)
{
    return Error{kind, 0, {}, detail, {}, {}};
}

QString findProgram(const QString &asked)
{
    if (!asked.isEmpty())
        return QFileInfo(asked).isExecutable() ? asked : QStandardPaths::findExecutable(asked);
    const QString name = u"guestpass-demostore"_s;
    const QString beside = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

} // namespace

class DemoStoreProcess::Private : public QObject {
public:
    void launch();
    void readOutput();
    void keepWords();
    void settle(const Result<QUrl> &outcome);
    void fail(Error::Kind kind, const QString &detail);
    void discard();
    void drop();

    QString program;
    QStringList arguments;
    std::unique_ptr<QProcess> process;
    QTimer limit;
    QByteArray words; ///< the end of what it said on its error channel
    std::optional<DemoGreeting> greeting;
    Waiters<QUrl> waiters;
};

void DemoStoreProcess::Private::launch()
{
    const QString path = findProgram(program);
    if (path.isEmpty())
        return fail(Error::Kind::NotFound, u"The demo store's program (guestpass-demostore) is not installed."_s);
    process = std::make_unique<QProcess>();
    process->setProgram(path);
    process->setArguments(arguments);
    connect(process.get(), &QProcess::readyReadStandardOutput, this, &Private::readOutput);
    connect(process.get(), &QProcess::readyReadStandardError, this, &Private::keepWords);
    connect(process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(Error::Kind::NotFound, u"The demo store's program could not be started."_s);
    });
    connect(process.get(), &QProcess::finished, this, [this] {
        keepWords();
        const QString said = QString::fromUtf8(words).trimmed();
        fail(Error::Kind::Offline, u"The demo store ended. "_s + said);
    });
    limit.start(startLimit);
    process->start();
}

void DemoStoreProcess::Private::readOutput()
{
    if (greeting) { // it has nothing more to say; a full pipe would stop it
        process->readAllStandardOutput();
        return;
    }
    if (!process->canReadLine()) {
        if (process->bytesAvailable() > longestGreeting)
            fail(Error::Kind::BadReply, u"The demo store's first line is too long."_s);
        return;
    }
    greeting = readDemoGreeting(process->readLine(longestGreeting));
    if (!greeting)
        return fail(Error::Kind::BadReply, u"The demo store's first line is not what was expected."_s);
    limit.stop();
    settle(greeting->base);
}

void DemoStoreProcess::Private::keepWords()
{
    words += process->readAllStandardError();
    words = words.right(keptWords);
}

void DemoStoreProcess::Private::settle(const Result<QUrl> &outcome)
{
    waiters.settle(outcome);
}

void DemoStoreProcess::Private::fail(Error::Kind kind, const QString &detail)
{
    qCInfo(lcNet).noquote() << detail;
    limit.stop();
    greeting.reset();
    if (process)
        discard();
    words.clear();
    settle(failure(kind, detail));
}

// Not deleted at once: its own signals lead here, and it takes a moment to end. A new one may be started meanwhile.
void DemoStoreProcess::Private::discard()
{
    QProcess *leaving = process.release();
    leaving->setParent(this);
    leaving->disconnect(this);
    if (leaving->state() == QProcess::NotRunning)
        return leaving->deleteLater();
    connect(leaving, &QProcess::finished, leaving, &QObject::deleteLater);
    leaving->kill();
}

// Closing its input is the agreed farewell: it can then finish what it writes.
void DemoStoreProcess::Private::drop()
{
    if (!process)
        return;
    process->disconnect(this);
    process->closeWriteChannel();
    if (process->state() != QProcess::NotRunning && !process->waitForFinished(farewellMs)) {
        process->kill();
        process->waitForFinished(farewellMs);
    }
    process.reset();
}

DemoStoreProcess::DemoStoreProcess(const QString &program, const QStringList &arguments, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->program = program;
    d->arguments = arguments;
    d->limit.setSingleShot(true);
    connect(&d->limit, &QTimer::timeout, d.get(),
            [this] { d->fail(Error::Kind::TimedOut, u"The demo store did not say where it is."_s); });
}

DemoStoreProcess::~DemoStoreProcess()
{
    d->drop();
}

QFuture<Result<QUrl>> DemoStoreProcess::start()
{
    const bool idle = d->waiters.isEmpty();
    auto future = d->waiters.add();
    if (!idle)
        return future;
    // Settled later even when the answer is known: a caller may count on being back before its continuation runs.
    QTimer::singleShot(0, d.get(), [this] {
        if (d->greeting)
            d->settle(d->greeting->base);
        else
            d->launch();
    });
    return future;
}

QUrl DemoStoreProcess::root() const
{
    return d->greeting ? d->greeting->root : QUrl();
}

QString DemoStoreProcess::apiKey() const
{
    return d->greeting ? d->greeting->apiKey : QString();
}

Result<StoreProfile> DemoStoreProcess::placed(StoreProfile profile) const
{
    if (!d->greeting)
        return failure(Error::Kind::NotNow, u"The demo store does not run."_s);
    const auto place = d->greeting->places.constFind(profile.service);
    if (place == d->greeting->places.constEnd())
        return failure(Error::Kind::NotFound, u"The demo store does not speak %1."_s.arg(profile.service));
    profile.baseUrl = place->base;
    profile.apiKey = d->greeting->apiKey;
    profile.options.insert(place->options);
    return profile;
}

} // namespace GuestPass
