// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <faultproxy/httpframing.h>

#include <algorithm>
#include <optional>
#include <string_view>

namespace FaultProxy {

namespace {

// RFC 9110, section 5.6.2.
bool isToken(const QByteArray &text)
{
    static constexpr std::string_view marks = "!#$%&'*+-.^_`|~";
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || marks.find(c) != std::string_view::npos;
    });
}

bool isPlain(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(),
                        [](char c) { return (static_cast<unsigned char>(c) < ' ' && c != '\t') || c == '\x7f'; });
}

bool isVersion(const QByteArray &text)
{
    return text == "HTTP/1.1" || text == "HTTP/1.0";
}

bool isRequestLine(const QByteArray &line)
{
    const QList<QByteArray> words = line.split(' ');
    return words.size() == 3 && isToken(words.at(0)) && !words.at(1).isEmpty() && isVersion(words.at(2));
}

bool isStatusLine(const QByteArray &line)
{
    const QByteArray code = line.mid(9, 3);
    return isVersion(line.left(8)) && line.mid(8, 1) == " " && code.size() == 3 && code.at(0) >= '1'
        && std::all_of(code.begin(), code.end(), [](char c) { return c >= '0' && c <= '9'; })
        && (line.size() == 12 || line.at(12) == ' ');
}

// Digits of this base and nothing else: no sign, no space, no overflow.
std::optional<qint64> number(const QByteArray &text, int base)
{
    const bool digits = std::all_of(text.begin(), text.end(), [base](char c) {
        return (c >= '0' && c <= '9') || (base == 16 && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
    });
    bool ok = false;
    const qint64 value = text.toLongLong(&ok, base);
    return digits && ok ? std::optional(value) : std::nullopt;
}

} // namespace

MessageParser::MessageParser(Kind kind)
    : m_kind(kind)
{
}

MessageParser::State MessageParser::state() const
{
    return m_part == Part::Complete ? State::Complete : m_part == Part::Wrong ? State::Wrong : State::Reading;
}

void MessageParser::fail(const char *problem)
{
    m_part = Part::Wrong;
    m_problem = QString::fromLatin1(problem);
}

qsizetype MessageParser::feed(QByteArrayView bytes)
{
    qsizetype used = 0;
    while (used < bytes.size() && state() == State::Reading) {
        const bool inBody = m_part == Part::Length || m_part == Part::Stream || m_part == Part::Chunk;
        used += inBody ? feedBody(bytes.sliced(used)) : feedLine(bytes.sliced(used));
    }
    return used;
}

qsizetype MessageParser::feedLine(QByteArrayView bytes)
{
    const auto end = bytes.indexOf('\n');
    const auto size = std::min(end < 0 ? bytes.size() : end + 1, maxLine + 1 - m_line.size());
    m_line.append(bytes.first(size));
    if (m_line.size() > maxLine) {
        fail("a line is too long");
    } else if (end >= 0) {
        const QByteArray line = std::exchange(m_line, {});
        const bool inHead = m_part == Part::StartLine || m_part == Part::Field;
        (inHead ? m_message.rawHead : m_message.rawBody) += line;
        // RFC 9112, section 2.2: a line may end without its carriage return.
        takeLine(line.chopped(line.endsWith("\r\n") ? 2 : 1));
        if (state() != State::Wrong && m_message.rawHead.size() > maxHead)
            fail("the head is too long");
        // A chunk of one byte has five around it.
        if (state() != State::Wrong && m_message.rawBody.size() > 8 * m_message.body.size() + maxHead)
            fail("there is more framing than body");
    }
    return size;
}

qsizetype MessageParser::feedBody(QByteArrayView bytes)
{
    const auto size = m_part == Part::Stream ? bytes.size() : qsizetype(std::min(qint64(bytes.size()), m_left));
    if (m_message.body.size() + size > maxBody) {
        fail("the body is too long");
        return size;
    }
    m_message.body.append(bytes.first(size));
    m_message.rawBody.append(bytes.first(size));
    m_left -= m_part == Part::Stream ? 0 : size;
    if (m_left == 0 && m_part == Part::Length)
        m_part = Part::Complete;
    else if (m_left == 0 && m_part == Part::Chunk)
        m_part = Part::ChunkEnd;
    return size;
}

void MessageParser::takeLine(const QByteArray &line)
{
    if (m_part == Part::StartLine)
        takeStartLine(line);
    else if (m_part == Part::Field && line.isEmpty())
        beginBody();
    else if (m_part == Part::Field)
        takeField(line);
    else if (m_part == Part::ChunkSize)
        takeChunkSize(line);
    else if (m_part == Part::Trailer && line.isEmpty())
        m_part = Part::Complete;
    else if (m_part == Part::ChunkEnd && line.isEmpty())
        m_part = Part::ChunkSize;
    else if (m_part == Part::ChunkEnd)
        fail("a chunk is longer than it says");
}

void MessageParser::takeStartLine(const QByteArray &line)
{
    // Some clients end a request with one line too many (RFC 9112, section 2.2).
    if (line.isEmpty() && m_kind == Kind::Request) {
        m_message.rawHead.clear();
        return;
    }
    if (!isPlain(line) || !(m_kind == Kind::Request ? isRequestLine(line) : isStatusLine(line)))
        return fail("the first line is not one of HTTP/1.x");
    m_message.startLine = line;
    m_part = Part::Field;
}

void MessageParser::takeField(const QByteArray &line)
{
    const auto colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.left(colon)) || !isPlain(line))
        return fail("a header field is malformed");
    m_message.fields.append({line.left(colon), line.mid(colon + 1).trimmed()});
}

void MessageParser::takeChunkSize(const QByteArray &line)
{
    const auto extension = line.indexOf(';');
    const auto size = number((extension < 0 ? line : line.left(extension)).trimmed(), 16);
    if (!size)
        return fail("the size of a chunk is no number");
    if (*size > maxBody)
        return fail("the body is too long");
    m_left = *size;
    m_part = m_left == 0 ? Part::Trailer : Part::Chunk;
}

// RFC 9112, section 6.3, but without forgiveness: what two readers could understand differently is wrong.
void MessageParser::beginBody()
{
    const bool hasCoding = m_message.hasField("Transfer-Encoding");
    const bool hasLength = m_message.hasField("Content-Length");
    if (hasNoBody())
        m_part = Part::Complete;
    else if (hasCoding && (hasLength || m_message.field("Transfer-Encoding").toLower() != "chunked"))
        fail("the transfer coding is not known, or there is a length beside it");
    else if (hasCoding)
        m_part = Part::ChunkSize;
    else if (hasLength)
        beginLength();
    else
        m_part = m_kind == Kind::Request ? Part::Complete : Part::Stream;
    m_endsWithStream = m_part == Part::Stream;
}

void MessageParser::beginLength()
{
    std::optional<qint64> length;
    for (const auto &[name, value] : std::as_const(m_message.fields)) {
        if (name.compare("Content-Length", Qt::CaseInsensitive) != 0)
            continue;
        const auto one = number(value, 10);
        if (!one || (length && *length != *one))
            return fail("the length is no number, or there are several");
        length = one;
    }
    if (*length > maxBody)
        return fail("the body is too long");
    m_left = *length;
    m_part = m_left == 0 ? Part::Complete : Part::Length;
}

bool MessageParser::hasNoBody() const
{
    if (m_kind == Kind::Request)
        return false;
    const int status = m_message.status();
    return m_bodyless || status < 200 || status == 204 || status == 304;
}

void MessageParser::end()
{
    if (m_part == Part::Stream)
        m_part = Part::Complete;
    else if (state() == State::Reading && hasBegun())
        fail("the stream ended within the message");
}

} // namespace FaultProxy
