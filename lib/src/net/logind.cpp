// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <net/logind.h>

#include <QDBusConnection>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

class Logind final : public QObject {
    Q_OBJECT

public:
    explicit Logind(std::function<void()> woke)
        : m_woke(std::move(woke))
    {
    }

    bool connectTo(QDBusConnection bus)
    {
        return bus.isConnected()
            && bus.connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                           u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this,
                           SLOT(prepareForSleep(bool)));
    }

private Q_SLOTS:
    void prepareForSleep(bool begins)
    {
        if (!begins)
            m_woke();
    }

private:
    std::function<void()> m_woke;
};

} // namespace

std::unique_ptr<QObject> watchLogind(std::function<void()> woke)
{
    auto logind = std::make_unique<Logind>(std::move(woke));
    if (!logind->connectTo(QDBusConnection::systemBus()))
        return nullptr;
    return logind;
}

} // namespace GuestPass

#include "logind.moc"
