// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/keyringwatch.h>

#include <vault/secretservice.h>

#include <QDBusConnection>
#include <QDBusServiceWatcher>

#include <utility>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

const auto service = u"org.freedesktop.secrets"_s;

} // namespace

class KeyringWatch::Private {
public:
    explicit Private(KeyringWatch *watch);
    ~Private() { QDBusConnection::disconnectFromBus(bus.name()); }
    Q_DISABLE_COPY_MOVE(Private)

    QDBusConnection bus;
    QDBusServiceWatcher starts;
    SecretService secrets;
    bool isOpen = false; ///< as it was last seen
    bool isLooking = false;
    bool hasNews = false;

private:
    static QDBusConnection connection()
    {
        static int count = 0;
        return QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"guestpass-watch-%1"_s.arg(++count));
    }
};

KeyringWatch::Private::Private(KeyringWatch *watch)
    : bus(connection())
    , starts(service, bus, QDBusServiceWatcher::WatchForRegistration)
{
    // Which of the two comes depends on the service, and on what was unlocked.
    bus.connect(service, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"CollectionChanged"_s,
                watch, SLOT(look()));
    bus.connect(service, {}, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, watch,
                SLOT(takeProperties(QString, QVariantMap)));
    QObject::connect(&starts, &QDBusServiceWatcher::serviceRegistered, watch, &KeyringWatch::look);
}

KeyringWatch::KeyringWatch(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

KeyringWatch::~KeyringWatch() = default;

void KeyringWatch::takeProperties(const QString &, const QVariantMap &changed)
{
    // Open again before anybody looked: to have been locked is what counts.
    if (changed.value(u"Locked"_s).toBool())
        d->isOpen = false;
    look();
}

/// The signals tell that something has changed, in a keyring of many: one question for any number of them.
void KeyringWatch::look()
{
    if (std::exchange(d->isLooking, true)) {
        d->hasNews = true;
        return;
    }
    // For an entry that nobody has, so that the answer is about the keyring.
    d->secrets.probe(u"-"_s, u"-"_s, [this](const SecretService::Answer &answer) {
        d->isLooking = false;
        const bool open = answer.state == SecretService::State::Absent;
        const bool wasOpen = std::exchange(d->isOpen, open);
        if (std::exchange(d->hasNews, false))
            look();
        if (open && !wasOpen)
            Q_EMIT unlocked();
    });
}

} // namespace GuestPass
