// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace GuestPass::Test {

/// A server on loopback that writes exactly the bytes it was given, right or wrong.
class RawServer : public QObject {
    Q_OBJECT

public:
    /// Called with each complete request (head and body).
    using Handler = std::function<void(QTcpSocket &socket, const QByteArray &request)>;

    RawServer();
    ~RawServer() override;

    QUrl url(const QString &path = QStringLiteral("/")) const;
    void setHandler(Handler handler) { m_handler = std::move(handler); }
    /// Every request gets these bytes; the connection stays open.
    void answer(const QByteArray &bytes);
    /// Every request gets these bytes, and then the connection ends.
    void answerAndClose(const QByteArray &bytes);

    QList<QByteArray> requests() const { return m_requests; }
    qsizetype connections() const { return m_connections; }

private:
    void accept();
    void read(QTcpSocket &socket);

    QTcpServer m_server;
    Handler m_handler;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<QByteArray> m_requests;
    qsizetype m_connections = 0;
};

/// A complete answer with its Content-Length.
QByteArray httpAnswer(const QByteArray &statusLine, const QByteArray &body, const QByteArray &moreHeaders = {});

} // namespace GuestPass::Test
