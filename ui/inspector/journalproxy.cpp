// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/inspector/journalproxy.h>

#include <ui/common/direction.h>
#include <ui/inspector/journalmodel.h>

#include <QDateTime>
#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace GuestPass::Ui {

JournalProxy::JournalProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void JournalProxy::setWords(const QString &words)
{
    m_words = words.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void JournalProxy::setKind(const QString &kind)
{
    m_kind = kind;
    invalidateFilter();
}

void JournalProxy::setStore(const QString &profileId)
{
    if (profileId == m_store)
        return;
    m_store = profileId;
    invalidateFilter();
}

bool JournalProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto text = [&](int column) { return sourceModel()->index(row, column, parent).data().toString(); };
    if (!m_kind.isEmpty() && text(JournalModel::KindColumn) != m_kind)
        return false;
    if (!m_store.isEmpty() && text(JournalModel::StoreColumn) != m_store)
        return false;
    if (m_words.isEmpty())
        return true;
    const QString all = sourceModel()->index(row, 0, parent).data(JournalModel::TextRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

QVariant JournalProxy::data(const QModelIndex &index, int role) const
{
    if (role == Qt::ToolTipRole)
        return QSortFilterProxyModel::data(index, Qt::DisplayRole).toString().left(400);
    const QVariant raw = QSortFilterProxyModel::data(index, role);
    if (role != Qt::DisplayRole)
        return raw;
    if (index.column() == JournalModel::TimeColumn) {
        const QDateTime at = raw.toDateTime().toLocalTime();
        const QString date = QLocale().toString(at.date(), QLocale::ShortFormat);
        // Isolated: the day must not change places with the time in a window that reads from right to left.
        return QString(QChar(0x2068) + date + u' ' + QLocale().toString(at.time(), u"HH:mm:ss.zzz"_s) + QChar(0x2069));
    }
    if (index.column() == JournalModel::KindColumn)
        return kindText(raw.toString());
    return inItsDirection(raw.toString()); // English in every language
}

QVariant JournalProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case JournalModel::TimeColumn:
        return tr("Time");
    case JournalModel::StoreColumn:
        return tr("Store");
    case JournalModel::KindColumn:
        return tr("Kind");
    case JournalModel::SummaryColumn:
        return tr("What Happened");
    case JournalModel::DataColumn:
        return tr("Details");
    default:
        return {};
    }
}

QStringList JournalProxy::kinds()
{
    return {u"state"_s, u"request"_s, u"keyring"_s, u"refresh"_s, u"clock"_s, u"program"_s, u"cart"_s};
}

QString JournalProxy::kindText(const QString &kind)
{
    static const QHash<QString, const char *> words{
        {u"state"_s, QT_TR_NOOP("State")},     {u"request"_s, QT_TR_NOOP("Request")},
        {u"keyring"_s, QT_TR_NOOP("Keyring")}, {u"refresh"_s, QT_TR_NOOP("Refresh")},
        {u"clock"_s, QT_TR_NOOP("Clock")},     {u"program"_s, QT_TR_NOOP("Program")},
        {u"cart"_s, QT_TR_NOOP("Cart")},
    };
    const char *known = words.value(kind);
    return known ? tr(known) : kind;
}

} // namespace GuestPass::Ui
