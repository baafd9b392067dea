// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "check.h"
#include "secretservice.h"

#include <cli/failure.h>
#include <cli/text.h>
#include <cli/workspace.h>

#include <guestpass/whendone.h>

#include <QLibrary>
#include <QRandomGenerator>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace GuestPass::Cli {

namespace {

constexpr auto patience = std::chrono::seconds(15);

QString probeSlot()
{
    return u"self-test/probe"_s;
}

// libsecret's own file backend: no bus and no service are involved.
bool isFileBackend()
{
    return qEnvironmentVariable("SECRET_BACKEND") == "file"_L1;
}

Check verdict(const QString &name, bool good, const QString &yes, const QString &no)
{
    return {name, good ? Check::Verdict::Ok : Check::Verdict::Warn, good ? yes : no};
}

Check checkLibrary()
{
    QLibrary library(u"secret-1"_s, 0);
    return verdict(u"libsecret"_s, library.load(), Text::tr("The library libsecret can be loaded."),
                   keyringSentence(VaultStatus::NoLibrary));
}

Check checkLock(const SecretServiceView &view)
{
    if (!view.isLocked)
        return {u"keyring-lock"_s, Check::Verdict::Warn, Text::tr("The keyring does not say whether it is locked.")};
    return verdict(u"keyring-lock"_s, !*view.isLocked, Text::tr("The keyring is unlocked."),
                   keyringSentence(VaultStatus::Locked));
}

QList<Check> judge(const SecretServiceView &view)
{
    QList<Check> checks{verdict(u"session-bus"_s, view.hasBus, Text::tr("The session bus answers."),
                                Text::tr("There is no session bus: log in to a desktop, or use dbus-run-session."))};
    if (view.hasBus)
        checks.append(verdict(u"secret-service"_s, view.hasService, Text::tr("A keyring service answers."),
                              keyringSentence(VaultStatus::NoService)));
    if (view.hasService)
        checks.append(verdict(u"default-keyring"_s, view.hasDefaultKeyring, Text::tr("A default keyring is set up."),
                              keyringSentence(VaultStatus::NoDefaultKeyring)));
    if (view.hasDefaultKeyring)
        checks.append(checkLock(view));
    return checks;
}

// Writing to a keyring that is locked or not set up shows a prompt, which a self-test must not do.
bool mayWrite(const SecretServiceView &view)
{
    return isFileBackend() || (view.hasDefaultKeyring && !view.isLocked.value_or(true));
}

// Write, read, delete; whatever happens, and however long it takes, `done` is called once.
class Probe : public QObject {
public:
    Probe(TokenVault &vault, std::function<void(const Check &)> done)
        : m_vault(vault)
        , m_done(std::move(done))
    {
        for (int i = 0; i < 8; ++i)
            m_value.append(QByteArray::number(QRandomGenerator::system()->generate64(), 16));
        QTimer::singleShot(patience, this, [this] {
            finish(Check::Verdict::Warn,
                   Text::tr("The keyring does not answer: it may wait for somebody to unlock it."));
        });
    }

    void start()
    {
        step(m_vault.write(probeSlot(), m_value), [this](const VaultReply &) { read(); });
    }

private:
    void read()
    {
        step(m_vault.read(probeSlot()), [this](const VaultReply &reply) {
            if (reply.record != m_value)
                return finish(Check::Verdict::Warn, Text::tr("The keyring gives back something else than was saved."));
            remove();
        });
    }

    void remove()
    {
        step(m_vault.remove(probeSlot(), m_value), [this](const VaultReply &) {
            finish(Check::Verdict::Ok, Text::tr("An item was saved, read and deleted (%1).").arg(m_vault.backend()));
        });
    }

    void step(QFuture<VaultReply> future, const std::function<void(const VaultReply &)> &next)
    {
        whenDone(std::move(future), this, [this, next](const VaultReply &reply) {
            if (!m_done)
                return;
            if (reply.status == VaultStatus::Ok)
                next(reply);
            else
                finish(Check::Verdict::Warn, keyringSentence(reply.status));
        });
    }

    void finish(Check::Verdict verdict, const QString &sentence)
    {
        if (const auto done = std::exchange(m_done, nullptr)) {
            deleteLater();
            done({u"keyring-item"_s, verdict, sentence});
        }
    }

    TokenVault &m_vault;
    std::function<void(const Check &)> m_done;
    QByteArray m_value;
};

void probe(Workspace &workspace, const QList<Check> &checks, const ChecksDone &done)
{
    auto *probe =
        new Probe(workspace.vault(), [checks, done](const Check &check) { done(checks + QList<Check>{check}); });
    probe->setParent(workspace.context());
    probe->start();
}

} // namespace

void checkKeyring(Workspace &workspace, const ChecksDone &done)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const QList<Check> first{checkLibrary()};
    if (isFileBackend()) {
        const Check file{u"secret-service"_s, Check::Verdict::Ok,
                         Text::tr("libsecret keeps its items in a file (SECRET_BACKEND).")};
        return probe(workspace, first + QList<Check>{file}, done);
    }
    lookAtSecretService(workspace.context(), [&workspace, first, done](const SecretServiceView &view) {
        const QList<Check> checks = first + judge(view);
        if (mayWrite(view))
            probe(workspace, checks, done);
        else
            done(checks
                 + QList<Check>{{u"keyring-item"_s, Check::Verdict::Warn,
                                 Text::tr("No item was saved for a test, because no unlocked keyring is there.")}});
    });
#else
    probe(workspace, {}, done);
#endif
}

} // namespace GuestPass::Cli
