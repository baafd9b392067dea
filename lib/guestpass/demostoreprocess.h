// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/storeprofile.h>

#include <QFuture>
#include <QObject>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace GuestPass {

/// The demo store that comes with the app, started on demand as a program of its own. Whoever starts it on the same
/// data file shares it; it ends when the last one who started it ends.
class DemoStoreProcess : public QObject {
    Q_OBJECT

public:
    /// `program` empty: `guestpass-demostore` beside this program, else in the path. `arguments` go to it as they are.
    explicit DemoStoreProcess(const QString &program = {}, const QStringList &arguments = {},
                              QObject *parent = nullptr);
    /// Ends the program that was started.
    ~DemoStoreProcess() override;

    /// The base URL of the API (`…/api/v1/demo/storefront`). Starts the program when it does not run; concurrent calls
    /// share one start. Fails with words in `detail` when the program is missing, ends early or says something else.
    QFuture<Result<QUrl>> start();
    /// The server's root, for `/demo/outbox`; empty before it runs.
    QUrl root() const;
    QString apiKey() const;
    /// `profile` with the address, key and options of its service in the store that runs. NotNow before it runs,
    /// NotFound when the store does not speak that service.
    Result<StoreProfile> placed(StoreProfile profile) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The newest code, or token of a mailed link, in the demo store's outbox for this address: it stands in for real mail.
/// NotFound when there is none.
class Transport;
QFuture<Result<QString>> readDemoOutbox(Transport &transport, const QUrl &root, const QString &email);

} // namespace GuestPass
