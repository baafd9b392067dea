// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>

namespace GuestPass::Ui {

/// The journal for people: times of their zone, kinds in words, and what they look for.
class JournalProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit JournalProxy(QObject *parent = nullptr);

    /// Every word must occur; in any order and case.
    void setWords(const QString &words);
    /// Empty: every kind.
    void setKind(const QString &kind);
    /// Empty: every store.
    void setStore(const QString &profileId);

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The kinds there are, and what they are called.
    static QStringList kinds();
    static QString kindText(const QString &kind);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    QString m_kind;
    QString m_store;
};

} // namespace GuestPass::Ui
