// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "options.h"
#include "parentwatch.h"
#include "router.h"
#include "sharing.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace DemoStore {

class Server;

/// One run of the program: waits for its turn on the data file, serves it, says how to be reached, and ends in time.
class Program : public QObject {
    Q_OBJECT

public:
    explicit Program(const Options &options, QObject *parent = nullptr);
    ~Program() override;

    void start();

private:
    bool makeFolder();
    void serve();
    bool openStore();
    void listen();
    bool listenOnce();
    void publish();
    QJsonObject firstLine() const;
    QJsonObject dialects() const;
    void say(const QJsonObject &line);
    void fail(ExitCode code, const QString &problem);

    Options m_options;
    ParentWatch m_watch;
    Sharing m_sharing;
    std::unique_ptr<Store> m_store;
    Router m_router;
    std::unique_ptr<Server> m_server;
    QTimer m_tidyTimer;
    QTimer m_portTimer;
    bool m_standby = false; ///< somebody was told another process's line, so the port must stay the same
    int m_portAttempts = 0;
};

} // namespace DemoStore
