// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <bench/bareclient.h>
#include <bench/measures.h>
#include <bench/samples.h>
#include <bench/slot.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace GuestPass::Bench {

namespace {

/// Takes turns: ours, bare, ours, bare… so that whatever else the machine does meets both.
class Overhead : public QObject {
public:
    Overhead(Context &context, const Measure &measure)
        : QObject(measure.owner)
        , m_context(context)
        , m_measure(measure)
        , m_bare(measure.base)
    {
    }

    void round()
    {
        if (m_round++ == m_measure.warmUp + m_measure.count)
            return finish();
        m_slot = std::make_unique<Slot>(m_context, u"s%1"_s.arg(m_round), m_measure.base);
        m_signIn.start();
        m_slot->ensure([this](const QJsonObject &) {
            m_signIn.stop();
            ourCall();
        });
    }

private:
    void ourCall()
    {
        m_call.start();
        m_slot->call([this](const QJsonObject &answer) {
            m_call.stop();
            note(answer.value("user"_L1).toString());
            bareSignIn();
        });
    }

    void bareSignIn()
    {
        m_bareSignIn.start();
        m_bare.signInGuest([this](const BareClient::Guest &guest) {
            m_bareSignIn.stop();
            m_bareCall.start();
            m_bare.cart(guest.access, guest.user, [this](const QString &user) {
                m_bareCall.stop();
                note(user);
                round();
            });
        });
    }

    void note(const QString &user) { m_failed += user.isEmpty() ? 1 : 0; }

    void finish()
    {
        say({{u"failed"_s, m_failed},
             {u"signIn"_s, m_signIn.valuesAfter(m_measure.warmUp)},
             {u"call"_s, m_call.valuesAfter(m_measure.warmUp)},
             {u"bareSignIn"_s, m_bareSignIn.valuesAfter(m_measure.warmUp)},
             {u"bareCall"_s, m_bareCall.valuesAfter(m_measure.warmUp)}});
        QCoreApplication::exit(m_failed == 0 ? 0 : 1);
    }

    Context &m_context;
    Measure m_measure;
    BareClient m_bare;
    std::unique_ptr<Slot> m_slot;
    Samples m_signIn, m_call, m_bareSignIn, m_bareCall;
    int m_round = 0;
    int m_failed = 0;
};

} // namespace

void runOverhead(Context &context, const Measure &measure)
{
    (new Overhead(context, measure))->round();
}

} // namespace GuestPass::Bench
