// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <vault/secretprompt.h>

#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

constexpr auto promptInterface = "org.freedesktop.Secret.Prompt"_L1;

} // namespace

SecretPrompt::SecretPrompt(const QDBusConnection &bus, const QString &owner, const QString &path, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_owner(owner)
    , m_path(path)
{
    auto *watcher = new QDBusServiceWatcher(owner, bus, QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, &SecretPrompt::lost);
    m_bus.connect(QString(), u"/org/freedesktop/DBus/Local"_s, u"org.freedesktop.DBus.Local"_s, u"Disconnected"_s, this,
                  SLOT(lost()));
    m_bus.connect(m_owner, m_path, promptInterface, u"Completed"_s, this, SLOT(completed(bool, QDBusVariant)));
}

void SecretPrompt::show()
{
    auto message = QDBusMessage::createMethodCall(m_owner, m_path, promptInterface, u"Prompt"_s);
    message.setArguments({QString()}); // no window to be placed over: the platform's id is not known down here
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        call->deleteLater();
        // Some services answer only when the person has: that call times out, and the signal still comes.
        if (call->isError() && call->error().type() != QDBusError::NoReply)
            finish(SecretService::State::Failed, u"the keyring cannot show its prompt: "_s + call->error().message());
    });
}

void SecretPrompt::completed(bool dismissed, const QDBusVariant &)
{
    if (dismissed)
        finish(SecretService::State::Dismissed, u"the prompt was dismissed"_s);
    else
        finish(SecretService::State::Open, QString());
}

void SecretPrompt::lost()
{
    finish(SecretService::State::NoService, u"the keyring service ended while its prompt was open"_s);
}

void SecretPrompt::finish(SecretService::State state, const QString &detail)
{
    if (m_finished)
        return;
    m_finished = true;
    deleteLater();
    Q_EMIT finished({state, detail});
}

} // namespace GuestPass
