// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <bench/bareclient.h>
#include <bench/measures.h>
#include <bench/slot.h>

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace GuestPass::Bench {

namespace {

/// Counts answers, and says how it went after the last.
class Tally {
public:
    explicit Tally(int count)
        : m_left(count)
    {
        m_timer.start();
    }

    void answered(bool ok)
    {
        m_failed += ok ? 0 : 1;
        if (--m_left > 0)
            return;
        say({{u"ms"_s, double(m_timer.nsecsElapsed()) / 1e6}, {u"failed"_s, m_failed}, {u"peakKb"_s, peakMemory()}});
        QCoreApplication::exit(0);
    }

private:
    QElapsedTimer m_timer;
    int m_left;
    int m_failed = 0;
};

} // namespace

void runStorm(Context &context, const Measure &measure)
{
    auto *slot = new Slot(context, u"storm"_s, measure.base, measure.owner);
    slot->ensure([slot, count = measure.count](const QJsonObject &guest) {
        const auto tally = std::make_shared<Tally>(count);
        const QString user = guest.value("user"_L1).toString();
        for (int i = 0; i < count; ++i)
            slot->call([tally, user](const QJsonObject &answer) {
                tally->answered(!user.isEmpty() && answer.value("user"_L1) == user);
            });
    });
}

void runBareStorm(const Measure &measure)
{
    auto *client = new BareClient(measure.base, measure.owner);
    // Somebody for the store to speak of, and a warm connection, as on the other side.
    client->signInGuest([client, count = measure.count](const BareClient::Guest &guest) {
        const auto tally = std::make_shared<Tally>(count);
        for (int i = 0; i < count; ++i)
            client->cart({}, guest.user, [tally, guest](const QString &user) { tally->answered(user == guest.user); });
    });
}

} // namespace GuestPass::Bench
