// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/settings/storelistmodel.h>

#include <ui/common/icon.h>

using namespace Qt::StringLiterals;

namespace GuestPass::Ui {

StoreListModel::StoreListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void StoreListModel::setProfiles(const QList<StoreProfile> &profiles)
{
    beginResetModel();
    m_profiles = profiles;
    endResetModel();
}

int StoreListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_profiles.size());
}

QVariant StoreListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StoreProfile &profile = m_profiles.at(index.row());
    const QString where = profile.demo ? tr("Comes with the app") : profile.baseUrl.host();
    switch (role) {
    case Qt::DisplayRole:
        return QString(profile.name + u'\n' + where);
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "name and address of a store").arg(profile.name, where);
    case Qt::DecorationRole:
        return icon(u"store"_s);
    default:
        return {};
    }
}

} // namespace GuestPass::Ui
