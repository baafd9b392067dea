// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// guestpass-bareqt prepare|once BASE: the least that a Qt program can do to go on as the same guest. `prepare` signs a
// guest in and puts the access token into the keychain; `once` reads it from there and makes one authorised request.

#include <bench/bareclient.h>
#include <bench/barekeychain.h>

#include <QCoreApplication>
#include <QFile>
#include <QUrl>

#include <cstdio>

using namespace GuestPass::Bench;
using namespace Qt::StringLiterals;

namespace {

const auto key = u"bare/session"_s;

QByteArray peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return "0";
    for (QByteArray line = status.readLine(); !line.isEmpty(); line = status.readLine()) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first();
    }
    return "0";
}

int say(const QString &user)
{
    std::printf("{\"user\":\"%s\",\"peakKb\":%s}\n", qUtf8Printable(user), peakMemory().constData());
    std::fflush(stdout);
    return user.isEmpty() ? 1 : 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    BareClient client(QUrl(QString::fromLocal8Bit(argv[2])));
    const auto end = [](const QString &user) { QCoreApplication::exit(say(user)); };
    if (QByteArray(argv[1]) == "prepare") {
        client.signInGuest([&](const BareClient::Guest &guest) {
            writeKeychain(key, guest.user.toUtf8() + ' ' + guest.access + ' ' + guest.refresh, &client,
                          [guest, end](bool kept) { end(kept ? guest.user : QString()); });
        });
    } else {
        readKeychain(key, &client, [&](const QByteArray &value) {
            const QList<QByteArray> words = value.split(' ');
            client.cart(words.value(1), QString::fromUtf8(words.value(0)), end);
        });
    }
    return QCoreApplication::exec();
}
