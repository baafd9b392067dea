// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "secretservice.h"

#ifdef GUESTPASS_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

#include <QTimer>

using namespace Qt::StringLiterals;

namespace GuestPass::Cli {

#ifdef GUESTPASS_HAS_DBUS

namespace {

using Seen = std::function<void(const SecretServiceView &)>;

constexpr int patienceMs = 5000;

QDBusMessage call(const QString &path, const QString &interface, const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
}

template<typename Answer>
void ask(QObject *context, const QDBusMessage &message, std::function<void(const QDBusPendingReply<Answer> &)> answered)
{
    const auto pending = QDBusConnection::sessionBus().asyncCall(message, patienceMs);
    auto *watcher = new QDBusPendingCallWatcher(pending, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [answered = std::move(answered)](QDBusPendingCallWatcher *finished) {
                         finished->deleteLater();
                         answered(*finished);
                     });
}

void askLocked(QObject *context, const QString &keyring, SecretServiceView view, const Seen &seen)
{
    auto message = call(keyring, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    ask<QDBusVariant>(context, message, [view, seen](const QDBusPendingReply<QDBusVariant> &reply) mutable {
        if (reply.isValid())
            view.isLocked = reply.value().variant().toBool();
        seen(view);
    });
}

} // namespace

void lookAtSecretService(QObject *context, const std::function<void(const SecretServiceView &)> &seen)
{
    SecretServiceView view;
    view.hasBus = QDBusConnection::sessionBus().isConnected();
    if (!view.hasBus) {
        QTimer::singleShot(0, context, [view, seen] { seen(view); });
        return;
    }
    auto message = call(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    message << u"default"_s;
    ask<QDBusObjectPath>(context, message,
                         [context, view, seen](const QDBusPendingReply<QDBusObjectPath> &reply) mutable {
                             view.hasService = reply.isValid();
                             const QString keyring = reply.isValid() ? reply.value().path() : u"/"_s;
                             view.hasDefaultKeyring = keyring != "/"_L1;
                             if (view.hasDefaultKeyring)
                                 askLocked(context, keyring, view, seen);
                             else
                                 seen(view);
                         });
}

#else

void lookAtSecretService(QObject *context, const std::function<void(const SecretServiceView &)> &seen)
{
    QTimer::singleShot(0, context, [seen] { seen({}); });
}

#endif

} // namespace GuestPass::Cli
