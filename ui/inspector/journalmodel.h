// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/journal.h>

#include <QAbstractTableModel>

namespace GuestPass::Ui {

/// The journal as it is: raw values, oldest first, at most `MostRows`. Words and filters are the proxy's.
class JournalModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TimeColumn, StoreColumn, KindColumn, SummaryColumn, DataColumn, ColumnCount };
    enum Role {
        EventRole = Qt::UserRole, ///< the whole line, as in the journal's file
        TextRole, ///< everything that a search looks at
    };
    static constexpr int MostRows = 5000;

    /// Borrows the journal and follows it.
    explicit JournalModel(Journal &journal, QObject *parent = nullptr);

    const JournalEvent &eventAt(int row) const { return m_events.at(row); }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void append(const JournalEvent &event);

    QList<JournalEvent> m_events;
};

/// An event's data on one line.
QString compactData(const JournalEvent &event);

} // namespace GuestPass::Ui
