// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <bench/barekeychain.h>
#include <bench/context.h>
#include <bench/measures.h>
#include <bench/samples.h>
#include <session/keeper.h>

#include <guestpass/provider.h>
#include <guestpass/whendone.h>

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
        , m_provider(makeProvider(storeAt(measure.base, u"vault"_s)))
        , m_keeper(u"vault"_s, context.parts(*m_provider))
    {
        m_record.grant.identity.userId = u"01JABENCH0000000000000GUEST"_s;
        m_record.grant.tokens.access = Secret(QByteArray(500, 'a'));
        m_record.grant.tokens.refresh = Secret(QByteArray(500, 'r'));
        m_record.grant.extra.insert("padding"_L1, QString(sizeOfRecord - toBytes(m_record).size() - 13, u'x'));
    }

    void start()
    {
        whenDone(m_keeper.load(), this, [this](const Keeper::Found &) { round(); });
    }

private:
    void round()
    {
        if (m_round++ == m_measure.warmUp + m_measure.count)
            return finish();
        ++m_record.generation;
        m_ours.start();
        whenDone(m_keeper.save(m_record), this, [this](const Result<Done> &outcome) {
            m_failed += outcome ? 0 : 1;
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
    std::unique_ptr<Provider> m_provider;
    SessionRecord m_record;
    Keeper m_keeper;
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
