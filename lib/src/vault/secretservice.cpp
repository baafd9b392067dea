// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <vault/secretservice.h>

#include <vault/secretprompt.h>

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QMap>
#include <QObject>

#include <optional>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;
using State = SecretService::State;

constexpr auto serviceName = "org.freedesktop.secrets"_L1;
constexpr auto servicePath = "/org/freedesktop/secrets"_L1;
constexpr auto serviceInterface = "org.freedesktop.Secret.Service"_L1;

SecretService::Answer failure(const QDBusMessage &reply)
{
    const QString name = reply.errorName();
    const QString detail = name + ": "_L1 + reply.errorMessage();
    if (name.endsWith(".Disconnected"_L1) || name.endsWith(".NoServer"_L1))
        return {State::NoBus, detail};
    const bool noService = name.endsWith(".ServiceUnknown"_L1) || name.endsWith(".NameHasNoOwner"_L1)
        || name.startsWith("org.freedesktop.DBus.Error.Spawn"_L1);
    return {noService ? State::NoService : State::Failed, detail};
}

/// Nothing when the reply is what it should be.
std::optional<SecretService::Answer> refused(const QDBusMessage &reply, QLatin1StringView signature)
{
    if (reply.type() != QDBusMessage::ReplyMessage)
        return failure(reply);
    if (reply.signature() != signature)
        return SecretService::Answer{State::Failed, u"the keyring service gave a reply of another shape"_s};
    return std::nullopt;
}

Paths pathsAt(const QDBusMessage &reply, int index)
{
    return qdbus_cast<Paths>(reply.arguments().at(index));
}

QString pathAt(const QDBusMessage &reply, int index)
{
    return qvariant_cast<QDBusObjectPath>(reply.arguments().at(index)).path();
}

QDBusMessage serviceCall(const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(serviceName, servicePath, serviceInterface, method);
    message.setArguments(arguments);
    return message;
}

/// An item's path is its collection's plus one component, by the specification.
QDBusObjectPath collectionOf(const QDBusObjectPath &item)
{
    return QDBusObjectPath(item.path().section(u'/', 0, -2));
}

} // namespace

class SecretService::Private {
public:
    using Next = std::function<void(const QDBusMessage &)>;

    ~Private()
    {
        if (m_bus)
            QDBusConnection::disconnectFromBus(m_bus->name());
    }

    bool connectToBus();
    void call(const QDBusMessage &message, const Next &next);
    void askDefault(const Receiver &receiver, std::function<void(const QString &)> next);
    void askLocked(const QString &collection, const Receiver &receiver);
    void unlockPaths(const Paths &paths, const Receiver &receiver);
    void prompt(const QString &owner, const QString &path, const Receiver &receiver);

private:
    std::optional<QDBusConnection> m_bus;
    QObject m_context;
};

bool SecretService::Private::connectToBus()
{
    if (m_bus && m_bus->isConnected())
        return true;
    if (m_bus)
        QDBusConnection::disconnectFromBus(m_bus->name());
    // Of our own: the shared one stays dead once its bus has gone, and its environment is read only once.
    static int count = 0;
    m_bus.emplace(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"guestpass-secrets-%1"_s.arg(++count)));
    return m_bus->isConnected();
}

void SecretService::Private::call(const QDBusMessage &message, const Next &next)
{
    if (!connectToBus()) {
        auto error = message.createErrorReply(u"org.freedesktop.DBus.Error.NoServer"_s, m_bus->lastError().message());
        QMetaObject::invokeMethod(
            &m_context, [next, error] { next(error); }, Qt::QueuedConnection);
        return;
    }
    // Later, and without a parent: whoever is told may destroy this object, with the watcher still in its own signal.
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(message));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, &QObject::deleteLater);
    QObject::connect(&m_context, &QObject::destroyed, watcher, &QObject::deleteLater);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &m_context,
                     [next](QDBusPendingCallWatcher *finished) { next(finished->reply()); });
}

void SecretService::Private::askDefault(const Receiver &receiver, std::function<void(const QString &)> next)
{
    call(serviceCall(u"ReadAlias"_s, {u"default"_s}), [receiver, next = std::move(next)](const QDBusMessage &reply) {
        if (const auto answer = refused(reply, "o"_L1))
            return receiver(*answer);
        next(pathAt(reply, 0));
    });
}

void SecretService::Private::askLocked(const QString &collection, const Receiver &receiver)
{
    auto message =
        QDBusMessage::createMethodCall(serviceName, collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    call(message, [receiver](const QDBusMessage &reply) {
        if (const auto answer = refused(reply, "v"_L1))
            return receiver(*answer);
        const bool locked = qvariant_cast<QDBusVariant>(reply.arguments().at(0)).variant().toBool();
        receiver({locked ? State::CollectionLocked : State::Absent, {}});
    });
}

void SecretService::Private::unlockPaths(const Paths &paths, const Receiver &receiver)
{
    if (paths.isEmpty())
        return receiver({State::NoDefaultKeyring, {}});
    call(serviceCall(u"Unlock"_s, {QVariant::fromValue(paths)}), [this, receiver](const QDBusMessage &reply) {
        if (const auto answer = refused(reply, "aoo"_L1))
            return receiver(*answer);
        const QString path = pathAt(reply, 1);
        if (path == "/"_L1)
            return receiver({State::Open, {}});
        prompt(reply.service(), path, receiver);
    });
}

void SecretService::Private::prompt(const QString &owner, const QString &path, const Receiver &receiver)
{
    auto *prompt = new SecretPrompt(*m_bus, owner, path, nullptr);
    QObject::connect(&m_context, &QObject::destroyed, prompt, &QObject::deleteLater);
    QObject::connect(prompt, &SecretPrompt::finished, &m_context, receiver);
    prompt->show();
}

SecretService::SecretService()
    : d(std::make_unique<Private>())
{
    qDBusRegisterMetaType<Attributes>();
}

SecretService::~SecretService() = default;

void SecretService::probe(const QString &user, const QString &server, const Receiver &receiver)
{
    const Attributes attributes{{u"user"_s, user}, {u"server"_s, server}};
    const auto searched = [this, receiver](const QDBusMessage &reply) {
        if (const auto answer = refused(reply, "aoao"_L1))
            return receiver(*answer);
        if (!pathsAt(reply, 1).isEmpty())
            return receiver({State::LockedItem, {}});
        if (!pathsAt(reply, 0).isEmpty())
            return receiver({State::UnlockedItem, {}});
        d->askDefault(receiver, [this, receiver](const QString &collection) {
            if (collection == "/"_L1)
                return receiver({State::NoDefaultKeyring, {}});
            d->askLocked(collection, receiver);
        });
    };
    d->call(serviceCall(u"SearchItems"_s, {QVariant::fromValue(attributes)}), searched);
}

void SecretService::unlock(const QString &server, const Receiver &receiver)
{
    const Attributes attributes{{u"server"_s, server}};
    const auto searched = [this, receiver](const QDBusMessage &reply) {
        if (const auto answer = refused(reply, "aoao"_L1))
            return receiver(*answer);
        Paths collections;
        for (const QDBusObjectPath &item : pathsAt(reply, 1)) {
            if (const auto collection = collectionOf(item); !collections.contains(collection))
                collections.append(collection);
        }
        d->askDefault(receiver, [this, receiver, collections](const QString &path) mutable {
            if (const QDBusObjectPath collection(path); path != "/"_L1 && !collections.contains(collection))
                collections.append(collection);
            d->unlockPaths(collections, receiver);
        });
    };
    d->call(serviceCall(u"SearchItems"_s, {QVariant::fromValue(attributes)}), searched);
}

void SecretService::probeWallet(const QString &service, const Receiver &receiver)
{
    const QString path = "/modules/"_L1 + service.section(u'.', -1);
    const auto message = QDBusMessage::createMethodCall(service, path, u"org.kde.KWallet"_s, u"isEnabled"_s);
    d->call(message, [receiver](const QDBusMessage &reply) {
        if (const auto answer = refused(reply, "b"_L1))
            return receiver(*answer);
        const bool enabled = reply.arguments().at(0).toBool();
        receiver({enabled ? State::Open : State::NoService, enabled ? QString() : u"KWallet is switched off"_s});
    });
}

} // namespace GuestPass
