// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace DemoStore {

/// Where a person can be reached: an e-mail address in lower case, or a phone number without its country code.
struct Contact {
    enum class Kind { Email, Phone };

    Kind kind = Kind::Email;
    QString value;
    QString countryCode;

    bool operator==(const Contact &) const = default;
};

} // namespace DemoStore
