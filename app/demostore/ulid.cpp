// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "ulid.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <utility>

namespace DemoStore {

namespace {

constexpr qsizetype entropySize = 10;

void increment(QByteArray &number)
{
    for (qsizetype i = number.size(); i-- > 0;) {
        number[i] = char(number.at(i) + 1);
        if (number.at(i) != 0)
            return;
    }
}

QByteArray freshEntropy()
{
    QByteArray entropy(entropySize, Qt::Uninitialized);
    for (char &byte : entropy)
        byte = char(QRandomGenerator::global()->bounded(256));
    // The top bit stays clear, so that counting up within one millisecond never overflows.
    entropy[0] = char(entropy.at(0) & 0x7f);
    return entropy;
}

} // namespace

UlidSource::UlidSource(Clock clock)
    : m_clock(std::move(clock))
{
}

QString UlidSource::next()
{
    const qint64 now = m_clock();
    if (now > m_last) {
        m_last = now;
        m_entropy = freshEntropy();
    } else {
        increment(m_entropy);
    }
    return ulid(m_last, m_entropy);
}

QString ulid(qint64 milliseconds, const QByteArray &entropy)
{
    static constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    QString text(26, QLatin1Char('0'));
    for (int i = 9; i >= 0; --i) {
        text[i] = QLatin1Char(alphabet[milliseconds & 31]);
        milliseconds >>= 5;
    }
    for (int i = 0; i < 16; ++i) {
        int value = 0;
        for (int bit = i * 5; bit < i * 5 + 5; ++bit)
            value = value << 1 | ((uchar(entropy.at(bit / 8)) >> (7 - bit % 8)) & 1);
        text[10 + i] = QLatin1Char(alphabet[value]);
    }
    return text;
}

QString stableUlid(const QString &text)
{
    constexpr qint64 startOf2026 = 1767225600000;
    return ulid(startOf2026, QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).first(entropySize));
}

} // namespace DemoStore
