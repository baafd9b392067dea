// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "terminal.h"

#include <algorithm>
#include <array>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <cerrno>
#include <csignal>
#include <termios.h>
#include <unistd.h>
#endif

namespace GuestPass::Cli {

namespace {

constexpr size_t longestLine = 4096;
constexpr size_t longestCode = 24; // as people paste it, with spaces

#ifdef Q_OS_WIN
class EchoOff {
public:
    EchoOff()
        : m_input(GetStdHandle(STD_INPUT_HANDLE))
    {
        GetConsoleMode(m_input, &m_before);
        SetConsoleMode(m_input, m_before & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~EchoOff() { SetConsoleMode(m_input, m_before); }
    Q_DISABLE_COPY_MOVE(EchoOff)

private:
    HANDLE m_input;
    DWORD m_before = 0;
};

qint64 readByte(char *byte)
{
    return _read(0, byte, 1);
}
#else
extern "C" void noteInterrupt(int)
{
}

// Ctrl+C while the echo is off would leave the terminal mute: read() is interrupted, the echo restored, and only then
// does the signal take its course.
class EchoOff {
public:
    EchoOff()
    {
        struct sigaction action = {};
        action.sa_handler = noteInterrupt;
        sigaction(SIGINT, &action, &m_handlerBefore);
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~EchoOff()
    {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        sigaction(SIGINT, &m_handlerBefore, nullptr);
    }
    Q_DISABLE_COPY_MOVE(EchoOff)

private:
    termios m_before = {};
    struct sigaction m_handlerBefore = {};
};

qint64 readByte(char *byte)
{
    return ::read(STDIN_FILENO, byte, 1);
}
#endif

enum class Ending { Line, TooLong, Interrupted };

// Byte by byte: what comes after the line is not ours, and no library buffer keeps a copy.
Ending readLine(std::array<char, longestLine> &buffer, size_t &length)
{
    char byte = 0;
    qint64 got = 0;
    while ((got = readByte(&byte)) == 1 && byte != '\n') {
        if (length == buffer.size())
            return Ending::TooLong;
        buffer[length++] = byte;
    }
    if (length > 0 && buffer[length - 1] == '\r')
        --length;
#ifndef Q_OS_WIN
    if (got < 0 && errno == EINTR)
        return Ending::Interrupted;
#endif
    return Ending::Line;
}

Ending readQuietly(const QString &prompt, std::array<char, longestLine> &buffer, size_t &length)
{
    if (!isTerminal(Stream::Input))
        return readLine(buffer, length);
    std::fputs(prompt.toLocal8Bit().constData(), stderr);
    std::fflush(stderr);
    const EchoOff quiet;
    const Ending ending = readLine(buffer, length);
    std::fputc('\n', stderr);
    return ending;
}

bool isSeparator(char c)
{
    return c == ' ' || c == '-' || c == '\t';
}

} // namespace

bool isTerminal(Stream stream)
{
#ifdef Q_OS_WIN
    return _isatty(stream == Stream::Input ? 0 : 1) != 0;
#else
    return isatty(stream == Stream::Input ? STDIN_FILENO : STDOUT_FILENO) == 1;
#endif
}

std::optional<Secret> readHiddenLine(const QString &prompt, Separators separators)
{
    std::array<char, longestLine> buffer{};
    size_t length = 0;
    const Ending ending = readQuietly(prompt, buffer, length);
    // A link, or a token out of one, has dashes of its own.
    if (separators == Separators::Drop && length <= longestCode)
        length = size_t(std::remove_if(buffer.begin(), buffer.begin() + length, isSeparator) - buffer.begin());
    QByteArray bytes(buffer.data(), qsizetype(length));
    const Secret secret(bytes);
    bytes.fill('\0');
    buffer.fill('\0');
#ifndef Q_OS_WIN
    if (ending == Ending::Interrupted)
        std::raise(SIGINT);
#endif
    if (ending != Ending::Line)
        return std::nullopt;
    return secret;
}

} // namespace GuestPass::Cli
