// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <utility>

namespace FaultProxy {

using Fields = QList<std::pair<QByteArray, QByteArray>>;

/// One request or reply of HTTP/1.x.
struct Message {
    QByteArray startLine;
    Fields fields; ///< in the order of their coming, without trailers
    QByteArray body; ///< without its framing
    QByteArray rawHead; ///< byte for byte, with the empty line
    QByteArray rawBody; ///< byte for byte, with chunk sizes and trailers

    bool operator==(const Message &) const = default;

    QByteArray method() const; ///< of a request
    QByteArray path() const; ///< of a request, as it was sent, without query
    int status() const; ///< of a reply
    QByteArray field(const QByteArray &name) const; ///< the first of this name; names know no case
    bool hasField(const QByteArray &name) const;
    void setField(const QByteArray &name, const QByteArray &value); ///< in its old place, or as the last one
    void removeField(const QByteArray &name);
    bool endsConnection() const; ///< as this side says, or its version implies
    QByteArray head() const; ///< start line, fields and the empty line, from the values above
};

/// Reads one message from a stream, in pieces of any size, and not a byte beyond its end: what follows belongs to the
/// next one.
class MessageParser {
public:
    enum class Kind { Request, Reply };
    enum class State { Reading, Complete, Wrong };

    static constexpr qsizetype maxLine = 64 * 1024;
    static constexpr qsizetype maxHead = 256 * 1024;
    static constexpr qsizetype maxBody = 64 * 1024 * 1024;

    explicit MessageParser(Kind kind);

    /// Replies to HEAD announce a body that never comes.
    void expectNoBody() { m_bodyless = true; }
    /// How many bytes were taken; fewer than there are only when the message is complete or wrong.
    qsizetype feed(QByteArrayView bytes);
    /// The stream has ended. That completes a reply without a length; any other message that has begun is wrong.
    void end();

    State state() const;
    bool hasBegun() const { return !m_message.rawHead.isEmpty() || !m_line.isEmpty(); }
    /// The reply ends with the connection, having neither length nor chunks.
    bool endsWithStream() const { return m_endsWithStream; }
    const Message &message() const { return m_message; }
    QString problem() const { return m_problem; }

private:
    enum class Part { StartLine, Field, Length, Stream, ChunkSize, Chunk, ChunkEnd, Trailer, Complete, Wrong };

    qsizetype feedLine(QByteArrayView bytes);
    qsizetype feedBody(QByteArrayView bytes);
    void takeLine(const QByteArray &line);
    void takeStartLine(const QByteArray &line);
    void takeField(const QByteArray &line);
    void takeChunkSize(const QByteArray &line);
    void beginBody();
    void beginLength();
    bool hasNoBody() const;
    void fail(const char *problem);

    Kind m_kind;
    bool m_bodyless = false;
    bool m_endsWithStream = false;
    Part m_part = Part::StartLine;
    QByteArray m_line;
    qint64 m_left = 0; ///< of the body or of the chunk
    Message m_message;
    QString m_problem;
};

} // namespace FaultProxy
