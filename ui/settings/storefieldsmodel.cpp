// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/settings/storefieldsmodel.h>

#include <ui/common/icon.h>
#include <ui/settings/storewords.h>

#include <guestpass/provider.h>

using namespace Qt::StringLiterals;

namespace GuestPass::Ui {

namespace {

ServiceInfo infoOf(const QString &service)
{
    const QList<ServiceInfo> services = knownServices();
    for (const ServiceInfo &known : services) {
        if (known.id == service)
            return known;
    }
    return {service, service, true, {}}; // nothing is hidden of what is not known
}

QStringList fieldsOf(const StoreProfile &profile)
{
    const ServiceInfo service = infoOf(profile.service);
    QStringList fields{u"id"_s, u"name"_s, u"service"_s, u"baseUrl"_s};
    if (service.hasKey || !profile.apiKey.isEmpty())
        fields << u"apiKey"_s;
    for (const ServiceOption &option : service.options)
        fields << optionField(option.id);
    const QStringList set = profile.options.keys();
    for (const QString &option : set) {
        if (!fields.contains(optionField(option)))
            fields << optionField(option);
    }
    return fields << u"checkoutUrl"_s << u"guestStart"_s;
}

QString optionText(const StoreProfile &profile, const QString &field)
{
    const QList<ServiceOption> options = infoOf(profile.service).options;
    for (const ServiceOption &option : options) {
        if (optionField(option.id) == field)
            return profile.options.value(option.id, option.fallback);
    }
    return profile.options.value(field.section(u'.', 1));
}

} // namespace

StoreFieldsModel::StoreFieldsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void StoreFieldsModel::setProfile(const StoreProfile &profile)
{
    beginResetModel();
    m_profile = profile;
    m_fields = fieldsOf(profile);
    endResetModel();
}

int StoreFieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_profile.id.isEmpty() ? 0 : int(m_fields.size());
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
    if (field != "guestStart"_L1)
        return optionText(m_profile, field);
    return m_profile.guestStart == StoreProfile::GuestStart::AtStart ? tr("When the store is opened")
                                                                     : tr("On first use");
}

QVariant StoreFieldsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString &field = m_fields.at(index.row());
    if (role == Qt::DecorationRole && index.column() == OriginColumn && m_profile.locked.contains(field))
        return icon(u"lock"_s);
    if (role == Qt::ToolTipRole && index.column() == OriginColumn && m_profile.locked.contains(field))
        return originSentence(m_profile, field);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case FieldColumn:
        return fieldText(field);
    case ValueColumn:
        return valueText(field);
    default:
        return field == "id"_L1 ? QString() : originText(m_profile, field);
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
