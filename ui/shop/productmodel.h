// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <shop/types.h>

#include <guestpass/result.h>

#include <QAbstractListModel>

namespace GuestPass::Shop {
class Shop;
} // namespace GuestPass::Shop

class QTimer;

namespace GuestPass::Ui {

/// The products of a query, page by page. While a page loads, grey placeholder rows stand for it. Answers to an older
/// query are dropped.
class ProductModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        ProductIdRole = Qt::UserRole + 1,
        NameRole,
        PriceRole, ///< text
        OldPriceRole, ///< text, empty without
        AvailableRole,
        HasVariantsRole,
        PictureRole, ///< QUrl
        PlaceholderRole,
        InCartRole, ///< int, pieces
    };

    /// Borrows the shop.
    explicit ProductModel(Shop::Shop &shop, QObject *parent = nullptr);

    const Shop::ProductQuery &query() const { return m_query; }
    void setQuery(const Shop::ProductQuery &query);
    void reload();
    /// After a failure: goes on where it failed.
    void retry();

    bool isLoading() const { return m_loading; }
    /// The failure of the last request; nothing when it went well or is under way.
    const std::optional<Error> &error() const { return m_error; }
    /// How many products the store has for the query; nothing before the first answer.
    std::optional<int> total() const { return m_total; }
    bool isTotalExact() const { return m_totalIsExact; }
    /// Null for placeholders.
    const Shop::Product *product(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// Loading, error or total changed.
    void statusChanged();

private:
    QVariant productData(const Shop::Product &product, int role) const;
    QString spoken(const Shop::Product &product) const;
    int inCart(const QString &productId) const;
    void request(int page);
    void receive(const Result<Shop::ProductPage> &answer);
    QList<Shop::Product> newOnes(QList<Shop::Product> products) const;
    void showPlaceholdersOnly();
    void setPlaceholders(int count);
    void fillTail(const QList<Shop::Product> &products);
    void updateInCart();

    Shop::Shop &m_shop;
    Shop::ProductQuery m_query;
    QList<Shop::Product> m_products;
    QTimer *m_grace; ///< old rows stay this long, so that a quick answer does not flicker
    std::optional<Error> m_error;
    std::optional<int> m_total;
    bool m_totalIsExact = true;
    std::optional<int> m_nextPage;
    int m_placeholders = 0; ///< rows after the products
    int m_generation = 0;
    int m_requestedPage = 1;
    bool m_loading = false;
};

} // namespace GuestPass::Ui
