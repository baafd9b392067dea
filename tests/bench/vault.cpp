// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <bench/barekeychain.h>
#include <bench/measures.h>
#include <bench/samples.h>
#include <bench/slot.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace GuestPass::Bench {

namespace {

constexpr int sizeOfRecord = 1400; // two tokens and who it is, as the session keeps them

/// Saves and reads back, by turns: a session by the library, as many bytes by QtKeychain alone.
class Vault : public QObject {
public:
    Vault(Context &context, const Measure &measure)
        : QObject(measure.owner)
        , m_measure(measure)
        , m_slot(context, u"vault"_s, measure.base)
    {
    }

    void start()
    {
        m_slot.ensure([this](const QJsonObject &) { round(); });
    }

private:
    void round()
    {
        if (m_round++ == m_measure.warmUp + m_measure.count)
            return finish();
        m_ours.start();
        m_slot.save([this](const QJsonObject &answer) {
            m_failed += answer.contains("error"_L1) ? 1 : 0;
            QMetaObject::invokeMethod(this, &Vault::saved, Qt::QueuedConnection); // the index follows the answer
        });
    }

    void saved()
    {
        m_ours.stop();
        bare();
    }

    void bare()
    {
        const QByteArray value = QByteArray::number(m_round).rightJustified(sizeOfRecord, 'x');
        m_bare.start();
        writeKeychain(u"bare/vault"_s, value, this, [this, value](bool) {
            readKeychain(u"bare/vault"_s, this, [this, value](const QByteArray &read) {
                m_failed += read == value ? 0 : 1;
                QMetaObject::invokeMethod(this, &Vault::bareDone,
                                          Qt::QueuedConnection); // both clear away what they used
            });
        });
    }

    void bareDone()
    {
        m_bare.stop();
        round();
    }

    void finish()
    {
        say({{u"failed"_s, m_failed},
             {u"ours"_s, m_ours.valuesAfter(m_measure.warmUp)},
             {u"bare"_s, m_bare.valuesAfter(m_measure.warmUp)}});
        QCoreApplication::exit(m_failed == 0 ? 0 : 1);
    }

    Measure m_measure;
    Slot m_slot;
    Samples m_ours, m_bare;
    int m_round = 0;
    int m_failed = 0;
};

} // namespace

void runVault(Context &context, const Measure &measure)
{
    (new Vault(context, measure))->start();
}

} // namespace GuestPass::Bench
