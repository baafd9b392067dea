// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>

namespace GuestPass {
class Session;
} // namespace GuestPass

namespace GuestPass::Ui {

/// Sessions with name and state. Borrows them; a session that dies leaves the list.
class SessionListModel : public QAbstractListModel {
    Q_OBJECT

public:
    struct Entry {
        QString name;
        Session *session = nullptr;
    };

    explicit SessionListModel(QObject *parent = nullptr);

    void setSessions(const QList<Entry> &sessions);
    /// Null when there is no such row.
    Session *session(int row) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void watch(Session *session);
    void sessionChanged(const Session *session);
    void sessionGone(const QObject *session);

    QList<Entry> m_entries;
};

} // namespace GuestPass::Ui
