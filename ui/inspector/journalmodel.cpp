// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/inspector/journalmodel.h>

#include <QDateTime>
#include <QJsonDocument>

namespace GuestPass::Ui {

QString compactData(const JournalEvent &event)
{
    return event.data.isEmpty() ? QString()
                                : QString::fromUtf8(QJsonDocument(event.data).toJson(QJsonDocument::Compact));
}

JournalModel::JournalModel(Journal &journal, QObject *parent)
    : QAbstractTableModel(parent)
    , m_events(journal.events())
{
    if (m_events.size() > MostRows)
        m_events.remove(0, m_events.size() - MostRows);
    connect(&journal, &Journal::eventAppended, this, &JournalModel::append);
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JournalEvent &event = m_events.at(index.row());
    if (role == EventRole)
        return QString::fromUtf8(toJournalLine(event)).trimmed();
    if (role == TextRole)
        return QString(event.store + u' ' + event.kind + u' ' + event.summary + u' ' + compactData(event));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TimeColumn:
        return event.at;
    case StoreColumn:
        return event.store;
    case KindColumn:
        return event.kind;
    case SummaryColumn:
        return event.summary;
    default:
        return compactData(event);
    }
}

void JournalModel::append(const JournalEvent &event)
{
    if (m_events.size() >= MostRows) { // a tenth at once: every removal costs the views a layout
        beginRemoveRows({}, 0, MostRows / 10 - 1);
        m_events.remove(0, MostRows / 10);
        endRemoveRows();
    }
    beginInsertRows({}, rowCount(), rowCount());
    m_events.append(event);
    endInsertRows();
}

} // namespace GuestPass::Ui
