// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/settings/storefieldsmodel.h>

#include <ui/common/icon.h>
#include <ui/settings/storechecks.h>

#include <QDir>

using namespace Qt::StringLiterals;

namespace GuestPass::Ui {

namespace {

const QStringList Fields{u"id"_s,     u"name"_s,        u"service"_s,   u"baseUrl"_s,
                         u"apiKey"_s, u"checkoutUrl"_s, u"guestStart"_s};

} // namespace

StoreFieldsModel::StoreFieldsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void StoreFieldsModel::setProfile(const StoreProfile &profile)
{
    beginResetModel();
    m_profile = profile;
    endResetModel();
}

int StoreFieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_profile.id.isEmpty() ? 0 : int(Fields.size());
}

int StoreFieldsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StoreFieldsModel::valueText(const QString &field) const
{
    if (field == "id"_L1)
        return m_profile.id;
    if (field == "name"_L1)
        return m_profile.name;
    if (field == "service"_L1)
        return serviceText(m_profile.service);
    if (field == "baseUrl"_L1)
        return m_profile.baseUrl.isEmpty() && m_profile.demo ? tr("On this computer, started when needed")
                                                             : m_profile.baseUrl.toDisplayString();
    if (field == "apiKey"_L1)
        return m_profile.apiKey;
    if (field == "checkoutUrl"_L1)
        return m_profile.checkoutUrl.toDisplayString();
    return m_profile.guestStart == StoreProfile::GuestStart::AtStart ? tr("When the store is opened")
                                                                     : tr("On first use");
}

QString StoreFieldsModel::originText(const QString &field) const
{
    if (field == "id"_L1)
        return {};
    if (!m_profile.origins.contains(field))
        return tr("Default");
    const QString file = m_profile.origins.value(field);
    // A path stays left to right in every language.
    const QString from =
        file.isEmpty() ? tr("Built in") : QString(QChar(0x2066) + QDir::toNativeSeparators(file) + QChar(0x2069));
    return m_profile.locked.contains(field) ? tr("Locked in %1").arg(from) : from;
}

QVariant StoreFieldsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString &field = Fields.at(index.row());
    if (role == Qt::DecorationRole && index.column() == OriginColumn && m_profile.locked.contains(field))
        return icon(u"lock"_s);
    if (role == Qt::ToolTipRole && index.column() == OriginColumn && m_profile.locked.contains(field))
        return tr("An administrator locked this value in %1.")
            .arg(QDir::toNativeSeparators(m_profile.origins.value(field)));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case FieldColumn:
        return fieldText(field);
    case ValueColumn:
        return valueText(field);
    default:
        return originText(field);
    }
}

QVariant StoreFieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        return tr("Setting");
    case ValueColumn:
        return tr("Value");
    case OriginColumn:
        return tr("Comes From");
    default:
        return {};
    }
}

} // namespace GuestPass::Ui
