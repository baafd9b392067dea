// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/storeprofile.h>

#include <QAbstractTableModel>

namespace GuestPass::Ui {

/// A profile's values, the file that each came from, and whether an administrator locked it.
class StoreFieldsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { FieldColumn, ValueColumn, OriginColumn, ColumnCount };

    explicit StoreFieldsModel(QObject *parent = nullptr);

    void setProfile(const StoreProfile &profile);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString valueText(const QString &field) const;

    StoreProfile m_profile;
    QStringList m_fields;
};

} // namespace GuestPass::Ui
