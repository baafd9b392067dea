// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <support/rawserver.h>

using namespace Qt::StringLiterals;

namespace GuestPass::Test {

namespace {

// The size of the first complete request in `buffer`; 0 while it is not complete.
qsizetype requestSize(const QByteArray &buffer)
{
    const auto end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return 0;
    const QByteArray head = buffer.left(end).toLower();
    const auto field = head.indexOf("\r\ncontent-length:");
    const auto value = field + qsizetype(sizeof "\r\ncontent-length:") - 1;
    const qsizetype body = field < 0 ? 0 : head.mid(value, head.indexOf("\r\n", value) - value).trimmed().toLongLong();
    return buffer.size() >= end + 4 + body ? end + 4 + body : 0;
}

} // namespace

RawServer::RawServer()
{
    connect(&m_server, &QTcpServer::newConnection, this, &RawServer::accept);
    m_server.listen(QHostAddress::LocalHost);
}

RawServer::~RawServer()
{
    const auto sockets = m_buffers.keys();
    for (QTcpSocket *socket : sockets)
        socket->disconnect(this);
}

QUrl RawServer::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_server.serverPort()).arg(path));
}

void RawServer::answer(const QByteArray &bytes)
{
    setHandler([bytes](QTcpSocket &socket, const QByteArray &) { socket.write(bytes); });
}

void RawServer::answerAndClose(const QByteArray &bytes)
{
    setHandler([bytes](QTcpSocket &socket, const QByteArray &) {
        socket.write(bytes);
        socket.disconnectFromHost();
    });
}

void RawServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        m_buffers.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
    }
}

void RawServer::read(QTcpSocket &socket)
{
    m_buffers[&socket] += socket.readAll();
    while (const qsizetype size = requestSize(m_buffers.value(&socket))) {
        const QByteArray request = m_buffers[&socket].left(size);
        m_buffers[&socket].remove(0, size);
        m_requests.append(request);
        m_handler(socket, request);
    }
}

QByteArray httpAnswer(const QByteArray &statusLine, const QByteArray &body, const QByteArray &moreHeaders)
{
    return "HTTP/1.1 " + statusLine + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + moreHeaders
        + "\r\n" + body;
}

} // namespace GuestPass::Test
