// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

namespace GuestPass {

class Clock;
class Transport;

/// What happens around the program and is nobody's doing in it.
class Surroundings : public QObject {
    Q_OBJECT

public:
    ~Surroundings() override;

Q_SIGNALS:
    /// The computer slept, and is awake again. Once for each sleep.
    void woke();
    /// What the system says of the network. A hint: behind a VPN "not reachable" may be wrong, and behind a portal
    /// "reachable".
    void networkChanged(bool reachable);

protected:
    Surroundings();
};

/// Asks the system: logind where there is a system bus, the computer's clocks everywhere, QNetworkInformation where it
/// has a backend. Begins when the event loop runs, and is silent where there is nobody to ask.
std::unique_ptr<Surroundings> makeSurroundings();

/// A Transport as `makeNetworkTransport()` gives, which uses no connection from before a sleep or another network, and
/// ends requests whose time passed during sleep. Borrows both.
std::unique_ptr<Transport> makeNetworkTransport(Surroundings &surroundings, Clock &clock);

} // namespace GuestPass
