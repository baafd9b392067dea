// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <base/crashpoint.h>

#ifdef GUESTPASS_CRASH_POINTS

#include <QByteArray>
#include <QFile>

#include <csignal>
#include <cstdlib>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

struct Order {
    QByteArray name; ///< empty: any
    int left = 0; ///< how many passings until the end; 0: it never comes
};

Order readOrder()
{
    const QByteArray text = qgetenv("GUESTPASS_CRASH_AT");
    if (text.startsWith('#'))
        return {{}, text.mid(1).toInt()};
    const auto colon = text.indexOf(':');
    if (colon < 0)
        return {text, text.isEmpty() ? 0 : 1};
    return {text.first(colon), text.mid(colon + 1).toInt()};
}

// Nothing may be held back: what is still in this process dies with it.
void log(const char *name)
{
    static const QString path = qEnvironmentVariable("GUESTPASS_CRASH_LOG");
    QFile file(path);
    if (!path.isEmpty() && file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        file.write(name + "\n"_ba);
}

// No destructor, no flush, no farewell to anybody.
[[noreturn]] void die()
{
#ifdef Q_OS_UNIX
    ::kill(::getpid(), SIGKILL);
#endif
    std::_Exit(137);
}

} // namespace

void crashPoint(const char *name)
{
    static Order order = readOrder();
    log(name);
    if (order.left > 0 && (order.name.isEmpty() || order.name == name) && --order.left == 0)
        die();
}

} // namespace GuestPass

#endif
