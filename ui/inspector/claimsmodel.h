// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>
#include <QJsonObject>

#include <functional>

namespace GuestPass::Ui {

using Now = std::function<QDateTime()>;

/// The claims of an access token that are safe to show, with what they mean in plain words. Times are the person's.
class ClaimsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, MeaningColumn, ColumnCount };

    explicit ClaimsModel(QObject *parent = nullptr);

    void setNow(const Now &now) { m_now = now; }
    void setClaims(const QJsonObject &claims);
    /// "in 12 min" grows old: says the times anew.
    void tick();
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString valueText(const QString &name) const;

    QJsonObject m_claims;
    QStringList m_names;
    Now m_now;
};

} // namespace GuestPass::Ui
