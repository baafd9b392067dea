// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/storeprofile.h>

#include <QAbstractListModel>

namespace GuestPass::Ui {

/// The stores, each with its address on a second line.
class StoreListModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit StoreListModel(QObject *parent = nullptr);

    void setProfiles(const QList<StoreProfile> &profiles);
    const QList<StoreProfile> &profiles() const { return m_profiles; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<StoreProfile> m_profiles;
};

} // namespace GuestPass::Ui
