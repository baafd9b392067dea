// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <net/unrepeatablebody.h>

#include <algorithm>
#include <cstring>

namespace GuestPass {

namespace {

// Not a QBuffer: Qt knows those and reads them past their interface.
class UnrepeatableBody final : public QIODevice {
public:
    explicit UnrepeatableBody(const QByteArray &body)
        : m_body(body)
    {
        open(ReadOnly | Unbuffered);
    }
    qint64 size() const override { return m_body.size(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 part = std::min(most, m_body.size() - pos());
        if (part <= 0)
            return -1;
        std::memcpy(data, m_body.constData() + pos(), std::size_t(part));
        return part;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
};

} // namespace

std::unique_ptr<QIODevice> makeUnrepeatableBody(const QByteArray &body)
{
    return std::make_unique<UnrepeatableBody>(body);
}

} // namespace GuestPass
