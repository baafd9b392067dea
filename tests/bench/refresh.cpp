// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// guestpass-bench-refresh --folder DIR --base URL --token-url URL [--count N] [--warm-up N]: renewal of the tokens, by
// turns with Qt Network Authorization's where that was there to build with. The session is kept in memory.

#include <bench/oauthclient.h>
#include <bench/samples.h>
#include <bench/slot.h>

#include <QCommandLineParser>
#include <QCoreApplication>

#include <csignal>

using namespace GuestPass::Bench;
using namespace Qt::StringLiterals;

namespace {

struct Order {
    QUrl base;
    QUrl tokenUrl;
    int count = 1;
    int warmUp = 0; ///< as many before are not told
};

/// Ours, theirs, ours, theirs… where there is a theirs.
class Refreshes : public QObject {
public:
    Refreshes(Context &context, const Order &order)
        : m_order(order)
        , m_slot(context, u"refresh"_s, order.base)
        , m_oauth(makeOAuthClient(order.tokenUrl))
    {
    }

    void begin()
    {
        m_slot.ensure([this](const QJsonObject &answer) {
            note(answer.value("user"_L1).isString());
            round();
        });
    }

private:
    void round()
    {
        if (m_round++ == m_order.warmUp + m_order.count)
            return finish();
        m_ours.start();
        m_slot.forceRefresh([this](const QJsonObject &answer) {
            m_ours.stop();
            note(!answer.contains("error"_L1));
            if (!m_oauth)
                return round();
            m_theirs.start();
            m_oauth->refresh([this](bool ok) {
                m_theirs.stop();
                note(ok);
                // Not at once: the one that answers is still at work on the answer.
                QMetaObject::invokeMethod(this, &Refreshes::round, Qt::QueuedConnection);
            });
        });
    }

    void note(bool ok) { m_failed += ok ? 0 : 1; }

    void finish()
    {
        QJsonObject line{{u"failed"_s, m_failed}, {u"refresh"_s, m_ours.valuesAfter(m_order.warmUp)}};
        if (m_oauth)
            line.insert("oauthRefresh"_L1, m_theirs.valuesAfter(m_order.warmUp));
        say(line);
        QCoreApplication::exit(m_failed == 0 ? 0 : 1);
    }

    Order m_order;
    Slot m_slot;
    std::unique_ptr<OAuthClient> m_oauth;
    Samples m_ours, m_theirs;
    int m_round = 0;
    int m_failed = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    std::signal(SIGPIPE, SIG_IGN);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"folder"_s, u"Where the index and the journal are kept."_s, u"DIR"_s},
                       {u"base"_s, u"Where the store is."_s, u"URL"_s},
                       {u"token-url"_s, u"Where an OAuth 2 server renews tokens."_s, u"URL"_s},
                       {u"count"_s, u"How often."_s, u"N"_s, u"1"_s},
                       {u"warm-up"_s, u"How often before, untold."_s, u"N"_s, u"0"_s}});
    parser.process(application);
    Context context(parser.value(u"folder"_s), Context::Keep::InMemory);
    Refreshes refreshes(context,
                        {QUrl(parser.value(u"base"_s)), QUrl(parser.value(u"token-url"_s)),
                         parser.value(u"count"_s).toInt(), parser.value(u"warm-up"_s).toInt()});
    refreshes.begin();
    return QCoreApplication::exec();
}
