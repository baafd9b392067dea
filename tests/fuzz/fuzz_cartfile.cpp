// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <shop/cartwishes.h>
#include <shop/localcart.h>

#include <QFile>
#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace GuestPass::Shop;

namespace {

void put(const QString &path, const std::uint8_t *data, std::size_t size)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(reinterpret_cast<const char *>(data), qint64(size)) < 0)
        std::abort();
}

} // namespace

/// The files of a cart and of what was wished for it: what is understood is the same once it was kept again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir folder(QStringLiteral("/dev/shm/fuzz-XXXXXX")); // nobody waits for a disk there
    const QString cartFile = folder.filePath(QStringLiteral("cart.json"));
    put(cartFile, data, size);
    const auto content = LocalCart(cartFile).read();
    if (LocalCart(cartFile).write(content) && LocalCart(cartFile).read() != content)
        std::abort();
    const QString wishFile = folder.filePath(QStringLiteral("cart-wishes.json"));
    put(wishFile, data, size);
    const auto wishes = CartWishes(wishFile).read();
    CartWishes(wishFile).write(wishes);
    if (CartWishes(wishFile).read() != wishes)
        std::abort();
    return 0;
}
