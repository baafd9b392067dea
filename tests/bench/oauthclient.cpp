// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <bench/oauthclient.h>

#include <QNetworkAccessManager>
#include <QOAuth2AuthorizationCodeFlow>
#include <QOAuthOobReplyHandler>

#include <utility>

using namespace Qt::StringLiterals;

namespace GuestPass::Bench {

namespace {

class QtOAuthClient final : public OAuthClient {
public:
    explicit QtOAuthClient(const QUrl &tokenUrl)
    {
        m_flow.setReplyHandler(&m_handler);
        m_flow.setAccessTokenUrl(tokenUrl);
        m_flow.setClientIdentifier(u"bench"_s);
        m_flow.setRefreshToken(u"bench"_s);
        QObject::connect(&m_flow, &QAbstractOAuth::granted, &m_flow, [this] { finish(true); });
        QObject::connect(&m_flow, &QAbstractOAuth::requestFailed, &m_flow, [this] { finish(false); });
    }

    void refresh(std::function<void(bool)> done) override
    {
        m_done = std::move(done);
        m_flow.refreshAccessToken();
    }

private:
    void finish(bool ok)
    {
        if (const auto done = std::exchange(m_done, {}))
            done(ok);
    }

    QNetworkAccessManager m_network;
    QOAuthOobReplyHandler m_handler;
    QOAuth2AuthorizationCodeFlow m_flow{&m_network};
    std::function<void(bool)> m_done;
};

} // namespace

std::unique_ptr<OAuthClient> makeOAuthClient(const QUrl &tokenUrl)
{
    return std::make_unique<QtOAuthClient>(tokenUrl);
}

} // namespace GuestPass::Bench
