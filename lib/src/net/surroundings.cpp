// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/surroundings.h>

#include <base/uptime.h>
#include <net/logind.h>
#include <net/sleepgap.h>

#include <QNetworkInformation>
#include <QTimer>

#include <optional>

using namespace std::chrono_literals;

namespace GuestPass {

namespace {

constexpr auto glance = 10s;

class SystemSurroundings final : public Surroundings {
public:
    SystemSurroundings()
        : m_gap(sinceBoot(), awakeSinceBoot())
    {
        m_glances.setTimerType(Qt::VeryCoarseTimer);
        connect(&m_glances, &QTimer::timeout, this, &SystemSurroundings::lookAtTheClocks);
        // Not here: to find the bus and to load a backend takes time, and a program that starts has none to spare.
        QTimer::singleShot(0, this, &SystemSurroundings::begin);
    }

private:
    void begin()
    {
        m_glances.start(glance);
        m_logind = watchLogind([this] {
            m_gap.slept(sinceBoot(), awakeSinceBoot()); // told now, and not once more by the clocks
            tellWoke();
        });
        if (QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
            watchNetwork(*QNetworkInformation::instance());
    }

    void lookAtTheClocks()
    {
        if (m_gap.slept(sinceBoot(), awakeSinceBoot()))
            tellWoke();
    }

    // logind and the clocks speak of one sleep a moment apart.
    void tellWoke()
    {
        const auto now = awakeSinceBoot();
        if (m_toldAt && now - *m_toldAt < glance)
            return;
        m_toldAt = now;
        Q_EMIT woke();
    }

    void watchNetwork(QNetworkInformation &network)
    {
        m_reachable = isReachable(network.reachability());
        connect(&network, &QNetworkInformation::reachabilityChanged, this,
                [this](QNetworkInformation::Reachability reachability) {
                    const bool reachable = isReachable(reachability);
                    if (std::exchange(m_reachable, reachable) != reachable)
                        Q_EMIT networkChanged(reachable);
                });
    }

    // A store may be in the house: a network without the Internet counts, and so does one that nobody knows about.
    static bool isReachable(QNetworkInformation::Reachability reachability)
    {
        return reachability != QNetworkInformation::Reachability::Disconnected;
    }

    SleepGap m_gap;
    QTimer m_glances;
    std::unique_ptr<QObject> m_logind;
    std::optional<std::chrono::milliseconds> m_toldAt; ///< on the clock that stands still during sleep
    bool m_reachable = true;
};

} // namespace

Surroundings::Surroundings() = default;
Surroundings::~Surroundings() = default;

std::unique_ptr<Surroundings> makeSurroundings()
{
    return std::make_unique<SystemSurroundings>();
}

} // namespace GuestPass
