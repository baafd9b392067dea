// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/inspector/sessionlistmodel.h>

#include <ui/common/icon.h>
#include <ui/inspector/sessionwords.h>

#include <guestpass/session.h>

namespace GuestPass::Ui {

SessionListModel::SessionListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void SessionListModel::setSessions(const QList<Entry> &sessions)
{
    beginResetModel();
    for (const Entry &entry : std::as_const(m_entries))
        entry.session->disconnect(this);
    m_entries = sessions;
    m_entries.removeIf([](const Entry &entry) { return !entry.session; });
    for (const Entry &entry : std::as_const(m_entries))
        watch(entry.session);
    endResetModel();
}

void SessionListModel::watch(Session *session)
{
    const auto changed = [this, session] { sessionChanged(session); };
    connect(session, &Session::stateChanged, this, changed);
    connect(session, &Session::identityChanged, this, changed);
    connect(session, &Session::detailsChanged, this, changed);
    connect(session, &QObject::destroyed, this, &SessionListModel::sessionGone);
}

Session *SessionListModel::session(int row) const
{
    return row >= 0 && row < m_entries.size() ? m_entries.at(row).session : nullptr;
}

int SessionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant SessionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    if (!entry.session)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return QString(entry.name + u'\n' + stateText(*entry.session));
    case Qt::DecorationRole:
        return icon(stateIcon(*entry.session));
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "name and state of a session").arg(entry.name, stateText(*entry.session));
    default:
        return {};
    }
}

void SessionListModel::sessionChanged(const Session *session)
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).session == session)
            Q_EMIT dataChanged(index(row), index(row));
    }
}

void SessionListModel::sessionGone(const QObject *session)
{
    for (int row = int(m_entries.size()) - 1; row >= 0; --row) {
        if (m_entries.at(row).session != session)
            continue;
        m_entries[row].session = nullptr; // views ask for data once more while the row goes
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        endRemoveRows();
    }
}

} // namespace GuestPass::Ui
